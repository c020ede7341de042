// A listener's habits with the real program, on a real terminal and a real (null) sound device: leaving and coming
// back, keys with and without a screen, suspending, devices that go and come.
#include <signal.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "cli/scratch.hpp"
#include "support/catch.hpp"
#include "support/background.hpp"
#include "support/null_sink.hpp"
#include "support/private_bus.hpp"

using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

const char* const paragraphs[] = {"The old ferry left the harbour at dawn and nobody on the quay waved, as nobody had the day before.",
                                  "Behind the lighthouse the captain counted his passengers for a second time and found one too many.",
                                  "\"We wait for the tide,\" said Ida Krull, who owned the boat. \"And you?\" asked Tom Berg, who was late.",
                                  "In the evening the bells of the small church were heard across the water until the wind turned."};

std::string text() {
  std::string all;
  for (const char* const paragraph : paragraphs) all += std::string(paragraph) + "\n";
  return all;
}

/// A listener with a memory and a configuration of their own.
struct Home {
  explicit Home(SoundServer kind = SoundServer::pulseaudio) : sink(NullSink::start(1, kind)) {
    setenv("XDG_STATE_HOME", scratch.path("state").c_str(), 1);
    setenv("XDG_CONFIG_HOME", scratch.path("config").c_str(), 1);
    std::filesystem::create_directories(scratch.path("config/narrate"));
    article = scratch.write("article.txt", text());
  }
  ~Home() { unsetenv("XDG_CONFIG_HOME"); }

  std::vector<std::string> command(std::vector<std::string> options = {}) const {
    std::vector<std::string> words{NARRATE_PROGRAM, "--input-format=lines", "--lang=en"};
    words.insert(words.end(), options.begin(), options.end());
    words.push_back(article);
    return words;
  }
  std::vector<std::string> lines(std::vector<std::string> options = {}) const {
    options.push_back("--no-screen");
    return command(std::move(options));
  }
  void quit(OnTerminal& program) const {
    program.type("q");
    CHECK(program.wait_for_end(5s) == 0);
  }

  std::optional<NullSink> sink;
  Scratch scratch;
  std::string article;
};

bool is_cooked(const termios& mode) { return (mode.c_lflag & (ICANON | ECHO)) == (ICANON | ECHO); }

std::string beginning(std::size_t paragraph) {
  return "[" + std::to_string(paragraph + 1) + "/4] " + std::string(paragraphs[paragraph]).substr(0, 20);
}

}  // namespace

TEST_CASE("who comes back hears on where they left, under another name and in an edited article") {
  Home home;
  if (!home.sink) return;
  {
    OnTerminal program(home.lines(), 200, 20);
    REQUIRE(program.wait_for(beginning(0), 10s));
    program.type("nnn");
    REQUIRE(program.wait_for(beginning(3), 5s));
    home.quit(program);
  }
  const Result recent = narrate({"--list-recent"});
  CHECK(recent.exit_code == 0);
  CHECK(recent.out.find("article.txt") != std::string::npos);
  home.article = home.scratch.write("moved.txt", "An editor added a line.\n" + text());
  {
    OnTerminal program(home.lines(), 200, 20);
    REQUIRE(program.wait_for("where you were: paragraph 5", 10s));
    CHECK(program.wait_for("[5/5] In the evening", 5s));
    home.quit(program);
  }
  OnTerminal again(home.lines({"--no-resume"}), 200, 20);
  CHECK(again.wait_for("[1/5] An editor", 10s));
  home.quit(again);
}

TEST_CASE("an article that was heard to its end begins at its beginning") {
  Home home;
  if (!home.sink) return;
  home.article = home.scratch.write("short.txt", "First.\nLast.\n");
  CHECK(run(home.lines()).exit_code == 0);
  const Result again = run(home.lines());
  CHECK(again.out == "[1/2] First.\n[2/2] Last.\n");
  CHECK(narrate({"--list-recent"}).out.find("100 %  First.") != std::string::npos);
}

TEST_CASE("hearing ends where --to says, and another time it goes on from there") {
  Home home;
  if (!home.sink) return;
  home.article = home.scratch.write("short.txt", "First.\nSecond.\nLast.\n");
  CHECK(run(home.lines({"--to", "2"})).out == "[1/3] First.\n[2/3] Second.\n");
  CHECK(run(home.lines()).out == "[2/3] Second.\n[3/3] Last.\n");
}

TEST_CASE("hearing begins where --from says") {
  Home home;
  if (!home.sink) return;
  struct Row {
    const char* from;
    std::size_t paragraph;
  };
  for (const Row& row : {Row{"4", 3}, Row{"0:08", 1}, Row{"100%", 3}, Row{"counted  HIS", 1}}) {
    CAPTURE(row.from);
    OnTerminal program(home.lines({"--from", row.from}), 200, 20);
    CHECK(program.wait_for(beginning(row.paragraph), 10s));
    CHECK(program.printed().find("[1/4]") == std::string::npos);
    home.quit(program);
  }
}

TEST_CASE("kill -9 at any moment leaves a memory that is whole") {
  Home home;
  if (!home.sink) return;
  std::mt19937 random(5);
  for (int round = 0; round < 25; ++round) {
    OnTerminal program(home.lines(), 200, 20);
    program.wait_for({}, std::chrono::milliseconds(random() % 60));
    program.wait_for("[", 5s);
    program.type("n");
    program.wait_for({}, std::chrono::milliseconds(random() % 25));
    program.send_signal(SIGKILL);
    CHECK(program.wait_for_end(5s) == 128 + SIGKILL);
    const Result recent = narrate({"--list-recent"});
    REQUIRE(recent.err == "");
    REQUIRE(recent.exit_code == 0);
  }
  CHECK(narrate({"--list-recent"}).out.find("article.txt") != std::string::npos);
}

TEST_CASE("keys work without a screen, and what they did is said in lines") {
  Home home;
  if (!home.sink) return;
  OnTerminal program(home.lines(), 200, 20);
  REQUIRE(program.wait_for(beginning(0), 10s));
  CHECK_FALSE(is_cooked(program.mode()));
  program.type("]");
  CHECK(program.wait_for("193 words a minute", 5s));
  program.type("/krull\r");
  CHECK(program.wait_for("found 1 of 1", 5s));
  CHECK(program.wait_for(beginning(2), 5s));
  program.type("w");
  CHECK(program.wait_for("Why Ida Krull?", 5s));
  program.type(" ");
  CHECK(program.wait_for("paused", 5s));
  program.type("?");
  CHECK(program.wait_for("pause, go on", 5s));
  CHECK(program.printed().find("\x1b[?1049h") == std::string::npos);
  home.quit(program);
  CHECK(is_cooked(program.mode()));
}

TEST_CASE("a terminal that knows no escape sequences gets lines") {
  Home home;
  if (!home.sink) return;
  std::vector<std::string> command{"env", "TERM=dumb"};
  for (const std::string& word : home.command()) command.push_back(word);
  OnTerminal program(command, 200, 20);
  REQUIRE(program.wait_for(beginning(0), 10s));
  CHECK(program.printed().find('\x1b') == std::string::npos);
  home.quit(program);
}

TEST_CASE("without a terminal there are lines and no keys") {
  Home home;
  if (!home.sink) return;
  home.article = home.scratch.write("short.txt", "First.\nLast.\n");
  const Result result = run(home.command(), "nnnq");
  CHECK(result.exit_code == 0);
  CHECK(result.out == "[1/2] First.\n[2/2] Last.\n");
}

TEST_CASE("suspended, the terminal is the shell's; brought back, playing goes on") {
  Home home;
  if (!home.sink) return;
  std::string line = "set -m; ";
  for (const std::string& word : home.command()) line += "'" + word + "' ";
  line += "; echo stopped=$?; sleep 1; fg >/dev/null; echo end=$?";
  OnTerminal shell({"bash", "-c", line}, 80, 20);
  REQUIRE(shell.wait_for("playing", 10s));
  shell.type("\x1a");
  REQUIRE(shell.wait_for("stopped=148", 5s));
  CHECK(is_cooked(shell.mode()));
  CHECK(shell.printed().find("\x1b[?1049l") != std::string::npos);
  const std::size_t before = shell.printed().size();
  REQUIRE(shell.wait_for("\x1b[?1049h", 5s));
  CHECK(shell.wait_for("playing", 5s));
  CHECK(shell.printed().find("playing", before) != std::string::npos);
  shell.type("q");
  CHECK(shell.wait_for("end=0", 5s));
  CHECK(is_cooked(shell.mode()));
}

TEST_CASE("a sound server that goes away is waited for, with a message, and playing goes on when it is back") {
  Home home(GENERATE(SoundServer::pulseaudio, SoundServer::pipewire));
  if (!home.sink) return;
  OnTerminal program(home.command(), 80, 12);
  REQUIRE(program.wait_for("playing", 10s));
  program.wait_for({}, 500ms);
  home.sink->kill_server();
  CHECK(program.wait_for("waiting for it", 2s));
  program.type("n");  // keys work meanwhile
  REQUIRE(home.sink->restart_server());
  home.sink->start_recording();
  CHECK(program.wait_for("playing", 5s));
  program.wait_for({}, 1500ms);
  const auto recording = home.sink->stop_recording();
  CHECK(std::any_of(recording.begin(), recording.end(), [](std::int16_t s) { return s > 1000; }));
  CHECK(program.printed().find("Expression") == std::string::npos);  // the sound libraries' own words
  home.quit(program);
}

TEST_CASE("while the sound server is gone the player can be left") {
  Home home;
  if (!home.sink) return;
  OnTerminal program(home.command(), 80, 12);
  REQUIRE(program.wait_for("playing", 10s));
  home.sink->kill_server();
  REQUIRE(program.wait_for("waiting for it", 2s));
  home.quit(program);
  CHECK(is_cooked(program.mode()));
}

TEST_CASE("a sound server that hangs is told of within a second, and can be waited for or left") {
  Home home;
  if (!home.sink) return;
  OnTerminal program(home.command(), 80, 12);
  REQUIRE(program.wait_for("playing", 10s));
  program.wait_for({}, 500ms);
  home.sink->hang_server();
  CHECK(program.wait_for("waiting for it", 1500ms));
  home.sink->wake_server();
  CHECK(program.wait_for("playing", 3s));
  home.sink->hang_server();
  CHECK(program.wait_for("waiting for it", 1500ms));
  program.type("q");
  CHECK(program.wait_for_end(8s) == 0);
  OnTerminal early(home.command(), 80, 12);  // nothing opens at all
  early.wait_for({}, 300ms);
  early.send_signal(SIGINT);
  CHECK(early.wait_for_end(8s) == 130);
  CHECK(is_cooked(early.mode()));
  home.sink->wake_server();
}

TEST_CASE("somebody else said it: heard at once, and so the next time") {
  Home home;
  if (!home.sink) return;
  OnTerminal program(home.command(), 80, 24);
  REQUIRE(program.wait_for("playing", 10s));
  program.type(")s");
  REQUIRE(program.wait_for("c  Tom Berg", 5s));
  program.type("c");
  REQUIRE(program.wait_for("said by Tom Berg", 5s));
  home.quit(program);
  const std::string script = narrate({"--input-format=lines", "--lang=en", "--show=script", home.article}).out;
  CHECK(script.find("Tom Berg: \"We wait for the tide,\"") != std::string::npos);
  CHECK(narrate({"--input-format=lines", "--lang=en", "--show=script", "--no-memory", home.article}).out.find("Ida Krull: \"We wait") != std::string::npos);
}

TEST_CASE("e writes the article from here while it plays") {
  Home home;
  if (!home.sink) return;
  const std::string file = home.scratch.path("rest.wav");
  const std::string whole = home.scratch.path("expected.wav");
  REQUIRE(narrate({"--input-format=lines", "--lang=en", "--from=4", "-o", whole, home.article}).exit_code == 0);
  OnTerminal program(home.command(), 100, 24);
  REQUIRE(program.wait_for("playing", 10s));
  program.type("Ge\x15" + file + "\r");
  REQUIRE(program.wait_for("rest.wav is written", 10s));
  program.type("e\x15" + file + "\r");
  CHECK(program.wait_for("is there already", 5s));
  home.quit(program);
  CHECK(std::filesystem::file_size(file) == std::filesystem::file_size(whole));
}

TEST_CASE("keys can be bound anew, and a configuration that is wrong is refused by line") {
  Home home;
  if (!home.sink) return;
  home.scratch.write("config/narrate/config", "[keys]\nx = quit\n");
  OnTerminal program(home.command(), 80, 24);
  REQUIRE(program.wait_for("playing", 10s));
  program.type("x");
  CHECK(program.wait_for_end(5s) == 0);
  home.scratch.write("config/narrate/config", "[keys]\n\nx = fly\n");
  const Result refused = run(home.command());
  CHECK(refused.exit_code == 2);
  CHECK(refused.err.find("config:3: no command \"fly\"") != std::string::npos);
  CHECK(refused.out.empty());
}

TEST_CASE("audio devices have names") {
  Home home;
  if (!home.sink) return;
  const Result list = narrate({"--list-devices"});
  CHECK(list.exit_code == 0);
  CHECK(list.out.find("default (default)\n") != std::string::npos);
  home.article = home.scratch.write("short.txt", "First.\n");
  CHECK(run(home.command({"--device", "PULSE", "--lead-in", "200"})).exit_code == 0);
  const Result none = run(home.command({"--device", "trumpet"}));
  CHECK(none.exit_code == 2);
  CHECK(none.err == "narrate: audio device: there is no \"trumpet\" (--list-devices)\n");
}

TEST_CASE("media keys play, pause and move") {
  Home home;
  const auto bus = PrivateBus::start();
  if (!home.sink || !bus) return;
  home.article = home.scratch.write("title.txt", "Ferry late\n\n" + text());
  OnTerminal program({NARRATE_PROGRAM, home.article}, 80, 24);
  REQUIRE(program.wait_for("playing", 10s));
  const auto ask = [](std::vector<std::string> words) {
    words.insert(words.begin(), {"playerctl", "--player=narrate"});
    return run(words).out;
  };
  REQUIRE(soon([&] { return ask({"status"}) == "Playing\n"; }));
  ask({"pause"});
  CHECK(program.wait_for("paused", 5s));
  CHECK(ask({"status"}) == "Paused\n");
  ask({"play"});
  CHECK(program.wait_for("playing", 5s));
  CHECK(ask({"metadata", "title"}) == "Ferry late\n");
  ask({"next"});
  CHECK(program.wait_for("paragraph 2 of 5", 5s));
  ask({"position", "100000"});
  ask({"volume", "0.5"});
  CHECK(program.wait_for("volume 50 %", 5s));
  ask({"stop"});
  CHECK(program.wait_for("paragraph 1 of 5", 5s));
  CHECK(run({"dbus-send", "--print-reply", "--dest=org.mpris.MediaPlayer2.narrate.instance" + std::to_string(program.pid()), "/org/mpris/MediaPlayer2",
             "org.mpris.MediaPlayer2.Quit"}).exit_code == 0);
  CHECK(program.wait_for_end(5s) == 0);
}

TEST_CASE("a click is heard from there and the wheel looks around") {
  Home home;
  if (!home.sink) return;
  OnTerminal program(home.command(), 80, 24);
  REQUIRE(program.wait_for("\x1b[?1000h", 10s));
  REQUIRE(program.wait_for("paragraph 1 of 4", 10s));
  program.type("\x1b[<65;1;1M");
  program.type("\x1b");
  program.wait_for({}, 200ms);
  for (int row = 1; row <= 24 && program.printed().find("paragraph 4 of 4") == std::string::npos; ++row) {
    program.type("\x1b[<0;5;" + std::to_string(row) + "M");
    program.wait_for({}, 120ms);
  }
  CHECK(program.printed().find("paragraph 4 of 4") != std::string::npos);
  home.quit(program);
  CHECK(program.printed().find("\x1b[?1000l") != std::string::npos);
}
