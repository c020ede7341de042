#include "output/playback_queue.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace narrator::output {
namespace {

constexpr float ramp_seconds = 0.005F;

}  // namespace

PlaybackQueue::PlaybackQueue(int sample_rate, std::size_t capacity, std::size_t channels)
    : channels_(channels),
      capacity_(capacity),
      ring_(std::bit_ceil(capacity + capacity / 4) * channels),
      mask_(ring_.size() / channels - 1),
      step_(1.0F / (ramp_seconds * static_cast<float>(sample_rate))) {}

std::size_t PlaybackQueue::write(std::span<const std::int16_t> samples) noexcept {
  const std::uint64_t at = written_.load(std::memory_order_relaxed);
  const std::uint64_t read = read_.load();
  const std::uint64_t waiting = at - std::max(read, drop_to_.load());
  const std::uint64_t room = std::min(mask_ + 1 - (at - read), capacity_ - std::min<std::uint64_t>(capacity_, waiting));
  const std::size_t count = std::min(static_cast<std::size_t>(room), samples.size() / channels_);
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t c = 0; c < channels_; ++c) ring_[((at + i) & mask_) * channels_ + c] = samples[i * channels_ + c];
  written_ = at + count;
  return count * channels_;
}

void PlaybackQueue::approach(float& value, float target, float step) noexcept {
  if (value < target) value = std::min(target, value + step);
  else value = std::max(target, value - step);
}

void PlaybackQueue::approach(Frame& value, float step) const noexcept {
  for (std::size_t c = 0; c < channels_; ++c) approach(value[c], 0.0F, step);
}

/// The frame at a position, led over to from where the sound broke off before it.
void PlaybackQueue::take_frame(std::uint64_t at, float slope) noexcept {
  for (std::size_t c = 0; c < channels_; ++c) {
    const auto sample = static_cast<float>(ring_[(at & mask_) * channels_ + c]);
    if (dry_) bridge_[c] = last_[c] - sample;
    approach(bridge_[c], 0.0F, slope);
    last_[c] = sample + bridge_[c];
  }
  dry_ = false;
}

void PlaybackQueue::render(std::span<std::int16_t> out) noexcept {
  const float volume_target = volume_target_.load(std::memory_order_relaxed);
  const bool paused = paused_.load(std::memory_order_relaxed);
  const float slope = 32768.0F * step_ / 4;
  bool starved = false;
  for (auto frame = out.begin(); frame != out.end(); frame += static_cast<std::ptrdiff_t>(channels_)) {
    const std::uint64_t drop_to = drop_to_.load(std::memory_order_relaxed);
    const bool dropping = read_.load(std::memory_order_relaxed) < drop_to;
    approach(level_, paused || dropping ? 0.0F : 1.0F, step_);
    approach(volume_, volume_target, step_);
    if (level_ == 0.0F && dropping) {
      read_ = drop_to;
      jumped_to_ = drop_to;
      last_ = bridge_ = {};
      dry_ = false;
      if (!paused) level_ = 1.0F;  // what comes next begins at silence by itself
    }
    if (level_ == 0.0F) {
      std::fill_n(frame, channels_, std::int16_t{0});
      continue;
    }
    const std::uint64_t at = read_.load(std::memory_order_relaxed);
    if (at < written_.load() && !(dropping && at >= drop_to)) {
      take_frame(at, slope);
      read_ = at + 1;
    } else {
      starved = starved || (!paused && !dropping && at > drop_to && !ended_.load(std::memory_order_relaxed));
      dry_ = true;
      approach(last_, slope);  // not a step even when the sound breaks off, nor when it comes back
    }
    for (std::size_t c = 0; c < channels_; ++c)
      frame[static_cast<std::ptrdiff_t>(c)] =
          static_cast<std::int16_t>(std::lround(std::clamp(last_[c] * level_ * volume_, -32768.0F, 32767.0F)));
  }
  if (starved) ++underruns_;
}

}  // namespace narrator::output
