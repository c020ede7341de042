// What the program writes, with the real engine.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/scratch.hpp"
#include "publish/onsets.hpp"
#include "support/catch.hpp"
#include "support/file_bytes.hpp"

using namespace narrator::test;

namespace {

const std::string articles = NARRATOR_SOURCE_DIR "/tests/articles/";

}  // namespace

TEST_CASE("words behind a pause begin where the signal does: 95 of 100 within 20 ms") {
  const Scratch scratch;
  Onsets all;
  for (const char* name : {"ferry", "library", "bruecke"}) {
    REQUIRE(narrate({"--no-memory", articles + name + ".txt", "-o", scratch.path("a.wav"), "--with", scratch.path("a.json")}).exit_code == 0);
    all += onsets_of(samples_of(bytes_of(scratch.path("a.wav"))), nlohmann::json::parse(bytes_of(scratch.path("a.json"))));
  }
  CAPTURE(all.words, all.near);
  CHECK(all.words >= 60);
  CHECK(static_cast<double>(all.near) >= 0.95 * static_cast<double>(all.words));
}

TEST_CASE("the sound in a page is the sound that the times are of, to 2 ms") {
  const Scratch scratch;
  REQUIRE(narrate({"--no-memory", articles + "ferry.txt", "-o", scratch.path("a.wav"), "--with", scratch.path("a.html")}).exit_code == 0);
  const std::string page = bytes_of(scratch.path("a.html"));
  const std::string opening = "id=\"sound\">";
  const std::size_t from = page.find(opening) + opening.size();
  REQUIRE(from > opening.size());
  scratch.write("a.base64", page.substr(from, page.find('<', from) - from));
  REQUIRE(run({"sh", "-c", "base64 -d \"$1\" | ffmpeg -v error -i - -ar 22050 -ac 1 -f wav -bitexact \"$2\"", "sh", scratch.path("a.base64"), scratch.path("b.wav")}).exit_code == 0);
  const std::vector<std::int16_t> told = samples_of(bytes_of(scratch.path("a.wav")));
  const std::vector<std::int16_t> heard_ones = samples_of(bytes_of(scratch.path("b.wav")));
  CHECK(std::max(told.size(), heard_ones.size()) - std::min(told.size(), heard_ones.size()) <= 22050 / 20);
  // Where two seconds of one fit best onto the other.
  int best = -1000;
  double most = 0.0;
  for (int shift = -441; shift <= 441; ++shift) {
    double sum = 0.0;
    for (int i = 22050; i < 3 * 22050; ++i)
      sum += told.at(static_cast<std::size_t>(i)) * static_cast<double>(heard_ones.at(static_cast<std::size_t>(i + shift)));
    if (sum > most) most = sum, best = shift;
  }
  CAPTURE(best);
  CHECK(std::abs(best) <= 44);
}

TEST_CASE("one synthesis makes many files, each complete, and the same again") {
  const Scratch scratch;
  const std::vector<std::string> endings{"wav", "vtt", "srt", "lrc", "labels.txt", "json", "epub", "html"};
  for (const std::string turn : {"one.", "two."}) {
    std::vector<std::string> arguments{"--no-memory", articles + "library.txt", "-o", scratch.path(turn + endings[0]), "--jobs", turn == "one." ? "1" : "3"};
    for (std::size_t i = 1; i < endings.size(); ++i) arguments.insert(arguments.end(), {"--with", scratch.path(turn + endings[i])});
    REQUIRE(narrate(arguments).exit_code == 0);
  }
  CHECK(scratch.files() == 2 * endings.size());
  for (const std::string& ending : endings) {
    CAPTURE(ending);
    CHECK(bytes_of(scratch.path("one." + ending)).size() > 500);
    CHECK(bytes_of(scratch.path("one." + ending)) == bytes_of(scratch.path("two." + ending)));
  }
}

TEST_CASE("a file that cannot be made leaves nothing behind, and says so in a line") {
  const Scratch scratch;
  std::filesystem::create_symlink("/dev/full", scratch.path("full.html"));
  std::filesystem::create_symlink("/dev/full", scratch.path("full.epub"));
  for (const char* name : {"full.html", "full.epub", "none/a.epub", "none/a.vtt"}) {
    const Result result = narrate({"--no-memory", articles + "library.txt", "-o", scratch.path(name)});
    CAPTURE(name, result.err);
    CHECK(result.exit_code == 1);
    CHECK(result.err.find(std::string(name).substr(0, 5)) != std::string::npos);
    CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 1);
    CHECK(scratch.files() == 2);
  }
  CHECK(narrate({articles + "library.txt", "-o", scratch.path("a.wav"), "--with", scratch.path("a.odd")}).exit_code == 2);
  CHECK(narrate({articles + "library.txt", "--with", scratch.path("a.vtt")}).exit_code == 2);
  CHECK(scratch.files() == 2);
}
