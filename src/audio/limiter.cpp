#include "audio/limiter.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace narrator::audio {
namespace {

constexpr double look_ahead_seconds = 0.005;
constexpr double release_seconds = 0.1;

// The largest that a value between samples is, in parts of the largest sample around: the sum of the taps' sizes.
constexpr double most_overshoot = 2.5;

}  // namespace

Limiter::Interpolator Limiter::interpolator() {
  Interpolator taps{};
  for (std::size_t phase = 0; phase < phases_; ++phase) {
    const double place = static_cast<double>(phase + 1) / static_cast<double>(phases_ + 1);
    for (std::size_t i = 0; i < 2 * half_; ++i) {
      const double x = static_cast<double>(i) - static_cast<double>(half_ - 1) - place;
      const double sinc = std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
      taps[phase][i] = static_cast<float>(sinc * (0.5 + 0.5 * std::cos(std::numbers::pi * x / (static_cast<double>(half_) + 0.5))));
    }
  }
  return taps;
}

Limiter::Limiter(int sample_rate, int channels, double ceiling)
    : channels_(static_cast<std::size_t>(channels)),
      ceiling_(ceiling),
      look_ahead_(static_cast<std::size_t>(look_ahead_seconds * sample_rate)),
      release_(1.0 - std::exp(-1.0 / (release_seconds * sample_rate))),
      between_(interpolator()),
      held_((look_ahead_ + 2 * half_ + 1) * channels_, 0.0F),
      recent_(look_ahead_, 1.0),
      sum_(static_cast<double>(look_ahead_)) {}

/// The largest value from the frame `half_` before the newest one up to the one behind it.
double Limiter::peak_now() {
  const std::size_t frames = held_.size() / channels_;
  float peak = 0.0F;
  for (std::size_t channel = 0; channel < channels_; ++channel) {
    std::array<float, 2 * half_> around;
    for (std::size_t i = 0; i < around.size(); ++i) around[i] = held_[(frame_ + frames + 1 + i - around.size()) % frames * channels_ + channel];
    peak = std::max(peak, std::abs(around[half_ - 1]));
    for (const auto& taps : between_) {
      float value = 0.0F;
      for (std::size_t i = 0; i < taps.size(); ++i) value += taps[i] * around[i];
      peak = std::max(peak, std::abs(value));
    }
  }
  return static_cast<double>(peak);
}

/// The least gain of the look-ahead, held down and let go slowly; its mean over the look-ahead before reaches each
/// need in time.
double Limiter::next_gain(double needed) {
  while (!needs_.empty() && needs_.back().gain >= needed) needs_.pop_back();
  needs_.push_back({frame_, needed});
  if (needs_.front().frame + look_ahead_ + 1 < frame_) needs_.pop_front();  // and one: a peak between two samples is both
  const double least = needs_.front().gain;
  slow_ = std::min(least, slow_ + (least - slow_) * release_);
  if (slow_ > 1.0 - 1e-7) slow_ = 1.0;
  recent_.push_back(slow_);
  sum_ += slow_ - recent_.front();
  recent_.pop_front();
  return std::min(1.0, sum_ / static_cast<double>(look_ahead_));
}

void Limiter::process(std::span<float> samples) {
  const std::size_t frames = held_.size() / channels_;
  for (std::size_t at = 0; at < samples.size(); at += channels_, ++frame_) {
    float* const newest = held_.data() + frame_ % frames * channels_;
    for (std::size_t channel = 0; channel < channels_; ++channel) {
      newest[channel] = samples[at + channel];
      if (std::abs(newest[channel]) * most_overshoot > ceiling_) loud_until_ = frame_ + 2 * half_;
    }
    const double peak = frame_ < loud_until_ ? peak_now() : 0.0;
    const double gain = next_gain(peak > ceiling_ ? ceiling_ / peak : 1.0);
    const float* const old = held_.data() + (frame_ + frames - latency()) % frames * channels_;
    for (std::size_t channel = 0; channel < channels_; ++channel)
      samples[at + channel] = gain < 1.0 ? static_cast<float>(static_cast<double>(old[channel]) * gain) : old[channel];
  }
}

}  // namespace narrator::audio
