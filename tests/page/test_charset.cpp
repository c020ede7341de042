// Which charset a page is in.
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
