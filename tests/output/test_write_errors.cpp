// Disks that are full after every number of bytes.
#include <sys/resource.h>

#include <cmath>
#include <csignal>
#include <fstream>
#include <string>
#include <vector>

#include "narrator/audio_sink.hpp"
#include "narrator/error.hpp"
#include "scratch_folder.hpp"
#include "support/catch.hpp"
#include "support/file_bytes.hpp"

using namespace narrator;
using namespace narrator::test;
namespace fs = std::filesystem;

namespace {

/// No file of this process may be longer, as long as this lives.
class SmallDisk {
 public:
  explicit SmallDisk(rlim_t bytes) : before_(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &limit_);
    const rlimit small{bytes, limit_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallDisk() {
    setrlimit(RLIMIT_FSIZE, &limit_);
    std::signal(SIGXFSZ, before_);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

 private:
  void (*before_)(int);
  rlimit limit_{};
};

void write_file(const fs::path& path, std::size_t frames) {
  std::vector<std::int16_t> samples(frames);
  for (std::size_t i = 0; i < frames; ++i) samples[i] = static_cast<std::int16_t>(9000.0 * std::sin(static_cast<double>(i * i) * 1e-4));
  const std::vector<Chapter> chapters{{0, "One"}, {frames / 2, "Two"}};
  const auto file = open_sound_file(path, {22050, 1}, {.title = "A title", .artist = {}, .language = {}, .comment = {}}, {.chapters = chapters});
  for (std::size_t at = 0; at < frames; at += 1000) file->write(std::span(samples).subspan(at, std::min<std::size_t>(1000, frames - at)));
  file->place_chapters(chapters);
  file->finish();
}

/// @return what went wrong; empty when nothing did
std::string complaint_with(const fs::path& path, std::size_t frames, rlim_t bytes) {
  const SmallDisk disk(bytes);
  try {
    write_file(path, frames);
    return {};
  } catch (const Error& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("a disk that is full after any number of bytes leaves the old file, and says so") {
  struct Row {
    const char* name;
    std::size_t frames;
    std::size_t step;  // of bytes
  };
  std::vector<Row> rows{{"a.wav", 300, 1}, {"a.flac", 300, 1}, {"a.ogg", 300, 61}, {"a.opus", 300, 7}, {"a.mp3", 300, 23}, {"a.wav", 200'000, 29'989}, {"a.flac", 200'000, 29'989}};
  if (sound_file_extensions().find(".m4a") != std::string::npos) rows.push_back({"a.m4a", 300, 23});
  for (const Row& row : rows) {
    CAPTURE(row.name, row.frames);
    const ScratchFolder folder;
    const fs::path path = folder / row.name;
    write_file(path, row.frames);
    const std::size_t size = fs::file_size(path);
    std::ofstream(path) << "old";
    std::size_t wrong = 0;
    for (std::size_t bytes = 0; bytes < size; bytes += row.step) {
      const std::string words = complaint_with(path, row.frames, bytes);
      if (words != path.string() + ": File too large" || bytes_of(path) != "old" || folder.files() != 1) ++wrong;
    }
    CHECK(wrong == 0);
    CHECK(complaint_with(path, row.frames, size).empty());
    CHECK(fs::file_size(path) == size);
  }
}
