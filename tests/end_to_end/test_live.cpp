// The real program on a real pseudo-terminal, through PortAudio into a real (null) sound device:
// what was recorded is compared, sample by sample, with what an export of the same words holds.
#include <signal.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "audio/pcm.hpp"
#include "cli/scratch.hpp"
#include "support/catch.hpp"
#include "support/null_sink.hpp"

using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

using Samples = std::vector<std::int16_t>;

const char* const first = "The old ferry left the harbour at dawn and nobody on the quay waved.";
const char* const second = "Behind the lighthouse the captain counted his passengers for a second time.";
const char* const third = "In the evening the bells of the small church were heard across the water.";

/// From the first that is not silence, of either channel.
Samples samples_of(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  const std::size_t data = bytes.find("data") + 8;
  Samples samples((bytes.size() - data) / 2);
  std::copy_n(bytes.data() + data, samples.size() * 2, reinterpret_cast<char*>(samples.data()));
  samples.erase(samples.begin(), std::find_if(samples.begin(), samples.end(), [](std::int16_t s) { return s != 0; }));
  return samples;
}

/// The sound of a paragraph, from an export, from its first sample that is not silence.
Samples sound_of(const Scratch& scratch, const std::string& paragraph, const std::string& speed = "175") {
  const std::string file = scratch.path("expected.wav");
  narrate({"--input-format=lines", "--lang=en", "--speed", speed, "-o", file, "-"}, paragraph + "\n");
  return samples_of(file);
}

/// Where the first `count` samples stand in the recording, every one of them.
std::optional<std::size_t> find(const Samples& recording, const Samples& sound, std::size_t count) {
  const auto found = std::search(recording.begin(), recording.end(), sound.begin(),
                                 sound.begin() + static_cast<std::ptrdiff_t>(std::min(count, sound.size())));
  if (found == recording.end()) return std::nullopt;
  return static_cast<std::size_t>(found - recording.begin());
}

bool is_cooked(const termios& mode) { return (mode.c_lflag & (ICANON | ECHO)) == (ICANON | ECHO); }

std::string article(const Scratch& scratch) {
  return scratch.write("article.txt", std::string(first) + "\n" + second + "\n" + third + "\n");
}

std::vector<std::string> player(const std::string& file) {
  return {NARRATE_PROGRAM, "--input-format=lines", "--lang=en", "--no-resume", file};
}

}  // namespace

/// A machine that is busy elsewhere lets the device run dry now and then, which changes what is
/// recorded but not what was played: then again.
template <typename Attempt>
bool within_three(Attempt attempt) {
  return attempt() || attempt() || attempt();
}

TEST_CASE("what is played is what would be exported, also after skips and at another speed") {
  auto sink = NullSink::start();
  if (!sink) {
    WARN("there is no pulseaudio: live playback was not tested");
    return;
  }
  const Scratch scratch;
  const Samples one = sound_of(scratch, first);
  const Samples two = sound_of(scratch, second);
  const Samples three = sound_of(scratch, third);
  const Samples fast = sound_of(scratch, third, "193");
  double voice_step = 0.0;
  for (const Samples* sound : {&one, &two, &three, &fast}) voice_step = std::max(voice_step, narrator::audio::largest_step(*sound));

  CHECK(within_three([&] {
    sink->start_recording();
    OnTerminal program(player(article(scratch)), 80, 20);
    REQUIRE(program.wait_for("playing", 10s));
    program.wait_for({}, 2000ms);
    program.type("n");
    program.wait_for({}, 2000ms);
    program.type("\x1b[C");
    program.wait_for({}, 2000ms);
    program.type(" ");
    REQUIRE(program.wait_for("paused", 5s));
    program.wait_for({}, 300ms);
    program.type("]");
    program.type("b");
    program.type("n");
    program.type(" ");
    program.wait_for({}, 2000ms);
    program.type("q");
    CHECK(program.wait_for_end(5s) == 0);
    CHECK(is_cooked(program.mode()));
    const Samples recording = sink->stop_recording();
    constexpr std::size_t half_a_second = 11000;
    const auto at_one = find(recording, one, half_a_second);
    const auto at_two = find(recording, two, half_a_second);
    const auto at_three = find(recording, three, half_a_second);
    const auto at_fast = find(recording, fast, half_a_second);
    if (!at_one || !at_two || !at_three || !at_fast) return false;
    CHECK(*at_one < *at_two);
    CHECK(*at_two < *at_three);
    CHECK(*at_three < *at_fast);
    return narrator::audio::largest_step(recording) <= voice_step + 0.02;
  }));
}

TEST_CASE("the narration plays to its end without a gap, through PulseAudio and through PipeWire") {
  const SoundServer kind = GENERATE(SoundServer::pulseaudio, SoundServer::pipewire);
  auto sink = NullSink::start(1, kind);
  if (!sink) {
    WARN("a sound server is not there: not tested");
    return;
  }
  const Scratch scratch;
  Samples voice = sound_of(scratch, second);
  while (!voice.empty() && voice.back() == 0) voice.pop_back();
  CHECK(within_three([&] {
    sink->start_recording();
    const Result result = run({NARRATE_PROGRAM, "--no-screen", "--input-format=lines", "--lang=en",
                               scratch.write("a.txt", std::string(second) + "\n")});
    CHECK(result.exit_code == 0);
    CHECK(result.err.empty());
    CHECK(result.out == std::string("[1/1] ") + second + "\n");
    return find(sink->stop_recording(), voice, voice.size()).has_value();
  }));
}

TEST_CASE("in stereo what is played is what would be exported, both channels") {
  const std::string words = std::string("\"We wait for the tide,\" said Ida Krull. \"And you?\" asked Tom Berg, who was late.\n");
  CHECK(within_three([&] {
    auto sink = NullSink::start(2);
    if (!sink) return true;
    const Scratch scratch;
    const std::string file = scratch.write("two.txt", words);
    const std::vector<std::string> options{"--input-format=lines", "--lang=en", "--stereo"};
    std::vector<std::string> exporting = options;
    exporting.insert(exporting.end(), {"-o", scratch.path("expected.wav"), file});
    REQUIRE(narrate(exporting).exit_code == 0);
    const Samples both = samples_of(scratch.path("expected.wav"));
    sink->start_recording();
    std::vector<std::string> playing = options;
    playing.push_back(file);
    REQUIRE(narrate(playing).exit_code == 0);
    return find(sink->stop_recording(), both, both.size()).has_value();
  }));
}

TEST_CASE("v gives who speaks another voice, says so, and it is remembered") {
  auto sink = NullSink::start();
  if (!sink) return;
  const Scratch scratch;
  setenv("XDG_STATE_HOME", scratch.path("state").c_str(), 1);
  const std::string file = scratch.write("krull.txt", std::string("\"") + first + " " + second + " " + third + "\" said Ida Krull.\n");
  const auto cast = [&] { return narrate({"--input-format=lines", "--lang=en", "--show=cast", file}).out; };
  const auto line_of = [](const std::string& text, const std::string& name) {
    const std::size_t at = text.find(name);
    return text.substr(at, text.find('\n', at) - at);
  };
  const std::string before = line_of(cast(), "Ida Krull");
  OnTerminal program(player(file), 100, 20);
  REQUIRE(program.wait_for("Ida Krull (", 10s));
  program.type("v");
  REQUIRE(program.wait_for("Ida Krull has the voice ", 5s));
  program.type("q");
  CHECK(program.wait_for_end(5s) == 0);
  const std::string after = line_of(cast(), "Ida Krull");
  CHECK(after.find("as you once chose") != std::string::npos);
  CHECK(after.substr(0, after.find(',')) != before.substr(0, before.find(',')));
}

TEST_CASE("the terminal is given back whatever ends the player") {
  auto sink = NullSink::start();
  if (!sink) return;
  const Scratch scratch;
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGSEGV, SIGKILL}) {
    CAPTURE(signal);
    OnTerminal program(player(article(scratch)), 60, 12);
    REQUIRE(program.wait_for("playing", 10s));
    CHECK_FALSE(is_cooked(program.mode()));
    program.send_signal(signal);
    const int code = program.wait_for_end(10s);
    if (signal == SIGINT || signal == SIGTERM || signal == SIGHUP) CHECK(code == 130);
    for (int i = 0; i < 100 && !is_cooked(program.mode()); ++i) program.wait_for({}, 20ms);
    CHECK(is_cooked(program.mode()));
  }
}
