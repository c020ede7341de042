#include <string>

#include "base/ascii.hpp"
#include "support/catch.hpp"

using namespace narrator;

TEST_CASE("letters of ASCII are folded, and no other byte is touched") {
  CHECK(lower_ascii("Content-TYPE: [@`{Z") == "content-type: [@`{z");
  CHECK(lower_ascii("ÅÉ\xC4\xFF") == "ÅÉ\xC4\xFF");
  CHECK(lower_ascii("").empty());
}

TEST_CASE("white space of ASCII goes at both ends alone") {
  CHECK(trimmed_ascii(" \t\r\n\f\va b \n") == "a b");
  CHECK(trimmed_ascii(" \n ").empty());
  CHECK(trimmed_ascii("").empty());
  CHECK(trimmed_ascii("\u00A0a") == "\u00A0a");
}

TEST_CASE("what a text begins with is found in any case") {
  CHECK(begins_with_ascii("HTTPS://example.org", "https://"));
  CHECK(begins_with_ascii("a", ""));
  CHECK_FALSE(begins_with_ascii("http:/", "http://"));
  CHECK_FALSE(begins_with_ascii("", "a"));
}

TEST_CASE("every byte has its value in base 16, or none") {
  const std::string digits = "0123456789abcdef";
  for (int byte = 0; byte < 256; ++byte) {
    const std::size_t at = digits.find(lower_ascii(std::string(1, static_cast<char>(byte))));
    CAPTURE(byte);
    CHECK(hex_value(static_cast<char>(byte)) == (at == std::string::npos ? -1 : static_cast<int>(at)));
  }
}

TEST_CASE("escapes of an address are decoded, and a sign that is none stays") {
  CHECK(percent_decoded("a%20b%C3%A9%c3%a9") == "a b\u00E9\u00E9");
  CHECK(percent_decoded("100%") == "100%");
  CHECK(percent_decoded("%4") == "%4");
  CHECK(percent_decoded("%zz%%41") == "%zz%A");
}
