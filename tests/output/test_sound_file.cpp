#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "narrator/audio_sink.hpp"
#include "narrator/error.hpp"
#include "support/catch.hpp"
#include "support/file_bytes.hpp"

using namespace narrator;
namespace fs = std::filesystem;
using narrator::test::bytes_of;

namespace {

class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("narrate-sound-file-" + std::to_string(getpid()))) { fs::create_directories(path_); }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  fs::path operator/(const std::string& name) const { return path_ / name; }
  std::size_t files() const { return static_cast<std::size_t>(std::distance(fs::directory_iterator(path_), {})); }

 private:
  fs::path path_;
};

std::vector<std::int16_t> second() {
  std::vector<std::int16_t> samples(22050);
  for (std::size_t i = 0; i < samples.size(); ++i)
    samples[i] = static_cast<std::int16_t>(9000.0 * std::sin(static_cast<double>(i) * 0.1));
  return samples;
}

void write_file(const fs::path& path) {
  const auto sink = open_sound_file(path, {}, {.title = "A café", .artist = {}, .language = {}, .comment = {}});
  sink->write(second());
  sink->finish();
}

}  // namespace

TEST_CASE("every extension gives its container") {
  const Folder folder;
  struct Row {
    const char* name;
    std::string begins;
  };
  const Row rows[] = {{"a.wav", "RIFF"}, {"a.FLAC", "fLaC"}, {"a.ogg", "OggS"}, {"a.opus", "OggS"}};
  for (const Row& row : rows) {
    CAPTURE(row.name);
    write_file(folder / row.name);
    CHECK(bytes_of(folder / row.name).substr(0, 4) == row.begins);
  }
  write_file(folder / "a.mp3");
  CHECK(bytes_of(folder / "a.mp3").size() > 1000);
  CHECK(bytes_of(folder / "a.opus").find("OpusHead") != std::string::npos);
}

TEST_CASE("a WAV holds the samples as they were") {
  const Folder folder;
  write_file(folder / "a.wav");
  const std::string bytes = bytes_of(folder / "a.wav");
  const auto samples = second();
  const std::string wanted(reinterpret_cast<const char*>(samples.data()), samples.size() * 2);
  CHECK(bytes.find(wanted) != std::string::npos);
}

TEST_CASE("a file that is not finished is not there, and the old one stays") {
  const Folder folder;
  std::ofstream(folder / "a.wav") << "old";
  {
    const auto sink = open_sound_file(folder / "a.wav", {}, {});
    sink->write(second());
    CHECK(bytes_of(folder / "a.wav") == "old");
  }
  CHECK(bytes_of(folder / "a.wav") == "old");
  CHECK(folder.files() == 1);
  write_file(folder / "a.wav");
  CHECK(bytes_of(folder / "a.wav").size() > 44100);
  CHECK(folder.files() == 1);
}

TEST_CASE("what cannot be written is an error with the name of the file") {
  const Folder folder;
  fs::create_directory(folder / "folder.wav");
  for (const fs::path& path : {folder / "a.txt", folder / "noextension", folder / "missing/a.wav", folder / "folder.wav"}) {
    CAPTURE(path.string());
    try {
      write_file(path);
      FAIL("no error");
    } catch (const Error& error) {
      CHECK(std::string(error.what()).find(path.string()) == 0);
    }
  }
}

TEST_CASE("a full disk is an error in the system's words") {
  if (!fs::exists("/dev/full")) return;
  CHECK_THROWS_AS(write_file("/dev/full"), Error);
}
