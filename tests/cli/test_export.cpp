// Sound files as people ask for them on the command line.
#include <cerrno>
#include <cmath>
#include <cstring>
#include <map>
#include <regex>
#include <string>
#include <vector>

#include "cli/scratch.hpp"
#include "support/sound_readers.hpp"

using namespace narrator::test;
namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* article =
    "# The ferry stays\n\nBy Ulla Brandt\n\n“We have mended her for ninety years,” said Marta Eklund. The council meets on Friday, and nobody "
    "expects a long debate.\n\n## What it costs\n\n“It is a dream with a price,” said Pavel Novak. Nobody on the old quay answered him.\n";

/// The word after `before`.
double number_after(const std::string& text, const std::string& pattern) {
  std::smatch found;
  const bool is_there = std::regex_search(text, found, std::regex(pattern));
  INFO(text);
  REQUIRE(is_there);
  return std::stod(found[1]);
}

/// What FFmpeg's own meter says of a file.
struct Measured {
  double lufs;
  double true_peak;
};
Measured measured(const std::string& file) {
  const Result result = run({"ffmpeg", "-hide_banner", "-nostats", "-i", file, "-af", "ebur128=peak=true", "-f", "null", "-"});
  const std::string summary = result.err.substr(result.err.rfind("Summary:"));
  return {number_after(summary, R"(I:\s+(-?[0-9.]+) LUFS)"), number_after(summary, R"(Peak:\s+(-?[0-9.]+) dBFS)")};
}

Result narrate_to(const std::string& from, const std::string& to, std::vector<std::string> options = {}) {
  options.insert(options.begin(), {from, "-o", to, "--no-memory", "--no-cache"});
  return narrate(options);
}

double start_of(const json& chapter) { return std::stod(chapter["start_time"].get<std::string>()); }

}  // namespace

TEST_CASE("times of chapters, subtitles and JSON are the same in every file, in one channel and in two") {
  const Scratch folder;
  const std::string from = folder.write("a.md", article);
  const std::pair<const char*, bool> rows[] = {{".wav", true}, {".flac", false}, {".opus", true}, {".mp3", false}};
  for (const auto& [extension, stereo] : rows) {
    CAPTURE(extension, stereo);
    const std::string to = folder.path(std::string("a") + extension);
    std::vector<std::string> options{"--chapters", "paragraphs", "--chapters-file", folder.path("c.json"), "--with", folder.path("t.json")};
    if (stereo) options.push_back("--stereo");
    REQUIRE(narrate_to(from, to, options).exit_code == 0);
    const json timeline = json::parse(bytes_of(folder.path("t.json")));
    const json podcast = json::parse(bytes_of(folder.path("c.json")))["chapters"];
    const json chapters = ffprobe(to)["chapters"];
    std::vector<double> blocks;
    for (std::size_t i = 0; i < timeline["segments"].size(); ++i)
      if (i == 0 || timeline["segments"][i]["block"] != timeline["segments"][i - 1]["block"]) blocks.push_back(timeline["segments"][i]["from_ms"].get<double>() / 1000);
    REQUIRE(chapters.size() == blocks.size());
    REQUIRE(podcast.size() == blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      CHECK(std::abs(start_of(chapters[i]) - blocks[i]) <= 0.00051);
      CHECK(podcast[i]["startTime"].get<double>() == Approx(blocks[i]).margin(1e-9));
      CHECK(podcast[i]["title"] == chapters[i]["tags"]["title"]);
    }
  }
}

TEST_CASE("chapters are headings unless somebody wants others, or none") {
  const Scratch folder;
  const std::string from = folder.write("a.md", article);
  const std::string to = folder.path("a.flac");
  const auto titles = [&](std::vector<std::string> options) {
    REQUIRE(narrate_to(from, to, std::move(options)).exit_code == 0);
    std::vector<std::string> all;
    const json chapters = ffprobe(to)["chapters"];
    for (const json& chapter : chapters) all.push_back(chapter["tags"]["title"]);
    return all;
  };
  CHECK(titles({}) == std::vector<std::string>{"The ferry stays", "What it costs"});
  CHECK(titles({"--chapters=speakers"}) == std::vector<std::string>{"Narrator", "Marta Eklund", "Narrator", "Pavel Novak", "Narrator"});
  CHECK(titles({"--chapters=none"}).empty());
}

TEST_CASE("a file says who wrote it, where it came from, and who speaks") {
  const Scratch folder;
  const std::string from = folder.write("a.md", article);
  REQUIRE(narrate_to(from, folder.path("a.ogg")).exit_code == 0);
  const json tags = mutagen(folder.path("a.ogg"))["tags"];
  CHECK(tags["title"] == json{"The ferry stays"});
  CHECK(tags["source"] == json{from});
  CHECK(tags["language"] == json{"en"});
  CHECK(tags["performer"] == json{"Marta Eklund", "Pavel Novak"});
}

TEST_CASE("a file has the same bytes whatever the number of workers, and with or without a cache") {
  const Scratch folder;
  const std::string from = folder.write("a.md", article);
  setenv("XDG_CACHE_HOME", folder.path("cache").c_str(), 1);
  for (const char* const extension : {".wav", ".flac", ".ogg", ".opus", ".mp3"}) {
    CAPTURE(extension);
    const std::string to = folder.path(std::string("a") + extension);
    REQUIRE(narrate_to(from, to, {"--jobs=1", "--stereo"}).exit_code == 0);
    const std::string bytes = bytes_of(to);
    REQUIRE(narrate({from, "-o", to, "--no-memory", "--jobs=5", "--stereo"}).exit_code == 0);
    CHECK(bytes_of(to) == bytes);
  }
  unsetenv("XDG_CACHE_HOME");
}

TEST_CASE("a loudness that was asked for is there when another meter looks, and is certified") {
  const Scratch folder;
  const std::string from = folder.write("a.md", article);
  struct Row {
    const char* name;
    std::vector<std::string> options;
    double lufs;
  };
  const Row rows[] = {{"a.wav", {"--loudness=podcast", "--stereo"}, -16.0},
                      {"b.flac", {"--loudness=-14"}, -14.0},
                      {"c.mp3", {"--loudness=podcast"}, -19.0},
                      {"d.wav", {"--loudness=podcast", "--only=Eklund"}, -19.0}};
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const std::string to = folder.path(row.name);
    const Result result = narrate_to(from, to, row.options);
    REQUIRE(result.exit_code == 0);
    const Measured other = measured(to);
    CHECK(std::abs(other.lufs - row.lufs) <= 0.6);
    CHECK(other.true_peak <= -0.9);
    CHECK(result.err.find(to + ": ") == 0);
    CHECK(std::abs(number_after(result.err, R"(: (-[0-9.]+) LUFS)") - other.lufs) <= 0.15);
    CHECK(std::abs(number_after(result.err, R"((-[0-9.]+) dBTP)") - other.true_peak) <= 0.3);
  }
}

TEST_CASE("a file for ACX has what ACX wants") {
  const Scratch folder;
  const std::string to = folder.path("a.mp3");
  const Result result = narrate_to(folder.write("a.md", article), to, {"--loudness=acx"});
  REQUIRE(result.exit_code == 0);
  const json stream = ffprobe(to)["streams"][0];
  CHECK(stream["sample_rate"] == "44100");
  CHECK(stream["bit_rate"] == "192000");
  const std::vector<std::int16_t> sound = decoded(to);
  const auto level = [&sound](double from, double until) {
    double sum = 0.0;
    const auto first = static_cast<std::size_t>(from * 22050);
    const auto last = static_cast<std::size_t>(until * 22050);
    for (std::size_t i = first; i < last; ++i) sum += static_cast<double>(sound[i]) * sound[i];
    return 10.0 * std::log10(sum / static_cast<double>(last - first) / 32768.0 / 32768.0);
  };
  const double seconds = static_cast<double>(sound.size()) / 22050;
  CHECK(level(0.0, seconds) >= -23.0);
  CHECK(level(0.0, seconds) <= -18.0);
  CHECK(level(0.1, 0.7) == Approx(-72.0).margin(3.0));               // room tone, and not nothing
  CHECK(level(seconds - 1.8, seconds - 0.2) == Approx(-72.0).margin(3.0));
  CHECK(level(0.75, 1.5) > -40.0);
  CHECK(std::abs(*std::max_element(sound.begin(), sound.end())) <= 32768 * std::pow(10.0, -3.0 / 20.0));
}

TEST_CASE("what cannot be met is refused with the reason, and there is no file") {
  const Scratch folder;
  const std::string from = folder.write("a.md", article);
  struct Row {
    const char* name;
    std::vector<std::string> options;
    int exit_code;
    const char* words;
  };
  const Row rows[] = {{"a.wav", {"--loudness=acx"}, 2, "MP3 alone"},
                      {"a.mp3", {"--loudness=acx", "--bitrate=64"}, 2, "192 kbit/s"},
                      {"a.wav", {"--loudness=-8"}, 1, "is not within -8.5 to -7.5"},
                      {"a.wav", {"--loudness=loud"}, 2, "podcast, r128, acx"},
                      {"a.wav", {"--bitrate=64"}, 2, "keeps every sample"},
                      {"a.vtt", {"--loudness=podcast"}, 2, "are of sound files"},
                      {"a.wav", {"--only=Nobody"}, 2, "Nobody"},
                      {"a.wav", {"--only=Eklund", "--stems", "stems"}, 2, "--only goes without --stems"}};
  for (const Row& row : rows) {
    CAPTURE(row.name, row.options);
    const Result result = narrate_to(from, folder.path(row.name), row.options);
    CHECK(result.exit_code == row.exit_code);
    CHECK(result.err.find(row.words) != std::string::npos);
    CHECK(folder.files() == 1);
  }
}

TEST_CASE("stems are silent where others speak, and their sum is the mix") {
  const Scratch folder;
  const std::string from = folder.write("a.md", article);
  for (const std::vector<std::string>& options : {std::vector<std::string>{}, {"--stereo"}, {"--stereo", "--loudness=podcast"}}) {
    CAPTURE(options);
    std::vector<std::string> all = options;
    all.insert(all.end(), {"--stems", folder.path("stems")});
    const std::string to = folder.path("mix.wav");
    REQUIRE(narrate_to(from, to, all).exit_code == 0);
    const auto samples_of = [](const std::string& file) {
      const std::string bytes = run({"ffmpeg", "-v", "error", "-i", file, "-f", "s16le", "-"}).out;
      std::vector<std::int16_t> samples(bytes.size() / 2);
      std::memcpy(samples.data(), bytes.data(), bytes.size());
      return samples;
    };
    const std::vector<std::int16_t> mix = samples_of(to);
    std::vector<int> sum(mix.size(), 0);
    std::size_t at_once = 0;
    std::vector<int> sounding(mix.size(), 0);
    std::size_t files = 0;
    for (const auto& entry : fs::directory_iterator(folder.path("stems"))) {
      ++files;
      const std::vector<std::int16_t> stem = samples_of(entry.path().string());
      REQUIRE(stem.size() == mix.size());
      for (std::size_t i = 0; i < stem.size(); ++i) {
        sum[i] += stem[i];
        if (stem[i] != 0 && ++sounding[i] > 1) ++at_once;
      }
    }
    CHECK(files == 3);
    CHECK(at_once == 0);
    CHECK(std::equal(sum.begin(), sum.end(), mix.begin()));
    CHECK(fs::exists(folder.path("stems/00-Narrator.wav")));
  }
  REQUIRE(narrate_to(from, folder.path("only.wav"), {"--only", "eklund"}).exit_code == 0);
  REQUIRE(narrate_to(from, folder.path("mix.wav"), {"--stems", folder.path("stems")}).exit_code == 0);
  for (const auto& entry : fs::directory_iterator(folder.path("stems")))
    if (entry.path().filename().string().find("Eklund") != std::string::npos) CHECK(decoded(entry.path()) == decoded(folder.path("only.wav")));
}

TEST_CASE("a disk that fails leaves the old file, whatever it fails with and where") {
  const Scratch folder;
  const std::string from = folder.write("a.txt", "Hello there.\n");
  fs::create_directory(folder.path("out"));
  for (const char* const extension : {".wav", ".flac", ".ogg", ".opus", ".mp3", ".srt"}) {
    const std::string to = folder.path("out/a") + extension;
    REQUIRE(narrate_to(from, to).exit_code == 0);
    const std::size_t size = fs::file_size(to);
    const std::pair<std::string, int> rows[] = {{"0", ENOSPC}, {std::to_string(size / 2), EDQUOT}, {std::to_string(size - 1), EIO}, {"fsync", EIO}, {"linkat", ENOSPC}, {"rename", EROFS}};
    for (const auto& [where, error] : rows) {
      CAPTURE(extension, where, error);
      std::ofstream(to) << "old";
      const Result result = run({"env", "LD_PRELOAD=" NARRATE_FAILING_WRITES, "ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0", "NARRATE_FAIL_BELOW=" + folder.path("out"),
                                 "NARRATE_FAIL_AFTER=" + where, "NARRATE_FAIL_WITH=" + std::to_string(error), NARRATE_PROGRAM, from, "-o", to, "--no-memory", "--no-cache"});
      CHECK(result.exit_code == 1);
      CHECK(result.err == "narrate: " + to + ": " + std::strerror(error) + "\n");
      CHECK(bytes_of(to) == "old");
    }
    fs::remove(to);
    CHECK(fs::is_empty(folder.path("out")));
  }
}

TEST_CASE("a pipe that is closed is an error of the write") {
  const Scratch folder;
  const std::string from = folder.write("a.md", article);
  const Result result = run({"bash", "-c", "set -o pipefail; " NARRATE_PROGRAM " --no-memory --no-cache " + from + " -o /dev/stdout | head -c 1000 > /dev/null"});
  CHECK(result.exit_code == 1);
  CHECK(result.err == std::string("narrate: /dev/stdout: ") + std::strerror(EPIPE) + "\n");
}

TEST_CASE("a narration begins and ends where it is asked to, a heading with all that is below it") {
  struct Row {
    std::vector<std::string> options;
    std::vector<std::string> sentences;
  };
  const std::string from_text =
      "# The ferry stays\n\nShe sails. What it costs is not known.\n\n## What it costs\n\nMuch.\n\n### For whom\n\nFor us.\n\n## Who pays\n\nWe do.\n";
  const Row rows[] = {
      {{"--from=What it costs"}, {"What it costs", "Much.", "For whom", "For us.", "Who pays", "We do."}},
      {{"--from=What it costs", "--to=What it costs"}, {"What it costs", "Much.", "For whom", "For us."}},
      {{"--from=For whom", "--to=6"}, {"For whom", "For us."}},
      {{"--to=she sails"}, {"The ferry stays", "She sails.", "What it costs is not known."}},
      {{"--to=100%", "--from=7"}, {"Who pays", "We do."}},
  };
  const Scratch folder;
  const std::string from = folder.write("a.md", from_text);
  for (const Row& row : rows) {
    CAPTURE(row.options);
    std::vector<std::string> options = row.options;
    options.insert(options.end(), {"--with", folder.path("a.json")});
    const Result result = narrate_to(from, folder.path("a.wav"), options);
    CAPTURE(result.err);
    REQUIRE(result.exit_code == 0);
    std::vector<std::string> sentences;
    const json timeline = json::parse(bytes_of(folder.path("a.json")));
    for (const json& segment : timeline["segments"]) sentences.push_back(segment["text"]);
    CHECK(sentences == row.sentences);
  }
  const Result before = narrate_to(from, folder.path("b.wav"), {"--from=Who pays", "--to=Much"});
  CHECK(before.exit_code == 2);
  CHECK(before.err == "narrate: --to: is before --from\n");
  CHECK(narrate_to(from, folder.path("b.wav"), {"--to=nowhere at all"}).err == "narrate: --to: \"nowhere at all\" is not in the article\n");
  CHECK(narrate_to(from, folder.path("b.wav"), {"--skip=captions,noise"}).err.find("'noise' is none of captions, footnotes") != std::string::npos);
  CHECK(!fs::exists(folder.path("b.wav")));
}
