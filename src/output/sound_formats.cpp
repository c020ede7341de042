#include "output/sound_formats.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "narrator/error.hpp"
#include "output/sound_module.hpp"

namespace narrator::output {
namespace {

namespace fs = std::filesystem;

constexpr std::array opus_rates{8000, 12000, 16000, 24000, 48000};
constexpr std::array mp3_rates{16000, 22050, 24000, 32000, 44100, 48000};
constexpr std::array mp3_bitrates{32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};      // MPEG-1
constexpr std::array low_mp3_bitrates{8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};     // MPEG-2: below 32 kHz
constexpr int lowest_rate = 8000;
constexpr int highest_rate = 192000;
constexpr int lowest_bitrate = 6;
constexpr int highest_bitrate = 512;

std::unique_ptr<Encoder> make_wav(const EncoderOrder& order) { return make_wav_encoder(order.writer, order.settings); }
std::unique_ptr<Encoder> make_flac(const EncoderOrder& order) { return sound_module().flac(order.writer, order.settings); }
std::unique_ptr<Encoder> make_vorbis(const EncoderOrder& order) { return sound_module().vorbis(order.writer, order.settings); }
std::unique_ptr<Encoder> make_opus(const EncoderOrder& order) { return sound_module().opus(order.writer, order.settings); }
std::unique_ptr<Encoder> make_mp3(const EncoderOrder& order) { return sound_module().mp3(order.writer, order.settings); }
#ifdef NARRATOR_HAS_AAC
constexpr std::array aac_rates{8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 64000, 88200, 96000};
std::unique_ptr<Encoder> make_aac(const EncoderOrder& order) { return aac_module().aac(order.writer, order.settings); }
#endif

constexpr std::array containers{
    Container{".wav", "WAV", &make_wav, 0, {}, false},
    Container{".flac", "FLAC", &make_flac, 0, {}, false},
    Container{".ogg", "Ogg Vorbis", &make_vorbis, 0, {}, true},
    Container{".opus", "Opus", &make_opus, 24000, opus_rates, true},
    Container{".mp3", "MP3", &make_mp3, 44100, mp3_rates, true},
#ifdef NARRATOR_HAS_AAC
    Container{".m4a", "AAC", &make_aac, 22050, aac_rates, true},
    Container{".m4b", "AAC", &make_aac, 22050, aac_rates, true},
#endif
};

std::string list_of(std::span<const int> numbers) {
  std::string words;
  for (std::size_t i = 0; i < numbers.size(); ++i) words += (i == 0 ? "" : i + 1 == numbers.size() ? " or " : ", ") + std::to_string(numbers[i]);
  return words;
}

bool has(std::span<const int> numbers, int number) { return std::find(numbers.begin(), numbers.end(), number) != numbers.end(); }

/// Empty when all is well.
std::string complaint_about_bitrate(const Container& container, int bitrate, int rate) {
  if (bitrate == 0) return {};
  if (!container.is_lossy) return std::string(container.name) + " has no bit rate to choose: it keeps every sample";
  if (bitrate < lowest_bitrate || bitrate > highest_bitrate)
    return "a bit rate is " + std::to_string(lowest_bitrate) + " to " + std::to_string(highest_bitrate) + " kbit/s";
  if (container.name != "MP3") return {};
  const std::span<const int> known = rate < 32000 ? std::span<const int>(low_mp3_bitrates) : std::span<const int>(mp3_bitrates);
  return has(known, bitrate) ? std::string() : "MP3 at " + std::to_string(rate) + " Hz has " + list_of(known) + " kbit/s";
}

}  // namespace

std::string extensions() {
  std::string words;
  for (std::size_t i = 0; i < containers.size(); ++i)
    words += (i == 0 ? "" : i + 1 == containers.size() ? " or " : ", ") + std::string(containers[i].extension);
  return words;
}

const Container& container_of(const fs::path& path) {
  const std::string extension = lower_ascii(path.extension().string());
  for (const Container& container : containers)
    if (container.extension == extension) return container;
  // WAV is what the listeners at pipes and devices expect.
  std::error_code none;
  if (extension.empty() && fs::exists(path, none) && !fs::is_regular_file(path, none) && !fs::is_directory(path, none)) return containers.front();
  if (extension == ".m4a" || extension == ".m4b")
    throw Error(ErrorKind::usage, path.string() + ": this program was built without the libraries of FFmpeg, which write " + extension);
  throw Error(ErrorKind::usage, path.string() + ": the extension says the format: " + extensions());
}

int checked_rate(const Container& container, const fs::path& path, AudioFormat format, const SoundFileOptions& options) {
  const auto refuse = [&path](const std::string& words) { throw Error(ErrorKind::usage, path.string() + ": " + words); };
  const int usual = container.usual_rate == 0 ? format.sample_rate : container.usual_rate;
  const int rate = options.sample_rate == 0 ? usual : options.sample_rate;
  if (rate < lowest_rate || rate > highest_rate)
    refuse("a sample rate is " + std::to_string(lowest_rate) + " to " + std::to_string(highest_rate) + " Hz");
  if (!container.rates.empty() && !has(container.rates, rate))
    refuse(std::string(container.name) + " has sample rates of " + list_of(container.rates) + " Hz");
  if (const std::string words = complaint_about_bitrate(container, options.bitrate, rate); !words.empty()) refuse(words);
  return rate;
}

}  // namespace narrator::output
