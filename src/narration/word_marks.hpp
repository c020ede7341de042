// From the engine's word onsets to marks in the article: one a word, never going back.
//
// eSpeak NG reports several onsets for one written word ("1234567", "$3.50"), some of them out of
// order; the spoken form knows which written word each spoken one stands for.
#pragma once

#include <cstddef>
#include <deque>
#include <span>
#include <vector>

#include "narrator/audio.hpp"
#include "narrator/speech_engine.hpp"
#include "narrator/spoken_form.hpp"

namespace narrator::narration {

class WordMarks {
 public:
  /// @param words of the whole segment; must outlive this
  explicit WordMarks(std::span<const SpokenWord> words) : words_(words) {}

  /// The onsets from now on are of a new request.
  /// @param first_code_point of the spoken form that the engine was given
  /// @param first_frame of the segment that its sound begins at
  void begin_part(std::size_t first_code_point, std::size_t first_frame) {
    first_code_point_ = first_code_point;
    first_frame_ = first_frame;
  }

  void add(std::span<const WordOnset> onsets);

  /// Moves out the marks before `end_frame`; their frames then count from `first_frame`.
  std::vector<Mark> take(std::size_t first_frame, std::size_t end_frame);

 private:
  std::size_t word_at(std::size_t position) const;

  std::span<const SpokenWord> words_;
  std::size_t first_code_point_ = 0;
  std::size_t first_frame_ = 0;
  std::size_t next_word_ = 0;    // words before this one have their mark or are passed
  std::size_t last_frame_ = 0;
  std::size_t marked_to_ = 0;    // end of the last marked source
  std::deque<Mark> waiting_;     // an onset can come earlier than its sound
};

}  // namespace narrator::narration
