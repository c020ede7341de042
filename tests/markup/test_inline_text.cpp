#include <string>
#include <vector>

#include "markup/inline_text.hpp"
#include "support/catch.hpp"

using narrator::markup::InlineText;

TEST_CASE("pieces of a block become one text with single spaces") {
  struct Row {
    std::vector<std::string> pieces;
    std::string text;
  };
  const Row rows[] = {
      {{"  The ", " ferry\n\tleft. "}, "The ferry left."},
      {{"The fer", "ry"}, "The ferry"},
      {{"fer\u00ADry"}, "ferry"},
      {{"3\u00A0km"}, "3\u00A0km"},
      {{"\x1b[2Jloud"}, "[2Jloud"},
      {{"a\xff", "b"}, "a\uFFFDb"},
      {{" ", "\n"}, ""},
      {{}, ""},
  };
  for (const Row& row : rows) {
    InlineText text;
    for (const std::string& piece : row.pieces) text.add(piece);
    CHECK(text.take() == row.text);
    CHECK(text.empty());
  }
}

TEST_CASE("a line break of the source is a space") {
  InlineText text;
  text.add_break();
  text.add("Line one");
  text.add_break();
  text.add("line two");
  text.add_break();
  CHECK(text.take() == "Line one line two");
}
