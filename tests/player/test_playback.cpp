// The player's status, its end, and what it does when the world fails.
#include <chrono>
#include <cstdlib>
#include <thread>

#include "listening.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t word_frames = 7560;

void hear_to_the_end(Listening& l) {
  while (!l.expected.at_end()) REQUIRE(l.hear(1000) == Listening::all_right);
  l.device.pull(1000);  // what is still on its way to the ear
  REQUIRE(l.player.wait_for(10s));
}

/// The status when the device has taken all it can: lengths that become known change the total.
PlayerStatus settled(Listening& l) {
  for (PlayerStatus last = l.status();;) {
    std::this_thread::sleep_for(100ms);
    const PlayerStatus now = l.status();
    if (now.total == last.total) return now;
    last = now;
  }
}

}  // namespace

TEST_CASE("the status tells who says which word of which sentence") {
  Listening l;
  l.player.play();
  l.player.go_to_segment(1);
  l.expected.begin(1);
  CHECK(l.hear(word_frames + 10) == Listening::all_right);
  const PlayerStatus s = l.status();
  CHECK(s.segment == 1);
  CHECK(s.block == 1);
  CHECK(s.speaker == 1);
  CHECK(l.article.text(s.word) == "waited");
  CHECK(l.article.text(s.sentence) == "“We waited there for hours,” she said.");
  CHECK(s.message.empty());
}

TEST_CASE("the status is what is heard, not what the device has taken") {
  const std::size_t latency = 4000;
  Listening l({}, latency);
  l.player.play();
  CHECK(l.hear(2 * word_frames + 100) == Listening::all_right);  // now in the title's pause
  CHECK(l.heard_word() == "late");
  CHECK(l.hear(latency) == Listening::all_right);
  CHECK(l.status().word.empty());
  CHECK(l.status().segment == 0);
}

TEST_CASE("elapsed is the time that was heard and ends as the total") {
  Listening l;
  l.player.play();
  std::chrono::milliseconds last{0};
  std::size_t heard = 0;
  while (!l.expected.at_end()) {
    REQUIRE(l.hear(1000) == Listening::all_right);
    heard += 1000;
    const PlayerStatus s = l.player.status();
    REQUIRE(s.elapsed >= last);
    REQUIRE(s.elapsed <= s.total);
    last = s.elapsed;
    if (!l.expected.at_end()) REQUIRE(std::abs(s.elapsed.count() - static_cast<long>(heard * 1000 / 22050)) <= 1);
  }
  REQUIRE(l.player.wait_for(10s));
  CHECK(l.player.status().elapsed == l.player.status().total);
}

TEST_CASE("at twice the speed everything takes half the time") {
  Listening l;
  l.player.play();
  CHECK(l.hear(word_frames) == Listening::all_right);
  const PlayerStatus before = settled(l);
  l.player.set_speed(2 * normal_speed);
  const PlayerStatus after = l.player.status();
  // Twice as much fits into the device, so another segment's true length may be known already.
  CHECK(std::abs(2 * after.total.count() - before.total.count()) <= before.total.count() / 20);
  CHECK(std::abs(2 * after.elapsed.count() - before.elapsed.count()) <= 4);
}

TEST_CASE("a second passage knows how long the segments are") {
  Listening l;
  l.player.play();
  hear_to_the_end(l);
  const auto total = l.player.status().total;
  l.player.first_paragraph();
  CHECK(l.player.status().total == total);
}

TEST_CASE("when all is heard the player is finished and the keys still work") {
  Listening l;
  l.player.play();
  hear_to_the_end(l);
  PlayerStatus s = l.player.status();
  CHECK(s.state == PlayerState::finished);
  CHECK(s.segment == 7);
  SECTION("previous paragraph") {
    l.player.go_to_segment(4);
    l.expected.begin(4);
  }
  SECTION("first paragraph") {
    l.player.first_paragraph();
    l.expected.begin(0);
  }
  SECTION("play begins again") {
    l.player.play();
    l.expected.begin(0);
  }
  SECTION("toggle begins again") {
    l.player.toggle();
    l.expected.begin(0);
  }
  CHECK(l.player.status().state == PlayerState::playing);
  CHECK(l.hear(5000) == Listening::all_right);
  hear_to_the_end(l);
}

TEST_CASE("next, and another speed, do not wake a finished player") {
  Listening l;
  l.player.play();
  hear_to_the_end(l);
  l.player.next_paragraph();
  l.player.next_sentence();
  l.player.set_speed(300);
  CHECK(l.player.status().state == PlayerState::finished);
  CHECK(l.player.status().words_per_minute == 300);
}

TEST_CASE("finished means heard: not while the device still has sound") {
  Listening l({}, 4000);
  l.player.play();
  while (!l.expected.at_end()) REQUIRE(l.hear(100) == Listening::all_right);
  CHECK_FALSE(l.player.wait_for(20ms));
  l.device.pull(5000);
  CHECK(l.player.wait_for(10s));
}

TEST_CASE("playing can begin in the middle") {
  Listening l;
  const Narration& n = l.narration;
  HandDevice device;
  Player player(n, device, {.first_segment = 4});
  CHECK(player.status().segment == 4);
  player.play();
  device.wait_for_sound();
  std::vector<std::int16_t> first = device.pull(100);
  l.expected.begin(4);
  for (const std::int16_t sample : first) REQUIRE(sample == l.expected.next());
}

TEST_CASE("a narration without segments is finished at once") {
  SmallArticle nothing;
  nothing.paragraph("...");
  Listening l({}, 0, nothing);
  l.player.play();
  CHECK(l.player.wait_for(10s));
  for (int i = 0; i < 3; ++i) {
    l.player.next_paragraph();
    l.player.previous_sentence();
    l.player.last_paragraph();
    l.player.set_speed(100 + i);
    CHECK(l.player.status().total == 0ms);
  }
}

TEST_CASE("a device that dies while playing fails the player with its words") {
  Listening l;
  l.player.play();
  CHECK(l.hear(3000) == Listening::all_right);
  l.device.die();
  CHECK(l.player.wait_for(10s));
  CHECK(l.player.status().state == PlayerState::failed);
  CHECK(l.player.status().message == "the device was pulled out");
  l.player.play();
  l.player.next_paragraph();
  l.player.toggle();
  CHECK(l.player.status().state == PlayerState::failed);
}

TEST_CASE("a device that cannot start fails the player") {
  Listening l;
  l.device.wait_until_full();
  l.device.die();
  l.player.play();
  CHECK(l.player.status().state == PlayerState::failed);
}

TEST_CASE("a device that hangs fails the player, though a write is stuck in it") {
  Listening l;
  l.player.play();
  l.device.wait_until_full();
  l.device.hang();
  CHECK(l.player.wait_for(10s));
  CHECK(l.player.status().state == PlayerState::failed);
  CHECK_FALSE(l.player.status().message.empty());
}

TEST_CASE("an engine that is gone fails the player with its words") {
  FakeEngineOptions options;
  options.crashes_at = U"Nobody";
  Listening l(options);
  l.player.play();
  l.player.go_to_segment(3);
  CHECK(l.player.wait_for(10s));
  CHECK(l.player.status().state == PlayerState::failed);
  CHECK(l.player.status().message == "the fake engine crashed");
}

TEST_CASE("what the engine cannot say is told and the narration goes on") {
  FakeEngineOptions options;
  options.cannot_say = U"waited";
  Listening l(options);
  l.player.play();
  hear_to_the_end(l);
  CHECK(l.player.status().state == PlayerState::finished);
  CHECK(l.player.status().message.find("cannot say") == 0);
}

TEST_CASE("a skip does not wait for slow synthesis") {
  FakeEngineOptions options;
  options.time_a_word = 300ms;
  Listening l(options);
  l.player.play();
  const auto before = std::chrono::steady_clock::now();
  for (int i = 0; i < 20; ++i) {
    l.player.next_sentence();
    l.player.first_paragraph();
    l.player.set_speed(100 + i);
    CHECK(l.player.status().segment == 0);
  }
  CHECK(std::chrono::steady_clock::now() - before < 250ms);
}

TEST_CASE("a player can be destroyed at any moment, and the device used again") {
  Listening l;
  HandDevice device;
  for (int round = 0; round < 50; ++round) {
    Player player(l.narration, device);
    if (round % 2 == 0) player.play();
    if (round % 3 == 0) device.pull(100);
    if (round % 5 == 0) player.next_paragraph();
  }
  Player player(l.narration, device);
  player.play();
  CHECK(device.wait_until_full());
}
