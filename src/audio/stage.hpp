// Seats mono voices on a stereo stage.
//
// Constant power: whatever the seat, the powers of both channels add up to twice the mono sound's, so that a voice
// in the centre is the mono sound in both channels. The mean of both channels, which is what a mono loudspeaker
// plays, stays within 1 dB of the mono sound in every octave band.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace narrator::audio {

/// One thread at a time.
class Stage {
 public:
  /// Samples that sound is late by: both channels, the same for all seats.
  static constexpr std::size_t latency = 31;

  explicit Stage(int sample_rate) noexcept : sample_rate_(sample_rate) {}

  /// Gives as many frames as it is given samples; the last `latency` stay inside. A voice rings out while the
  /// next one, on another seat, begins.
  /// @param seat -1 left, 0 centre, 1 right
  /// @return interleaved, left first; valid until the next call
  std::span<const std::int16_t> add(std::span<const std::int16_t> samples, double seat);
  /// What is still inside, as add() gives it; then it is empty.
  std::span<const std::int16_t> finish();
  /// Forgets what is inside.
  void reset() noexcept;

 private:
  static constexpr std::size_t taps = 2 * latency + 1;
  using Ear = std::array<float, taps>;  // impulse response

  struct Ears {
    Ear left;
    Ear right;
  };
  static Ears ears_for(double seat, int sample_rate);
  static void ring(const Ear& ear, std::span<const std::int16_t> samples, std::vector<float>& sound);
  std::span<const std::int16_t> take(std::size_t frames);

  int sample_rate_;
  double seat_ = 0.0;
  bool has_ears_ = false;
  Ears ears_{};
  std::vector<float> left_;   // what sounds from the next frame on
  std::vector<float> right_;
  std::vector<std::int16_t> frames_;
};

}  // namespace narrator::audio
