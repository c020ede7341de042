// Hours of narration: memory stays as it is, and the last word is where its mark is.
//
//   NARRATE_EXPORTED_HOURS   (2)
//   NARRATE_PLAYED_HOURS     as fast as it can be made (1)
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>
#include <vector>

#include "bench/generated_article.hpp"
#include "cli/scratch.hpp"
#include "narrator/narrator.hpp"
#include "output/playback_queue.hpp"
#include "support/background.hpp"
#include "support/catch.hpp"
#include "support/number_from_environment.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t bytes_an_hour = 70'000;
constexpr double growth_allowed_mb = 24.0;

/// Resident, megabytes; 0 when it is gone.
double memory_of(pid_t process) {
  std::ifstream file("/proc/" + std::to_string(process) + "/statm");
  double all = 0.0;
  double resident = 0.0;
  file >> all >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Samples of a file of sound, read where they are needed.
class WavFile {
 public:
  explicit WavFile(const std::string& path) : file_(path, std::ios::binary) {
    std::string head(std::size_t{1} << 20, '\0');
    file_.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(file_.gcount()));
    file_.clear();
    begin_ = head.find("data") + 8;
    // Past four gibibytes the length stands in the chunk "ds64" of RF64 (EBU Tech 3306), behind that of the file.
    std::uint64_t bytes = 0;
    if (head.starts_with("RF64"))
      head.copy(reinterpret_cast<char*>(&bytes), sizeof bytes, head.find("ds64") + 16);
    else
      head.copy(reinterpret_cast<char*>(&bytes), sizeof(std::uint32_t), begin_ - 4);
    frames_ = bytes / sizeof(std::int16_t);
  }
  std::size_t frames() const { return frames_; }
  std::vector<std::int16_t> read(std::size_t from, std::size_t count) {
    std::vector<std::int16_t> samples(count);
    file_.seekg(static_cast<std::streamoff>(begin_ + from * sizeof(std::int16_t)));
    file_.read(reinterpret_cast<char*>(samples.data()), static_cast<std::streamsize>(count * sizeof(std::int16_t)));
    return samples;
  }

 private:
  std::ifstream file_;
  std::size_t begin_ = 0;
  std::size_t frames_ = 0;
};

struct Memory {
  double early = 0.0;  // after a tenth of the sound
  double late = 0.0;   // the most after that
};

/// @param bytes about how long the file will be
Memory watch(pid_t program, const std::string& folder, double bytes) {
  Memory memory;
  while (waitpid(program, nullptr, WNOHANG) == 0) {
    std::this_thread::sleep_for(20ms);
    const double now = memory_of(program);
    std::error_code none;
    double written = 0.0;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) written = std::max(written, static_cast<double>(entry.file_size(none)));
    // An unfinished file has no name: what the program has written is in the kernel's account of it.
    std::ifstream account("/proc/" + std::to_string(program) + "/io");
    for (std::string word; account >> word;)
      if (word == "wchar:") account >> written;
    if (written < bytes / 10) continue;
    if (memory.early == 0.0) memory.early = now;
    memory.late = std::max(memory.late, now);
  }
  return memory;
}

/// A device that takes all that it gets, at once.
class HungryDevice final : public AudioDevice {
 public:
  AudioFormat format() const noexcept override { return {}; }
  std::size_t write(std::span<const std::int16_t> samples) override {
    if (interrupted_) return 0;
    for (const std::int16_t sample : samples) sum_ = (sum_ ^ static_cast<std::uint16_t>(sample)) * 1099511628211U;
    frames_ += samples.size();
    return samples.size();
  }
  void finish() override {}
  void resume() override {}
  void pause() override {}
  void drop() override {}
  void interrupt() override { interrupted_ = true; }
  void clear_interrupt() override { interrupted_ = false; }
  void set_volume(double) override {}
  std::uint64_t frames_heard() const override { return frames_; }
  std::uint64_t frames_written() const override { return frames_; }
  std::uint64_t underruns() const override { return 0; }
  bool is_asking() const override { return true; }
  bool is_alive() const override { return true; }

  std::uint64_t sum() const { return sum_; }

 private:
  std::atomic<bool> interrupted_{false};
  std::atomic<std::uint64_t> frames_{0};
  std::uint64_t sum_ = 14695981039346656037U;  // of the player's thread, until that has finished
};

}  // namespace

TEST_CASE("hours are exported in constant memory, and the last sentence is where its mark is, to the sample") {
  const Scratch folder;
  const std::size_t hours = number_from_environment("NARRATE_EXPORTED_HOURS", 2);
  const std::string last = "Nobody rang the very last bell of Quernmore.";
  const std::string from = folder.write("a.txt", bench::generated_article(hours * bytes_an_hour) + "\n\n" + last + "\n");
  const std::string whole = folder.path("a.wav");
  const std::string end = folder.path("end.wav");
  const pid_t program = launch({NARRATE_PROGRAM, from, "-o", whole, "--with", folder.path("a.json"), "--no-memory", "--no-cache"}, folder.path("output"));
  const Memory memory = watch(program, folder.path(""), static_cast<double>(hours) * 3600 * 22050 * 2);
  REQUIRE(std::filesystem::exists(whole));
  REQUIRE(run({NARRATE_PROGRAM, from, "-o", end, "--from", "very last bell of Quernmore", "--no-memory", "--no-cache"}).exit_code == 0);

  WavFile all(whole);
  WavFile tail(end);
  WARN(static_cast<double>(all.frames()) / 22050 / 3600 << " hours; " << memory.early << " MB after a tenth, at most " << memory.late << " MB later");
  CHECK(memory.early > 0.0);
  CHECK(memory.late - memory.early < growth_allowed_mb);
  REQUIRE(tail.frames() > 22050);
  REQUIRE(all.frames() > tail.frames());
  CHECK((all.read(all.frames() - tail.frames(), tail.frames()) == tail.read(0, tail.frames())));
  std::ifstream file(folder.path("a.json"));
  const auto segments = nlohmann::json::parse(file)["segments"];
  const double marked = segments.back()["from_ms"].get<double>();
  CHECK(marked == Approx(static_cast<double>(all.frames() - tail.frames()) * 1000 / 22050).margin(1.0));
}

TEST_CASE("hours are played in constant memory, and what is heard is every sample of the narration") {
  const std::unique_ptr<SpeechEngine> engine = start_speech_engine();
  const Document document = read_document(bench::generated_article(number_from_environment("NARRATE_PLAYED_HOURS", 1) * bytes_an_hour));
  const Script script = write_script(document);
  const Cast cast = cast_voices(script, document, VoiceCatalogue::load(VoiceCatalogue::default_folder()));
  const Narration narration(document, script, cast, *engine);
  HungryDevice exported;
  narration.render_all(0, [&](const PcmChunk& chunk) { return exported.write(chunk.samples) > 0 || chunk.samples.empty(); });

  HungryDevice device;
  Memory memory;
  {
    Player player(narration, device);
    player.play();
    while (!player.wait_for(20ms)) {
      if (device.frames_heard() < exported.frames_heard() / 10) continue;
      const double now = memory_of(getpid());
      if (memory.early == 0.0) memory.early = now;
      memory.late = std::max(memory.late, now);
    }
    CHECK(player.status().state == PlayerState::finished);
  }
  WARN(static_cast<double>(device.frames_heard()) / 22050 / 3600 << " hours; " << memory.early << " MB after a tenth, at most " << memory.late << " MB later");
  CHECK(memory.late - memory.early < growth_allowed_mb);
  CHECK(device.frames_heard() == exported.frames_heard());
  CHECK(device.sum() == exported.sum());
}
