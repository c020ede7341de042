// The controls as a media key's program sees them: a bus of our own, and playerctl.
#include "desktop/desktop_controls.hpp"

#include <poll.h>

#include <chrono>
#include <string>
#include <thread>

#include "support/background.hpp"
#include "support/catch.hpp"
#include "support/private_bus.hpp"
#include "support/run_program.hpp"

using namespace narrator;
using namespace narrator::desktop;
using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

std::string ask(std::vector<std::string> words) {
  words.insert(words.begin(), {"playerctl", "--player=narrate"});
  const Result result = run(words);
  return result.out.empty() ? result.err : result.out.substr(0, result.out.find('\n'));
}

Shown something() {
  return {.state = PlayerState::playing, .title = "Ferry late \xe2\x80\x9e\xc3\xa9\xe2\x80\x9c", .speaker = "Ida Krull", .position = 5s, .length = 60s, .rate = 1.0, .volume = 0.5};
}

/// The wishes that come, waited for.
std::vector<Wish> wishes_of(DesktopControls& controls) {
  pollfd event{controls.descriptor(), POLLIN, 0};
  poll(&event, 1, 5000);
  return controls.take_wishes();
}

template <typename What>
What only(const std::vector<Wish>& wishes) {
  REQUIRE(wishes.size() == 1);
  REQUIRE(std::holds_alternative<What>(wishes[0]));
  return std::get<What>(wishes[0]);
}

}  // namespace

TEST_CASE("the desktop sees what is played") {
  const auto bus = PrivateBus::start();
  if (!bus) {
    WARN("there is no dbus-daemon or playerctl: media keys were not tested");
    return;
  }
  const auto controls = open_desktop_controls();
  Shown shown = something();
  controls->show(shown);
  REQUIRE(soon([] { return ask({"status"}) == "Playing"; }));
  CHECK(ask({"metadata", "xesam:title"}) == shown.title);
  CHECK(ask({"metadata", "artist"}) == "Ida Krull");
  CHECK(ask({"metadata", "mpris:length"}) == "60000000");
  CHECK(ask({"volume"}) == "0.500000");
  const double position = std::stod(ask({"position"}));
  CHECK(position >= 5.0);
  CHECK(position < 20.0);
  shown.state = PlayerState::paused;
  shown.speaker = "Tom Berg";
  controls->show(shown);
  CHECK(ask({"status"}) == "Paused");
  CHECK(ask({"metadata", "artist"}) == "Tom Berg");
  CHECK(ask({"position"}) == "5.000000");
}

TEST_CASE("what the desktop wants is a wish") {
  const auto bus = PrivateBus::start();
  if (!bus) return;
  const auto controls = open_desktop_controls();
  controls->show(something());
  REQUIRE(soon([] { return ask({"status"}) == "Playing"; }));
  CHECK(controls->take_wishes().empty());
  struct Row {
    const char* command;
    Act act;
  };
  for (const Row& row : {Row{"play", Act::play}, Row{"pause", Act::pause}, Row{"play-pause", Act::toggle}, Row{"stop", Act::stop}, Row{"next", Act::next}, Row{"previous", Act::previous}}) {
    CAPTURE(row.command);
    ask({row.command});
    CHECK(only<Act>(wishes_of(*controls)) == row.act);
  }
  ask({"position", "10"});
  CHECK(only<SeekTo>(wishes_of(*controls)).time == 10s);
  ask({"position", "3+"});
  CHECK(only<SeekBy>(wishes_of(*controls)).time == 3s);
  ask({"volume", "0.25"});
  CHECK(only<SetVolume>(wishes_of(*controls)).volume == 0.25);
}

TEST_CASE("who listens is told of what changed, and of jumps") {
  const auto bus = PrivateBus::start();
  if (!bus) return;
  const auto controls = open_desktop_controls();
  Shown shown = something();
  controls->show(shown);
  REQUIRE(soon([] { return ask({"status"}) == "Playing"; }));
  OnTerminal watcher({"playerctl", "--player=narrate", "--follow", "metadata", "--format", "{{status}} {{artist}} {{position}}"}, 80, 24);
  REQUIRE(watcher.wait_for("Playing Ida Krull", 5s));
  shown.speaker = "Tom Berg";
  controls->show(shown);
  CHECK(watcher.wait_for("Playing Tom Berg", 5s));
  shown.position = 40s;
  controls->show(shown);
  CHECK(watcher.wait_for("Tom Berg 4", 5s));
}

TEST_CASE("without a bus nothing happens and nothing waits") {
  setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent", 1);
  const auto controls = open_desktop_controls();
  controls->show(something());
  CHECK(controls->take_wishes().empty());
}

TEST_CASE("controls come and go with any timing") {
  const auto bus = PrivateBus::start();
  if (!bus) return;
  for (int i = 0; i < 30; ++i) {
    const auto controls = open_desktop_controls();
    if (i % 3 > 0) std::this_thread::sleep_for(std::chrono::milliseconds(i));
    controls->show(something());
  }
}
