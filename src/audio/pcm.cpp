#include "audio/pcm.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace narrator::audio {
namespace {

constexpr double full_scale = 32768.0;
constexpr std::int32_t most = std::numeric_limits<std::int16_t>::max();

// Fixed point, which compilers turn into vector code without being allowed to bend floating point.
constexpr int fraction_bits = 13;  // of 2^31: a factor below 8, which is 18 dB

}  // namespace

void copy_with_gain(std::span<const std::int16_t> from, std::span<std::int16_t> to, double gain_db) noexcept {
  if (gain_db == 0.0) {
    std::copy(from.begin(), from.end(), to.begin());
    return;
  }
  const auto gain = static_cast<std::int32_t>(
      std::lround(std::min(std::pow(10.0, gain_db / 20.0), 7.99) * (1 << fraction_bits)));
  std::transform(from.begin(), from.end(), to.begin(), [gain](std::int16_t sample) {
    const std::int32_t product = sample * gain;
    const std::int32_t half = (1 << (fraction_bits - 1)) + (product >> 31);  // one less below 0: symmetric
    const std::int32_t scaled = (product + half) >> fraction_bits;
    return static_cast<std::int16_t>(std::min(std::max(scaled, -most), most));
  });
}

void fade_in(std::span<std::int16_t> samples) noexcept {
  const auto length = static_cast<std::int32_t>(samples.size());
  for (std::int32_t i = 0; std::int16_t& sample : samples) sample = static_cast<std::int16_t>(sample * i++ / length);
}

void fade_out(std::span<std::int16_t> samples) noexcept {
  auto left = static_cast<std::int32_t>(samples.size());
  for (const std::int32_t length = left; std::int16_t& sample : samples) sample = static_cast<std::int16_t>(sample * --left / length);
}

double largest_step(std::span<const std::int16_t> samples) noexcept {
  int largest = 0;
  for (std::size_t i = 1; i < samples.size(); ++i) largest = std::max(largest, std::abs(samples[i] - samples[i - 1]));
  return largest / full_scale;
}

}  // namespace narrator::audio
