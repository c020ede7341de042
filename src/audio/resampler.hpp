// Changes the sample rate of a stream, by libsoxr.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace narrator::audio {

/// Mono. What comes out in all is round(frames * out_rate / in_rate) long, not delayed.
class Resampler {
 public:
  /// @throws Error (engine) in libsoxr's words
  Resampler(int in_rate, int out_rate);
  ~Resampler();
  Resampler(const Resampler&) = delete;
  Resampler& operator=(const Resampler&) = delete;

  /// What is ready after these samples; a few milliseconds stay inside.
  std::vector<std::int16_t> process(std::span<const std::int16_t> samples);
  /// The rest; then only reset() makes sense.
  std::vector<std::int16_t> finish();
  /// Forgets what is inside.
  void reset();

 private:
  struct Handle;
  std::unique_ptr<Handle> handle_;
  double ratio_;
};

}  // namespace narrator::audio
