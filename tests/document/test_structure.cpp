// Paragraphs, lists, headings, title and byline of plain text.
#include <string>
#include <string_view>

#include "document/dump.hpp"
#include "narrator/document.hpp"
#include "narrator/error.hpp"
#include "support/catch.hpp"

using namespace narrator;
using narrator::test::dump;

namespace {

struct Row {
  const char* what;
  std::string_view input;
  std::string_view blocks;
};

void check(const Row& row) {
  INFO(row.what);
  CAPTURE(row.input);
  CHECK(dump(read_document(row.input)) == row.blocks);
}

// Lines this long are no hard-wrapped ones.
constexpr std::string_view long_line =
    "The harbour board met for the third time this month and, after four hours behind closed doors, put off its vote on "
    "the new ferry terminal until the spring.";
constexpr std::string_view other_long_line =
    "Fishermen who had waited outside since the morning went home without an answer, and several said they would not come "
    "back for another meeting.";

}  // namespace

TEST_CASE("a document of another format has its title and byline first, and leaves its notes out") {
  const Document document = read_document("# The Ferry\n\nBy Ana Diaz\n\nIt sank.[^1]\n\n## Later\n\n```\none\ntwo\n```\n\n[^1]: So they say.\n");
  CHECK(document.format == InputFormat::markdown);
  CHECK(dump(document) == "title: The Ferry\nbyline: Ana Diaz\nIt sank.\nheading: Later\ncode: one two\nremark: Left out: a footnote.\n");
  CHECK(document.title == "The Ferry");
  CHECK(document.byline == "Ana Diaz");
  CHECK(document.language == "en");
  CHECK((document.omissions == std::vector<Omission>{{BlockKind::footnote, 1}}));
}

TEST_CASE("kinds that are to be skipped are left out, counted and remarked on once") {
  const std::string_view article =
      "# The Ferry\n\nIt sank.\n\n- a rope\n- a bell\n\n| Year | Trips |\n| --- | --- |\n| 1990 | 12 |\n\n> Never again.\n\n```\nrow()\n```\n";
  const auto read = [&](std::vector<BlockKind> skip) { return read_document(article, {.language = "en", .skip = std::move(skip)}); };
  CHECK(dump(read({})) ==
        "title: The Ferry\nIt sank.\nitem: a rope\nitem: a bell\ntable: Year, Trips 1990, 12\nquotation: Never again.\ncode: row()\n");
  CHECK(dump(read({BlockKind::list_item, BlockKind::table})) ==
        "title: The Ferry\nIt sank.\nquotation: Never again.\ncode: row()\nremark: Left out: 2 list items and a table.\n");
  CHECK(dump(read({BlockKind::code, BlockKind::quotation, BlockKind::table})) ==
        "title: The Ferry\nIt sank.\nitem: a rope\nitem: a bell\nremark: Left out: a table, a quotation, and a code listing.\n");
}

TEST_CASE("what was left out is said in the article's language, with its plurals") {
  const auto remark = [](std::size_t notes, const std::string& language) {
    std::string article = "# A\n\nB";
    for (std::size_t i = 1; i <= notes; ++i) article += "[^" + std::to_string(i) + "]";
    article += ".\n\n";
    for (std::size_t i = 1; i <= notes; ++i) article += "[^" + std::to_string(i) + "]: n\n";
    const Document document = read_document(article, {.format = InputFormat::markdown, .language = language});
    REQUIRE(!document.blocks.empty());
    return plain_text(document, document.blocks.back().span);
  };
  CHECK(remark(1, "de") == "Ausgelassen: eine Fußnote.");
  CHECK(remark(3, "de-AT") == "Ausgelassen: 3 Fußnoten.");
  CHECK(remark(2, "fr") == "Omis : 2 notes.");
  CHECK(remark(3, "pl") == "Pominięte: 3 przypisy.");
  CHECK(remark(5, "pl") == "Pominięte: 5 przypisów.");
  CHECK(remark(22, "ru") == "Пропущено: 22 сноски.");
  CHECK(remark(2, "eo") == "Left out: 2 footnotes.");
}

TEST_CASE("plain text is narrated whole, whatever is to be skipped") {
  CHECK(dump(read_document("It sank.\n\n- a rope\n- a bell\n", {.language = "en", .skip = {BlockKind::list_item}})) ==
        "It sank.\nitem: - a rope\nitem: - a bell\n");
}

TEST_CASE("a format that is given is not guessed") {
  CHECK(dump(read_document("# The Ferry\n\nIt sank.", {.format = InputFormat::text, .language = "en"})).find("# The Ferry") != std::string::npos);
  CHECK(dump(read_document("*It* sank.", {.format = InputFormat::markdown, .language = "en"})) == "It sank.\n");
  CHECK_THROWS_AS(read_document("It sank.", {.format = InputFormat::pdf, .language = "en"}), Error);
}

TEST_CASE("every line is a paragraph where lines are not wrapped") {
  const std::string text = std::string(long_line) + "\n" + std::string(other_long_line) + "\n\u201cWe are tired,\u201d one said.\n";
  CHECK(dump(read_document(text)) ==
        std::string(long_line) + "\n" + std::string(other_long_line) + "\n\u201cWe are tired,\u201d one said.\n");
}

TEST_CASE("hard-wrapped lines are joined") {
  const Row rows[] = {
      {"two paragraphs with a blank line",
       "The harbour board met for the third time this month and put off\n"
       "its vote on the new ferry terminal until the spring, when a new\n"
       "study of the currents is due.\n"
       "\n"
       "Fishermen who had waited outside since the morning went home\n"
       "without an answer.\n",
       "The harbour board met for the third time this month and put off its vote on the new ferry terminal until the "
       "spring, when a new study of the currents is due.\n"
       "Fishermen who had waited outside since the morning went home without an answer.\n"},
      {"a short last line ends a paragraph where there is no blank line",
       "The harbour board met for the third time this month and put off\n"
       "its vote on the new ferry terminal until the spring, when a new\n"
       "study of the currents is due.\n"
       "Fishermen who had waited outside since the morning went home\n"
       "without an answer, and several said they would not come back for\n"
       "another meeting.\n",
       "The harbour board met for the third time this month and put off its vote on the new ferry terminal until the "
       "spring, when a new study of the currents is due.\n"
       "Fishermen who had waited outside since the morning went home without an answer, and several said they would not "
       "come back for another meeting.\n"},
      {"a first line's indent begins a paragraph",
       "   The harbour board met for the third time this month and put\n"
       "off its vote on the new ferry terminal until the spring, when a\n"
       "new study of the currents is due. The chairman was not present.\n"
       "   Fishermen who had waited outside since the morning went home\n"
       "without an answer, and several said they would not come back to\n"
       "another meeting.\n",
       "The harbour board met for the third time this month and put off its vote on the new ferry terminal until the "
       "spring, when a new study of the currents is due. The chairman was not present.\n"
       "Fishermen who had waited outside since the morning went home without an answer, and several said they would not "
       "come back to another meeting.\n"},
      {"a name at the start of a wrapped line",
       "The letter was handed over on Monday by the secretary of the\n"
       "Harbour Board, who had been told by the chairman, Mr\n"
       "Osei, that it must reach the minister before noon, whatever\n"
       "happened.\n",
       "The letter was handed over on Monday by the secretary of the Harbour Board, who had been told by the chairman, Mr "
       "Osei, that it must reach the minister before noon, whatever happened.\n"},
      {"German, where many words have capitals",
       "Der Hafenrat kam zum dritten Mal in diesem Monat zusammen und\n"
       "verschob die Entscheidung \u00fcber den neuen Anleger bis zum\n"
       "Fr\u00fchjahr. Die Fischer, die seit dem Morgen vor der T\u00fcr\n"
       "gewartet hatten, gingen ohne Antwort nach Hause.\n",
       "Der Hafenrat kam zum dritten Mal in diesem Monat zusammen und verschob die Entscheidung \u00fcber den neuen Anleger "
       "bis zum Fr\u00fchjahr. Die Fischer, die seit dem Morgen vor der T\u00fcr gewartet hatten, gingen ohne Antwort nach "
       "Hause.\n"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("wrapped and unwrapped text stand in one file") {
  const std::string text = std::string(long_line) + "\n" + std::string(other_long_line) +
                           "\n\n"
                           "The minister, who was abroad, sent a short letter in which he\n"
                           "asked for patience and promised to visit the harbour before the\n"
                           "end of the year.\n";
  CHECK(dump(read_document(text)) ==
        std::string(long_line) + "\n" + std::string(other_long_line) +
            "\nThe minister, who was abroad, sent a short letter in which he asked for patience and promised to visit the "
            "harbour before the end of the year.\n");
}

TEST_CASE("lines that nobody wrapped stay lines") {
  const Row rows[] = {
      {"verse of even length",
       "The boats come home at evening,\n"
       "With lanterns at the bow,\n"
       "And all the nets are empty,\n"
       "And no one sings there now.\n",
       "The boats come home at evening,\n"
       "With lanterns at the bow,\n"
       "And all the nets are empty,\n"
       "And no one sings there now.\n"},
      {"longer verse of even length",
       "When winter brings the heavy sea to shore,\n"
       "And every boat lies upside down in sand,\n"
       "The old men tell the tales they told before\n"
       "Of silver shoals beyond the sight of land.\n",
       "When winter brings the heavy sea to shore,\n"
       "And every boat lies upside down in sand,\n"
       "The old men tell the tales they told before\n"
       "Of silver shoals beyond the sight of land.\n"},
      {"short sentences",
       "The board met on Monday.\n"
       "It did not vote.\n"
       "The chairman was ill that day, and nobody else could sign it.\n"
       "The fishermen went home.\n",
       "The board met on Monday.\n"
       "It did not vote.\n"
       "The chairman was ill that day, and nobody else could sign it.\n"
       "The fishermen went home.\n"},
      {"the head of a letter",
       "Ama Osei\n"
       "12 Harbour Street\n"
       "Port Albert\n",
       "Ama Osei\n"
       "12 Harbour Street\n"
       "Port Albert\n"},
      {"dialogue, a line for each",
       "\u201cAre you coming?\u201d\n"
       "\u201cNot today.\u201d\n"
       "\u201cThen when will you come to see the boat?\u201d\n",
       "\u201cAre you coming?\u201d\n"
       "\u201cNot today.\u201d\n"
       "\u201cThen when will you come to see the boat?\u201d\n"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("list items are items, with the lines that belong to them") {
  const Row rows[] = {
      {"bullets",
       "The board wants three things:\n"
       "* a longer pier\n"
       "* a second crane\n"
       "* a new light\n",
       "The board wants three things:\n"
       "item: * a longer pier\n"
       "item: * a second crane\n"
       "item: * a new light\n"},
      {"hyphens and numbers between blank lines",
       "The board wants three things.\n"
       "\n"
       "- a longer pier\n"
       "- a second crane\n"
       "\n"
       "1. First of all, time.\n"
       "2) Then money.\n",
       "The board wants three things.\n"
       "item: - a longer pier\n"
       "item: - a second crane\n"
       "item: 1. First of all, time.\n"
       "item: 2) Then money.\n"},
      {"an item over several lines",
       "- a longer pier, which the fishermen have asked for since the\n"
       "  great storm of the last century\n"
       "- a second crane\n",
       "item: - a longer pier, which the fishermen have asked for since the great storm of the last century\n"
       "item: - a second crane\n"},
      {"a date or a dash wrapped to the front of a line is no item",
       "Der Hafenrat hatte die Fischer und ihre Familien erst f\u00fcr den\n"
       "12. Mai eingeladen, sich dann aber anders entschieden und kam\n"
       "- ohne ein Wort - schon eine Woche vorher zusammen.\n",
       "Der Hafenrat hatte die Fischer und ihre Familien erst f\u00fcr den 12. Mai eingeladen, sich dann aber anders "
       "entschieden und kam - ohne ein Wort - schon eine Woche vorher zusammen.\n"},
      {"a long dash opens dialogue, not an item",
       "\u2014 Vous venez ?\n"
       "\u2014 Pas aujourd\u2019hui.\n",
       "\u2014 Vous venez ?\n"
       "\u2014 Pas aujourd\u2019hui.\n"},
      {"a year is no number of a list", "1999. It was a good year.\n", "1999. It was a good year.\n"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("a title, a byline and headings are told from paragraphs") {
  const Row rows[] = {
      {"title and byline",
       "Harbour board puts off its vote\n"
       "\n"
       "By Ama Osei and Jonas Lind\n"
       "\n"
       "The board met on Monday. It did not vote.\n",
       "title: Harbour board puts off its vote\n"
       "byline: By Ama Osei and Jonas Lind\n"
       "The board met on Monday. It did not vote.\n"},
      {"a title that asks",
       "Who will build the pier?\n"
       "\n"
       "The board met on Monday.\n",
       "title: Who will build the pier?\n"
       "The board met on Monday.\n"},
      {"a first sentence is no title",
       "The board met on Monday.\n"
       "\n"
       "It did not vote.\n",
       "The board met on Monday.\n"
       "It did not vote.\n"},
      {"a first line that a comma ends is no title",
       "Dear Ms Osei,\n"
       "\n"
       "The board met on Monday.\n",
       "Dear Ms Osei,\n"
       "The board met on Monday.\n"},
      {"headings",
       "Harbour board puts off its vote\n"
       "\n"
       "The board met on Monday. It did not vote.\n"
       "\n"
       "A long wait\n"
       "\n"
       "The fishermen went home.\n",
       "title: Harbour board puts off its vote\n"
       "The board met on Monday. It did not vote.\n"
       "heading: A long wait\n"
       "The fishermen went home.\n"},
      {"underlined lines",
       "Harbour board puts off its vote\n"
       "===============================\n"
       "\n"
       "The board met on Monday. It did not vote.\n"
       "\n"
       "A long wait\n"
       "-----------\n"
       "\n"
       "The fishermen went home.\n",
       "title: Harbour board puts off its vote\n"
       "===============================\n"
       "The board met on Monday. It did not vote.\n"
       "heading: A long wait\n"
       "-----------\n"
       "The fishermen went home.\n"},
      {"a line across the page is no item", "One stop.\n\n* * *\n\nTwo stops.\n", "One stop.\n* * *\nTwo stops.\n"},
      {"a line alone is what it says", "Harbour board puts off its vote\n", "Harbour board puts off its vote\n"},
      {"a line that goes on below a colon is no heading",
       "The board met.\n\nThe chairman read this:\n\nWe shall wait.\n",
       "The board met.\nThe chairman read this:\nWe shall wait.\n"},
  };
  for (const Row& row : rows) check(row);
  const Document document = read_document("Pier\u00a0 plan  fails\n\nBy Ama Osei\n\nThe board did not vote.\n");
  CHECK(document.title == "Pier plan fails");
  CHECK(document.byline == "By Ama Osei");
}

TEST_CASE("every kind of line end ends a line") {
  for (const std::string_view end : {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"}) {
    CAPTURE(end);
    const std::string line_end(end);
    CHECK(dump(read_document("One stop." + line_end + "Two stops." + line_end + line_end + "Three.")) ==
          "One stop.\nTwo stops.\nThree.\n");
  }
}

TEST_CASE("a carriage return and line feed are one line end, not a blank line") {
  const std::string_view wrapped =
      "The harbour board met for the third time this month and put off\r\n"
      "its vote on the new ferry terminal until the spring.\r\n";
  CHECK(read_document(wrapped).blocks.size() == 1);
}

TEST_CASE("in the format lines each line is a paragraph, and none a title") {
  const Document document = read_document("Title\n\n  - one\r\ntwo \n\n\nthree", {.format = InputFormat::lines, .language = {}});
  CHECK(dump(document) == "Title\n- one\ntwo\nthree\n");
  CHECK(document.title.empty());
  CHECK(document.format == InputFormat::lines);
}

TEST_CASE("nothing to read gives no blocks") {
  for (const std::string_view text : {"", " \t\n\r\n ", "\u00a0\u2029\u3000", "\xEF\xBB\xBF"}) {
    CHECK(read_document(text).blocks.empty());
  }
}

TEST_CASE("plain text is one line without doubled spaces") {
  const Document document = read_document("One\n  two\t\u00a0three. ");
  CHECK(plain_text(document, {0, document.text.size()}) == "One two three.");
}
