// What every script keeps, whatever the text.
#include <random>

#include "script/dump.hpp"
#include "support/catch.hpp"

using namespace narrator;

namespace {

void check_invariants(const Document& document, const Script& script) {
  std::size_t next = 0;
  for (std::size_t block = 0; block < document.blocks.size(); ++block) {
    std::size_t at = document.blocks[block].span.start;
    for (; next < script.utterances.size() && script.utterances[next].block == block; ++next) {
      REQUIRE(script.utterances[next].span.start == at);
      REQUIRE_FALSE(script.utterances[next].span.empty());
      REQUIRE(script.utterances[next].speaker < script.speakers.size());
      at = script.utterances[next].span.end;
    }
    REQUIRE(at == document.blocks[block].span.end);
  }
  REQUIRE(next == script.utterances.size());
  std::size_t at = 0;
  for (const Quote& quote : script.quotes) {
    REQUIRE(quote.span.start >= at);
    REQUIRE(quote.span.end > quote.span.start);
    REQUIRE((quote.confidence >= 0.0 && quote.confidence <= 1.0));
    at = quote.span.end;
  }
}

}  // namespace

TEST_CASE("utterances cover every block, quotes are in order, whatever the marks") {
  const char* const pieces[] = {"“", "”", "\"", "'", "’", "«", "»", "„", " ", ", ", ". ", "said ", "Ida Krull ", "she ",
                                "the mayor ", "told ", "\n", "\n\n", "yes", "?", "É", "\U0001F600", "a spokesman for "};
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::size_t n = random() % 40; n > 0; --n) text += pieces[random() % std::size(pieces)];
    CAPTURE(text);
    for (const char* language : {"en", "de", "fr"}) {
      const Document document = read_document(text, {.format = InputFormat::text, .language = language});
      check_invariants(document, write_script(document));
      check_invariants(document, write_script(document, {.voice_partial_quotes = false}));
    }
  }
}

TEST_CASE("fragments can be left to the narrator") {
  const Document document = read_document("Ida Krull said the bridge was “a danger to everybody” and left.",
                                          {.format = InputFormat::lines, .language = "en"});
  const Script script = write_script(document, {.voice_partial_quotes = false});
  CHECK(script.quotes.size() == 1);
  REQUIRE(script.utterances.size() == 1);
  CHECK(script.utterances[0].speaker == narrator_id);
}

TEST_CASE("an article without quotes has one speaker") {
  const Script script = test::script_of("Nothing was said.\nNobody spoke.");
  CHECK(script.speakers.size() == 1);
  CHECK(script.utterances.size() == 2);
}
