#include "narration/word_marks.hpp"

#include "support/catch.hpp"

using namespace narrator;
using narration::WordMarks;

namespace {

// "it cost three million dollars today", where "three million dollars" is written as one word.
const std::vector<SpokenWord> words{{{0, 2}, {10, 12}},   {{3, 7}, {13, 17}},   {{8, 13}, {18, 21}},
                                    {{14, 21}, {18, 21}}, {{22, 29}, {18, 21}}, {{30, 35}, {22, 27}}};

std::vector<Mark> marks_of(const std::vector<WordOnset>& onsets, std::size_t first_code_point = 0) {
  WordMarks marks(words);
  marks.begin_part(first_code_point, 0);
  marks.add(onsets);
  return marks.take(0, 1'000'000);
}

Mark word(std::size_t frame, Span source) { return {MarkKind::word, frame, source}; }

}  // namespace

TEST_CASE("an onset marks the written word that is said") {
  CHECK(marks_of({{0, 5}, {3, 100}}) == std::vector<Mark>{word(5, {10, 12}), word(100, {13, 17})});
}

TEST_CASE("several spoken words of one written word have one mark") {
  CHECK(marks_of({{3, 1}, {8, 2}, {14, 3}, {22, 4}, {30, 5}}) ==
        std::vector<Mark>{word(1, {13, 17}), word(2, {18, 21}), word(5, {22, 27})});
}

TEST_CASE("onsets that go back or come twice are passed over") {
  CHECK(marks_of({{3, 1}, {0, 2}, {3, 3}, {30, 4}, {8, 5}}) ==
        std::vector<Mark>{word(1, {13, 17}), word(4, {22, 27})});
}

TEST_CASE("an onset between words belongs to the next word") {
  CHECK(marks_of({{2, 1}}) == std::vector<Mark>{word(1, {13, 17})});
}

TEST_CASE("an onset behind the text marks nothing") { CHECK(marks_of({{35, 1}, {99, 2}}).empty()); }

TEST_CASE("frames never go back") {
  CHECK(marks_of({{0, 50}, {3, 40}}) == std::vector<Mark>{word(50, {10, 12}), word(50, {13, 17})});
}

TEST_CASE("onsets count from the part of the text that was asked for") {
  CHECK(marks_of({{0, 5}}, 30) == std::vector<Mark>{word(5, {22, 27})});
}

TEST_CASE("a mark waits for the chunk that holds its frame") {
  WordMarks marks(words);
  marks.begin_part(0, 0);
  const std::vector<WordOnset> onsets{{0, 5}, {3, 150}};
  marks.add(onsets);
  CHECK(marks.take(0, 100) == std::vector<Mark>{word(5, {10, 12})});
  CHECK(marks.take(100, 200) == std::vector<Mark>{word(50, {13, 17})});
  CHECK(marks.take(200, 300).empty());
}
