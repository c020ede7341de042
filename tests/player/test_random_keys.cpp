// Random keys and random listening: whatever is pressed, each sample that is heard is the right one.
//
//   NARRATE_KEY_SEQUENCES    how many hundreds of keys (2500 where it is slow)
#include <chrono>
#include <random>

#include "listening.hpp"
#include "support/catch.hpp"
#include "support/number_from_environment.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

/// Where a key must lead, said in another way than the player does it.
class Listener {
 public:
  explicit Listener(unsigned seed) : random_(seed) {
    for (const Segment& segment : segments()) speakers_.push_back(segment.speaker);
    l_.player.play();
  }

  void do_something() {
    switch (pick(24)) {
      case 0: return go(next_with(block_of()), [&] { l_.player.next_paragraph(); });
      case 1: return go(next_with(sentence_of()), [&] { l_.player.next_sentence(); });
      case 2: return go_back(block_of(), [&] { l_.player.previous_paragraph(); });
      case 3: return go_back(sentence_of(), [&] { l_.player.previous_sentence(); });
      case 4: return toggle();
      case 5: return change_speed();
      case 7: return change_voice();
      case 8: return go(next_quote(), [&] { l_.player.next_quote(); });
      case 9: return undo();
      case 10: return change_speaker();
      case 11: return go_to_word();
      case 12: return go(first_with(sentence_of(), segments()[here()].sentence), [&] { l_.player.repeat_sentence(); });
      case 13: return go_back_to_quote();
      case 6: {
        const std::size_t segment = pick(segments().size());
        return go(segment, [&] { l_.player.go_to_segment(segment); });
      }
      default: return listen();
    }
  }

 private:
  using Number = std::size_t Segment::*;

  static Number block_of() { return &Segment::block; }
  static Number sentence_of() { return &Segment::sentence; }
  const std::vector<Segment>& segments() const { return l_.narration.segments(); }
  std::size_t pick(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random_); }

  std::size_t here() { return std::min(l_.player.status().segment, segments().size() - 1); }
  std::size_t first_with(Number number, std::size_t value) const {
    for (std::size_t i = 0; i < segments().size(); ++i)
      if (segments()[i].*number == value) return i;
    return segments().size();
  }
  /// The number of segments when the key must change nothing.
  std::size_t next_with(Number number) {
    if (l_.player.status().state == PlayerState::finished) return segments().size();
    return first_with(number, segments()[here()].*number + 1);
  }
  std::size_t next_quote() {
    if (l_.player.status().state == PlayerState::finished) return segments().size();
    for (std::size_t i = here() + 1; i < segments().size(); ++i)
      if (speakers_[i] != narrator_id && speakers_[i] != speakers_[i - 1]) return i;
    return segments().size();
  }

  /// Where playing goes on from now: behind a pause with the next segment.
  std::pair<std::size_t, std::size_t> now() {
    if (l_.expected.at_end()) return {segments().size(), 0};
    if (l_.expected.in_pause() && l_.expected.not_begun()) return {l_.expected.segment(), *l_.expected.not_begun()};
    if (l_.expected.in_pause()) return {l_.expected.segment() + 1, 0};
    return {l_.expected.segment(), l_.expected.word().start};
  }

  template <typename Key>
  void go(std::size_t target, Key&& press) {
    const auto from = now();
    press();
    if (target == segments().size()) return;
    moves_.push_back(from);
    arrive(target);
  }

  void undo() {
    if (moves_.empty()) return;
    REQUIRE(l_.player.undo_move());
    l_.expected.begin(moves_.back().first, moves_.back().second);
    moves_.pop_back();
    last_elapsed_ = 0ms;
  }

  void go_to_word() {
    const std::size_t segment = pick(segments().size());
    const Span source = segments()[segment].source;
    const std::size_t at = source.start + pick(source.size());
    moves_.push_back(now());
    l_.player.go_to_text(at);
    REQUIRE(l_.player.status().segment == segment);
    l_.expected.begin(segment, at == source.start ? 0 : at);
    last_elapsed_ = 0ms;
  }

  void change_speaker() {
    const bool over = l_.player.status().state == PlayerState::finished || l_.expected.at_end();
    const std::size_t segment = pick(segments().size());
    const SpeakerId speaker = pick(l_.narration.cast().members.size());
    const auto from = now();
    l_.player.set_speaker(segments()[segment].utterance, speaker);
    for (std::size_t i = 0; i < segments().size(); ++i) {
      if (segments()[i].utterance != segments()[segment].utterance) continue;
      speakers_[i] = speaker;
      l_.expected.set_speaker(i, speaker);
    }
    last_elapsed_ = 0ms;
    if (!over) l_.expected.begin(from.first, from.second);
  }

  /// To the start of what is heard or to the one before it: which of them, other tests say.
  template <typename Key>
  void go_back(Number number, Key&& press) {
    const std::size_t value = segments()[here()].*number;
    moves_.push_back(now());
    press();
    const std::size_t target = l_.player.status().segment;
    REQUIRE((target == first_with(number, value) || target == first_with(number, value - 1)));
    arrive(target);
  }

  void go_back_to_quote() {
    const std::size_t at = here();
    const auto from = now();
    l_.player.previous_quote();
    const std::size_t target = l_.player.status().segment;
    bool any = false;
    for (std::size_t i = 0; i <= at; ++i) any = any || speakers_[i] != narrator_id;
    if (!any) return;
    REQUIRE(target <= at);
    REQUIRE(speakers_[target] != narrator_id);
    REQUIRE((target == 0 || speakers_[target] != speakers_[target - 1]));
    moves_.push_back(from);
    arrive(target);
  }

  void arrive(std::size_t target) {
    REQUIRE(l_.player.status().segment == target);
    l_.expected.begin(target);
    last_elapsed_ = 0ms;
  }

  void toggle() {
    const PlayerState before = l_.player.status().state;
    l_.player.toggle();
    paused_ = before == PlayerState::playing;
    if (before == PlayerState::finished) l_.expected.begin(0);
    last_elapsed_ = 0ms;
  }

  void change_speed() {
    const bool finished = l_.player.status().state == PlayerState::finished;
    const int speed = 120 + 20 * static_cast<int>(pick(12));
    if (speed == l_.player.status().words_per_minute) return;
    const auto from = now();
    l_.player.set_speed(speed);
    l_.expected.set_speed(speed);
    last_elapsed_ = 0ms;
    if (!finished && !l_.expected.at_end()) l_.expected.begin(from.first, from.second);
  }

  void change_voice() {
    const bool finished = l_.player.status().state == PlayerState::finished;
    Voice voice;
    voice.timbre = "voice " + std::to_string(pick(1000));
    const SpeakerId speaker = pick(l_.narration.cast().members.size());
    const auto from = now();
    l_.player.set_voice(speaker, voice);
    l_.expected.set_voice(speaker, voice);
    last_elapsed_ = 0ms;
    if (!finished && !l_.expected.at_end()) l_.expected.begin(from.first, from.second);
  }

  void listen() {
    if (paused_) {
      for (const std::int16_t sample : l_.device.pull(1 + pick(500))) REQUIRE(sample == 0);
      return;
    }
    REQUIRE(l_.hear(1 + pick(4000)) == Listening::all_right);
    const PlayerStatus s = l_.status();
    REQUIRE(s.elapsed >= last_elapsed_);
    last_elapsed_ = s.elapsed;
    if (l_.expected.at_end()) {
      REQUIRE(l_.player.wait_for(20s));
      return;
    }
    REQUIRE(s.segment == l_.expected.segment());
    REQUIRE(s.word == l_.expected.word());
  }

  std::mt19937 random_;
  Listening l_;
  std::vector<SpeakerId> speakers_;
  std::vector<std::pair<std::size_t, std::size_t>> moves_;  // segment, code point
  std::chrono::milliseconds last_elapsed_{0};
  bool paused_ = false;
};

}  // namespace

TEST_CASE("after any keys at any moment every sample that is heard is the right one") {
  const auto sequences = number_from_environment("NARRATE_KEY_SEQUENCES", RANDOM_SEQUENCES);
  for (unsigned seed = 1; seed <= sequences; ++seed) {
    CAPTURE(seed);
    Listener listener(seed);
    for (int i = 0; i < RANDOM_KEYS; ++i) listener.do_something();
  }
}
