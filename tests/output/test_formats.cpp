// Sound files, read back by programs that have nothing to do with ours.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <numbers>
#include <string>
#include <thread>
#include <vector>

#include "narrator/audio_sink.hpp"
#include "narrator/error.hpp"
#include "output/replaced_file.hpp"
#include "output/sound_reader.hpp"
#include "output/wav_encoder.hpp"
#include "scratch_folder.hpp"
#include "support/sound_readers.hpp"

using namespace narrator;
using namespace narrator::test;
namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr int rate = 22050;

bool has_aac() { return sound_file_extensions().find(".m4a") != std::string::npos; }

std::vector<std::string> all_extensions() {
  std::vector<std::string> all{".wav", ".flac", ".ogg", ".opus", ".mp3"};
  if (has_aac()) all.insert(all.end(), {".m4a", ".m4b"});
  return all;
}

/// A voice that glides, in bursts like syllables: nothing repeats, so that a shifted copy is found.
std::vector<std::int16_t> babble(double seconds) {
  std::vector<std::int16_t> samples(static_cast<std::size_t>(seconds * rate));
  double phase = 0.0;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const double time = static_cast<double>(i) / rate;
    phase += (150.0 + 60.0 * std::sin(time * 5.0)) / rate;
    double sum = 0.0;
    for (int k = 1; k <= 12; ++k) sum += std::sin(2.0 * std::numbers::pi * k * phase) / k;
    samples[i] = static_cast<std::int16_t>(std::lround(9000.0 * sum * std::pow(std::sin(time * 11.0), 2.0)));
  }
  return samples;
}

Tags all_tags() {
  return {.title = "Das Fährschiff – “日本”",
          .artist = "Ursula Grün",
          .language = "de",
          .comment = {},
          .album = "Der Bote",
          .date = "2024-05-12",
          .source = "https://example.org/fähre",
          .narrator = "narrate",
          .cast = {"Marta Eklund", "Pavel Novák"}};
}

std::vector<Chapter> three_chapters() { return {{0, "Anfang"}, {22051, "Mitte – “日本”"}, {40000, "Ende"}}; }

void write_file(const fs::path& path, const std::vector<std::int16_t>& samples, const Tags& tags = {}, SoundFileOptions options = {},
                const std::vector<Chapter>& chapters = {}) {
  for (const Chapter& chapter : chapters) options.chapters.push_back({0, chapter.title});
  const auto file = open_sound_file(path, {rate, 1}, tags, options);
  const std::size_t half = samples.size() / 2;
  file->write(std::span(samples).first(half));
  file->write(std::span(samples).subspan(half));
  file->place_chapters(chapters);
  file->finish();
}

/// How many frames later than `a` the same sound is in `b`.
int lag(const std::vector<std::int16_t>& a, const std::vector<std::int16_t>& b) {
  double best = -1.0;
  int found = 0;
  for (int shift = -80; shift <= 80; ++shift) {
    double sum = 0.0;
    for (std::size_t i = 5000; i + 5000 < a.size(); ++i) {
      const auto at = static_cast<std::ptrdiff_t>(i) + shift;
      if (at >= 0 && static_cast<std::size_t>(at) < b.size()) sum += static_cast<double>(a[i]) * b[static_cast<std::size_t>(at)];
    }
    if (sum > best) best = sum, found = shift;
  }
  return found;
}

double level(const std::vector<std::int16_t>& samples) {
  double sum = 0.0;
  for (const std::int16_t sample : samples) sum += static_cast<double>(sample) * sample;
  return 10.0 * std::log10(sum / static_cast<double>(samples.size()));
}

std::vector<std::string> strings(const json& list) { return list.get<std::vector<std::string>>(); }

std::string tag_in(const json& probe, const std::string& name) {
  for (const json& place : {probe["format"], probe["streams"][0]}) {
    if (!place.contains("tags")) continue;
    for (const auto& [key, value] : place["tags"].items()) {
      std::string low = key;
      std::transform(low.begin(), low.end(), low.begin(), [](unsigned char c) { return std::tolower(c); });
      if (low == name) return value;
    }
  }
  return {};
}

}  // namespace

TEST_CASE("every format plays what was written, at its time, as long and as loud") {
  const ScratchFolder folder;
  const std::vector<std::int16_t> sound = babble(2.5);
  for (const std::string& extension : all_extensions()) {
    CAPTURE(extension);
    const fs::path path = folder / ("a" + extension);
    write_file(path, sound, all_tags(), {}, three_chapters());  // whose times are written into the file at its end
    const std::vector<std::int16_t> heard = decoded(path);
    CHECK(std::abs(lag(sound, heard)) <= 11);  // half a millisecond
    CHECK(std::abs(level(heard) - level(sound)) < 0.4);
    CHECK(heard.size() >= sound.size());
    CHECK(heard.size() <= sound.size() + 600);
  }
}

TEST_CASE("every format says how long it is, to the millisecond") {
  const ScratchFolder folder;
  const std::vector<std::int16_t> sound = babble(2.5);
  for (const std::string& extension : all_extensions()) {
    CAPTURE(extension);
    const fs::path path = folder / ("a" + extension);
    write_file(path, sound);
    const bool is_mp4 = extension == ".m4a" || extension == ".m4b";  // Mutagen does not know what a player leaves out of it
    const double seconds = is_mp4 ? std::stod(ffprobe(path)["format"]["duration"].get<std::string>()) : mutagen(path)["length"].get<double>();
    CHECK(std::abs(seconds - 2.5) <= 0.001);
  }
  for (const char* const extension : {".wav", ".flac", ".ogg"}) {
    CAPTURE(extension);
    const Result soxi = run({"soxi", "-s", (folder / (std::string("a") + extension)).string()});
    CHECK(soxi.out == std::to_string(sound.size()) + "\n");
  }
}

TEST_CASE("chapters are at their times in every format, with their names") {
  const ScratchFolder folder;
  for (const std::string& extension : all_extensions()) {
    CAPTURE(extension);
    const fs::path path = folder / ("a" + extension);
    write_file(path, babble(2.5), all_tags(), {}, three_chapters());
    const json chapters = ffprobe(path)["chapters"];
    REQUIRE(chapters.size() == 3);
    const double starts[] = {0.0, 1.000, 1.814};
    for (std::size_t i = 0; i < 3; ++i) {
      CAPTURE(i);
      CHECK(std::abs(std::stod(chapters[i]["start_time"].get<std::string>()) - starts[i]) <= 0.0005);
      CHECK(chapters[i]["tags"]["title"] == three_chapters()[i].title);
    }
  }
}

TEST_CASE("an MP3 has a table of contents, however many chapters there are") {
  const ScratchFolder folder;
  std::vector<Chapter> many;
  for (std::size_t i = 0; i < 600; ++i) many.push_back({i * 100, "chapter " + std::to_string(i)});
  write_file(folder / "few.mp3", babble(2.5), {}, {}, three_chapters());
  CHECK(strings(mutagen(folder / "few.mp3")["tags"]["ctoc:toc"]) == std::vector<std::string>{"chp0", "chp1", "chp2"});
  write_file(folder / "many.mp3", babble(3), {}, {}, many);
  const json tags = mutagen(folder / "many.mp3")["tags"];
  CHECK(strings(tags["ctoc:toc"]) == std::vector<std::string>{"toc0", "toc1", "toc2"});
  CHECK(tags["ctoc:toc2"].size() == 90);
  CHECK(strings(tags["chap:chp599"]) == std::vector<std::string>{"2717", "3000", "chapter 599"});
}

TEST_CASE("what a file says about itself is UTF-8 in every format") {
  const ScratchFolder folder;
  const Tags tags = all_tags();
  const std::string speakers = "Narrated by narrate. With the words of Marta Eklund, Pavel Novák.";
  for (const std::string& extension : all_extensions()) {
    CAPTURE(extension);
    const fs::path path = folder / ("a" + extension);
    write_file(path, babble(0.5), tags);
    const json probe = ffprobe(path);
    CHECK(tag_in(probe, "title") == tags.title);
    CHECK(tag_in(probe, "artist") == tags.artist);
    CHECK(tag_in(probe, "album") == tags.album);
    CHECK(tag_in(probe, "date") == tags.date);
    CHECK(tag_in(probe, "comment") == speakers);
  }
  for (const char* const name : {"a.flac", "a.ogg", "a.opus"}) {
    CAPTURE(name);
    const json words = mutagen(folder / name)["tags"];
    CHECK(strings(words["performer"]) == tags.cast);
    CHECK(strings(words["narrator"]) == std::vector<std::string>{"narrate"});
    CHECK(strings(words["language"]) == std::vector<std::string>{"de"});
    CHECK(strings(words["source"]) == std::vector<std::string>{tags.source});
  }
  const json id3 = mutagen(folder / "a.mp3")["tags"];
  CHECK(strings(id3["tlan"]) == std::vector<std::string>{"deu"});
  CHECK(strings(id3["woas"]) == std::vector<std::string>{tags.source});
  CHECK(strings(id3["tmcl"]) == std::vector<std::string>{"narrator narrate", "quoted Marta Eklund", "quoted Pavel Novák"});
}

TEST_CASE("the same sound gives the same bytes") {
  const ScratchFolder folder;
  for (const std::string& extension : all_extensions()) {
    CAPTURE(extension);
    for (const char* const name : {"a", "b"}) write_file(folder / (name + extension), babble(1.5), all_tags(), {}, three_chapters());
    CHECK(bytes_of(folder / ("a" + extension)) == bytes_of(folder / ("b" + extension)));
  }
}

TEST_CASE("rates are those that were asked for, or refused with those that there are") {
  const ScratchFolder folder;
  struct Row {
    const char* name;
    SoundFileOptions options;
    int wanted_rate;      // 0: refused
    const char* words;
  };
  const Row rows[] = {{"a.wav", {.sample_rate = 48000}, 48000, ""},
                      {"a.flac", {.sample_rate = 44100}, 44100, ""},
                      {"a.flac", {.bitrate = 64}, 0, "keeps every sample"},
                      {"a.wav", {.sample_rate = 400}, 0, "8000 to 192000"},
                      {"a.opus", {.sample_rate = 22050}, 0, "8000, 12000, 16000, 24000 or 48000"},
                      {"a.ogg", {.bitrate = 64}, 22050, ""},
                      {"a.mp3", {}, 44100, ""},
                      {"a.mp3", {.sample_rate = 22050, .bitrate = 24}, 22050, ""},
                      {"a.mp3", {.bitrate = 192}, 44100, ""},
                      {"a.mp3", {.bitrate = 100}, 0, "96, 112"},
                      {"a.txt", {}, 0, ".wav, .flac, .ogg, .opus"}};
  for (const Row& row : rows) {
    CAPTURE(row.name, row.options.sample_rate, row.options.bitrate);
    if (row.wanted_rate == 0) {
      try {
        write_file(folder / row.name, babble(0.5), {}, row.options);
        FAIL("no error");
      } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::usage);
        CHECK(std::string(error.what()).find(row.words) != std::string::npos);
      }
      continue;
    }
    write_file(folder / row.name, babble(0.5), {}, row.options);
    const json stream = ffprobe(folder / row.name)["streams"][0];
    CHECK(stream["sample_rate"] == std::to_string(row.wanted_rate));
    if (row.options.bitrate != 0 && std::string(row.name) == "a.mp3") CHECK(stream["bit_rate"] == std::to_string(row.options.bitrate * 1000));
  }
}

TEST_CASE("a WAV has the plain header that everything reads") {
  const ScratchFolder folder;
  write_file(folder / "a.wav", babble(0.5), all_tags(), {}, three_chapters());
  const Result python = run({"/usr/bin/python3", "-c", "import sys, wave; print(*wave.open(sys.argv[1]).getparams()[0:4])",
                             (folder / "a.wav").string()});
  CHECK(python.out == "1 2 22050 11025\n");
}

TEST_CASE("a WAV that is too large for one becomes an RF64 with the same samples") {
  const ScratchFolder folder;
  const std::vector<std::int16_t> sound = babble(0.5);
  output::ReplacedFile file(folder / "a.wav");
  output::ByteWriter writer(file.descriptor(), "a.wav");
  output::WavEncoder encoder(writer, {.format = {rate, 1}, .bitrate = 0, .tags = {}, .chapters = {}}, 10'000);
  encoder.write(sound);
  encoder.finish({});
  file.commit();
  CHECK(bytes_of(folder / "a.wav").substr(0, 4) == "RF64");
  CHECK(decoded(folder / "a.wav") == sound);
  CHECK(run({"soxi", "-s", (folder / "a.wav").string()}).out == std::to_string(sound.size()) + "\n");
}

TEST_CASE("a pipe takes a WAV whose length is not known yet") {
  const ScratchFolder folder;
  const std::vector<std::int16_t> sound = babble(0.5);
  const fs::path pipe = folder / "pipe";
  REQUIRE(run({"mkfifo", pipe.string()}).exit_code == 0);
  std::string bytes;
  std::jthread reader([&] { bytes = bytes_of(pipe); });
  write_file(pipe, sound);
  reader.join();
  CHECK(bytes.substr(0, 4) == "RIFF");
  std::ofstream(folder / "a.wav", std::ios::binary) << bytes;
  CHECK(decoded(folder / "a.wav") == sound);
}

TEST_CASE("every format is read again by ours, as loud as it was") {
  const ScratchFolder folder;
  const std::vector<std::int16_t> sound = babble(1.5);
  for (const std::string& extension : all_extensions()) {
    CAPTURE(extension);
    std::vector<std::int16_t> heard;
    const auto check = [&heard](int descriptor) {
      output::read_sound(descriptor, [&heard](AudioFormat, std::span<const float> samples) {
        for (const float sample : samples) heard.push_back(static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F)));
      });
    };
    write_file(folder / ("a" + extension), sound, {}, {.check = check});
    CHECK(heard.size() > sound.size() - 100);
    CHECK(std::abs(level(heard) - level(sound)) < 0.5);
  }
}

TEST_CASE("a file that a check refuses is not there") {
  const ScratchFolder folder;
  struct Refused {};
  CHECK_THROWS_AS(write_file(folder / "a.flac", babble(0.5), {}, {.check = [](int) { throw Refused(); }}), Refused);
  CHECK(folder.files() == 0);
}
