#include "casting/voice_distance.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <sstream>
#include <string>

namespace narrator::casting {
namespace {

constexpr double clear_semitones = 3.0;
constexpr double clear_scale = 0.1;
constexpr double clear_brightness_db = 6.0;
constexpr double clear_rate = 0.1;

// The median lies about here between the two numbers of a pitch line (narrate-laboratory, all of ours).
constexpr double median_in_range = 0.55;

double ratio(double a, double b) noexcept { return a > 0.0 && b > 0.0 ? std::abs(std::log(a / b)) : 0.0; }

}  // namespace

double distance(const Voice& a, const Voice& b) noexcept {
  if (a.name == b.name) return 0.0;
  const std::array<double, 4> differences{12.0 / std::numbers::ln2 * ratio(a.pitch_hz, b.pitch_hz) / clear_semitones,
                                          ratio(a.formant_scale, b.formant_scale) / clear_scale,
                                          (a.brightness_db - b.brightness_db) / clear_brightness_db,
                                          ratio(a.words_per_minute, b.words_per_minute) / clear_rate};
  return std::sqrt(std::inner_product(differences.begin(), differences.end(), differences.begin(), 0.0));
}

void estimate_from_timbre(Voice& voice) {
  double formants = 0.0;
  double counted = 0.0;
  std::istringstream lines(voice.timbre);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string keyword;
    double first = 0.0;
    double second = 0.0;
    words >> keyword >> first >> second;
    if (keyword == "pitch") voice.pitch_hz = first + median_in_range * (second - first);
    if (keyword == "speed") voice.words_per_minute *= first / 100.0;
    if (keyword != "formant" || first < 1.0 || first > 3.0) continue;
    formants += second / 100.0;
    counted += 1.0;
  }
  if (counted > 0.0) voice.formant_scale = std::clamp(formants / counted, 0.5, 2.0);
}

}  // namespace narrator::casting
