#include <optional>
#include <string>

#include "formats/make_book.hpp"
#include "recognition/recognize.hpp"
#include "support/catch.hpp"

using narrator::InputFormat;
using narrator::recognition::recognize;
using namespace narrator::test;

TEST_CASE("a format is known by what a file holds") {
  CHECK(recognize(make_epub_of("<p>Text</p>")) == InputFormat::epub);
  CHECK(recognize(make_zip({{"a", "b"}, {"META-INF/container.xml", "<container/>"}})) == InputFormat::epub);
  CHECK(recognize(make_docx("")) == InputFormat::docx);
  CHECK(recognize(make_odt("")) == InputFormat::odt);
  CHECK(recognize(std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)) == InputFormat::docx);
  CHECK(recognize("\r\n%PDF-1.7\n") == InputFormat::pdf);
  CHECK_FALSE(recognize(make_zip({{"a", "b"}})).has_value());
  CHECK_FALSE(recognize("").has_value());
}

TEST_CASE("text is a message, Markdown or a page only when it surely is") {
  struct Row {
    const char* text;
    std::optional<InputFormat> format;
  };
  const std::optional<InputFormat> none;
  const Row rows[] = {
      {"From: Ana <a@example.org>\nSubject: The ferry\n\nText", InputFormat::email},
      {"Received: by mail; now\n\tlater\nFrom: a@example.org\n\nText", InputFormat::email},
      {"From: here to nowhere\n\nThe ferry is gone.", none},
      {"Subject: The ferry\n\nText", none},
      {"Good idea.\n\nOn 12 May 2024, Ola wrote:\n> It sank.\n> Or not.", InputFormat::email},
      {"She wrote:\n\n> It sank.", none},
      {"# The Ferry\n\nIt sank.", InputFormat::markdown},
      {"The Ferry\n\n## Low Tide\n\nIt sank.\n\n## High Tide\n\nIt rose.", InputFormat::markdown},
      {"---\ntitle: The Ferry\n---\nIt sank.", InputFormat::markdown},
      {"It [sank](https://example.org/a) and [rose](b.html).", InputFormat::markdown},
      {"It [sank](https://example.org/a).\n\n- coal\n- matches", InputFormat::markdown},
      {"| a | b |\n|---|---|\n| **c** | d |", InputFormat::markdown},
      {"It sank.[^1]\n\n[^1]: So they say.\n\n* one", InputFormat::markdown},
      {"Text\n\n```\ncode\n```\n\nand `more`", InputFormat::markdown},
      {"The Ferry\n\nIt sank.\n\n* Correction: it did not.\n* It rose.", none},
      {"The Ferry\n=========\n\nIt sank.\n\n---\n\nIt rose.", none},
      {"The **best** ferry, wrote `one` reader.\n\n- coal\n- matches", none},
      {"#ferry is back, #1 in the charts.\n\n# 2 at last", none},
      {"He said [sic] (and meant it) that [the ferry](a long story) sank.", none},
      {"- \u201CIt sank,\u201D she said.\n- \u201CNo.\u201D", none},
      {"> quoted\n> by somebody", none},
      {"<html># a\n\n## b\n\n## c</html>", InputFormat::html},
      {"A | B\n1 | 2", none},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK((recognize(row.text) == row.format));
  }
}

TEST_CASE("a page is known by how it begins") {
  for (const char* const page : {"<!DOCTYPE html><p>a", "\n <html lang=en>", "<?xml version='1.0'?>\n<html>", "<!-- saved --><HTML>", "<div>a</div>"})
    CHECK(recognize(page) == InputFormat::html);
  for (const char* const other : {"", "It sank.", "<It sank>", "<?xml version='1.0'?><rss>", "a <html> b", "<!-- never ends"})
    CHECK_FALSE(recognize(other).has_value());
}
