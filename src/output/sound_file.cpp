// Sound files through libsndfile. The only file that includes sndfile.h.
#include <sndfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "audio/resampler.hpp"
#include "narrator/audio_sink.hpp"
#include "narrator/error.hpp"
#include "output/replaced_file.hpp"

namespace narrator {
namespace {

namespace fs = std::filesystem;

struct Container {
  std::string_view extension;
  int format;
  int sample_rate;  // 0: as it comes
};

// RF64 is written as plain WAV unless it grows past 4 GiB. Opus knows few rates: libsndfile says that
// 22050 is fine and then fails to open. MP3 at 22050 is MPEG-2, which everything plays.
constexpr std::array containers{
    Container{".wav", SF_FORMAT_RF64 | SF_FORMAT_PCM_16, 0}, Container{".flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 0},
    Container{".ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS, 0},  Container{".opus", SF_FORMAT_OGG | SF_FORMAT_OPUS, 24000},
    Container{".mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, 0}};

constexpr std::size_t writeback_frames = std::size_t{1} << 22;  // 8 MiB

const Container& container_of(const fs::path& path) {
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  for (const Container& container : containers)
    if (container.extension == extension) return container;
  // A device or pipe has no extension; WAV is what such listeners expect.
  std::error_code none;
  if (extension.empty() && fs::exists(path, none) && !fs::is_regular_file(path, none) && !fs::is_directory(path, none)) {
    static constexpr Container stream{"", SF_FORMAT_WAV | SF_FORMAT_PCM_16, 0};
    return stream;
  }
  throw Error(ErrorKind::usage, path.string() + ": the extension says the format: .wav, .flac, .ogg, .opus or .mp3");
}

/// The file as libsndfile sees it. Through our own calls, because it does not report every write that
/// fails (Ogg and MP3 on a full disk, in 1.2.2).
class FileAccess {
 public:
  explicit FileAccess(int fd) noexcept : fd_(fd) {}

  SNDFILE* open(SF_INFO& info) {
    // A pipe or a device cannot be sought in: libsndfile knows how to do without, given the descriptor.
    if (lseek(fd_, 0, SEEK_CUR) < 0) return sf_open_fd(fd_, SFM_WRITE, &info, SF_FALSE);
    static SF_VIRTUAL_IO calls{&length, &seek, &read, &write, &tell};
    return sf_open_virtual(&calls, SFM_WRITE, &info, this);
  }
  /// errno of the first write that failed; 0 when none did.
  int error() const noexcept { return error_; }

 private:
  static FileAccess& self(void* data) noexcept { return *static_cast<FileAccess*>(data); }

  static sf_count_t length(void* data) {
    struct stat status {};
    return fstat(self(data).fd_, &status) == 0 ? status.st_size : -1;
  }
  static sf_count_t seek(sf_count_t offset, int whence, void* data) { return lseek(self(data).fd_, offset, whence); }
  static sf_count_t tell(void* data) { return lseek(self(data).fd_, 0, SEEK_CUR); }
  static sf_count_t read(void* to, sf_count_t count, void* data) {
    return ::read(self(data).fd_, to, static_cast<std::size_t>(count));
  }
  static sf_count_t write(const void* from, sf_count_t count, void* data) {
    const auto* bytes = static_cast<const char*>(from);
    sf_count_t done = 0;
    while (done < count) {
      const ssize_t written = ::write(self(data).fd_, bytes + done, static_cast<std::size_t>(count - done));
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) {
        if (self(data).error_ == 0) self(data).error_ = errno;
        break;
      }
      done += written;
    }
    return done;
  }

  int fd_;
  int error_ = 0;
};

class SoundFile final : public AudioSink {
 public:
  SoundFile(const fs::path& path, AudioFormat format, const Tags& tags)
      : format_(format), container_(container_of(path)), file_(path), access_(file_.descriptor()) {
    SF_INFO info{};
    info.samplerate = container_.sample_rate == 0 ? format.sample_rate : container_.sample_rate;
    info.channels = format.channels;
    info.format = container_.format;
    handle_.reset(access_.open(info));
    check_writes();
    if (handle_ == nullptr) fail(sf_strerror(nullptr));
    sf_command(handle_.get(), SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
    sf_command(handle_.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
    set_tags(tags);
    if (info.samplerate != format.sample_rate)
      resampler_ = std::make_unique<audio::Resampler>(format.sample_rate, info.samplerate, format.channels);
  }

  AudioFormat format() const noexcept override { return format_; }

  std::size_t write(std::span<const std::int16_t> samples) override {
    if (resampler_) put(resampler_->process(samples));
    else put(samples);
    return samples.size();
  }

  void finish() override {
    if (resampler_) put(resampler_->finish());
    sf_write_sync(handle_.get());
    check_writes();
    const int error = sf_error(handle_.get());
    if (error != SF_ERR_NO_ERROR) fail(sf_error_number(error));
    const int closed = sf_close(handle_.release());
    check_writes();
    if (closed != SF_ERR_NO_ERROR) fail(sf_error_number(closed));
    file_.commit();
  }

 private:
  struct Close {
    void operator()(SNDFILE* handle) const noexcept { sf_close(handle); }
  };

  [[noreturn]] void fail(const std::string& words) const {
    throw Error(ErrorKind::file, file_.target().string() + ": " + words);
  }

  /// @throws Error (file) in the system's words
  void check_writes() const {
    if (access_.error() != 0) fail(std::strerror(access_.error()));
  }

  void put(std::span<const std::int16_t> samples) {
    const auto count = static_cast<sf_count_t>(samples.size());
    const bool good = sf_write_short(handle_.get(), samples.data(), count) == count;
    check_writes();
    if (!good) fail(sf_strerror(handle_.get()));
    unsynced_ += samples.size();
    if (unsynced_ < writeback_frames) return;
    unsynced_ = 0;
    file_.start_writeback();  // so that the end does not wait for all of it at once
  }

  void set_tags(const Tags& tags) {
    const auto set = [this](int kind, const std::string& words) {
      if (!words.empty()) sf_set_string(handle_.get(), kind, words.c_str());  // not every container has them
    };
    set(SF_STR_TITLE, tags.title);
    set(SF_STR_ARTIST, tags.artist);
    set(SF_STR_COMMENT, tags.comment);
    set(SF_STR_SOFTWARE, "narrate");
  }

  AudioFormat format_;
  const Container& container_;
  output::ReplacedFile file_;
  FileAccess access_;
  std::unique_ptr<SNDFILE, Close> handle_;  // closed before the file goes away
  std::unique_ptr<audio::Resampler> resampler_;
  std::size_t unsynced_ = 0;
};

}  // namespace

std::unique_ptr<AudioSink> open_sound_file(const fs::path& path, AudioFormat format, const Tags& tags) {
  return std::make_unique<SoundFile>(path, format, tags);
}

}  // namespace narrator
