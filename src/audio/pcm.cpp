#include "audio/pcm.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace narrator::audio {
namespace {

constexpr double full_scale = 32768.0;

std::int16_t saturated(double value) noexcept {
  return static_cast<std::int16_t>(std::lround(std::clamp(value, -full_scale, full_scale - 1.0)));
}

}  // namespace

double factor_of(double decibels) noexcept { return std::pow(10.0, decibels / 20.0); }

void apply_factor(std::span<std::int16_t> samples, double factor) noexcept {
  if (factor == 1.0) return;
  for (std::int16_t& sample : samples) sample = saturated(sample * factor);
}

void fade_in(std::span<std::int16_t> samples) noexcept {
  const auto length = static_cast<double>(samples.size());
  for (std::size_t i = 0; i < samples.size(); ++i) samples[i] = saturated(samples[i] * (static_cast<double>(i) / length));
}

void fade_out(std::span<std::int16_t> samples) noexcept {
  const auto length = static_cast<double>(samples.size());
  for (std::size_t i = 0; i < samples.size(); ++i)
    samples[i] = saturated(samples[i] * (static_cast<double>(samples.size() - 1 - i) / length));
}

double peak(std::span<const std::int16_t> samples) noexcept {
  int largest = 0;
  for (const std::int16_t sample : samples) largest = std::max(largest, std::abs(static_cast<int>(sample)));
  return largest / full_scale;
}

double largest_step(std::span<const std::int16_t> samples) noexcept {
  int largest = 0;
  for (std::size_t i = 1; i < samples.size(); ++i) largest = std::max(largest, std::abs(samples[i] - samples[i - 1]));
  return largest / full_scale;
}

double rms(std::span<const std::int16_t> samples) noexcept {
  if (samples.empty()) return 0.0;
  double sum = 0.0;
  for (const std::int16_t sample : samples) sum += static_cast<double>(sample) * sample;
  return std::sqrt(sum / static_cast<double>(samples.size())) / full_scale;
}

}  // namespace narrator::audio
