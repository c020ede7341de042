#include <random>
#include <string>

#include "formats/dump.hpp"
#include "formats/make_pdf.hpp"
#include "formats/pdf.hpp"
#include "formats/pdf_hyphens.hpp"
#include "narrator/error.hpp"
#include "support/catch.hpp"

using narrator::formats::Hyphens;
using narrator::formats::read_pdf;
using narrator::test::dump;
using narrator::test::PdfMaker;
using Font = narrator::test::PdfMaker::Font;

namespace {

std::string read(const PdfMaker& maker) { return dump(read_pdf(maker.bytes())); }

/// Of one page, in one column.
PdfMaker page_of(const std::vector<std::string>& texts) {
  PdfMaker pdf;
  pdf.page();
  pdf.lines(72, 200, texts);
  return pdf;
}

}  // namespace

TEST_CASE("columns are read one behind the other, and what stands across them in its place") {
  PdfMaker pdf;
  pdf.page();
  pdf.line(150, 100, "The Last Ferry of the Coast", 20, Font::bold);
  pdf.lines(60, 140, {"A summary stands across both of the columns and is read before each of them, as it", "should be."});
  // Drawn line by line across the page, as some programs do.
  const std::vector<std::string> left = {"The left column begins here and has a", "few lines of text that go on until its", "last line, where the text goes on in the"};
  const std::vector<std::string> right = {"next column without a paragraph. It has", "some lines too, and ends where the page", "ends as well."};
  for (std::size_t i = 0; i < left.size(); ++i) {
    pdf.line(60, 200 + 12.0 * static_cast<double>(i), left[i]);
    pdf.line(310, 200 + 12.0 * static_cast<double>(i), right[i]);
  }
  CHECK(read(pdf) ==
        "title= The Last Ferry of the Coast\n"
        "A summary stands across both of the columns and is read before each of them, as it should be.\n"
        "The left column begins here and has a few lines of text that go on until its last line, where the text goes on in the "
        "next column without a paragraph. It has some lines too, and ends where the page ends as well.\n");
}

TEST_CASE("running heads and page numbers are left out, and a paragraph goes on over them") {
  PdfMaker pdf;
  const std::vector<std::vector<std::string>> texts = {{"The ferry left the harbour on the first page of this very small book, and", "nobody on board had heard that the"},
                                                       {"captain slept. When she woke up, the ferry had passed the second page already,", "and so it went on to the"},
                                                       {"third page, which is not the last one of", "the book, for it has one more, and there"},
                                                       {"it ends."}};
  for (std::size_t i = 0; i < texts.size(); ++i) {
    pdf.page();
    pdf.line(60, 50, i % 2 == 0 ? "The Last Ferry" : "Ana Diaz " + std::to_string(i + 1), 9);
    if (i % 2 == 0) pdf.line(500, 50, std::to_string(i + 1), 9);
    pdf.lines(60, 200, texts[i]);
    pdf.line(290, 800, "- " + std::to_string(i + 1) + " -", 9);
    pdf.line(60, 812, "Draft of 2024. Please do not cite.", 9);
  }
  CHECK(read(pdf) ==
        "The ferry left the harbour on the first page of this very small book, and nobody on board had heard that the captain slept. "
        "When she woke up, the ferry had passed the second page already, and so it went on to the third page, which is not the last one of the book, for it has one more, and there it ends.\n");
}

TEST_CASE("words that the end of a line cuts are whole, and ligatures are letters") {
  CHECK(read(page_of({"The harbour of\256ce of the munici-", "pality re\257ects on a well-", "known \256sh, well-known to Anglo-", "Americans since COVID-", "19."})) ==
        "The harbour office of the municipality reflects on a well-known fish, well-known to Anglo-Americans since COVID-19.\n");
}

TEST_CASE("what a document writes elsewhere tells whether a hyphen stays") {
  struct Row {
    const char* known;
    const char* first;
    const char* second;
    const char* joined;
  };
  const Row rows[] = {
      {"", "the adminis-", "tration", "the administration"},
      {"a long-term plan", "the long-", "term plan", "the long-term plan"},
      {"a longterm plan, a long-term one", "the long-", "term plan", "the longterm plan"},
      {"", "three", "words", "three words"},
      {"", "a dash -", "here", "a dash - here"},
      {"", "a dash\u2014", "here", "a dash\u2014here"},
      {"", "soft\u00AD", "ly", "softly"},
      {"", "Anglo-", "American", "Anglo-American"},
      {"", "", "begins", "begins"},
  };
  for (const Row& row : rows) {
    Hyphens hyphens;
    hyphens.learn(std::string(row.known) + ".");
    std::string text = row.first;
    hyphens.join(text, row.second);
    CHECK(text == row.joined);
  }
}

TEST_CASE("paragraphs are found by gap, by indent and by a short last line") {
  PdfMaker pdf = page_of({"The first paragraph has a line that is as long as the others are, and then one", "that ends before.",
                          "The second paragraph begins below a short line without a gap and without any", "indent at all, and goes on in a line that is as wide as the column of text is.",
                          });
  pdf.line(84, 248, "The third is indented as books do it, and has a line that goes to its margin");
  pdf.line(72, 260, "and one more. It ends at the margin, as chance would have it in some of them.");
  pdf.line(72, 290, "The fourth stands below a gap.");
  CHECK(read(pdf) ==
        "The first paragraph has a line that is as long as the others are, and then one that ends before.\n"
        "The second paragraph begins below a short line without a gap and without any indent at all, and goes on in a line that is as wide as the column of text is.\n"
        "The third is indented as books do it, and has a line that goes to its margin and one more. It ends at the margin, as chance would have it in some of them.\n"
        "The fourth stands below a gap.\n");
}

TEST_CASE("headings, lists, captions, notes, code and tables are told apart") {
  PdfMaker pdf;
  pdf.page();
  pdf.line(72, 120, "The Ferry", 22, Font::bold);
  pdf.line(72, 150, "By Ana Diaz");
  pdf.line(72, 190, "Low Tide", 14, Font::bold);
  pdf.line(72, 215, "The ferry sank slowly in the harbour of the old town, as its master says,");
  pdf.line(358, 211, "1", 6);
  pdf.line(72, 227, "and it had an engine of 10");
  pdf.line(176, 223, "6", 6);
  pdf.line(181.5, 227, "watts that burned coal and wood and oil.");
  pdf.line(72, 260, "What it burned", 10, Font::bold);
  pdf.line(72, 275, "\225 Coal, which is dear");
  pdf.line(72, 287, "\225 Wood");
  pdf.line(72, 320, "Figure 1: The ferry at dawn", 9);
  pdf.line(72, 350, "cd ferry", 10, Font::fixed);
  pdf.line(72, 362, "make coal", 10, Font::fixed);
  for (const auto& [y, name, built] : {std::tuple{400.0, "Ida", "1911"}, std::tuple{412.0, "Eva", "1920"}}) {
    pdf.line(72, y, name);
    pdf.line(200, y, built);
    pdf.line(300, y, "steam");
  }
  pdf.line(72, 450, "It was late, and the people of the town went home without a word to anybody else.");
  pdf.line(72, 700, "1", 6);
  pdf.line(78, 704, "In a letter to the council.", 8);
  CHECK(read(pdf) ==
        "title= The Ferry\nbyline= Ana Diaz\n"
        "heading 2: Low Tide\nThe ferry sank slowly in the harbour of the old town, as its master says, and it had an engine of 10\u2076 watts that burned coal and wood and oil.\n"
        "heading 3: What it burned\nitem 1: Coal, which is dear\nitem 1: Wood\ncaption: Figure 1: The ferry at dawn\n"
        "code: cd ferry\nmake coal\ntable: Ida, 1911, steam\nEva, 1920, steam\n"
        "It was late, and the people of the town went home without a word to anybody else.\nfootnote: In a letter to the council.\n");
}

TEST_CASE("the title is what the file says when it is meant, else the largest text of the first page") {
  struct Row {
    const char* said;
    const char* largest;
    const char* title;
  };
  const Row rows[] = {
      {"The Last Ferry", "", "The Last Ferry"},
      {"", "The Last Ferry", "The Last Ferry"},
      {"Microsoft Word - ferry_final2.doc", "The Last Ferry", "The Last Ferry"},
      {"untitled", "The Last Ferry", "The Last Ferry"},
      {"The Last Ferry: A Story", "The Last Ferry", "The Last Ferry: A Story"},
      {"Template of the Harbour Office", "The Last Ferry", "The Last Ferry"},
  };
  for (const Row& row : rows) {
    PdfMaker pdf;
    pdf.title = row.said;
    pdf.author = "Ana Diaz";
    pdf.page();
    if (*row.largest != '\0') pdf.line(72, 150, row.largest, 20);
    pdf.lines(72, 200, {"The ferry sank slowly in the harbour of the old town, as its master says,", "and nobody was hurt."});
    CAPTURE(row.said, row.largest);
    CHECK(read(pdf) == "title= " + std::string(row.title) +
                           "\nbyline= Ana Diaz\nThe ferry sank slowly in the harbour of the old town, as its master says, and nobody was hurt.\n");
  }
}

TEST_CASE("a PDF that cannot be read says why in one line") {
  PdfMaker locked = page_of({"Text"});
  locked.encrypted = true;
  CHECK_THROWS_WITH(read_pdf(locked.bytes()), "is encrypted: it asks for a password");
  CHECK_THROWS_WITH(read_pdf("%PDF-1.4 and no more"), "cannot be read as PDF: it is damaged");
  CHECK_THROWS_WITH(read_pdf(page_of({}).bytes()), "has no text: its pages are pictures, or empty");
}

TEST_CASE("a damaged PDF is read or refused") {
  PdfMaker maker = page_of({"The ferry sank slowly in the harbour,", "and nobody was hurt."});
  maker.line(72, 300, "Heading", 20, Font::bold);
  const std::string whole = maker.bytes();
  std::mt19937 random(5);
  for (int i = 0; i < 300; ++i) {
    std::string bytes = whole;
    if (i % 3 == 0) bytes.resize(random() % bytes.size());
    else for (int k = 0; k < 4; ++k) bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
    try {
      read_pdf(bytes);
    } catch (const narrator::Error& error) {
      REQUIRE(std::string(error.what()).find('\n') == std::string::npos);
    }
  }
}
