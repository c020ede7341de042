#include "casting/voice_distance.hpp"

#include <cmath>

namespace narrator::casting {
namespace {

constexpr double clear_semitones = 3.0;
constexpr double clear_scale = 0.1;

}  // namespace

double distance(const Voice& a, const Voice& b) noexcept {
  if (a.name == b.name) return 0.0;
  const double semitones = 12.0 * std::abs(std::log2(a.pitch_hz / b.pitch_hz));
  const double scale = std::abs(std::log(a.formant_scale / b.formant_scale));
  return std::hypot(semitones / clear_semitones, scale / clear_scale);
}

}  // namespace narrator::casting
