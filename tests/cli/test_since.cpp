// What is new in an article, run as people run it.

#include "cli/scratch.hpp"
#include "support/catch.hpp"
#include "support/file_bytes.hpp"

using namespace narrator::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* title = "The bridge is shut\n\n";
constexpr const char* first = "“It will not open before May,” said Ida Krull. The council meets on Friday.\n\n";
constexpr const char* second = "Nobody on the old quay answered her.\n\n";
constexpr const char* added = "“We were never asked,” said Tobias Brandt, who keeps the inn.\n\n";

/// Samples of speech, without the head of the file.
std::size_t sound_bytes(const Scratch& folder, const std::string& before, const std::string& after) {
  const Result result = narrate({"--since", folder.write("old.txt", before), folder.write("new.txt", after), "--no-memory", "--no-cache", "-o",
                                 folder.path("new.wav")});
  CAPTURE(result.err);
  CHECK(result.exit_code == 0);
  return fs::exists(folder.path("new.wav")) ? fs::file_size(folder.path("new.wav")) : 0;
}

std::size_t alone(const Scratch& folder, const std::string& text) {
  CHECK(narrate({folder.write("alone.txt", text), "--input-format", "lines", "--no-memory", "--no-cache", "-o", folder.path("alone.wav")}).exit_code == 0);
  return fs::file_size(folder.path("alone.wav"));
}

}  // namespace

TEST_CASE("only what is new is narrated") {
  const Scratch folder;
  const std::string before = std::string(title) + first + second;
  const std::size_t paragraph = alone(folder, added);
  CHECK(sound_bytes(folder, before, std::string(title) + first + added + second) == Approx(paragraph).epsilon(0.1));
  // What only moved is nothing new.
  CHECK(sound_bytes(folder, before, std::string(title) + added + second + first) == Approx(paragraph).epsilon(0.1));
  const std::string edited = "“It will not open before May,” said Ida Krull. The council meets on Monday.\n\n";
  CHECK(sound_bytes(folder, before, std::string(title) + edited + second) == Approx(alone(folder, "The council meets on Monday.\n")).epsilon(0.1));
}

TEST_CASE("the same words of another speaker are new") {
  const Scratch folder;
  const std::string other = "“It will not open before May,” said Tobias Brandt. The council meets on Friday.\n\n";
  CHECK(sound_bytes(folder, std::string(title) + first, std::string(title) + other) > 50'000);
}

TEST_CASE("where nothing is new there is no file, and that is said") {
  const Scratch folder;
  const std::string text = std::string(title) + first + second;
  const std::string old = folder.write("old.txt", text);
  const std::string now = folder.write("new.txt", std::string(title) + second + first);
  const Result result = narrate({"--since", old, now, "--no-memory", "-o", folder.path("new.wav")});
  CHECK(result.exit_code == 0);
  CHECK(result.err == "narrate: " + now + ": nothing is new since " + old + "\n");
  CHECK_FALSE(fs::exists(folder.path("new.wav")));
}

TEST_CASE("people keep the voices that they had") {
  const Scratch folder;
  const std::string before = std::string(title) + "“It will not open before May,” said Ida Krull.\n\n";
  const std::string after = before + "“It will not open at all,” said Ida Krull.\n\n";
  const std::string asked_before = folder.write("old.txt", before);
  folder.write("new.txt", after);
  const auto voice_of = [&](const std::string& voice, const std::string& name) {
    const Result result = narrate({"--since", asked_before, folder.path("new.txt"), "--no-memory", "--voice", "Ida Krull=" + voice, "-o", folder.path(name)});
    CHECK(result.exit_code == 0);
    return bytes_of(folder.path(name));
  };
  const Result plain = narrate({"--since", asked_before, folder.path("new.txt"), "--no-memory", "-o", folder.path("plain.wav")});
  CHECK(plain.exit_code == 0);
  const Result cast = narrate({"--show=cast", "--json", "--no-memory", asked_before});
  const std::size_t at = cast.out.find("\"voice\"", cast.out.find("Ida Krull"));
  const std::size_t open = cast.out.find('"', cast.out.find(':', at));
  const std::string voice = cast.out.substr(open + 1, cast.out.find('"', open + 1) - open - 1);
  CAPTURE(voice);
  CHECK(voice_of(voice, "same.wav") == bytes_of(folder.path("plain.wav")));
}

TEST_CASE("only files can be compared with an earlier state") {
  const Scratch folder;
  const std::string old = folder.write("old.txt", "One. Two.");
  for (const auto& row : std::vector<std::vector<std::string>>{{"--since", old, old}, {"--since", old, old, "--show=cast"}, {"--since", "-", "-", "-o", "a.wav"}}) {
    CAPTURE(row);
    CHECK(narrate(row).exit_code == 2);
  }
  CHECK(narrate({"--since", "no-such.txt", old, "-o", folder.path("a.wav")}).exit_code == 1);
}
