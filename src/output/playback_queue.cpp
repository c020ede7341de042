#include "output/playback_queue.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace narrator::output {
namespace {

constexpr float ramp_seconds = 0.005F;

}  // namespace

PlaybackQueue::PlaybackQueue(int sample_rate, std::size_t capacity)
    : ring_(std::bit_ceil(capacity)), mask_(ring_.size() - 1), step_(1.0F / (ramp_seconds * static_cast<float>(sample_rate))) {}

std::size_t PlaybackQueue::write(std::span<const std::int16_t> samples) noexcept {
  const std::uint64_t at = written_.load(std::memory_order_relaxed);
  const std::size_t room = ring_.size() - static_cast<std::size_t>(at - read_.load());
  const std::size_t count = std::min(room, samples.size());
  for (std::size_t i = 0; i < count; ++i) ring_[(at + i) & mask_] = samples[i];
  written_ = at + count;
  return count;
}

void PlaybackQueue::approach(float& value, float target, float step) noexcept {
  if (value < target) value = std::min(target, value + step);
  else value = std::max(target, value - step);
}

void PlaybackQueue::render(std::span<std::int16_t> out) noexcept {
  const float volume_target = volume_target_.load(std::memory_order_relaxed);
  const bool paused = paused_.load(std::memory_order_relaxed);
  const float slope = 32768.0F * step_ / 4;
  bool starved = false;
  for (std::int16_t& frame : out) {
    const std::uint64_t drop_to = drop_to_.load(std::memory_order_relaxed);
    const bool dropping = read_.load(std::memory_order_relaxed) < drop_to;
    approach(level_, paused || dropping ? 0.0F : 1.0F, step_);
    approach(volume_, volume_target, step_);
    if (level_ == 0.0F && dropping) {
      read_ = drop_to;
      jumped_to_ = drop_to;
      last_ = bridge_ = 0.0F;
      dry_ = false;
      if (!paused) level_ = 1.0F;  // what comes next begins at silence by itself
    }
    if (level_ == 0.0F) {
      frame = 0;
      continue;
    }
    const std::uint64_t at = read_.load(std::memory_order_relaxed);
    if (at < written_.load() && !(dropping && at >= drop_to)) {
      const auto sample = static_cast<float>(ring_[at & mask_]);
      if (dry_) bridge_ = last_ - sample;
      dry_ = false;
      approach(bridge_, 0.0F, slope);
      last_ = sample + bridge_;
      read_ = at + 1;
    } else {
      starved = starved || (!paused && !dropping && at > drop_to && !ended_.load(std::memory_order_relaxed));
      dry_ = true;
      approach(last_, 0.0F, slope);  // not a step even when the sound breaks off, nor when it comes back
    }
    frame = static_cast<std::int16_t>(std::lround(std::clamp(last_ * level_ * volume_, -32768.0F, 32767.0F)));
  }
  if (starved) ++underruns_;
}

}  // namespace narrator::output
