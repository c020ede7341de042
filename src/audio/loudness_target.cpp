#include "audio/loudness_target.hpp"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace narrator::audio {
namespace {

using namespace std::chrono_literals;

constexpr double tolerance = 0.5;     // LU; EBU R 128 has it for what is made before it is sent
constexpr double softest = -40.0;     // what a number may ask for
constexpr double loudest = -8.0;

LoudnessTarget in_lufs(const std::string& name, double level) {
  return {.name = name, .measure = LoudnessTarget::Measure::lufs, .level = level, .least = level - tolerance, .most = level + tolerance};
}

/// What ACX asks of an audio book's files; a quarter of a decibel within, for its own measurement may be another.
LoudnessTarget acx() {
  return {.name = "acx",
          .measure = LoudnessTarget::Measure::rms,
          .level = -20.0,
          .least = -22.75,
          .most = -18.25,
          .most_peak_db = -3.0,
          .is_true_peak = false,
          .most_noise_db = -60.0,
          .room_tone_db = -72.0,
          .head = 750ms,
          .tail = 2000ms,
          .longest = 120min};
}

std::string text(const char* format, double number) {
  char words[64];
  std::snprintf(words, sizeof words, format, std::isinf(number) ? -99.9 : number);
  return words;
}

std::string clock_of(std::chrono::milliseconds time) {
  const long long seconds = (time.count() + 500) / 1000;
  char words[64];
  if (seconds < 3600) std::snprintf(words, sizeof words, "%lld:%02lld", seconds / 60, seconds % 60);
  else std::snprintf(words, sizeof words, "%lld:%02lld:%02lld", seconds / 3600, seconds / 60 % 60, seconds % 60);
  return words;
}

std::string level_words(double level, const LoudnessTarget& target) {
  return target.measure == LoudnessTarget::Measure::lufs ? text("%.1f LUFS", level) : text("%.1f dB RMS", level);
}

std::string rate_words(int rate) {
  char words[32];
  std::snprintf(words, sizeof words, "%g kHz", rate / 1000.0);
  return words;
}

}  // namespace

std::optional<LoudnessTarget> loudness_target(std::string_view words, int channels) {
  // AES TD1004: a file of one channel comes out of two loudspeakers.
  if (words == "podcast") return in_lufs("podcast", channels == 1 ? -19.0 : -16.0);
  if (words == "r128") return in_lufs("r128", -23.0);
  if (words == "acx") return acx();
  double number = 0.0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
  if (error != std::errc() || end != words.data() + words.size() || !(number >= softest && number <= loudest)) return {};
  return in_lufs(text("%g LUFS", number), number);
}

double level_of(const Loudness& loudness, const LoudnessTarget& target) noexcept {
  return target.measure == LoudnessTarget::Measure::lufs ? loudness.integrated_lufs : loudness.rms_db;
}

double peak_of(const Loudness& loudness, const LoudnessTarget& target) noexcept {
  return target.is_true_peak ? loudness.true_peak_db : loudness.peak_db;
}

std::string shortcoming(const Loudness& loudness, const LoudnessTarget& target) {
  const double level = level_of(loudness, target);
  const double peak = peak_of(loudness, target);
  if (target.longest && loudness.duration() > *target.longest)
    return clock_of(loudness.duration()) + " is too long: " + target.name + " takes at most " + std::to_string(target.longest->count()) + " minutes";
  if (!(level >= target.least && level <= target.most))
    return level_words(level, target) + " is not within " + text("%.1f to ", target.least) + text("%.1f", target.most) + " (" + target.name + ")";
  if (peak > target.most_peak_db)
    return text("peak %.1f dB", peak) + text(", at most %.1f is wanted", target.most_peak_db) + " (" + target.name + ")";
  if (target.most_noise_db && loudness.noise_floor_db > *target.most_noise_db)
    return text("noise floor %.1f dB", loudness.noise_floor_db) + text(", at most %.1f is wanted", *target.most_noise_db) + " (" + target.name + ")";
  return {};
}

std::string certificate(const Loudness& loudness, const LoudnessTarget& target) {
  std::string words = level_words(level_of(loudness, target), target) + ", ";
  words += text(target.is_true_peak ? "%.1f dBTP" : "%.1f dB peak", peak_of(loudness, target)) + ", ";
  if (target.most_noise_db) words += text("noise %.1f dB, ", loudness.noise_floor_db);
  return words + clock_of(loudness.duration()) + ", " + (loudness.channels == 1 ? "mono " : "stereo ") + rate_words(loudness.sample_rate);
}

}  // namespace narrator::audio
