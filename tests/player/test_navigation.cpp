#include "player/navigation.hpp"

#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::player;

namespace {

// Two paragraphs: sentences 0 (segments 0 to 2) and 1; then sentences 2 and 3.
std::vector<Segment> segments() {
  const auto make = [](Span source, std::size_t block, std::size_t sentence) {
    Segment s;
    s.source = source;
    s.block = block;
    s.sentence = sentence;
    return s;
  };
  return {make({0, 9}, 0, 0),   make({10, 19}, 0, 0), make({20, 29}, 0, 0),
          make({30, 39}, 0, 1), make({42, 49}, 1, 2), make({50, 59}, 1, 3)};
}

}  // namespace

TEST_CASE("paragraphs and sentences are found from any of their segments") {
  struct Row { Unit unit; std::size_t at, start, next, previous; };
  for (const Row& row : {Row{Unit::paragraph, 0, 0, 4, 0}, Row{Unit::paragraph, 3, 0, 4, 0}, Row{Unit::paragraph, 4, 4, 6, 0},
                         Row{Unit::paragraph, 5, 4, 6, 0}, Row{Unit::sentence, 0, 0, 3, 0}, Row{Unit::sentence, 1, 0, 3, 0},
                         Row{Unit::sentence, 3, 3, 4, 0}, Row{Unit::sentence, 4, 4, 5, 3}, Row{Unit::sentence, 5, 5, 6, 4}}) {
    CAPTURE(row.at);
    CHECK(start_of(row.unit, segments(), row.at) == row.start);
    CHECK(start_of_next(row.unit, segments(), row.at) == row.next);
    CHECK(start_of_previous(row.unit, segments(), row.at) == row.previous);
  }
}

TEST_CASE("a sentence spans all its segments") {
  CHECK(sentence_span(segments(), 1) == Span{0, 29});
  CHECK(sentence_span(segments(), 3) == Span{30, 39});
  CHECK(sentence_span(segments(), 5) == Span{50, 59});
}
