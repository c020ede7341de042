// The built-in pronunciations, as eSpeak NG says them.
#include <map>
#include <string>

#include "base/utf8.hpp"
#include "narrator/lexicon.hpp"
#include "speech/phonemes.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"

using namespace narrator;

namespace {

const std::map<std::string, std::string> voices{{"en", "en-us"}, {"de", "de"}, {"fr", "fr"}, {"es", "es"}, {"it", "it"}};

/// What the engine makes of a known name, in IPA without white space and tie bars.
std::string heard(const Lexicon& lexicon, const std::string& language, std::u32string_view name) {
  std::size_t length = 0;
  const Lexicon::Entry* entry = lexicon.find(name, language, length);
  if (entry == nullptr || length != name.size()) return "not known";
  const std::string phonemes = "[[" + speech::mnemonics_of(entry->ipa, voices.at(language)).text + "]]";
  std::string ipa = test::run({"espeak-ng", "-q", "--ipa", "-v", voices.at(language), phonemes}).out;
  std::string out;
  for (const char32_t c : from_utf8(ipa))
    if (c != U'\n' && c != U' ' && c != 0x361 && c != 0x200D) append_utf8(out, c);
  return out;
}

}  // namespace

TEST_CASE("every known name is in sounds that its language's voice has") {
  Lexicon lexicon;
  add_known_names(lexicon);
  CHECK(lexicon.entries().size() > 500);
  for (const Lexicon::Entry& entry : lexicon.entries()) {
    CAPTURE(to_utf8(entry.grapheme), to_utf8(entry.ipa), entry.language);
    REQUIRE(voices.contains(entry.language));
    for (const speech::ReplacedSound& sound : speech::mnemonics_of(entry.ipa, voices.at(entry.language)).replaced)
      FAIL_CHECK(to_utf8(sound.wanted) + " is not there");
  }
}

TEST_CASE("names of the news are heard as newsreaders say them") {
  Lexicon lexicon;
  add_known_names(lexicon);
  struct Row { const char* language; const char32_t* name; const char* ipa; };
  const Row rows[] = {
      {"en", U"Zelenskyy", "zəlˈɛnski"},   {"en", U"Macron", "mækɹˈoʊn"},          {"en", U"Meloni", "məlˈoʊni"},
      {"en", U"Kyiv", "kˈiːv"},            {"en", U"Xi Jinping", "ʃˈiːdʒɪnpˈɪŋ"},   {"en", U"Leyen", "lˈaɪən"},
      {"en", U"Nguyen", "wˈɪn"},           {"en", U"Siobhan", "ʃɪvˈɔːn"},          {"en", U"Siobhán", "ʃɪvˈɔːn"},
      {"en", U"Taoiseach", "tˈiːʃəx"},     {"en", U"Buttigieg", "bˈuːɾɪdʒɛdʒ"},    {"en", U"Erdoğan", "ˈɛɹdəwɑːn"},
      {"de", U"Selenskyj", "zelˈɛnski"},   {"de", U"Macron", "makʁˈɔ̃"},            {"fr", U"Meloni", "melɔnˈi"},
      {"es", U"Zelenski", "selˈenski"},    {"it", U"Macron", "makrˈon"},
  };
  for (const Row& row : rows) {
    CAPTURE(to_utf8(row.name), row.language);
    CHECK(heard(lexicon, row.language, row.name) == row.ipa);
  }
}
