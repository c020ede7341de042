#include "audio/tone.hpp"

#include <cmath>
#include <cstddef>
#include <numbers>

namespace narrator::audio {
namespace {

constexpr double seconds = 0.08;
// The square of a raised cosine has a mean of 3/8, that of a sine of 1/2: 0.092 * sqrt(3/16) is -28 dBFS.
constexpr double amplitude = 0.092 * 32767.0;

}  // namespace

std::vector<std::int16_t> soft_tone(double hertz, int sample_rate) {
  std::vector<std::int16_t> tone(static_cast<std::size_t>(seconds * sample_rate));
  const auto length = static_cast<double>(tone.size() - 1);
  for (std::size_t i = 0; i < tone.size(); ++i) {
    const auto at = static_cast<double>(i);
    const double edge = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * at / length);
    tone[i] = static_cast<std::int16_t>(std::lround(amplitude * edge * std::sin(2.0 * std::numbers::pi * hertz * at / sample_rate)));
  }
  return tone;
}

}  // namespace narrator::audio
