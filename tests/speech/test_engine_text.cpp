// What eSpeak NG gets of a text: nothing that it would obey.
#include "speech/engine_text.hpp"

#include <string>

#include "base/utf8.hpp"
#include "narrator/speech_engine.hpp"
#include "support/catch.hpp"

using namespace narrator;
using narrator::speech::EngineText;

TEST_CASE("nothing in a text is a command to the engine, and each code point keeps its place") {
  struct Row {
    std::u32string text;
    std::string utf8;
  };
  const Row rows[] = {
      {U"plain words", "plain words"},
      {U"[[h@l'oU]] there", "  h@l'oU   there"},
      {U"a [ b ] c", "a   b   c"},
      {U"\uFF3B\uFF3B stay \uFF3D", "\uFF3B\uFF3B stay \uFF3D"},
      {U"\U00000001" U"99P high", " 99P high"},             // changes the pitch
      {std::u32string(U"cut\0here", 8), "cut here"},          // ends the text
      {U"\U0000001b[2J", "  2J"},
      {U"a\tb\nc\r\fd", "a b c  d"},
      {U"a\u007fb\u0085c\u009bd", "a b c d"},
      {U"a\u2028b\u2029c", "a b c"},
      {U"<speak>&lt;</speak>", "<speak>&lt;</speak>"},        // read as they stand: the engine is not asked for markup
      {std::u32string(1, SpeechRequest::phonemes_begin) + U"no end", " no end"},
      {std::u32string(U"no begin") + SpeechRequest::phonemes_end, "no begin "},
  };
  for (const Row& row : rows) {
    const EngineText text(row.text, "en-us");
    CAPTURE(to_utf8(row.text));
    CHECK(text.utf8() == row.utf8);
    CHECK_FALSE(text.has_phonemes());
    CHECK(from_utf8(text.utf8()).size() == row.text.size());
  }
}

TEST_CASE("brackets within a word in IPA are no command either") {
  const std::u32string hostile = std::u32string(1, SpeechRequest::phonemes_begin) + U"h]] [[_^_de" + SpeechRequest::phonemes_end;
  const std::string utf8 = EngineText(hostile, "en-us").utf8();
  CAPTURE(utf8);
  CHECK(utf8.starts_with("[["));
  CHECK(utf8.find("[[", 2) == std::string::npos);
  CHECK(utf8.find("]]") == utf8.size() - 2);
  CHECK(utf8.find("_^_") == std::string::npos);
}
