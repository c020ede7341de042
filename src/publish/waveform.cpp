#include "publish/waveform.hpp"

#include <algorithm>
#include <cstdlib>

namespace narrator::publish {

void Waveform::add(std::span<const std::int16_t> samples) {
  while (!samples.empty()) {
    const std::size_t count = std::min(samples.size(), stretch_ * channels_ - in_stretch_);
    for (const std::int16_t sample : samples.first(count)) loudest_ = std::max(loudest_, std::abs(static_cast<int>(sample)));
    in_stretch_ += count;
    if (in_stretch_ == stretch_ * channels_) close_stretch();
    samples = samples.subspan(count);
  }
}

void Waveform::close_stretch() {
  peaks_.push_back(loudest_);
  loudest_ = 0;
  in_stretch_ = 0;
  if (peaks_.size() < most_stretches) return;
  for (std::size_t i = 0; i < peaks_.size() / 2; ++i) peaks_[i] = std::max(peaks_[2 * i], peaks_[2 * i + 1]);
  peaks_.resize(peaks_.size() / 2);
  stretch_ *= 2;
}

std::vector<double> Waveform::columns(std::size_t count) const {
  std::vector<int> peaks = peaks_;
  if (in_stretch_ > 0) peaks.push_back(loudest_);
  std::vector<double> columns(count, 0.0);
  for (std::size_t i = 0; i < count && !peaks.empty(); ++i) {
    const std::size_t from = i * peaks.size() / count;
    const std::size_t to = std::max(from + 1, (i + 1) * peaks.size() / count);
    columns[i] = *std::max_element(peaks.begin() + static_cast<std::ptrdiff_t>(from), peaks.begin() + static_cast<std::ptrdiff_t>(to)) / 32768.0;
  }
  return columns;
}

}  // namespace narrator::publish
