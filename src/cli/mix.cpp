#include "cli/mix.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace narrator::cli {

Mix::Mix(const Narration& narration, const MixSettings& settings, Put put)
    : narration_(narration), settings_(settings), put_(std::move(put)), stage_(narration.sample_rate()),
      to_skip_(settings.channels == 2 ? 2 * audio::Stage::latency : 0) {
  if (settings.master) master_.emplace(narration.sample_rate(), settings.channels, *settings.master);
}

void Mix::begin() { add_silence(settings_.head); }

void Mix::add(const PcmChunk& chunk) {
  const SpeakerId speaker = narration_.segments()[chunk.segment].speaker;
  add(chunk.samples, speaker, narration_.cast().members[speaker].seat);
}

void Mix::finish() {
  add_silence(settings_.tail);
  // Of what rings out, as much as is missing.
  if (settings_.channels == 2) seated(stage_.finish().first(2 * audio::Stage::latency));
  if (master_) mastered(master_->finish());
}

void Mix::add_silence(std::chrono::milliseconds time) {
  if (time.count() == 0) return;
  const std::vector<std::int16_t> silence(static_cast<std::size_t>(time.count() * narration_.sample_rate() / 1000), 0);
  add(silence, narrator_id, 0.0);
}

void Mix::add(std::span<const std::int16_t> mono, SpeakerId speaker, double seat) {
  frames_ += mono.size();
  if (!turns_.empty() && turns_.back().speaker == speaker) turns_.back().frames += mono.size();
  else turns_.push_back({speaker, mono.size()});
  seated(settings_.channels == 2 ? stage_.add(mono, seat) : mono);
}

void Mix::seated(std::span<const std::int16_t> samples) {
  const std::size_t skip = std::min(to_skip_, samples.size());
  to_skip_ -= skip;
  samples = samples.subspan(skip);
  mastered(master_ ? master_->process(samples) : samples);
}

void Mix::mastered(std::span<const std::int16_t> samples) {
  const auto channels = static_cast<std::size_t>(settings_.channels);
  while (!samples.empty() && !turns_.empty()) {
    Turn& turn = turns_.front();
    const std::size_t frames = std::min(turn.frames, samples.size() / channels);
    if (frames > 0) put_(samples.first(frames * channels), turn.speaker);
    samples = samples.subspan(frames * channels);
    turn.frames -= frames;
    if (turn.frames == 0) turns_.pop_front();
  }
}

}  // namespace narrator::cli
