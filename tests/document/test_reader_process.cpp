#include "document/reader_process.hpp"

#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "formats/make_zip.hpp"
#include "narrator/error.hpp"
#include "reader/read_markup.hpp"
#include "support/catch.hpp"

using namespace narrator;

namespace {

struct Row {
  const char* name;
  InputFormat format;
  std::string article;
};

const std::vector<Row> rows = {
    {"Markdown", InputFormat::markdown, "# The ferry\n\nIt *sank* off Kålvik.\n\n- a rope\n  - a knot\n"},
    {"a page", InputFormat::html,
     "<!DOCTYPE html><html lang=\"sv\"><meta name=\"author\" content=\"Ana Diaz\"><title>Färjan</title><article><h1>Färjan</h1>"
     "<p>Den sjönk, och ingen visste varför.</p><p lang=\"en\">Nobody knew.</p></article></html>"},
    {"a message", InputFormat::email, "From: Ana Diaz <ana@example.org>\nSubject: The ferry\n\nIt sank.\n"},
    {"nothing", InputFormat::markdown, ""},
    {"a long text", InputFormat::markdown, [] {
       std::string text;
       for (int i = 0; i < 100'000; ++i) text += "It sank again, for the " + std::to_string(i) + "th time.\n\n";
       return text;
     }()},
};

std::string book_in(const std::string& charset, const std::string& words) {
  return test::make_zip({{"mimetype", "application/epub+zip"},
                         {"META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"book.opf\"/></rootfiles></container>"},
                         {"book.opf", "<package><manifest><item id=\"one\" href=\"one.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
                                      "<spine><itemref idref=\"one\"/></spine></package>"},
                         {"one.xhtml", "<?xml version=\"1.0\" encoding=\"" + charset + "\"?><html><body><p>" + words + "</p></body></html>"}});
}

}  // namespace

TEST_CASE("what a reader process reads is what is read here") {
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK((read_apart(row.article, row.format, {}) == read_markup(row.article, row.format)));
  }
}

TEST_CASE("a charset that a server said is the reader's, too") {
  const std::string page = "<!DOCTYPE html><title>F\xe4rjan</title><p>Den sj\xf6nk.</p>";
  CHECK(read_apart(page, InputFormat::html, {.language = "", .charset = "iso-8859-1"}).title == "Färjan");
}

TEST_CASE("old charsets of a book are read, and need no more than a reader process has") {
  struct Book {
    const char* charset;
    const char* bytes;
    const char* read;
  };
  for (const auto& [charset, bytes, read] : {Book{"windows-1252", "K\xe5lvik, \x93it sank\x94", "Kålvik, “it sank”"},
                                             Book{"KOI8-R", "\xf0\xd2\xc9\xd7\xc5\xd4", "Привет"},
                                             Book{"Shift_JIS", "\x82\xb1\x82\xf1", "こん"},
                                             Book{"windows-1252", "Kålvik", "Kålvik"},      // it is UTF-8 all the same
                                             Book{"utf-16", "Kålvik", "Kålvik"},
                                             Book{"of our own", "K\xe5lvik", "Kålvik"}}) {
    CAPTURE(charset, read);
    const std::string book = book_in(charset, bytes);
    const markup::SourceDocument document = read_apart(book, InputFormat::epub, {});
    CHECK((document == read_markup(book, InputFormat::epub)));
    REQUIRE(document.blocks.size() == 1);
    CHECK(document.blocks.front().text == read);
  }
}

TEST_CASE("what a reader refuses is refused in its words") {
  for (const InputFormat format : {InputFormat::pdf, InputFormat::epub, InputFormat::docx, InputFormat::odt}) {
    std::string words;
    try {
      read_markup("It sank.", format);
    } catch (const Error& error) {
      words = error.what();
    }
    CAPTURE(static_cast<int>(format), words);
    CHECK_THROWS_AS(read_apart("It sank.", format, {}), Error);
    try {
      read_apart("It sank.", format, {});
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::input);
      CHECK(error.what() == words);
    }
  }
}

TEST_CASE("articles are read from several threads") {
  std::vector<std::thread> threads;
  std::vector<markup::SourceDocument> documents(8);
  for (markup::SourceDocument& document : documents)
    threads.emplace_back([&document] { document = read_apart(rows.front().article, rows.front().format, {}); });
  for (std::thread& thread : threads) thread.join();
  for (const markup::SourceDocument& document : documents) CHECK((document == documents.front()));
  CHECK(documents.front().blocks.size() == 3);
}
