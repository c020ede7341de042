#include "narration/segment_stream.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <utility>

namespace narrator::narration {
namespace {

// An edge below this is silence to the ear (-50 dB) and is left alone: most voices begin and end at 0.
constexpr int quiet_edge = 100;

void fade_in(std::span<std::int16_t> samples) {
  const auto length = static_cast<int>(samples.size());
  for (int i = 0; i < length; ++i) {
    std::int16_t& sample = samples[static_cast<std::size_t>(i)];
    sample = static_cast<std::int16_t>(sample * i / length);
  }
}

void fade_out(std::span<std::int16_t> samples) {
  const auto length = static_cast<int>(samples.size());
  for (int i = 0; i < length; ++i) {
    std::int16_t& sample = samples[static_cast<std::size_t>(i)];
    sample = static_cast<std::int16_t>(sample * (length - 1 - i) / length);
  }
}

}  // namespace

void copy_with_gain(std::span<const std::int16_t> from, std::int16_t* to, double gain_db) {
  if (gain_db == 0.0) {
    std::copy(from.begin(), from.end(), to);
    return;
  }
  // Fixed point, which compilers turn into vector code without being allowed to bend floating point.
  static constexpr int fraction_bits = 13;  // of 2^31: a factor below 8, which is 18 dB
  static constexpr std::int32_t most = std::numeric_limits<std::int16_t>::max();
  const auto gain = static_cast<std::int32_t>(
      std::lround(std::min(std::pow(10.0, gain_db / 20.0), 7.99) * (1 << fraction_bits)));
  std::transform(from.begin(), from.end(), to, [gain](std::int16_t sample) {
    const std::int32_t product = sample * gain;
    const std::int32_t half = (1 << (fraction_bits - 1)) + (product >> 31);  // one less below 0: symmetric
    const std::int32_t scaled = (product + half) >> fraction_bits;
    return static_cast<std::int16_t>(std::min(std::max(scaled, -most), most));
  });
}

bool SegmentStream::add(std::span<const std::int16_t> samples, std::span<const WordOnset> onsets) {
  words_.add(onsets);
  if (samples.empty()) return true;
  std::vector<std::int16_t> joined(held_.size() + samples.size());
  std::copy(held_.begin(), held_.end(), joined.begin());
  copy_with_gain(samples, joined.data() + held_.size(), shape_.gain_db);
  const std::size_t hold = std::min(joined.size(), shape_.edge_frames);
  held_.assign(joined.end() - static_cast<std::ptrdiff_t>(hold), joined.end());
  joined.resize(joined.size() - hold);
  return joined.empty() || send(std::move(joined), false);
}

bool SegmentStream::finish() {
  if (!held_.empty() && std::abs(held_.back()) > quiet_edge) fade_out(held_);
  if ((!held_.empty() || !begun_) && !send(std::move(held_), false)) return false;
  return send(std::vector<std::int16_t>(shape_.pause_frames), true);
}

bool SegmentStream::send(std::vector<std::int16_t>&& samples, bool ends_segment) {
  if (!begun_ && !samples.empty() && std::abs(samples.front()) > quiet_edge)
    fade_in(std::span(samples).first(std::min(samples.size(), shape_.edge_frames)));
  PcmChunk chunk;
  chunk.segment = shape_.segment;
  chunk.ends_segment = ends_segment;
  if (!begun_) chunk.marks.push_back({MarkKind::segment, 0, shape_.source});
  const std::vector<Mark> words = words_.take(sent_, sent_ + samples.size());
  chunk.marks.insert(chunk.marks.end(), words.begin(), words.end());
  begun_ = true;
  sent_ += samples.size();
  chunk.samples = std::move(samples);
  return on_chunk_(std::move(chunk));
}

}  // namespace narrator::narration
