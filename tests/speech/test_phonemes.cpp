// From IPA to what eSpeak NG says.
#include "speech/phonemes.hpp"

#include "base/utf8.hpp"
#include "speech/engine_text.hpp"
#include "support/catch.hpp"

#include "narrator/speech_engine.hpp"

using namespace narrator;
using speech::EngineText;
using speech::mnemonics_of;

namespace {

std::string said(std::string_view ipa, std::string_view language = "en-us") { return mnemonics_of(from_utf8(ipa), language).text; }

std::u32string in_ipa(std::u32string_view ipa) {
  return SpeechRequest::phonemes_begin + std::u32string(ipa) + SpeechRequest::phonemes_end;
}

}  // namespace

TEST_CASE("IPA becomes the engine's mnemonics, with the stress before the vowel") {
  struct Row { const char* language; const char* ipa; const char* mnemonics; };
  const Row rows[] = {
      {"en-us", "zəˈlɛnski", "z|@|l'E|n|s|k|i"},
      {"en", "ˈkiːv", "k'i:|v"},
      {"en-us", "mæˈkɹoʊn", "m|a|k|r'oU|n"},
      {"en-us", "ˈʃiː dʒɪnˈpɪŋ", "S'i: dZ|I|n|p'I|N"},
      {"de", "maˈkʁɔ̃", "m|a|k|Q\"'O~"},
      {"fr", "melɔni", "m|e|l|O|n|i"},
      {"xx", "t͡ʃa.ta", "tS|a|t|a"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.language, row.ipa);
    CHECK(said(row.ipa, row.language) == row.mnemonics);
  }
}

TEST_CASE("a sound that the voice lacks is replaced by the nearest one, and told") {
  const auto replaced = mnemonics_of(U"yː", "en-us").replaced;
  REQUIRE(replaced.size() == 1);
  CHECK(replaced[0].wanted == U"y");
  CHECK(replaced[0].spoken == U"iː");
  CHECK(mnemonics_of(U"ʘa", "en-us").replaced.at(0).spoken.empty());
  CHECK(mnemonics_of(U"ˈkiːv", "en-us").replaced.empty());
}

TEST_CASE("a word in IPA stands for the word of the request, and the places behind it are found again") {
  const std::u32string text = U"Go " + in_ipa(U"kiːv") + U" now.";
  const EngineText engine(text, "en-us");
  CHECK(engine.utf8() == "Go [[k|i:|v]] now.");
  CHECK(engine.has_phonemes());
  CHECK(engine.request_position(0) == 0);
  for (std::size_t inside = 3; inside < 13; ++inside) CHECK(engine.request_position(inside) == 3);
  CHECK(engine.request_position(14) == text.find(U"now"));
}

TEST_CASE("nothing else reaches the engine as a command") {
  const EngineText broken(U"a [[b]] " + std::u32string(1, SpeechRequest::phonemes_begin) + U"c", "en-us");
  CHECK(broken.utf8() == "a   b    c");
  CHECK_FALSE(broken.has_phonemes());
}
