// The engine's sound of one segment, on its way to the listener: levelled, marked, ended in silence.
//
// One for each render() call, on its thread. Copies each sample once, into the chunk that leaves.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "narration/word_marks.hpp"
#include "narrator/narration.hpp"

namespace narrator::narration {

class SegmentStream {
 public:
  struct Shape {
    std::size_t segment = 0;
    Span source;
    double gain_db = 0.0;
    std::size_t edge_frames = 0;   ///< length of the fade at an end that is no silence
    std::size_t pause_frames = 0;
  };

  /// The references must outlive this.
  SegmentStream(const Shape& shape, WordMarks& words, const OnChunk& on_chunk)
      : shape_(shape), words_(words), on_chunk_(on_chunk) {}

  /// What comes now is said for the form from this code point on.
  void begin_part(std::size_t first_code_point) { words_.begin_part(first_code_point, sent_ + held_.size()); }
  /// @return false when the listener wants no more
  bool add(std::span<const std::int16_t> samples, std::span<const WordOnset> onsets) { return add(samples, onsets, shape_.gain_db); }
  /// A sign that is not speech: as loud as it comes.
  bool add_unlevelled(std::span<const std::int16_t> samples) { return add(samples, {}, 0.0); }
  /// What is still held back, then the pause as a chunk of its own.
  bool finish();

 private:
  bool add(std::span<const std::int16_t> samples, std::span<const WordOnset> onsets, double gain_db);
  bool send(std::vector<std::int16_t>&& samples, bool ends_segment);

  const Shape& shape_;
  WordMarks& words_;
  const OnChunk& on_chunk_;
  std::vector<std::int16_t> held_;  // the last edge_frames: whether they are the end is not known yet
  std::size_t sent_ = 0;            // frames
  bool begun_ = false;
};

}  // namespace narrator::narration
