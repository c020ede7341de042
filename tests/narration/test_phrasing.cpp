#include "narration/phrasing.hpp"

#include "base/utf8.hpp"
#include "support/catch.hpp"
#include "support/fake_engine.hpp"
#include "support/small_article.hpp"

#include "narrator/narration.hpp"

using namespace narrator;
using narrator::test::FakeEngine;
using narrator::test::SmallArticle;

TEST_CASE("a text ends with the one mark that gives it the right melody") {
  struct Row { const char* text; bool ends_sentence; const char* expected; };
  const Row rows[] = {
      {"It rained.", true, "It rained."},
      {"It rained", true, "It rained."},
      {"It rained,", true, "It rained."},
      {"It rained...", true, "It rained."},
      {"It rained…", true, "It rained."},
      {"It rained -", true, "It rained."},
      {"It rained?", true, "It rained?"},
      {"It rained!", true, "It rained!"},
      {"The list:", true, "The list:"},
      {"It rained.", false, "It rained,"},
      {"It rained", false, "It rained,"},
      {"It rained:", false, "It rained,"},
      {"Did it rain?", false, "Did it rain?"},
      {"Did it rain?,", false, "Did it rain?"},
      {"", true, ""},
      {" .", true, ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text, row.ends_sentence);
    std::u32string text = from_utf8(row.text);
    narration::set_end_mark(text, row.ends_sentence);
    CHECK(to_utf8(text) == row.expected);
  }
}

TEST_CASE("the engine is asked for the voice and melody of each part of a shared sentence") {
  SmallArticle a;
  a.block(BlockKind::title).says(0, UtteranceKind::title, "Ferry late");
  a.block().quotes(1, "“We waited,”").narrates(" she said, ").quotes(1, "“all day.”");
  FakeEngine engine;
  const Narration narration(a.document, a.script, a.cast, engine);
  const auto asked = [&](std::size_t segment) {
    const SpeechRequest r = narration.requests(segment, 200).at(0);
    CHECK(r.words_per_minute == 200);
    CHECK(r.language == "en-us");
    return to_utf8(r.text) + " / " + r.timbre;
  };
  CHECK(asked(0) == "Ferry late. / pitch 80 120\n");
  CHECK(asked(1) == "We waited, / pitch 90 120\n");
  CHECK(asked(2) == "she said, / pitch 80 120\n");
  CHECK(asked(3) == "all day. / pitch 90 120\n");
}

TEST_CASE("the engine hears the language of the document") {
  struct Row { const char* document; const char* asked; };
  for (const Row& row : {Row{"en", "en-us"}, Row{"", "en-us"}, Row{"en-GB", "en-GB"}, Row{"de", "de"}}) {
    SmallArticle a;
    a.paragraph("One.");
    a.document.language = row.document;
    FakeEngine engine;
    CHECK(Narration(a.document, a.script, a.cast, engine).requests(0, 175).at(0).language == row.asked);
  }
}
