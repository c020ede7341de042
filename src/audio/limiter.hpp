// A limiter that looks ahead: no peak, between the samples neither, is above its ceiling, and nothing is cut off.
//
// The gain is lowered in time before a loud place, along a straight line, and comes back slowly behind it. Where
// nothing is above the ceiling the sound passes as it is.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace narrator::audio {

/// One thread.
class Limiter {
 public:
  /// @param ceiling 1 is full scale
  Limiter(int sample_rate, int channels, double ceiling);

  /// Frames that sound is late by.
  std::size_t latency() const noexcept { return look_ahead_ + half_; }
  /// Changes the samples to those of `latency()` frames before; silence stands before the first.
  /// @param samples interleaved, whole frames
  void process(std::span<float> samples);

 private:
  static constexpr std::size_t half_ = 8;     // frames on each side that a value between two samples is made of
  static constexpr std::size_t phases_ = 3;   // values between two samples
  using Interpolator = std::array<std::array<float, 2 * half_>, phases_>;

  static Interpolator interpolator();
  double peak_now();
  double next_gain(double needed);

  std::size_t channels_;
  double ceiling_;
  std::size_t look_ahead_;
  double release_;  // of the way back, in each frame
  Interpolator between_;
  std::vector<float> held_;    // a ring of frames
  std::size_t frame_ = 0;      // of the sound that is given
  std::size_t loud_until_ = 0; // no value between samples is above the ceiling from this frame on
  struct Need {
    std::size_t frame;
    double gain;
  };
  std::deque<Need> needs_;     // the least of the look-ahead in front
  std::deque<double> recent_;  // what the mean is of
  double sum_;
  double slow_ = 1.0;
};

}  // namespace narrator::audio
