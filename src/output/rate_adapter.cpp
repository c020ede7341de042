#include "output/rate_adapter.hpp"

#include <cmath>

namespace narrator::output {

RateAdapter::RateAdapter(int source_rate, int device_rate, int channels)
    : source_frames_a_device_frame_(static_cast<double>(source_rate) / device_rate),
      channels_(static_cast<std::size_t>(channels)),
      resampler_(source_rate, device_rate, channels) {}

std::uint64_t RateAdapter::to_source(std::uint64_t device_frames) const noexcept {
  return static_cast<std::uint64_t>(std::llround(static_cast<double>(device_frames) * source_frames_a_device_frame_));
}

void RateAdapter::restart_at(std::uint64_t device_frames) {
  resampler_.reset();
  converted_.clear();
  given_ = 0;
  ended_ = false;
  written_ = to_source(device_frames);
}

void RateAdapter::add(std::span<const std::int16_t> samples) {
  if (ended_) resampler_.reset();
  ended_ = false;
  keep(resampler_.process(samples));
  written_ += samples.size() / channels_;
}

void RateAdapter::end() {
  if (!ended_) keep(resampler_.finish());
  ended_ = true;
}

void RateAdapter::keep(const std::vector<std::int16_t>& samples) {
  converted_.erase(converted_.begin(), converted_.begin() + static_cast<std::ptrdiff_t>(given_));
  given_ = 0;
  converted_.insert(converted_.end(), samples.begin(), samples.end());
}

}  // namespace narrator::output
