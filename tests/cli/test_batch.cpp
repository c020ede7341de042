// Batches, run as people run them.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <csignal>
#include <sstream>
#include <string>
#include <vector>

#include "cli/scratch.hpp"
#include "support/catch.hpp"
#include "support/file_bytes.hpp"

using namespace narrator::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

std::vector<json> lines_of(const std::string& out) {
  std::vector<json> lines;
  std::istringstream text(out);
  for (std::string line; std::getline(text, line);) lines.push_back(json::parse(line));
  std::sort(lines.begin(), lines.end(), [](const json& a, const json& b) { return a["n"] < b["n"]; });
  return lines;
}

std::string talk(const std::string& word) {
  return "The " + word + " is late\n\n“The " + word + " is late,” said Ida Krull.\n\nNobody on the old quay answered her.\n";
}

/// Articles of a few seconds, and a list of them.
struct Paper {
  explicit Paper(const std::vector<std::string>& words) {
    std::string lines;
    for (const std::string& word : words) lines += folder.write(word + ".txt", talk(word)) + "\n";
    list = folder.write("list", lines);
    out = folder.path("out");
  }

  Result narrate(std::vector<std::string> more = {}, std::string_view input = {}) const {
    more.insert(more.begin(), {"--batch", list, "-o", out, "--no-memory"});
    return narrator::test::narrate(more, input);
  }
  std::string sound(const std::string& name) const { return bytes_of(fs::path(out) / name); }

  Scratch folder;
  std::string list;
  std::string out;
};

}  // namespace

TEST_CASE("one bad article never stops the rest") {
  const Paper paper({"boat", "tram"});
  const std::string empty = paper.folder.write("empty.txt", "");
  paper.folder.write("list", "no-such.txt\n" + paper.folder.path("boat.txt") + "\n" + empty + "\n-\n" + paper.folder.path("tram.txt") + "\n");
  const Result result = paper.narrate({"--json"});
  CHECK(result.exit_code == 1);
  const auto lines = lines_of(result.out);
  REQUIRE(lines.size() == 5);
  CHECK(lines[0]["status"] == "failed");
  CHECK(lines[0]["error"] == "no-such.txt: No such file or directory");
  CHECK(lines[1]["status"] == "done");
  CHECK(lines[1]["output"] == paper.out + "/boat.wav");
  CHECK(lines[1]["title"] == "The boat is late");
  CHECK(lines[1]["speakers"] == 2);
  CHECK(lines[1]["seconds"].get<double>() > 3.0);
  CHECK(lines[2]["error"] == empty + ": is empty");
  CHECK(lines[3]["status"] == "failed");
  CHECK(lines[4]["status"] == "done");
  CHECK(result.err.find("narrate: no-such.txt: No such file or directory\n") != std::string::npos);
  CHECK(result.err.find("narrate: 3 of 5 articles failed\n") != std::string::npos);
  CHECK(paper.sound("boat.wav").size() > 100'000);
  CHECK(paper.sound("tram.wav").size() > 100'000);
}

TEST_CASE("a batch's file is the one that the article has by itself") {
  const Paper paper({"boat", "tram", "train"});
  REQUIRE(paper.narrate({"--jobs", "3"}).exit_code == 0);
  for (const std::string word : {"boat", "tram", "train"}) {
    const std::string alone = paper.folder.path(word + ".wav");
    REQUIRE(narrate({paper.folder.path(word + ".txt"), "--no-memory", "--jobs", "1", "-o", alone}).exit_code == 0);
    CAPTURE(word);
    CHECK(bytes_of(alone) == paper.sound(word + ".wav"));
  }
}

TEST_CASE("a second run makes only what has changed") {
  const Paper paper({"boat", "tram", "train"});
  REQUIRE(paper.narrate().exit_code == 0);
  const std::string tram = paper.sound("tram.wav");
  paper.folder.write("boat.txt", talk("ship"));
  fs::resize_file(fs::path(paper.out) / "train.wav", 1000);  // as a copy that was broken off
  const auto lines = lines_of(paper.narrate({"--json"}).out);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0]["status"] == "done");
  CHECK(lines[1]["status"] == "unchanged");
  CHECK(lines[2]["status"] == "done");
  CHECK(paper.sound("tram.wav") == tram);
  const Result again = paper.narrate();
  CHECK(again.exit_code == 0);
  CHECK(again.out.find("3 articles: 0 narrated (0:00), 3 unchanged, 0 failed") != std::string::npos);
  const Result faster = paper.narrate({"--speed", "300"});
  CHECK(faster.out.find("3 narrated") != std::string::npos);
}

TEST_CASE("parts make together what one makes alone") {
  const Paper paper({"boat", "tram", "train", "bus", "cart"});
  REQUIRE(paper.narrate().exit_code == 0);
  const std::string parts = paper.folder.path("parts");
  for (const char* const part : {"2/3", "1/3", "3/3"})
    REQUIRE(narrate({"--batch", paper.list, "-o", parts, "--no-memory", "--part", part}).exit_code == 0);
  for (const std::string name : {"boat.wav", "tram.wav", "train.wav", "bus.wav", "cart.wav"}) {
    CAPTURE(name);
    CHECK(bytes_of(fs::path(parts) / name) == paper.sound(name));
  }
  CHECK(narrate({"--batch", paper.list, "-o", parts, "--no-memory"}).out.find("0 narrated (0:00), 5 unchanged") != std::string::npos);
}

TEST_CASE("names by title are given in the order of the list") {
  const Paper paper({"boat", "tram"});
  const std::string same = paper.folder.write("same.txt", talk("boat"));
  const Result result = narrate({"--batch", "-", "-o", paper.out, "--no-memory", "--name-pattern", "{title}.flac", "--json"},
                                paper.folder.path("boat.txt") + "\nnone.txt\n" + same + "\n" + paper.folder.path("tram.txt") + "\n");
  const auto lines = lines_of(result.out);
  REQUIRE(lines.size() == 4);
  CHECK(lines[0]["output"] == paper.out + "/The boat is late.flac");
  CHECK(lines[2]["output"] == paper.out + "/The boat is late-2.flac");
  CHECK(lines[3]["output"] == paper.out + "/The tram is late.flac");
}

TEST_CASE("what a batch cannot do is said before it begins") {
  const Paper paper({"boat"});
  const std::vector<std::vector<std::string>> rows{{"--batch", paper.list},
                                                   {"--batch", paper.list, "-o", paper.out, "a.txt"},
                                                   {"--batch", paper.list, "-o", paper.out, "--show=cast"},
                                                   {"--batch", paper.list, "-o", paper.out, "--name-pattern", "{x}.wav"},
                                                   {"--batch", paper.list, "-o", paper.out, "--name-pattern", "{name}.doc"},
                                                   {"--batch", paper.list, "-o", paper.out, "--part", "4/3"},
                                                   {"--batch", paper.list, "-o", paper.out, "--part", "1/3", "--name-pattern", "{title}.wav"},
                                                   {"--part", "1/3", "a.txt"}};
  for (const auto& row : rows) {
    const Result result = narrate(row);
    CAPTURE(row, result.err);
    CHECK(result.exit_code == 2);
    CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 1);
  }
  CHECK(narrate({"--batch", "no-list", "-o", paper.out}).exit_code == 1);
  CHECK(narrate({"--batch", paper.list, "-o", paper.list}).exit_code == 1);  // a file, not a folder
}

TEST_CASE("a batch that is interrupted leaves whole files and goes on later") {
  std::vector<std::string> words;
  for (char c = 'a'; c < 'a' + 24; ++c) words.push_back(std::string("boat") + c);
  const Paper paper(words);
  {
    OnTerminal run({NARRATE_PROGRAM, "--batch", paper.list, "-o", paper.out, "--no-memory"}, 80, 24);
    REQUIRE(run.wait_for(" of 24", std::chrono::seconds(20)));
    while (!fs::exists(fs::path(paper.out) / "boatc.wav")) REQUIRE_FALSE(run.wait_for("no such words", std::chrono::milliseconds(5)));
    run.send_signal(SIGINT);
    const int code = run.wait_for_end(std::chrono::seconds(20));
    CHECK((code == 130 || code == 0));  // it may have been quicker
  }
  std::size_t sounds = 0;
  for (const auto& entry : fs::directory_iterator(paper.out)) {
    const std::string name = entry.path().filename().string();
    CAPTURE(name);
    CHECK((name == ".narrate-batch.jsonl" || name.ends_with(".wav")));
    sounds += name.ends_with(".wav") ? 1 : 0;
  }
  REQUIRE(sounds >= 3);
  const Result rest = paper.narrate();
  CHECK(rest.exit_code == 0);
  CHECK(rest.out.find(", " + std::to_string(sounds) + " unchanged, 0 failed") != std::string::npos);
  CHECK(paper.sound("boata.wav").size() > 100'000);
}
