// Timeline: when each part of an article is heard. What subtitles, chapters, read-along books and pages are made of.
//
// Times are frames of the narration, at its own sample rate, from its first one on: who writes a file at another
// rate takes seconds(). Made from what the synthesis reports while the sound passes by, so nothing is estimated.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "narrator/audio.hpp"
#include "narrator/document.hpp"
#include "narrator/narration.hpp"
#include "narrator/script.hpp"

namespace narrator {

/// A word as it is written; several spoken ones ("$3.5m") are one.
struct TimedWord {
  Span source;              ///< code points of Document::text
  std::uint64_t onset = 0;  ///< frame where it begins to sound
  std::uint64_t end = 0;    ///< frame where its sound ends, at most the next onset
  friend bool operator==(const TimedWord&, const TimedWord&) = default;
};

/// A sentence, or what one speaker says of it.
struct TimedSegment {
  std::size_t segment = 0;             ///< index into Narration::segments()
  SpeakerId speaker = narrator_id;     ///< whose voice it is
  SpeakerId announces = narrator_id;   ///< not the narrator: the segment says this name, and `source` is empty
  std::size_t block = 0;               ///< index into Document::blocks
  std::size_t sentence = 0;            ///< as Segment::sentence
  Span source;
  std::uint64_t start = 0;             ///< first frame
  std::uint64_t speech_end = 0;        ///< frame where the last sound ends
  std::uint64_t end = 0;               ///< first frame of the next, behind the pause
  friend bool operator==(const TimedSegment&, const TimedSegment&) = default;
};

/// An immutable value; about 6 bytes a word, 64 a segment. May be read from several threads.
class Timeline {
 public:
  Timeline() = default;

  int sample_rate() const noexcept { return sample_rate_; }
  /// All frames, silence before and behind the speech included.
  std::uint64_t frames() const noexcept { return frames_; }
  /// By time, which is the order of the article.
  std::size_t size() const noexcept { return segments_.size(); }
  TimedSegment segment(std::size_t index) const;
  /// Of that segment, by onset; none where the builder was asked for segments only. Words that the engine reported
  /// no onset for are not there.
  std::vector<TimedWord> words(std::size_t index) const;

  double seconds(std::uint64_t frame) const noexcept { return static_cast<double>(frame) / sample_rate_; }
  /// To the nearest: the one rounding of all formats that count in milliseconds.
  std::chrono::milliseconds time(std::uint64_t frame) const noexcept;

  friend bool operator==(const Timeline&, const Timeline&) = default;

 private:
  friend class TimelineBuilder;

  struct Row {
    TimedSegment segment;
    std::size_t words = 0;  // where its words begin in packed_
    friend bool operator==(const Row&, const Row&) = default;
  };

  int sample_rate_ = 22050;
  std::uint64_t frames_ = 0;
  std::vector<Row> segments_;
  std::vector<std::uint8_t> packed_;  // four numbers a word, each in as few bytes as it needs
};

/// Listens to a narration that passes by. From one thread.
class TimelineBuilder {
 public:
  enum class Detail { segments, words };

  /// @param narration must outlive this
  explicit TimelineBuilder(const Narration& narration, Detail detail = Detail::words);

  /// The chunks of Narration::render() or render_all(), whole segments in order. Samples must not be changed yet.
  void add(const PcmChunk& chunk);
  /// Silence that somebody puts between: room tone before the first segment, for instance.
  void add_silence(std::uint64_t frames);
  /// What was added so far. The builder is empty then.
  Timeline finish();

 private:
  void begin_segment(std::size_t segment);
  void note_sound(const PcmChunk& chunk, std::size_t from, std::size_t to);
  void end_closure(const PcmChunk& chunk, std::size_t from, std::size_t to);
  void end_word();
  std::uint64_t frames_in(std::chrono::milliseconds time) const noexcept;

  const Narration& narration_;
  Detail detail_;
  Timeline timeline_;
  bool in_segment_ = false;
  bool in_word_ = false;
  bool in_closure_ = false;   // a word behind a pause has begun but is not heard yet
  TimedWord word_;            // the last one that began; its end is not known yet
  TimedWord packed_word_;     // the last one of this segment that is packed
  std::uint64_t heard_to_ = 0;  // behind the last sound of the segment so far
};

}  // namespace narrator
