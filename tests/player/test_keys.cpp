// What each key of the player does, on a device that is turned by hand.
#include "listening.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t word_frames = 7560;  // of the fake engine at normal_speed
constexpr std::size_t second = 22050;

/// A player that has played some frames from the beginning of a segment.
struct Playing : Listening {
  explicit Playing(std::size_t segment = 0, std::size_t frames = 0) {
    player.play();
    if (segment > 0) player.go_to_segment(segment);
    expected.begin(segment);
    CHECK(hear(frames) == all_right);
  }

  /// After a command: playing must go on at a segment, from its start.
  void goes_on_at(std::size_t segment) {
    CHECK(player.status().segment == segment);
    expected.begin(segment);
    CHECK(hear(3000) == all_right);
    CHECK(status().segment == segment);
  }
};

}  // namespace

TEST_CASE("nothing is heard before play, but sound is waiting") {
  Listening l;
  CHECK(l.device.wait_until_full());
  CHECK(l.player.status().state == PlayerState::paused);
  CHECK(l.device.pull(100) == std::vector<std::int16_t>(100, 0));
  l.player.play();
  CHECK(l.player.status().state == PlayerState::playing);
  CHECK(l.hear(100) == Listening::all_right);
}

TEST_CASE("without a key the whole narration is heard, sample for sample") {
  Playing p;
  while (!p.expected.at_end()) REQUIRE(p.hear(777) == Listening::all_right);
  CHECK(p.player.wait_for(10s));
  CHECK(p.player.status().state == PlayerState::finished);
}

TEST_CASE("pause holds and play goes on with the very next sample") {
  Playing p(0, 5000);
  p.player.toggle();
  CHECK(p.player.status().state == PlayerState::paused);
  CHECK(p.device.pull(500) == std::vector<std::int16_t>(500, 0));
  p.player.toggle();
  CHECK(p.player.status().state == PlayerState::playing);
  CHECK(p.hear(20000) == Listening::all_right);
}

TEST_CASE("pausing twice or playing twice changes nothing") {
  Playing p(0, 100);
  p.player.play();
  CHECK(p.hear(100) == Listening::all_right);
  p.player.pause();
  p.player.pause();
  p.player.play();
  CHECK(p.hear(100) == Listening::all_right);
}

TEST_CASE("next paragraph goes to the start of the next, from anywhere in this one") {
  for (const std::size_t segment : {std::size_t{1}, std::size_t{2}, std::size_t{3}}) {
    Playing p(segment, 4000);
    p.player.next_paragraph();
    p.goes_on_at(4);
  }
}

TEST_CASE("next paragraph in the last one changes nothing") {
  Playing p(7, 4000);
  p.player.next_paragraph();
  CHECK(p.hear(1000) == Listening::all_right);
}

TEST_CASE("pressing next twice goes two paragraphs on, though nothing of the first was heard") {
  Playing p(0, 1000);
  p.player.next_paragraph();
  p.player.next_paragraph();
  p.goes_on_at(4);
}

TEST_CASE("previous paragraph goes to the one before within two seconds") {
  Playing p(4, 2 * second - 100);
  p.player.previous_paragraph();
  p.goes_on_at(1);
}

TEST_CASE("previous paragraph restarts one that is more than two seconds in") {
  Playing p(1, 5 * word_frames + 10000);
  p.player.previous_paragraph();
  p.goes_on_at(1);
}

TEST_CASE("two seconds are counted from the start of the paragraph, not of the sentence") {
  Playing p(3, 1000);  // a second sentence
  p.player.previous_paragraph();
  p.goes_on_at(1);
}

TEST_CASE("previous in the first paragraph restarts it") {
  Playing p(0, 1000);
  p.player.previous_paragraph();
  p.goes_on_at(0);
}

TEST_CASE("next sentence skips the rest of one that narrator and speaker share") {
  Playing p(1, 1000);
  p.player.next_sentence();
  p.goes_on_at(3);
  p.player.next_sentence();
  p.goes_on_at(4);
}

TEST_CASE("next sentence in the last one changes nothing") {
  Playing p(7, 1000);
  p.player.next_sentence();
  CHECK(p.hear(1000) == Listening::all_right);
}

TEST_CASE("previous sentence goes back one, or restarts one that is more than two seconds in") {
  SECTION("soon") {
    Playing p(3, 1000);
    p.player.previous_sentence();
    p.goes_on_at(1);
  }
  SECTION("later") {
    Playing p(3, 2 * second + 500);
    p.player.previous_sentence();
    p.goes_on_at(3);
  }
  SECTION("over a paragraph's start") {
    Playing p(4, 1000);
    p.player.previous_sentence();
    p.goes_on_at(3);
  }
}

TEST_CASE("first and last paragraph, and any segment") {
  Playing p(3, 1000);
  p.player.last_paragraph();
  p.goes_on_at(7);
  p.player.first_paragraph();
  p.goes_on_at(0);
  p.player.go_to_segment(5);
  p.goes_on_at(5);
  p.player.go_to_segment(5000);
  p.goes_on_at(7);
}

TEST_CASE("a skip while paused stays paused and is heard at play") {
  Playing p(0, 1000);
  p.player.pause();
  p.player.next_paragraph();
  CHECK(p.player.status().state == PlayerState::paused);
  CHECK(p.player.status().segment == 1);
  CHECK(p.device.pull(300) == std::vector<std::int16_t>(300, 0));
  p.player.play();
  p.goes_on_at(1);
}

TEST_CASE("another speed goes on from the word that is heard, from its first sample") {
  Playing p(3, 2 * word_frames + 3000);  // in "had"
  CHECK(p.heard_word() == "had");
  p.player.set_speed(350);
  CHECK(p.player.status().words_per_minute == 350);
  CHECK(p.article.text(p.player.status().word) == "had");
  p.expected.set_speed(350);
  p.expected.begin(3, p.player.status().word.start);
  CHECK(p.hear(5 * word_frames) == Listening::all_right);
}

TEST_CASE("several speed keys in a row keep the word") {
  Playing p(3, 2 * word_frames + 3000);
  for (const int speed : {190, 210, 230, 250}) p.player.set_speed(speed);
  CHECK(p.article.text(p.player.status().word) == "had");
  p.expected.set_speed(250);
  p.expected.begin(3, p.player.status().word.start);
  CHECK(p.hear(5 * word_frames) == Listening::all_right);
}

TEST_CASE("another speed in the pause behind a segment goes on with the next segment") {
  Playing p(4, 5 * word_frames + 1000);
  p.player.set_speed(350);
  p.expected.set_speed(350);
  p.expected.begin(5);
  CHECK(p.hear(3000) == Listening::all_right);
}

TEST_CASE("another speed before play begins at the start") {
  Listening l;
  l.device.wait_until_full();
  l.player.set_speed(350);
  l.player.play();
  l.expected.set_speed(350);
  l.expected.begin(0);
  CHECK(l.hear(20000) == Listening::all_right);
}

namespace {

Voice another_voice(const std::string& name = "another") {
  Voice voice;
  voice.name = name;
  voice.timbre = "pitch 70 90\n" + name;  // the fake engine sounds otherwise for each
  voice.gain_db = -3.0;
  return voice;
}

}  // namespace

TEST_CASE("another voice goes on from the word that is heard, and stays") {
  Playing p(1, 2 * word_frames + 3000);  // in "there"
  CHECK(p.heard_word() == "there");
  const SpeakerId speaker = p.player.status().speaker;
  p.player.set_voice(speaker, another_voice());
  CHECK(p.player.status().voice == "another");
  CHECK(p.article.text(p.player.status().word) == "there");
  p.expected.set_voice(speaker, another_voice());
  p.expected.begin(1, p.player.status().word.start);
  CHECK(p.hear(9 * word_frames) == Listening::all_right);
  p.player.go_to_segment(1);
  p.goes_on_at(1);
}

TEST_CASE("another voice for the narrator, for somebody who is silent now, and many in a row") {
  Playing p(3, 2 * word_frames + 3000);
  for (const char* name : {"a", "b", "c", "d"}) p.player.set_voice(narrator_id, another_voice(name));
  p.player.set_voice(2, another_voice("e"));
  CHECK(p.player.status().voice == "d");
  p.expected.set_voice(narrator_id, another_voice("d"));
  p.expected.set_voice(2, another_voice("e"));
  p.expected.begin(3, p.player.status().word.start);
  while (!p.expected.at_end()) REQUIRE(p.hear(1000) == Listening::all_right);
}

TEST_CASE("another voice while paused is heard at play, from the same word") {
  Playing p(1, 2 * word_frames + 3000);
  p.player.pause();
  p.player.set_voice(p.player.status().speaker, another_voice());
  CHECK(p.player.status().state == PlayerState::paused);
  p.expected.set_voice(p.player.status().speaker, another_voice());
  p.expected.begin(1, p.player.status().word.start);
  p.player.play();
  CHECK(p.hear(3 * word_frames) == Listening::all_right);
}

TEST_CASE("another voice does not wake a finished player, and is heard when it plays again") {
  Playing p(7, 100);
  while (!p.expected.at_end()) REQUIRE(p.hear(1000) == Listening::all_right);
  REQUIRE(p.player.wait_for(std::chrono::seconds(10)));
  p.player.set_voice(narrator_id, another_voice());
  CHECK(p.player.status().state == PlayerState::finished);
  p.player.play();
  p.expected.set_voice(narrator_id, another_voice());
  p.goes_on_at(0);
}

TEST_CASE("speed is held within what the engine can do") {
  Listening l;
  l.player.set_speed(1);
  CHECK(l.player.status().words_per_minute == slowest_speed);
  l.player.set_speed(10000);
  CHECK(l.player.status().words_per_minute == fastest_speed);
}

TEST_CASE("the speed that it is already goes on without a cut") {
  Playing p(0, 1000);
  p.player.set_speed(normal_speed);
  CHECK(p.hear(1000) == Listening::all_right);
}

TEST_CASE("volume and mute reach the device and are told") {
  Listening l;
  l.player.set_volume(0.5);
  CHECK(l.device.volume() == 0.5);
  l.player.set_muted(true);
  CHECK(l.device.volume() == 0.0);
  CHECK(l.player.status().volume == 0.5);
  l.player.set_volume(0.7);
  CHECK(l.device.volume() == 0.0);
  l.player.set_muted(false);
  CHECK(l.device.volume() == 0.7);
  l.player.set_volume(9.0);
  CHECK(l.device.volume() == 1.5);
  l.player.set_volume(-1.0);
  CHECK(l.device.volume() == 0.0);
}
