// A lane: memory that the program and one speech process at a time share, and the two bells they ring.
//
// Made before the first fork, so that every process sees the same pages and descriptors. The program
// writes a request and reads sound; the process reads the request and writes sound. Single producer,
// single consumer; counters only ever grow, and the ring holds what lies between them.
#pragma once

#include <sys/types.h>

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "narrator/speech_engine.hpp"
#include "speech/engine_text.hpp"

namespace narrator::speech {

enum class LaneState : std::uint32_t {
  idle,
  speaking,  ///< a process has the request
  done,      ///< all is in the ring
  crashed,   ///< the process ended before it was done
  killed,    ///< somebody killed it
  exhausted, ///< the process had used more time than such a text can need
};

struct LaneMemory {
  static constexpr std::size_t ring_frames = std::size_t{1} << 20;  // 47 s: a sentence rarely has to wait
  static constexpr std::size_t ring_onsets = std::size_t{1} << 13;
  static constexpr std::size_t most_text_bytes = SpeechRequest::most_characters * 4 + 1;
  static constexpr std::size_t most_timbre_bytes = 4096;

  std::atomic<LaneState> state{LaneState::idle};
  std::atomic<std::uint32_t> serial{0};           ///< of the request, so that an old process's end is not taken for the new one's
  std::atomic<std::uint32_t> listener_sleeps{0};  ///< the program wants the sound bell rung
  std::atomic<std::uint32_t> speaker_sleeps{0};   ///< the process wants the room bell rung
  std::atomic<std::uint64_t> written{0};          ///< frames
  std::atomic<std::uint64_t> read{0};
  std::atomic<std::uint64_t> onsets_written{0};
  std::atomic<std::uint64_t> onsets_read{0};

  std::int32_t words_per_minute = 0;
  bool in_bulk = false;
  bool has_phonemes = false;
  std::uint32_t text_bytes = 0;
  std::uint32_t timbre_bytes = 0;
  // Without a value at first: fresh pages are zero, and writing zeros to them would cost the program
  // a millisecond of its start.
  std::array<char, 40> language;
  std::array<char, most_timbre_bytes> timbre;
  std::array<char, most_text_bytes> text;

  struct Onset {  // WordOnset has initialisers
    std::uint32_t position;
    std::uint64_t frame;
  };
  std::array<Onset, ring_onsets> onsets;
  std::array<std::int16_t, ring_frames> samples;
};

/// Owns the shared pages and the descriptors.
class Lane {
 public:
  /// @throws Error (engine) when the system has no memory or descriptors left
  Lane();
  ~Lane();
  Lane(const Lane&) = delete;
  Lane& operator=(const Lane&) = delete;

  LaneMemory& memory() const noexcept { return *memory_; }

  // The program's side.
  void put_request(const SpeechRequest& request, const EngineText& text) const;
  /// Becomes readable when there is sound or the state changed, after listener_sleeps was set.
  int sound_bell() const noexcept { return sound_bell_; }
  void clear_sound_bell() const noexcept;
  /// Rung when the program has taken sound from a ring that was full.
  int room_bell() const noexcept { return room_bell_; }
  /// What can be read without wrapping round; call consume() with its size.
  std::span<const std::int16_t> readable() const noexcept;
  void consume(std::size_t frames) const noexcept;

  // The speech process's side.
  std::string_view text() const noexcept { return {memory_->text.data(), memory_->text_bytes}; }
  std::string_view timbre() const noexcept { return {memory_->timbre.data(), memory_->timbre_bytes}; }
  std::string_view language() const noexcept { return memory_->language.data(); }
  /// Blocks while the ring is full.
  void write(std::span<const std::int16_t> samples) const noexcept;
  void write_onset(WordOnset onset) const noexcept;
  /// Wakes the program if it sleeps.
  void ring_sound_bell() const noexcept;
  void set_state(LaneState state) const noexcept;

 private:
  LaneMemory* memory_ = nullptr;
  int sound_bell_ = -1;
  int room_bell_ = -1;
};

}  // namespace narrator::speech
