#include "speech/split_request.hpp"
#include "support/catch.hpp"

using narrator::speech::split_point;

TEST_CASE("a text that could not be said is cut where a reader would pause") {
  struct Row {
    std::u32string_view text;
    std::size_t at;
  };
  const Row rows[] = {
      {U"One two, three. Four five, six.", 16},     // behind the sentence
      {U"One two three, four five six seven", 15},  // behind the clause
      {U"abc def ghi jkl", 8},                      // behind a word
      {U"s's's's's's's's'", 8},                     // nowhere: the middle
      {U"ab", 1},
  };
  for (const Row& row : rows) {
    CAPTURE(row.at);
    CHECK(split_point(row.text) == row.at);
  }
}

TEST_CASE("a cut leaves something on both sides") {
  for (std::size_t size = 2; size < 40; ++size)
    for (const char32_t c : {U' ', U'.', U'x'}) {
      const std::size_t at = split_point(std::u32string(size, c));
      CHECK(at > 0);
      CHECK(at < size);
    }
}
