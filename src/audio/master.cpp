#include "audio/master.hpp"

#include <algorithm>
#include <cmath>

namespace narrator::audio {
namespace {

constexpr float full_scale = 32768.0F;
constexpr float most = 32767.0F;

// Of a one-pole low-pass: at 22050 Hz, 6 dB less at 1 kHz, which is what a quiet room sounds like.
constexpr float softness = 0.2F;

float factor(double decibels) { return static_cast<float>(std::pow(10.0, decibels / 20.0)); }

/// White noise of -1 to 1 has a power of 1/3, and the low-pass leaves softness / (2 - softness) of it.
float tone_factor(double decibels) { return factor(decibels) * std::sqrt(3.0F * (2.0F - softness) / softness); }

/// Numerical Recipes' generator of 32 bits: any machine makes the same noise.
float next_noise(std::uint32_t& state) {
  state = state * 1664525U + 1013904223U;
  return static_cast<float>(static_cast<std::int32_t>(state)) / 2147483648.0F;
}

}  // namespace

Master::Master(int sample_rate, int channels, const MasterSettings& settings)
    : channels_(static_cast<std::size_t>(channels)), gain_(factor(settings.gain_db)), low_(channels_, 0.0F) {
  if (settings.ceiling_db) limiter_.emplace(sample_rate, channels, factor(*settings.ceiling_db));
  if (settings.room_tone_db) tone_ = tone_factor(*settings.room_tone_db);
  to_skip_ = limiter_ ? limiter_->latency() * channels_ : 0;
}

std::span<const std::int16_t> Master::process(std::span<const std::int16_t> samples) {
  wide_.resize(samples.size());
  std::transform(samples.begin(), samples.end(), wide_.begin(),
                 [this](std::int16_t sample) { return static_cast<float>(sample) / full_scale * gain_; });
  if (limiter_) limiter_->process(wide_);
  const std::size_t skip = std::min(to_skip_, wide_.size());
  to_skip_ -= skip;
  return whole(skip);
}

std::span<const std::int16_t> Master::finish() {
  wide_.assign(limiter_ ? limiter_->latency() * channels_ : 0, 0.0F);
  if (limiter_) limiter_->process(wide_);
  return whole(std::min(to_skip_, wide_.size()));
}

void Master::add_tone() {
  for (std::size_t i = 0; i < wide_.size(); ++i) {
    float& low = low_[i % channels_];
    low += softness * (next_noise(noise_) - low);
    wide_[i] += tone_ * low;
  }
}

std::span<const std::int16_t> Master::whole(std::size_t skip) {
  wide_.erase(wide_.begin(), wide_.begin() + static_cast<std::ptrdiff_t>(skip));
  if (tone_ > 0.0F) add_tone();
  out_.resize(wide_.size());
  std::transform(wide_.begin(), wide_.end(), out_.begin(),
                 [](float sample) { return static_cast<std::int16_t>(std::lround(std::clamp(sample * full_scale, -most, most))); });
  return out_;
}

}  // namespace narrator::audio
