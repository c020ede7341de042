#include "narrator/timeline.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace narrator {
namespace {

// What is below is silence to the ear (-50 dB): where a word ends is where it was last above.
constexpr int quiet = 100;

constexpr std::chrono::milliseconds least_pause{30};
constexpr std::chrono::milliseconds longest_closure{80};

// Seven bits a byte, the highest bit says that more follow; the sign is in the lowest bit.
void pack(std::vector<std::uint8_t>& bytes, std::int64_t number) {
  std::uint64_t left = (static_cast<std::uint64_t>(number) << 1U) ^ static_cast<std::uint64_t>(number >> 63);
  for (; left >= 0x80U; left >>= 7U) bytes.push_back(static_cast<std::uint8_t>(left | 0x80U));
  bytes.push_back(static_cast<std::uint8_t>(left));
}

std::int64_t unpack(const std::vector<std::uint8_t>& bytes, std::size_t& at) {
  std::uint64_t number = 0;
  unsigned shift = 0;
  do number |= static_cast<std::uint64_t>(bytes[at] & 0x7FU) << shift, shift += 7U;
  while ((bytes[at++] & 0x80U) != 0U);
  return static_cast<std::int64_t>(number >> 1U) ^ -static_cast<std::int64_t>(number & 1U);
}

std::int64_t difference(std::uint64_t a, std::uint64_t b) { return static_cast<std::int64_t>(a - b); }
std::uint64_t moved(std::uint64_t from, std::int64_t by) { return from + static_cast<std::uint64_t>(by); }

/// Nothing yet: the first word of a segment is counted from where the segment begins.
TimedWord before_first_word(const TimedSegment& segment) {
  return {{segment.source.start, segment.source.start}, segment.start, segment.start};
}

}  // namespace

TimedSegment Timeline::segment(std::size_t index) const { return segments_[index].segment; }

std::vector<TimedWord> Timeline::words(std::size_t index) const {
  std::vector<TimedWord> words;
  std::size_t at = segments_[index].words;
  const std::size_t end = index + 1 == segments_.size() ? packed_.size() : segments_[index + 1].words;
  TimedWord word = before_first_word(segments_[index].segment);
  while (at < end) {
    word.source.start = moved(word.source.end, unpack(packed_, at));
    word.source.end = moved(word.source.start, unpack(packed_, at));
    word.onset = moved(word.end, unpack(packed_, at));
    word.end = moved(word.onset, unpack(packed_, at));
    words.push_back(word);
  }
  return words;
}

std::chrono::milliseconds Timeline::time(std::uint64_t frame) const noexcept {
  const auto rate = static_cast<std::uint64_t>(sample_rate_);
  return std::chrono::milliseconds{static_cast<std::int64_t>((frame * 1000 + rate / 2) / rate)};
}

TimelineBuilder::TimelineBuilder(const Narration& narration, Detail detail) : narration_(narration), detail_(detail) {
  timeline_.sample_rate_ = narration.sample_rate();
}

void TimelineBuilder::begin_segment(std::size_t segment) {
  const Segment& s = narration_.segments()[segment];
  const std::uint64_t start = timeline_.frames_;
  timeline_.segments_.push_back(
      {{segment, s.speaker, s.announces, s.block, s.sentence, s.source, start, start, start}, timeline_.packed_.size()});
  packed_word_ = before_first_word(timeline_.segments_.back().segment);
  heard_to_ = start;
  in_segment_ = true;
}

/// Where between two samples of a chunk the last sound is, and the first where a word waits for it.
void TimelineBuilder::note_sound(const PcmChunk& chunk, std::size_t from, std::size_t to) {
  if (in_closure_) end_closure(chunk, from, to);
  while (to > from && std::abs(static_cast<int>(chunk.samples[to - 1])) <= quiet) --to;
  if (to > from) heard_to_ = timeline_.frames_ + to;
}

/// A word behind a pause that begins with a stop ("people", "two") is reported where the lips close: that is still the
/// pause to a listener.
void TimelineBuilder::end_closure(const PcmChunk& chunk, std::size_t from, std::size_t to) {
  while (from < to && std::abs(static_cast<int>(chunk.samples[from])) <= quiet) ++from;
  if (from == to) return;
  const std::uint64_t sound = timeline_.frames_ + from;
  if (sound - word_.onset <= frames_in(longest_closure)) word_.onset = sound;
  in_closure_ = false;
}

std::uint64_t TimelineBuilder::frames_in(std::chrono::milliseconds time) const noexcept {
  return static_cast<std::uint64_t>(time.count()) * static_cast<std::uint64_t>(timeline_.sample_rate_) / 1000;
}

void TimelineBuilder::end_word() {
  in_closure_ = false;
  if (!std::exchange(in_word_, false)) return;
  word_.end = std::max(word_.onset, heard_to_);
  std::vector<std::uint8_t>& bytes = timeline_.packed_;
  pack(bytes, difference(word_.source.start, packed_word_.source.end));
  pack(bytes, difference(word_.source.end, word_.source.start));
  pack(bytes, difference(word_.onset, packed_word_.end));
  pack(bytes, difference(word_.end, word_.onset));
  packed_word_ = word_;
}

void TimelineBuilder::add(const PcmChunk& chunk) {
  if (!in_segment_) begin_segment(chunk.segment);
  std::size_t noted = 0;
  for (const Mark& mark : chunk.marks) {
    if (mark.kind != MarkKind::word || detail_ == Detail::segments) continue;
    const std::size_t frame = std::clamp(mark.frame, noted, chunk.samples.size());
    note_sound(chunk, noted, frame);
    end_word();
    noted = frame;
    word_ = {mark.source, timeline_.frames_ + frame, 0};
    in_word_ = true;
    in_closure_ = heard_to_ == timeline_.segments_.back().segment.start || heard_to_ + frames_in(least_pause) <= word_.onset;
  }
  note_sound(chunk, noted, chunk.samples.size());
  timeline_.frames_ += chunk.samples.size();
  if (!chunk.ends_segment) return;
  end_word();
  TimedSegment& segment = timeline_.segments_.back().segment;
  segment.speech_end = heard_to_;
  segment.end = timeline_.frames_;
  in_segment_ = false;
}

void TimelineBuilder::add_silence(std::uint64_t frames) { timeline_.frames_ += frames; }

Timeline TimelineBuilder::finish() {
  timeline_.segments_.shrink_to_fit();
  timeline_.packed_.shrink_to_fit();
  return std::exchange(timeline_, Timeline());
}

}  // namespace narrator
