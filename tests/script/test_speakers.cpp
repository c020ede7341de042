// Who a quote is given to.
#include <initializer_list>

#include "script/dump.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;

namespace {

struct Row {
  const char* text;
  const char* quotes;
};

void check(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(quotes_of(row.text) == row.quotes);
  }
}

}  // namespace

TEST_CASE("a speaker is named before, behind or inside the quotation") {
  check({{"Ida Krull said: “It is late.”", "Ida Krull: “It is late.”"},
         {"“It is late,” Ida Krull said.", "Ida Krull: “It is late,”"},
         {"“It is late,” said the baker, Ida Krull.", "Ida Krull: “It is late,”"},
         {"According to Ida Krull, “it was far too late”.", "Ida Krull: “it was far too late”"},
         {"“It is late,” Ida Krull, who lives nearby, told Reuters.", "Ida Krull: “It is late,”"}});
}

TEST_CASE("a pronoun is the nearest person who fits") {
  check({{"Ida Krull met Peter Lang at the pier. “It is late,” she said.", "Ida Krull: “It is late,”"},
         {"Ida Krull met Peter Lang at the pier. “It is late,” he said.", "Peter Lang: “It is late,”"}});
}

TEST_CASE("a description is the person who was introduced by it") {
  check({{"The meeting was led by harbour chief Peter Lang. “It is late,” the harbour chief said.",
          "Peter Lang: “It is late,”"},
         {"Mayor Ida Krull arrived. “It is late,” the mayor said.", "Ida Krull: “It is late,”"}});
}

TEST_CASE("who speaks for somebody is not that person") {
  check({{"Ida Krull stayed silent. “It is late,” a spokesman for Krull said.", "a spokesman for Krull: “It is late,”"},
         {"Ida Krull stayed silent. “It is late,” Krull's lawyer said.", "Krull's lawyer: “It is late,”"}});
}

TEST_CASE("the forms of a name are one speaker, called by the fullest") {
  const Script script = script_of("“One,” Krull said.\n“And two,” said Ida Maria Krull.\n“And three,” Ms. Krull said.");
  REQUIRE(script.quotes.size() == 3);
  for (const Quote& quote : script.quotes) CHECK(quote.speaker == script.quotes[0].speaker);
  REQUIRE(script.quotes[0].speaker);
  CHECK(script.speakers[*script.quotes[0].speaker].name == "Ida Maria Krull");
  CHECK(script.speakers[*script.quotes[0].speaker].gender == Gender::female);
}

TEST_CASE("two people with one surname stay two") {
  check({{"“One is enough,” said Ida Krull. Her brother disagreed.\n“Two is better,” said Otto Krull.",
          "Ida Krull: “One is enough,” / Otto Krull: “Two is better,”"}});
}

TEST_CASE("the speaker of a paragraph goes on speaking in it") {
  check({{"“It is late,” said Ida Krull. “Nobody will come now.”",
          "Ida Krull: “It is late,” / Ida Krull: “Nobody will come now.”"}});
}

TEST_CASE("unknown stays unknown") {
  const Script script = script_of("It was raining.\nThen: “Is anybody there?”");
  REQUIRE(script.quotes.size() == 1);
  CHECK_FALSE(script.quotes[0].speaker);
  CHECK(script.speakers.back().name.empty());
  CHECK(script.utterances.back().speaker == script.speakers.size() - 1);
}

TEST_CASE("every decision says why") {
  const Script script = script_of("“It is late,” said Ida Krull.");
  REQUIRE(script.quotes.size() == 1);
  const Quote& quote = script.quotes[0];
  CHECK(quote.rule == "verb-subject-after");
  CHECK(quote.confidence > 0.9);
  CHECK(quote.cue == Span{14, 18});
  CHECK(quote.speaker_phrase == Span{19, 28});
}
