#include "cli/mastering.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

#include "narrator/error.hpp"
#include "output/sound_formats.hpp"
#include "output/sound_reader.hpp"

namespace narrator::cli {
namespace {

// What a peak grows by when it is encoded: by rounding; by leaving out what is not heard.
constexpr double lossless_margin_db = 0.1;
constexpr double lossy_margin_db = 0.6;
constexpr double near_enough_db = 0.05;
constexpr double good_enough_db = 0.2;  // of the first file: what the format takes away is made up for once
constexpr int most_measurements = 4;
constexpr int most_trials = 4;  // of files

constexpr int acx_rate = 44100;
constexpr int acx_bitrate = 192;

}  // namespace

Mastering::Mastering(const audio::LoudnessTarget& target, const std::filesystem::path& path, SoundFileOptions& options)
    : target_(target), path_(path) {
  const auto wants = [&path](const std::string& words) { throw Error(ErrorKind::usage, path.string() + ": --loudness " + words); };
  std::error_code none;
  if (std::filesystem::exists(path, none) && !std::filesystem::is_regular_file(path, none))
    wants("needs a file: what goes into a pipe or a device cannot be read again and measured");
  if (target.name != "acx") return;
  if (output::container_of(path).name != "MP3") wants("acx: ACX takes MP3 alone");
  if (options.sample_rate != 0 && options.sample_rate != acx_rate) wants("acx: ACX takes 44100 Hz alone");
  if (options.bitrate != 0 && options.bitrate < acx_bitrate) wants("acx: ACX takes 192 kbit/s or more");
  options.sample_rate = acx_rate;
  if (options.bitrate == 0) options.bitrate = acx_bitrate;
}

void Mastering::refuse(const std::string& words) const { throw Error(ErrorKind::file, path_.string() + ": " + words); }

audio::MasterSettings Mastering::find_settings(const Measure& measure) const {
  using Detail = audio::LoudnessMeter::Detail;
  audio::MasterSettings settings{.gain_db = 0.0, .ceiling_db = {}, .room_tone_db = {}};
  const audio::Loudness plain = measure(settings, Detail::all);
  if (std::isinf(audio::level_of(plain, target_))) refuse("there is no loudness to measure: it is silent, or shorter than 0.4 seconds");
  if (target_.longest && plain.duration() > *target_.longest) refuse(audio::shortcoming(plain, target_));
  settings.room_tone_db = target_.room_tone_db;
  settings.gain_db = target_.level - audio::level_of(plain, target_);
  const double margin = output::container_of(path_).is_lossy ? lossy_margin_db : lossless_margin_db;
  if (plain.true_peak_db + settings.gain_db <= target_.most_peak_db - margin) return settings;
  settings.ceiling_db = target_.most_peak_db - margin;
  // The limiter takes away some loudness.
  for (int i = 0; i < most_measurements; ++i) {
    const double missing = target_.level - audio::level_of(measure(settings, Detail::no_true_peak), target_);
    settings.gain_db += missing;
    if (std::abs(missing) < near_enough_db) break;
  }
  return settings;
}

bool Mastering::judge(const audio::Loudness& written, audio::MasterSettings& settings) {
  const std::string words = audio::shortcoming(written, target_);
  const double missing = target_.level - audio::level_of(written, target_);
  const bool is_near = target_.measure == audio::LoudnessTarget::Measure::rms || std::abs(missing) <= good_enough_db;
  if (words.empty() && (is_near || trials_ > 0)) return true;
  if (++trials_ == most_trials) refuse(words);
  settings.gain_db += missing;
  const double over = audio::peak_of(written, target_) - target_.most_peak_db;
  if (over > 0.0) settings.ceiling_db = settings.ceiling_db.value_or(target_.most_peak_db) - over - lossless_margin_db;
  return false;
}

audio::Loudness loudness_of_file(int descriptor) {
  std::unique_ptr<audio::LoudnessMeter> meter;
  output::read_sound(descriptor, [&meter](AudioFormat format, std::span<const float> samples) {
    if (!meter) meter = std::make_unique<audio::LoudnessMeter>(format.sample_rate, format.channels);
    meter->add(samples);
  });
  if (!meter) throw Error(ErrorKind::file, "there is no sound in it");
  return meter->result();
}

}  // namespace narrator::cli
