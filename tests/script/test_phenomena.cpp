// What makes quotations hard in the news, a row or more for each, in invented words.
#include <initializer_list>

#include "script/dump.hpp"
#include "support/catch.hpp"

using namespace narrator::test;

namespace {

struct Row {
  const char* text;
  const char* quotes;
};

void check(std::initializer_list<Row> rows, const char* language = "en") {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(quotes_of(row.text, language) == row.quotes);
  }
}

}  // namespace

TEST_CASE("a paragraph without a tag goes on with whoever spoke before it") {
  check({{"Ida Krull spoke to the council at noon.\n“The first bridge stood for a century,” she said.\n“We will not do worse.”",
          "Ida Krull: “The first bridge stood for a century,” / Ida Krull: “We will not do worse.”"}});
}

TEST_CASE("the nearest name is not always the speaker") {
  check({{"“The numbers are right,” said Owen Hale, who works for Ida Krull but does not like her.",
          "Owen Hale: “The numbers are right,”"},
         {"“We are ready,” said Paul Otter, a spokesman for the Harbour Union.", "Paul Otter: “We are ready,”"},
         {"Tad Moss, a top adviser to Ida Krull, said Monday that the plan was “dead on arrival.”",
          "Tad Moss~ “dead on arrival.”"},
         {"Asked whether he would resign, Owen Hale replied, “Not today.”", "Owen Hale: “Not today.”"}});
}

TEST_CASE("whoever speaks for somebody, or is somebody's, is another") {
  check({{"A spokeswoman for Ida Krull said the trip was “a private matter.”",
          "A spokeswoman for Ida Krull~ “a private matter.”"},
         {"Citing “family reasons,” Ida Krull’s spokeswoman told the paper that she would not come.",
          "Ida Krull’s spokeswoman~ “family reasons,”"}});
}

TEST_CASE("a quotation inside a quotation is part of it") {
  check({{"“And she said, ‘Do you see the light?’ and I did,” Ida Krull said.",
          "Ida Krull: “And she said, ‘Do you see the light?’ and I did,”"}});
}

TEST_CASE("titles of programmes, names in marks and so-called things have no speaker") {
  check({{"On her programme “Harbour Lights,” Ida Krull said, “The tide will turn.”", "Ida Krull: “The tide will turn.”"},
         {"The so-called “winter committee” met again.", ""},
         {"“He is six foot two,” said a man who goes by the name “Shorty.”", "a man: “He is six foot two,”"}});
}

TEST_CASE("inches, decades and marks of the wrong shape do not confuse") {
  check({{"“He is like 6’2”,” Owen Hale said.", "Owen Hale: “He is like 6’2”,”"},
         {"Owen Hale arrived. “That was in the ’80s,” he said.", "Owen Hale: “That was in the ’80s,”"},
         {"Owen Hale called them “thieves“ and “liars” on Monday.", "Owen Hale~ “thieves“ / Owen Hale~ “liars”"}});
}

TEST_CASE("sites, letters and institutions speak too") {
  check({{"“Thank you for reading,” a message on the website reads.", "a message on the website: “Thank you for reading,”"},
         {"Owen Hale tweeted: “Good morning, harbour.”", "Owen Hale: “Good morning, harbour.”"},
         {"“We have lost patience,” the ferry company said.", "the ferry company: “We have lost patience,”"}});
}

TEST_CASE("two people with one surname are told apart by their titles") {
  const auto script = script_of("Mrs. Krull said the road was closed. “It will stay so,” Peter Krull said. “I disagree,” Mrs. Krull said.");
  REQUIRE(script.quotes.size() == 2);
  CHECK(script.quotes[0].speaker != script.quotes[1].speaker);
}

TEST_CASE("German: inverted, short and far tags") {
  check({{"„Wir haben gewonnen“, erklärte Projektleiter Jens Harms.", "Jens Harms: „Wir haben gewonnen“"},
         {"„Das ist gut“, so Harms.", "Harms: „Das ist gut“"},
         {"Gestern sagte Jens Harms: „Das Boot ist voll.“", "Jens Harms: „Das Boot ist voll.“"},
         {"Der Bürgermeister betonte: „Wir bauen die Brücke.“", "Der Bürgermeister: „Wir bauen die Brücke.“"}},
        "de");
}

TEST_CASE("French: a tag inside the marks") {
  check({{"« En effet, répondit Paul, le bateau part demain. »", "Paul: « En effet / Paul: le bateau part demain. »"}}, "fr");
}
