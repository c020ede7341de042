// A narration that is played on a hand-turned device, and what of it must be heard.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "hand_device.hpp"
#include "narrator/player.hpp"
#include "support/fake_engine.hpp"
#include "support/small_article.hpp"

namespace narrator::test {

/// Four paragraphs: a title, two sentences of which the speaker shares the first, one more, a last one.
inline SmallArticle ferry_article() {
  SmallArticle a;
  a.block(BlockKind::title).says(0, UtteranceKind::title, "Ferry late");
  a.block().quotes(1, "“We waited there for hours,”").narrates(" she said. Nobody else had noticed it at all.");
  a.paragraph("The company did not answer. Boats kept coming. People went home.");
  a.block().quotes(2, "“Never again!”");
  return a;
}

/// What the segment sounds like from a word on, and where its words and its pause begin.
struct Sound {
  std::vector<std::int16_t> samples;
  std::vector<std::pair<std::size_t, Span>> words;  // frame, source
  std::size_t pause = 0;                            // frame
};

/// What must be heard from a place on, sample by sample.
class Expectation {
 public:
  explicit Expectation(const Narration& narration) : narration_(narration), cast_(narration.cast()) {}

  void begin(std::size_t segment, std::size_t from = 0) {
    segment_ = segment;
    from_ = from;
    frame_ = 0;
    now_ = nullptr;
    skip_empty();
  }
  /// begin() must follow: a segment is made at one speed.
  void set_speed(int words_per_minute) { words_per_minute_ = words_per_minute; }

  /// Likewise.
  void set_voice(SpeakerId speaker, const Voice& voice) {
    cast_.members[speaker].voice = voice;
    made_.clear();
    now_ = nullptr;
  }

  /// Likewise.
  void set_speaker(std::size_t segment, SpeakerId speaker) {
    speakers_[segment] = speaker;
    made_.clear();
    now_ = nullptr;
  }

  bool at_end() const { return segment_ == narration_.segments().size(); }
  std::size_t segment() const { return segment_; }
  /// Where it began, as long as nothing was heard since.
  std::optional<std::size_t> not_begun() const { return frame_ == 0 ? std::optional(from_) : std::nullopt; }
  bool in_pause() { return !at_end() && frame_ >= sound().pause; }
  Span word() {
    Span word;
    if (at_end() || in_pause()) return word;
    for (const auto& [frame, source] : sound().words)
      if (frame <= frame_) word = source;
    return word;
  }

  std::int16_t next() {
    if (at_end()) return 0;
    const std::int16_t sample = sound().samples[frame_++];
    skip_empty();
    return sample;
  }

 private:
  void skip_empty() {
    while (!at_end() && frame_ == sound().samples.size()) {
      ++segment_;
      from_ = 0;
      frame_ = 0;
      now_ = nullptr;
    }
  }

  const Sound& sound() {
    if (now_ == nullptr) now_ = &make();
    return *now_;
  }

  const Sound& make() {
    const auto key = std::tuple(segment_, from_, words_per_minute_);
    const auto known = made_.find(key);
    if (known != made_.end()) return known->second;
    Sound s;
    const auto corrected = speakers_.find(segment_);
    const std::optional<SpeakerId> speaker = corrected == speakers_.end() ? std::nullopt : std::optional(corrected->second);
    narration_.render(segment_, {.words_per_minute = words_per_minute_, .from = from_, .cast = &cast_, .speaker = speaker}, [&](PcmChunk&& chunk) {
      for (const Mark& m : chunk.marks)
        if (m.kind == MarkKind::word) s.words.emplace_back(s.samples.size() + m.frame, m.source);
      if (chunk.ends_segment) s.pause = s.samples.size();
      s.samples.insert(s.samples.end(), chunk.samples.begin(), chunk.samples.end());
      return true;
    });
    return made_.emplace(key, std::move(s)).first->second;
  }

  const Narration& narration_;
  Cast cast_;
  std::map<std::size_t, SpeakerId> speakers_;  // of segments, where the listener corrected them
  int words_per_minute_ = normal_speed;
  std::size_t segment_ = 0;
  std::size_t from_ = 0;
  std::size_t frame_ = 0;
  const Sound* now_ = nullptr;  // of segment_, once it was asked for
  std::map<std::tuple<std::size_t, std::size_t, int>, Sound> made_;
};

/// All of it together; the player is made paused, at the beginning.
struct Listening {
  explicit Listening(FakeEngineOptions options = {}, std::size_t latency = 0, SmallArticle what = ferry_article(),
                     PlayerOptions player_options = {})
      : article(std::move(what)), engine(std::move(options)), narration(article.document, article.script, article.cast, engine),
        device(latency), player(narration, device, std::move(player_options)), expected(narration) {
    expected.begin(0);
  }

  /// Pulls n frames, behind what drop() still fades out, and compares them.
  /// @return the index of the first wrong one, or all_right
  std::size_t hear(std::size_t n) {
    device.pull(device.fading());
    for (std::size_t heard = 0; heard < n;) {  // no more at a time than the device can hold
      for (const std::int16_t sample : device.pull(std::min<std::size_t>(n - heard, 2000))) {
        if (sample != expected.next()) return heard;
        ++heard;
      }
    }
    return all_right;
  }
  static constexpr std::size_t all_right = static_cast<std::size_t>(-1);

  PlayerStatus status() {
    device.wait_for_sound();
    return player.status();
  }
  std::string heard_word() { return article.text(status().word); }

  SmallArticle article;
  FakeEngine engine;
  Narration narration;
  HandDevice device;
  Player player;
  Expectation expected;
};

}  // namespace narrator::test
