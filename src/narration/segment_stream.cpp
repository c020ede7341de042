#include "narration/segment_stream.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "audio/pcm.hpp"

namespace narrator::narration {
namespace {

// An edge below this is silence to the ear (-50 dB) and is left alone: most voices begin and end at 0.
constexpr int quiet_edge = 100;

}  // namespace

bool SegmentStream::add(std::span<const std::int16_t> samples, std::span<const WordOnset> onsets, double gain_db) {
  words_.add(onsets);
  if (samples.empty()) return true;
  std::vector<std::int16_t> joined;
  joined.reserve(held_.size() + samples.size() + shape_.pause_frames);  // who wants one piece can append
  joined.resize(held_.size() + samples.size());
  std::copy(held_.begin(), held_.end(), joined.begin());
  audio::copy_with_gain(samples, std::span(joined).subspan(held_.size()), gain_db);
  const std::size_t hold = std::min(joined.size(), shape_.edge_frames);
  held_.assign(joined.end() - static_cast<std::ptrdiff_t>(hold), joined.end());
  joined.resize(joined.size() - hold);
  return joined.empty() || send(std::move(joined), false);
}

bool SegmentStream::finish() {
  if (!held_.empty() && std::abs(held_.back()) > quiet_edge) audio::fade_out(held_);
  if ((!held_.empty() || !begun_) && !send(std::move(held_), false)) return false;
  return send(std::vector<std::int16_t>(shape_.pause_frames), true);
}

bool SegmentStream::send(std::vector<std::int16_t>&& samples, bool ends_segment) {
  if (!begun_ && !samples.empty() && std::abs(samples.front()) > quiet_edge)
    audio::fade_in(std::span(samples).first(std::min(samples.size(), shape_.edge_frames)));
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
