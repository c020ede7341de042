// Random keys and random listening: whatever is pressed, each sample that is heard is the right one.
#include <chrono>
#include <random>

#include "listening.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

/// Where a key must lead, said in another way than the player does it.
class Listener {
 public:
  explicit Listener(unsigned seed) : random_(seed) { l_.player.play(); }

  void do_something() {
    switch (pick(15)) {
      case 0: return go(next_with(block_of()), [&] { l_.player.next_paragraph(); });
      case 1: return go(next_with(sentence_of()), [&] { l_.player.next_sentence(); });
      case 2: return go_back(block_of(), [&] { l_.player.previous_paragraph(); });
      case 3: return go_back(sentence_of(), [&] { l_.player.previous_sentence(); });
      case 4: return toggle();
      case 5: return change_speed();
      case 7: return change_voice();
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
  template <typename Key>
  void go(std::size_t target, Key&& press) {
    press();
    if (target != segments().size()) arrive(target);
  }

  /// To the start of what is heard or to the one before it: which of them, other tests say.
  template <typename Key>
  void go_back(Number number, Key&& press) {
    const std::size_t value = segments()[here()].*number;
    press();
    const std::size_t target = l_.player.status().segment;
    REQUIRE((target == first_with(number, value) || target == first_with(number, value - 1)));
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
    const Span word = l_.expected.word();
    const bool in_pause = l_.expected.in_pause();
    const std::size_t segment = l_.expected.segment();
    l_.player.set_speed(speed);
    l_.expected.set_speed(speed);
    last_elapsed_ = 0ms;
    if (!finished && !l_.expected.at_end())
      l_.expected.begin(in_pause ? segment + 1 : segment, word.start);
  }

  void change_voice() {
    const bool finished = l_.player.status().state == PlayerState::finished;
    Voice voice;
    voice.timbre = "voice " + std::to_string(pick(1000));
    const SpeakerId speaker = pick(l_.narration.cast().members.size());
    const Span word = l_.expected.word();
    const bool in_pause = l_.expected.in_pause();
    const std::size_t segment = l_.expected.segment();
    l_.player.set_voice(speaker, voice);
    l_.expected.set_voice(speaker, voice);
    last_elapsed_ = 0ms;
    if (!finished && !l_.expected.at_end()) l_.expected.begin(in_pause ? segment + 1 : segment, word.start);
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
  std::chrono::milliseconds last_elapsed_{0};
  bool paused_ = false;
};

}  // namespace

TEST_CASE("after any keys at any moment every sample that is heard is the right one") {
  for (unsigned seed = 1; seed <= 8; ++seed) {
    CAPTURE(seed);
    Listener listener(seed);
    for (int i = 0; i < 300; ++i) listener.do_something();
  }
}
