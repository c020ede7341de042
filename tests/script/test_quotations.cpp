// Where quotations begin and end, and which marks are nobody's speech.
#include "script/dump.hpp"
#include "support/catch.hpp"

using namespace narrator;
using narrator::test::quotes_of;

namespace {

struct Row {
  const char* text;
  const char* quotes;
};

}  // namespace

TEST_CASE("quotation marks of every style are found") {
  const Row rows[] = {
      {"“We leave at dawn,” said Ida Krull.", "Ida Krull: “We leave at dawn,”"},
      {"\"We leave at dawn,\" said Ida Krull.", "Ida Krull: \"We leave at dawn,\""},
      {"'We leave at dawn,' said Ida Krull.", "Ida Krull: 'We leave at dawn,'"},
      {"‘We leave at dawn,’ said Ida Krull.", "Ida Krull: ‘We leave at dawn,’"},
      {"«We leave at dawn,» said Ida Krull.", "Ida Krull: «We leave at dawn,»"},
      {"“He told me ‘never again’ and left,” said Ida Krull.", "Ida Krull: “He told me ‘never again’ and left,”"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(quotes_of(row.text) == row.quotes);
  }
}

TEST_CASE("German and French marks are found") {
  CHECK(quotes_of("„Wir fahren morgen“, sagte Karl Brandt.", "de") == "Karl Brandt: „Wir fahren morgen“");
  CHECK(quotes_of("»Wir fahren morgen«, sagte Karl Brandt.", "de") == "Karl Brandt: »Wir fahren morgen«");
  CHECK(quotes_of("« Nous partons demain », dit Anne Leroy.", "fr") == "Anne Leroy: « Nous partons demain »");
}

TEST_CASE("an apostrophe opens nothing") {
  const Row rows[] = {
      {"The '80s were good to Ida Krull's band, and rock 'n' roll wasn't.", ""},
      {"'I won't go, 'cause it's late,' said Ida Krull.", "Ida Krull: 'I won't go, 'cause it's late,'"},
      {"“He is 6'2\" and he’s tired,” said Ida Krull.", "Ida Krull: “He is 6'2\" and he’s tired,”"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(quotes_of(row.text) == row.quotes);
  }
}

TEST_CASE("a split quotation is two of one speaker") {
  CHECK(quotes_of("“We leave,” said Ida Krull, “before anybody wakes.”") ==
        "Ida Krull: “We leave,” / Ida Krull: “before anybody wakes.”");
}

TEST_CASE("a quotation over several paragraphs stays with its speaker") {
  CHECK(quotes_of("Ida Krull wrote: “The first day was long.\n“The second was longer.\n“Then it rained.”") ==
        "Ida Krull: “The first day was long. / Ida Krull: “The second was longer. / Ida Krull: “Then it rained.”");
}

TEST_CASE("a mark that is never closed ends with its paragraph") {
  CHECK(quotes_of("Ida Krull said: “We leave at dawn and do not come back.\nThe weather was fine.") ==
        "Ida Krull: “We leave at dawn and do not come back.");
}

TEST_CASE("titles, nicknames and scare quotes are nobody's speech") {
  for (const char* text : {"The council discussed its “winter plan” on Monday.", "Her novel “The Long Way Home” sold well.",
                           "The so-called “war of the bins” went on."}) {
    CAPTURE(text);
    CHECK(quotes_of(text).empty());
  }
}

TEST_CASE("a fragment in somebody's words is a partial quote") {
  CHECK(quotes_of("Ida Krull said the bridge was “a danger to everybody” and left.") ==
        "Ida Krull~ “a danger to everybody”");
}

TEST_CASE("marks in code are nobody's speech") {
  const Document document =
      read_document("# The Ferry\n\n“We wait,” said Ana Diaz.\n\n```\nsay(“hello there”) // said Bob Lund\n```\n\n“Still,” she said.\n",
                    {.format = InputFormat::markdown, .language = "en"});
  const Script script = write_script(document);
  REQUIRE(script.quotes.size() == 2);
  for (const Quote& quote : script.quotes) {
    REQUIRE(quote.speaker);
    CHECK(script.speakers[*quote.speaker].name == "Ana Diaz");
  }
}
