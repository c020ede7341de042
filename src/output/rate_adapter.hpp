// Frames at the narration's rate on their way to a PlaybackQueue that runs at the device's rate.
//
// Threads: one, but for written(). Positions stay in step over any number of skips: after each they
// are counted anew from where the device is.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "audio/resampler.hpp"

namespace narrator::output {

class RateAdapter {
 public:
  /// @throws Error (engine)
  RateAdapter(int source_rate, int device_rate, int channels = 1);

  /// The device skips to this position of its own: what is inside is forgotten.
  void restart_at(std::uint64_t device_frames);
  /// Converts. What comes out is added to pending().
  void add(std::span<const std::int16_t> samples);
  /// The last few milliseconds too; once, until more is added.
  void end();
  /// Converted and not given to the device yet.
  std::span<const std::int16_t> pending() const noexcept { return std::span(converted_).subspan(given_); }
  void give(std::size_t samples) noexcept { given_ += samples; }

  /// Source frames: where the next one that is added will be heard. From any thread.
  std::uint64_t written() const noexcept { return written_; }
  std::uint64_t to_source(std::uint64_t device_frames) const noexcept;

 private:
  void keep(const std::vector<std::int16_t>& samples);

  double source_frames_a_device_frame_;
  std::size_t channels_;
  audio::Resampler resampler_;
  std::vector<std::int16_t> converted_;
  std::size_t given_ = 0;
  bool ended_ = false;
  std::atomic<std::uint64_t> written_{0};
};

}  // namespace narrator::output
