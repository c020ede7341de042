// Sound files: a name to a format, the narration's sample rate to the file's, and a file that is complete or not there.
// The formats themselves are encoder.hpp's.
#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "audio/resampler.hpp"
#include "narrator/audio_sink.hpp"
#include "narrator/error.hpp"
#include "output/byte_writer.hpp"
#include "output/encoder.hpp"
#include "output/replaced_file.hpp"
#include "output/sound_formats.hpp"

namespace narrator {
namespace {

namespace fs = std::filesystem;
using output::ChapterTime;

constexpr std::size_t writeback_samples = std::size_t{1} << 22;  // 8 MiB

class EncodedFile final : public SoundFile {
 public:
  EncodedFile(const fs::path& path, AudioFormat format, const Tags& tags, const SoundFileOptions& options)
      : format_(format), options_(options), container_(output::container_of(path)),
        file_format_{output::checked_rate(container_, path, format, options), format.channels}, file_(path),
        writer_(file_.descriptor(), path.string()) {
    const output::EncoderSettings settings{.format = file_format_, .bitrate = options.bitrate, .tags = tags, .chapters = times(options.chapters)};
    encoder_ = container_.make({.writer = writer_, .settings = settings});
    if (file_format_.sample_rate != format.sample_rate)
      resampler_ = std::make_unique<audio::Resampler>(format.sample_rate, file_format_.sample_rate, format.channels);
  }

  AudioFormat format() const noexcept override { return format_; }

  std::size_t write(std::span<const std::int16_t> samples) override {
    frames_ += samples.size() / static_cast<std::size_t>(format_.channels);
    if (resampler_) put(resampler_->process(samples));
    else put(samples);
    return samples.size();
  }

  void place_chapters(const std::vector<Chapter>& chapters) override {
    assert(chapters.size() == options_.chapters.size());
    options_.chapters = chapters;
  }

  void finish() override {
    if (resampler_) put(resampler_->finish());
    encoder_->finish(times(options_.chapters));
    if (options_.check && writer_.can_seek()) options_.check(file_.descriptor());
    file_.commit();
  }

 private:
  void put(std::span<const std::int16_t> samples) {
    encoder_->write(samples);
    unsynced_ += samples.size();
    if (unsynced_ < writeback_samples) return;
    unsynced_ = 0;
    file_.start_writeback();  // so that the end does not wait for all of it at once
  }

  /// Milliseconds are rounded from the narration's own frames, as all other files of it have them.
  std::chrono::milliseconds time(std::uint64_t frame) const noexcept {
    return std::chrono::milliseconds(std::llround(static_cast<double>(frame) * 1000.0 / format_.sample_rate));
  }

  std::vector<ChapterTime> times(const std::vector<Chapter>& chapters) const {
    std::vector<ChapterTime> all;
    const double ratio = static_cast<double>(file_format_.sample_rate) / format_.sample_rate;
    for (std::size_t i = 0; i < chapters.size(); ++i) {
      const std::uint64_t end = i + 1 < chapters.size() ? chapters[i + 1].frame : std::max(frames_, chapters[i].frame);
      all.push_back({.start = time(chapters[i].frame),
                     .end = time(end),
                     .frame = static_cast<std::uint64_t>(std::llround(static_cast<double>(chapters[i].frame) * ratio)),
                     .title = chapters[i].title});
    }
    return all;
  }

  AudioFormat format_;
  SoundFileOptions options_;
  const output::Container& container_;
  AudioFormat file_format_;
  output::ReplacedFile file_;
  output::ByteWriter writer_;
  std::unique_ptr<output::Encoder> encoder_;  // goes before what it writes to
  std::unique_ptr<audio::Resampler> resampler_;
  std::uint64_t frames_ = 0;
  std::size_t unsynced_ = 0;
};

}  // namespace

std::unique_ptr<SoundFile> open_sound_file(const fs::path& path, AudioFormat format, const Tags& tags, const SoundFileOptions& options) {
  return std::make_unique<EncodedFile>(path, format, tags, options);
}

std::string sound_file_extensions() { return output::extensions(); }

}  // namespace narrator
