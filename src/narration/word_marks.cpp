#include "narration/word_marks.hpp"

#include <algorithm>

namespace narrator::narration {

/// The word that holds a position of the spoken text, or the next one where it is between words.
std::size_t WordMarks::word_at(std::size_t position) const {
  const auto ends_behind = [](std::size_t at, const SpokenWord& word) { return at < word.spoken.end; };
  return static_cast<std::size_t>(std::upper_bound(words_.begin(), words_.end(), position, ends_behind) -
                                  words_.begin());
}

void WordMarks::add(std::span<const WordOnset> onsets) {
  for (const WordOnset& onset : onsets) {
    const std::size_t word = word_at(onset.position + first_code_point_);
    if (word < next_word_ || word == words_.size()) continue;
    next_word_ = word + 1;
    const Span source = words_[word].source;
    if (source.end <= marked_to_) continue;  // another word said for the same written one
    marked_to_ = source.end;
    last_frame_ = std::max(last_frame_, first_frame_ + onset.frame);
    waiting_.push_back({MarkKind::word, last_frame_, source});
  }
}

std::vector<Mark> WordMarks::take(std::size_t first_frame, std::size_t end_frame) {
  std::vector<Mark> taken;
  while (!waiting_.empty() && waiting_.front().frame < end_frame) {
    Mark mark = waiting_.front();
    waiting_.pop_front();
    mark.frame -= std::min(first_frame, mark.frame);
    taken.push_back(mark);
  }
  return taken;
}

}  // namespace narrator::narration
