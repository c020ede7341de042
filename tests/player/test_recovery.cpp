// A device that goes away while it plays, and comes back.
#include <atomic>
#include <thread>

#include "listening.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

/// The player finds `other` once it is back.
struct Recovering {
  Recovering()
      : listening({}, 0, ferry_article(), {.first_segment = 4, .recover = [this]() -> AudioDevice* {
                                             ++tries;
                                             return is_back ? &other : nullptr;
                                           }}) {
    listening.expected.begin(4);
    listening.player.play();
    CHECK(listening.hear(22050) == Listening::all_right);
  }
  void wait_for(PlayerState state) {
    for (int i = 0; i < 20'000 && listening.player.status().state != state; ++i) std::this_thread::sleep_for(1ms);
    CHECK(listening.player.status().state == state);
  }

  HandDevice other;
  std::atomic<bool> is_back{false};
  std::atomic<int> tries{0};
  Listening listening;  // destroyed first: its player holds `other`
};

enum class Fate { pulled_out, hung };

}  // namespace

TEST_CASE("when the device goes, playing waits with a message and goes on at the same word when it is back") {
  for (const Fate fate : {Fate::pulled_out, Fate::hung}) {
    CAPTURE(fate == Fate::hung);
    Recovering r;
    const Span word = r.listening.status().word;
    REQUIRE_FALSE(word.empty());
    fate == Fate::hung ? r.listening.device.hang() : r.listening.device.die();
    r.wait_for(PlayerState::waiting);
    CHECK(r.listening.player.status().word == word);
    CHECK(r.listening.player.status().message.find("waiting for it") != std::string::npos);
    r.is_back = true;
    r.wait_for(PlayerState::playing);
    CHECK(r.listening.player.status().message.empty());
    r.listening.expected.begin(4, word.start);
    for (const std::int16_t sample : r.other.pull(3000)) REQUIRE(sample == r.listening.expected.next());
  }
}

TEST_CASE("a device that sleeps is waited for with a message, and is not lost") {
  Recovering r;
  r.listening.device.sleep(true);
  CHECK(r.listening.player.status().state == PlayerState::waiting);
  CHECK(r.listening.player.status().message == "the audio device takes no sound; waiting for it");
  r.listening.device.sleep(false);
  CHECK(r.listening.player.status().state == PlayerState::playing);
  CHECK(r.listening.player.status().message.empty());
  CHECK(r.listening.hear(3000) == Listening::all_right);
  CHECK(r.tries == 0);
  r.listening.player.pause();
  r.listening.device.sleep(true);
  CHECK(r.listening.player.status().state == PlayerState::paused);
}

TEST_CASE("keys work while the device is gone") {
  Recovering r;
  r.listening.device.die();
  r.wait_for(PlayerState::waiting);
  r.listening.player.next_paragraph();
  CHECK(r.listening.player.status().segment == 7);
  r.listening.player.set_volume(0.5);
  r.listening.player.toggle();
  CHECK(r.listening.player.status().state == PlayerState::paused);
  r.is_back = true;
  CHECK(r.other.wait_until_full());
  CHECK(r.other.volume() == 0.5);
  CHECK(r.other.pull(200) == std::vector<std::int16_t>(200, 0));
  CHECK(r.listening.player.status().message.empty());
  r.listening.player.toggle();
  r.listening.expected.begin(7);
  for (const std::int16_t sample : r.other.pull(3000)) REQUIRE(sample == r.listening.expected.next());
}

TEST_CASE("a player can be destroyed while it waits for a device") {
  for (int i = 0; i < 20; ++i) {
    Recovering r;
    r.listening.device.die();
    if (i % 2 == 0) r.wait_for(PlayerState::waiting);
  }
}

TEST_CASE("a device that cannot be opened again is asked for again and again, not all the time") {
  Recovering r;
  r.listening.device.die();
  r.wait_for(PlayerState::waiting);
  std::this_thread::sleep_for(1200ms);
  CHECK(r.tries >= 2);
  CHECK(r.tries <= 10);
}
