// Bad input ends in one clear line or in a working narration, and leaves nothing behind.
#include <signal.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <thread>

#include "cli/scratch.hpp"
#include "support/catch.hpp"

using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

std::size_t lines(const std::string& text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')); }

/// One line that names the thing, and the exit code.
void check_refused(const Result& result, int exit_code, const std::string& words) {
  CAPTURE(result.err);
  CHECK(result.exit_code == exit_code);
  CHECK(lines(result.err) == 1);
  CHECK(result.err.find("narrate: ") == 0);
  CHECK(result.err.find(words) != std::string::npos);
}

/// Narrates to a file, whatever the text.
void check_narrated(const std::string& text) {
  const Scratch scratch;
  const Result result = narrate({scratch.write("a.txt", text), "-o", scratch.path("a.wav")});
  CAPTURE(result.err);
  CHECK(result.exit_code == 0);
  CHECK(std::filesystem::exists(scratch.path("a.wav")));
  CHECK(scratch.files() == 2);
}

}  // namespace

TEST_CASE("what cannot be read is refused in one line") {
  const Scratch scratch;
  const std::string out = scratch.path("a.wav");
  check_refused(narrate({scratch.path("none.txt"), "-o", out}), 1, "No such file");
  check_refused(narrate({scratch.path("."), "-o", out}), 1, "directory");
  check_refused(narrate({scratch.write("empty.txt", ""), "-o", out}), 1, "is empty");
  check_refused(narrate({scratch.write("blank.txt", " \n\t\n"), "-o", out}), 1, "nothing to read");
  check_refused(narrate({"-", "-o", out}, ""), 1, "standard input: is empty");
  CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("what cannot be read is refused in one line while a device is being opened too") {
  const Scratch scratch;
  check_refused(narrate({scratch.path("none.txt")}), 1, "No such file");
  check_refused(narrate({scratch.write("empty.txt", "")}), 1, "is empty");
}

TEST_CASE("wrong usage is refused in one line") {
  const Scratch scratch;
  const std::string article = scratch.write("a.txt", "“Good,” said Ida Krull.\n");
  check_refused(narrate({}), 2, "which article");
  check_refused(narrate({article, "--speed", "20"}), 2, "--speed");
  check_refused(narrate({article, "--speed", "9999"}), 2, "--speed");
  check_refused(narrate({article, "--no-such-option"}), 2, "no-such-option");
  check_refused(narrate({article, "--show=nonsense"}), 2, "--show");
  check_refused(narrate({article, "--json"}), 2, "--json");
  check_refused(narrate({article, "-o", scratch.path("a.xyz")}), 2, ".wav");
  check_refused(narrate({"--voice", "Krull", article}), 2, "NAME=VOICE");
  check_refused(narrate({"--voice", "Krull=nobody", "--show=cast", article}), 2, "nobody");
  check_refused(narrate({"--voice", "Nobody=clara", "--show=cast", article}), 2, "Nobody");
  check_refused(narrate({"--voice", "Krull=../../../etc/passwd" + std::string(3000, 'x'), "--show=cast", article}), 2, "voice");
}

TEST_CASE("odd texts are narrated") {
  check_narrated("“““ never closed\n\n”” and closed twice");
  check_narrated("“Only a quotation.”");
  check_narrated("Nobody speaks here.");
  check_narrated("control \x01\x02\x1b[2J\x1b]0;x\x07 characters [[h@l]] <speak> &amp; \xef\xbf\xbd");
  check_narrated("s's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's's");
}

TEST_CASE("binary noise is narrated or refused, and never a crash") {
  std::mt19937 random(11);
  std::string noise;
  for (int i = 0; i < 4000; ++i) noise += static_cast<char>(random() & 0xff);
  const Scratch scratch;
  const Result result = narrate({scratch.write("noise", noise), "-o", scratch.path("a.wav")});
  CAPTURE(result.err);
  CHECK((result.exit_code == 0 || result.exit_code == 1));
}

TEST_CASE("two hundred speakers get voices") {
  std::string text;
  const char* const first[] = {"Ada", "Ben", "Cora", "Dan"};
  for (int i = 0; i < 200; ++i) {
    std::string last = "Q";
    for (int n = i + 30; n > 0; n /= 20) last += static_cast<char>('a' + n % 20);
    text += "“This is a remark of mine,” said " + std::string(first[i % 4]) + " " + last + ".\n\n";
  }
  const Result result = narrate({"--show=cast", "-"}, text);
  CHECK(result.exit_code == 0);
  CHECK(lines(result.out) == 201);
  CHECK(result.out.find("shared") != std::string::npos);
}

TEST_CASE("a line of ten megabytes is analysed") {
  std::string words;
  while (words.size() < 10'000'000) words += "“So it goes,” said Ida Krull, and nobody answered ";
  CHECK(narrate({"--show=cast", "--lang=en", "-"}, words).exit_code == 0);
}

TEST_CASE("a full disk is an error") {
  const Scratch scratch;
  const std::string article = scratch.write("a.txt", "Hello there.\n");
  if (std::filesystem::exists("/dev/full")) check_refused(narrate({article, "-o", "/dev/full"}), 1, "/dev/full");
}

TEST_CASE("a disk that is full before the end leaves no file") {
  const Scratch scratch;
  std::string text;
  for (int i = 0; i < 200; ++i) text += "The ship that nobody had seen came back that night. ";
  const std::string article = scratch.write("a.txt", text);
  for (const char* const extension : {".wav", ".flac", ".ogg", ".opus", ".mp3"}) {
    const std::string file = scratch.path("a") + extension;
    // No file of more than 64 blocks of 512 bytes: sound files do not fit, and where they are longer
    // than what a library keeps to itself, it is not the first write that fails.
    check_refused(run({"sh", "-c", "ulimit -f 64; exec " NARRATE_PROGRAM " " + article + " -o " + file}), 1, file);
    CHECK(scratch.files() == 1);
  }
}

TEST_CASE("a reader who has seen enough ends the program quietly") {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "“I saw it,” said Ida Krull.\n\n";
  const Scratch scratch;
  const Result result = run({"bash", "-c", "set -o pipefail; " NARRATE_PROGRAM " --show=script " + scratch.write("a.txt", text) + " | head -1"});
  CHECK(result.exit_code == 0);
  CHECK(result.err.empty());
  CHECK(lines(result.out) == 1);
}

TEST_CASE("without an audio device it says so, or writes the file that was asked for") {
  const Scratch scratch;
  const std::string article = scratch.write("a.txt", "Hello there.\n");
  if (std::filesystem::exists("/dev/snd/controlC0")) return;  // this machine has one
  const std::vector<std::string> silent{"env", "-u", "ALSA_CONFIG_PATH", "HOME=" + scratch.path("."),
                                        "XDG_RUNTIME_DIR=" + scratch.path("."), "PULSE_SERVER=unix:/nonexistent", NARRATE_PROGRAM};
  std::vector<std::string> command = silent;
  command.push_back(article);
  check_refused(run(command), 1, "audio device");
  command.insert(command.end(), {"--or-file", scratch.path("a.wav")});
  const Result result = run(command);
  CHECK(result.exit_code == 0);
  CHECK(lines(result.err) == 1);
  CHECK(std::filesystem::exists(scratch.path("a.wav")));
}

TEST_CASE("Ctrl-C while a file is written leaves no file and no process") {
  const Scratch scratch;
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "The ship that nobody had seen came back that night. ";
  const std::string article = scratch.write("a.txt", text);
  for (const int delay_ms : {30, 60, 150, 300, 700}) {
    CAPTURE(delay_ms);
    OnTerminal program({NARRATE_PROGRAM, article, "-o", scratch.path("a.wav")}, 80, 24);
    std::this_thread::sleep_for(std::chrono::milliseconds(delay_ms));
    program.type("\x03");
    CHECK(program.wait_for_end(20s) == 130);
    CHECK(scratch.files() == 1);
  }
}
