// What a publisher wants of a file's loudness, and whether a file has it.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "audio/loudness.hpp"

namespace narrator::audio {

struct LoudnessTarget {
  enum class Measure { lufs, rms };

  std::string name;               ///< for people
  Measure measure = Measure::lufs;
  double level = -16.0;           ///< what is aimed at
  double least = -16.5;           ///< what is good enough
  double most = -15.5;
  double most_peak_db = -1.0;
  bool is_true_peak = true;       ///< else that of the samples
  std::optional<double> most_noise_db = {};
  std::optional<double> room_tone_db = {};
  std::chrono::milliseconds head{0};  ///< before the first word
  std::chrono::milliseconds tail{0};
  std::optional<std::chrono::minutes> longest = {};
};

/// "podcast", "r128", "acx", or a number of LUFS; nothing for anything else.
std::optional<LoudnessTarget> loudness_target(std::string_view words, int channels);

/// In the target's measure.
double level_of(const Loudness& loudness, const LoudnessTarget& target) noexcept;
double peak_of(const Loudness& loudness, const LoudnessTarget& target) noexcept;

/// Empty when the file has what is wanted; else what it has not: "peak -2.1 dB, podcast wants at most -3.0".
std::string shortcoming(const Loudness& loudness, const LoudnessTarget& target);

/// "-19.0 LUFS, -3.1 dBTP, 12:34, mono 44.1 kHz"
std::string certificate(const Loudness& loudness, const LoudnessTarget& target);

}  // namespace narrator::audio
