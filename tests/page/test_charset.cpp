// Which charset a page is in, and what is a page at all.
#include <string>

#include "page/page.hpp"
#include "support/catch.hpp"

using namespace narrator;

TEST_CASE("a page's charset: mark, server, UTF-8, what it says") {
  struct Row {
    std::string bytes, served, charset;
  };
  const auto row = GENERATE(values<Row>({
      {"\xEF\xBB\xBF<p>caf\xC3\xA9", "iso-8859-1", "utf-8"},
      {"<p>caf\xE9", "ISO-8859-1", "windows-1252"},
      {"<p>caf\xC3\xA9", "", "utf-8"},
      {"<meta charset=iso-8859-1><p>caf\xC3\xA9", "", "utf-8"},
      {"<meta charset=\"windows-1251\"><p>\xEF\xEE", "", "windows-1251"},
      {"<meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'><p>\x83\x41", "", "windows-31j"},
      {"<p>caf\xE9", "", ""},
  }));
  CAPTURE(row.bytes);
  CHECK(page::charset_of(row.bytes, row.served) == row.charset);
}

TEST_CASE("a page is known by how it begins") {
  for (const char* const page : {"<!DOCTYPE html><p>a", "\n <html lang=en>", "<?xml version='1.0'?>\n<html>", "<!-- saved --><HTML>", "<div>a</div>"})
    CHECK(page::looks_like_page(page));
  for (const char* const other : {"", "It sank.", "<It sank>", "<?xml version='1.0'?><rss>", "a <html> b", "<!-- never ends"})
    CHECK_FALSE(page::looks_like_page(other));
}
