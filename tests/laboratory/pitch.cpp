#include "laboratory/pitch.hpp"

#include <algorithm>
#include <cmath>
#include <span>

namespace narrator::laboratory {
namespace {

constexpr double lowest_hz = 50.0;
constexpr double highest_hz = 500.0;
constexpr double window_seconds = 0.04;
constexpr double step_seconds = 0.02;
constexpr double quietest_rms = 600.0;
constexpr double least_periodicity = 0.75;
constexpr double as_good = 0.93;  // of the best lag: a period, not two of them

double product(std::span<const std::int16_t> a, std::span<const std::int16_t> b) {
  double sum = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += static_cast<double>(a[i]) * b[i];
  return sum;
}

/// @return 0 when the frame is not voiced
double pitch_at(std::span<const std::int16_t> sound, std::size_t window, int sample_rate) {
  const auto frame = sound.first(window);
  const double energy = product(frame, frame);
  if (std::sqrt(energy / static_cast<double>(window)) < quietest_rms) return 0.0;
  const auto first = static_cast<std::size_t>(sample_rate / highest_hz);
  const auto last = static_cast<std::size_t>(sample_rate / lowest_hz);
  std::vector<double> likeness(last + 2, 0.0);
  for (std::size_t lag = first - 1; lag <= last + 1; ++lag) {
    const auto later = sound.subspan(lag, window);
    likeness[lag] = product(frame, later) / std::sqrt(energy * product(later, later) + 1.0);
  }
  const double best = *std::max_element(likeness.begin() + static_cast<std::ptrdiff_t>(first), likeness.end());
  if (best < least_periodicity) return 0.0;
  for (std::size_t lag = first; lag <= last; ++lag) {
    const double before = likeness[lag - 1];
    const double after = likeness[lag + 1];
    if (likeness[lag] < as_good * best || likeness[lag] < before || likeness[lag] < after) continue;
    const double bend = before - 2.0 * likeness[lag] + after;  // a parabola through the three
    const double shift = bend == 0.0 ? 0.0 : (before - after) / (2.0 * bend);
    return sample_rate / (static_cast<double>(lag) + shift);
  }
  return 0.0;
}

}  // namespace

std::vector<PitchPoint> pitch_contour(const Sound& sound, int sample_rate) {
  const auto window = static_cast<std::size_t>(window_seconds * sample_rate);
  const auto step = static_cast<std::size_t>(step_seconds * sample_rate);
  const std::size_t reach = window + static_cast<std::size_t>(sample_rate / lowest_hz) + 2;
  std::vector<PitchPoint> contour;
  for (std::size_t at = 0; at + reach < sound.size(); at += step)
    if (const double hz = pitch_at(std::span(sound).subspan(at, reach), window, sample_rate); hz > 0.0)
      contour.push_back({static_cast<double>(at + window / 2) / sample_rate, hz});
  return contour;
}

double quantile(std::vector<double> values, double share) {
  if (values.empty()) return 0.0;
  const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1) + 0.5);
  std::nth_element(values.begin(), values.begin() + at, values.end());
  return values[static_cast<std::size_t>(at)];
}

}  // namespace narrator::laboratory
