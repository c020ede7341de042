// narrate-bench: what the program costs, side by side with what it is compared with, in one run.
//
//   narrate-bench [analysis] [casting] [export] [again] [batch] [start] [skip] [keys]      all when none is named
//
// analysis  reading, scripting and the spoken form in this process: a 5 kB article, and growth up to 10 MB
// casting   a voice for everybody, of up to a thousand people, and the loading of the voices
// export    a text of 300 kB to WAV: espeak-ng -w, narrate on one core, narrate on all; and to FLAC
// again     a file that was made before, and one of whose sentences was edited since
// batch     a thousand short articles: a loop of espeak-ng, narrate --batch on all cores and on one
// start     process start to the first callback with sound, and PortAudio's own part of it
// skip      a command to the moment when the next paragraph is heard
// keys      a key on a terminal to the callback that plays what it asked for, and what playing costs
//
// Figures are medians; single times differ from machine to machine, so compare ratios.
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bench/first_sound.hpp"
#include "bench/generated_article.hpp"
#include "bench/live_keys.hpp"
#include "bench/process_timing.hpp"
#include "narrator/narrator.hpp"
#include "support/null_sink.hpp"

namespace {

namespace fs = std::filesystem;
using namespace narrator;
using namespace narrator::bench;

double median(std::vector<double> values) {
  if (values.empty()) return 0.0;
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/// Of pairs that were measured one after the other: what the machine does meanwhile cancels out.
std::vector<double> differences(const std::vector<double>& a, const std::vector<double>& b) {
  std::vector<double> result;
  for (std::size_t i = 0; i < a.size(); ++i) result.push_back(a[i] - b[i]);
  return result;
}

std::vector<double> ratios(const std::vector<double>& a, const std::vector<double>& b) {
  std::vector<double> result;
  for (std::size_t i = 0; i < a.size(); ++i) result.push_back(a[i] / b[i]);
  return result;
}

/// A folder that goes with the object.
class ScratchFolder {
 public:
  ScratchFolder() {
    std::string name = (fs::temp_directory_path() / "narrate-bench-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) std::abort();
    path_ = name;
  }
  ~ScratchFolder() { fs::remove_all(path_); }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  std::string write(const std::string& name, const std::string& content) const {
    const fs::path file = path_ / name;
    std::ofstream(file, std::ios::binary) << content;
    return file.string();
  }
  std::string file(const std::string& name) const { return (path_ / name).string(); }

 private:
  fs::path path_;
};

std::vector<double> times_of(int runs, const std::function<void()>& work) {
  std::vector<double> times;
  for (int run = 0; run < runs; ++run) {
    const double start = monotonic_ms();
    work();
    times.push_back(monotonic_ms() - start);
  }
  return times;
}

void report_analysis() {
  std::printf("analysis (in process)     bytes   document ms     script ms   together ms   ns a byte     spoken ms   ns a byte\n");
  const std::pair<std::size_t, int> sizes[] = {{5'000, 301}, {50'000, 51}, {500'000, 11}, {5'000'000, 3}, {10'000'000, 3}};
  for (const auto& [size, runs] : sizes) {
    const std::string text = generated_article(size, 7);
    Document document;
    Script script;
    const double reading = median(times_of(runs, [&] { document = read_document(text); }));
    const double scripting = median(times_of(runs, [&] { script = write_script(document); }));
    Lexicon lexicon;
    add_known_names(lexicon);
    const TextNormalizer normalizer(document.language, {}, &lexicon);
    const double speaking = median(times_of(runs, [&] {
      for (const Block& block : document.blocks) normalizer.normalize(document.text, block.span);
    }));
    std::printf("%31zu %13.3f %13.3f %13.3f %11.1f %13.3f %11.1f\n", text.size(), reading, scripting, reading + scripting,
                (reading + scripting) * 1e6 / static_cast<double>(text.size()), speaking, speaking * 1e6 / static_cast<double>(text.size()));
  }
}

/// `people` who answer each other in changing pairs, five times each.
Script crowd(std::size_t people) {
  Script script;
  script.speakers.emplace_back().name = "narrator";
  for (std::size_t i = 1; i <= people; ++i) {
    Speaker& speaker = script.speakers.emplace_back();
    speaker.name = "Nomen Number" + std::to_string(i);
    speaker.gender = static_cast<Gender>(i % 3);
  }
  for (std::size_t i = 0; i < 5 * people; ++i)
    script.utterances.push_back({.speaker = 1 + (i * 7 + i / people) % people, .span = {i, i + 1}});
  return script;
}

void report_casting() {
  std::printf("casting (in process)      people       cast ms     ms a person\n");
  const VoiceCatalogue catalogue = VoiceCatalogue::load(VoiceCatalogue::default_folder());
  for (const std::size_t people : {5U, 12U, 50U, 200U, 1000U}) {
    const Script script = crowd(people);
    Document document;
    document.text.assign(5 * people, U'a');
    const double casting = median(times_of(11, [&] { cast_voices(script, document, catalogue); }));
    std::printf("%31zu %13.3f %13.4f\n", people, casting, casting / static_cast<double>(people));
  }
  std::printf("%31s %13.3f\n", "voices loaded", median(times_of(51, [] { VoiceCatalogue::load(VoiceCatalogue::default_folder()); })));
}

struct Contestant {
  std::string name;
  std::vector<std::string> command;
  std::vector<double> wall;
  std::vector<double> cpu;
  double peak_mb = 0.0;
};

void report_export(const ScratchFolder& folder) {
  const std::string text = generated_article(300'000);
  const std::string article = folder.write("article.txt", text);
  Contestant contestants[] = {
      {"espeak-ng -w", {"espeak-ng", "-v", "en-us", "-f", article, "-w", folder.file("espeak.wav")}, {}, {}, 0.0},
      {"narrate --jobs 1", {NARRATE_PROGRAM, article, "--jobs", "1", "-o", folder.file("one.wav")}, {}, {}, 0.0},
      {"narrate", {NARRATE_PROGRAM, article, "-o", folder.file("all.wav")}, {}, {}, 0.0},
      {"narrate, FLAC", {NARRATE_PROGRAM, article, "-o", folder.file("all.flac")}, {}, {}, 0.0},
  };
  constexpr int rounds = 5;  // of about half a minute each
  for (int round = 0; round < rounds; ++round) {
    for (Contestant& contestant : contestants) {
      std::filesystem::remove_all(folder.file("cache"));  // nobody has made this file before
      const ProcessCost cost = run_process(contestant.command);
      if (cost.exit_code != 0) std::printf("%s: exit code %d\n", contestant.name.c_str(), cost.exit_code);
      contestant.wall.push_back(cost.wall_ms);
      contestant.cpu.push_back(cost.cpu_ms);
      contestant.peak_mb = std::max(contestant.peak_mb, cost.peak_mb);
    }
  }
  std::printf("\nexport of %zu bytes to WAV (and FLAC), medians of %d rounds\n", text.size(), rounds);
  std::printf("%-20s %10s %10s %14s %14s %10s\n", "", "wall ms", "cpu ms", "wall / espeak", "cpu / espeak", "peak MB");
  for (const Contestant& contestant : contestants)
    std::printf("%-20s %10.0f %10.0f %14.3f %14.3f %10.0f\n", contestant.name.c_str(), median(contestant.wall),
                median(contestant.cpu), median(ratios(contestant.wall, contestants[0].wall)),
                median(ratios(contestant.cpu, contestants[0].cpu)), contestant.peak_mb);
}

/// A file that was made before, and one of whose sentences was edited since.
void report_again(const ScratchFolder& folder) {
  std::printf("\nWAV of the same article again (wall ms)   first   no cache    again   edited\n");
  for (const std::size_t size : {std::size_t{2'000}, std::size_t{20'000}, std::size_t{50'000}}) {
    const std::string text = generated_article(size);
    std::string edited = text;
    edited.insert(edited.find(". ", size / 2) + 2, "The mayor of the next town has another opinion. ");
    const std::string article = folder.write("again.txt", text);
    const std::string sound = folder.file("again.wav");
    std::array<std::vector<double>, 4> times;
    for (int round = 0; round < 5; ++round) {
      std::filesystem::remove_all(folder.file("cache"));
      folder.write("again.txt", text);
      times[0].push_back(run_process({NARRATE_PROGRAM, article, "-o", sound}).wall_ms);
      times[1].push_back(run_process({NARRATE_PROGRAM, article, "--no-cache", "-o", sound}).wall_ms);
      times[2].push_back(run_process({NARRATE_PROGRAM, article, "-o", sound}).wall_ms);
      folder.write("again.txt", edited);
      times[3].push_back(run_process({NARRATE_PROGRAM, article, "-o", sound}).wall_ms);
    }
    std::printf("%27zu bytes %13.0f %10.0f %8.0f %8.0f\n", size, median(times[0]), median(times[1]), median(times[2]), median(times[3]));
  }
}

/// Short articles, against a loop of a shell that has espeak-ng write one after the other.
void report_batch(const ScratchFolder& folder) {
  constexpr int articles = 1'000;
  std::string list;
  for (int i = 0; i < articles; ++i)
    list += folder.write("short" + std::to_string(i) + ".txt", generated_article(1'000, static_cast<std::uint32_t>(i + 1))) + "\n";
  const std::string names = folder.write("list.txt", list);
  const std::string loop = "while read -r a; do espeak-ng -v en-us -f \"$a\" -w \"$a.wav\"; done < " + names;
  Contestant contestants[] = {{"loop of espeak-ng", {"sh", "-c", loop}, {}, {}, 0.0},
                              {"narrate --batch", {NARRATE_PROGRAM, "--batch", names, "-o", folder.file("batch"), "--no-memory"}, {}, {}, 0.0},
                              {"on one core", {"taskset", "-c", "0", NARRATE_PROGRAM, "--batch", names, "-o", folder.file("batch"), "--no-memory"}, {}, {}, 0.0}};
  for (Contestant& contestant : contestants) {  // one round: a thousand articles are a mean already, and take a minute and more
    std::filesystem::remove_all(folder.file("batch"));
    std::filesystem::remove_all(folder.file("cache"));
    const ProcessCost cost = run_process(contestant.command);
    if (cost.exit_code != 0) std::printf("%s: exit code %d\n", contestant.name.c_str(), cost.exit_code);
    contestant.wall.push_back(cost.wall_ms);
    contestant.cpu.push_back(cost.cpu_ms);
    contestant.peak_mb = std::max(contestant.peak_mb, cost.peak_mb);
  }
  std::printf("\n%d articles of a kilobyte\n%-20s %10s %10s %14s %10s\n", articles, "", "wall ms", "cpu ms", "times as fast", "peak MB");
  for (const Contestant& contestant : contestants)
    std::printf("%-20s %10.0f %10.0f %14.2f %10.0f\n", contestant.name.c_str(), median(contestant.wall), median(contestant.cpu),
                median(ratios(contestants[0].wall, contestant.wall)), contestant.peak_mb);
}

void report_start(const ScratchFolder& folder) {
  const std::optional<test::NullSink> sink = test::NullSink::start();
  if (!sink) {
    std::printf("\nstart: not measured, there is no PulseAudio here\n");
    return;
  }
  std::printf("\nprocess start to first sound (ms)   narrate   PortAudio alone   difference\n");
  for (const std::size_t size : {std::size_t{5'000}, std::size_t{1'000'000}}) {
    const std::string article = folder.write("start.txt", generated_article(size));
    const FirstSound times = measure_first_sound(article, 25);
    std::printf("%25zu bytes %12.1f %17.1f %12.1f\n", size, median(times.narrate_ms), median(times.portaudio_ms),
                median(differences(times.narrate_ms, times.portaudio_ms)));
  }
}

/// In this process, through the real device: from the command to the first status that says so, which
/// counts the device's latency.
void report_skip() {
  const std::optional<test::NullSink> sink = test::NullSink::start();
  if (!sink) {
    std::printf("\nskip: not measured, there is no PulseAudio here\n");
    return;
  }
  const std::unique_ptr<SpeechEngine> engine = start_speech_engine();
  const Document document = read_document(generated_article(100'000));
  const Script script = write_script(document);
  const Cast cast = cast_voices(script, document, VoiceCatalogue::load(VoiceCatalogue::default_folder()));
  const Narration narration(document, script, cast, *engine);
  const std::unique_ptr<AudioDevice> device = open_audio_device({.sample_rate = engine->sample_rate(), .channels = 1});
  Player player(narration, *device);
  player.play();
  usleep(1'000'000);
  const auto measure = [&](const char* name, const std::function<void(int)>& command) {
    std::vector<double> times;
    for (int turn = 0; turn < 60; ++turn) {
      const std::uint64_t position = device->frames_written();
      const double start = monotonic_ms();
      command(turn);
      while (device->frames_heard() <= position && monotonic_ms() - start < 2'000.0) usleep(200);
      times.push_back(monotonic_ms() - start);
      usleep(static_cast<useconds_t>(100'000 + 7'000 * turn % 90'000));
    }
    std::printf("%s, of %zu: median %.1f ms, longest %.1f ms\n", name, times.size(), median(times), *std::max_element(times.begin(), times.end()));
  };
  std::printf("\nfrom the command to what is heard, the device's latency of 30 ms included\n");
  measure("skip to the next paragraph", [&](int) { player.next_paragraph(); });
  measure("change of speed", [&](int turn) { player.set_speed(slowest_speed + 10 * (turn % 62)); });
  std::printf("underruns: %llu\n", static_cast<unsigned long long>(device->underruns()));
}

void report_keys(const ScratchFolder& folder) {
  const std::optional<test::NullSink> sink = test::NullSink::start(2);
  if (!sink) {
    std::printf("\nkeys: not measured, there is no PulseAudio here\n");
    return;
  }
  std::vector<double> times = key_latencies(folder.file(""), 200);
  std::sort(times.begin(), times.end());
  std::printf("\nkey on a terminal to the callback that plays it (ms), of %zu skips: median %.1f, 95th percentile %.1f, longest %.1f\n",
              times.size(), median(times), times[times.size() * 95 / 100], times.back());
  const PlayingCost cost = playing_cost(folder.write("cost.txt", generated_article(20'000)), 20);
  std::printf("playing, 100 x 30 cells: %.2f %% of a core, %.0f bytes a second to the terminal\n", cost.cpu_percent, cost.bytes_a_second);
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string_view> wanted(argv + 1, argv + argc);
  const auto asked_for = [&wanted](std::string_view part) {
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), part) != wanted.end();
  };
  const ScratchFolder folder;
  setenv("XDG_STATE_HOME", folder.file("state").c_str(), 1);
  setenv("XDG_CACHE_HOME", folder.file("cache").c_str(), 1);
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  if (asked_for("analysis")) report_analysis();
  if (asked_for("casting")) report_casting();
  if (asked_for("export")) report_export(folder);
  if (asked_for("again")) report_again(folder);
  if (asked_for("batch")) report_batch(folder);
  if (asked_for("start")) report_start(folder);
  if (asked_for("skip")) report_skip();
  if (asked_for("keys")) report_keys(folder);
}
