// A narration on its way to a file: seats, silence at both ends, gain and limiter. What comes out is neither early nor
// late: the frame that a segment begins with is the one that it has in the file.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <span>

#include "audio/master.hpp"
#include "audio/stage.hpp"
#include "narrator/narration.hpp"

namespace narrator::cli {

struct MixSettings {
  int channels = 1;  ///< 2: everybody on their seat
  std::chrono::milliseconds head{0};
  std::chrono::milliseconds tail{0};
  std::optional<audio::MasterSettings> master = {};
  friend bool operator==(const MixSettings&, const MixSettings&) = default;
};

class Mix {
 public:
  /// Takes the next samples of the file, interleaved.
  /// @param speaker whose they are: of the silence around, the narrator's
  using Put = std::function<void(std::span<const std::int16_t> samples, SpeakerId speaker)>;

  /// @param narration must outlive it
  Mix(const Narration& narration, const MixSettings& settings, Put put);

  void begin();
  void add(const PcmChunk& chunk);
  void finish();
  /// Frames of the file before what add() is given next.
  std::uint64_t frames() const noexcept { return frames_; }

 private:
  struct Turn {
    SpeakerId speaker;
    std::size_t frames;
  };

  void add(std::span<const std::int16_t> mono, SpeakerId speaker, double seat);
  void add_silence(std::chrono::milliseconds time);
  void seated(std::span<const std::int16_t> samples);
  void mastered(std::span<const std::int16_t> samples);

  const Narration& narration_;
  MixSettings settings_;
  Put put_;
  audio::Stage stage_;
  std::optional<audio::Master> master_;
  std::deque<Turn> turns_;  // of the frames that went in and did not come out yet
  std::uint64_t frames_ = 0;
  std::size_t to_skip_;     // samples that are still the stage's silence
};

}  // namespace narrator::cli
