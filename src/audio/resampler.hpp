// Changes the sample rate of a stream, by libsoxr.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace narrator::audio {

/// Mono. What comes out in all is round(frames * out_rate / in_rate) long, not delayed.
class Resampler {
 public:
  /// @param channels of interleaved samples
  /// @throws Error (engine) in libsoxr's words
  Resampler(int in_rate, int out_rate, int channels = 1);
  ~Resampler();
  Resampler(const Resampler&) = delete;
  Resampler& operator=(const Resampler&) = delete;

  /// What is ready after these samples, whole frames; a few milliseconds stay inside.
  std::vector<std::int16_t> process(std::span<const std::int16_t> samples);
  /// The rest; then only reset() makes sense.
  std::vector<std::int16_t> finish();
  /// Forgets what is inside.
  void reset();

 private:
  struct Handle;
  std::unique_ptr<Handle> handle_;
  double ratio_;
  std::size_t channels_;
};

}  // namespace narrator::audio
