#include <string>
#include <string_view>

#include "base/utf8.hpp"
#include "support/catch.hpp"

using namespace narrator;

TEST_CASE("well-formed UTF-8 comes back as it was") {
  for (const std::string text : {"", "plain", "caf\u00e9", "\u20ac3", "\U0001F600", "a\u0301"}) {
    CAPTURE(text);
    CHECK(to_utf8(from_utf8(text)) == text);
    CHECK(is_utf8(text));
  }
}

TEST_CASE("bytes that are no UTF-8 become one replacement for each ill-formed piece") {
  struct Row {
    std::string_view bytes;
    std::u32string_view text;
  };
  const Row rows[] = {
      {"\xFF", U"\uFFFD"},                          // never a lead byte
      {"\xC0\xAF", U"\uFFFD\uFFFD"},                // overlong slash
      {"a\xE2\x82", U"a\uFFFD"},                    // cut off at the end
      {"\xE2\x82z", U"\uFFFDz"},                    // cut off by a letter
      {"\xED\xA0\x80", U"\uFFFD\uFFFD\uFFFD"},      // a surrogate
      {"\xF4\x90\x80\x80", U"\uFFFD\uFFFD\uFFFD\uFFFD"},  // above U+10FFFF
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    CHECK(from_utf8(row.bytes) == row.text);
    CHECK_FALSE(is_utf8(row.bytes));
  }
}

TEST_CASE("a code point that is no scalar value is written as a replacement") {
  CHECK(to_utf8(std::u32string{0xD800}) == "\uFFFD");
  CHECK(to_utf8(std::u32string{0x110000}) == "\uFFFD");
}
