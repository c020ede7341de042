// How different two voices sound, and what a voice sounds like that nobody has measured.
#pragma once

#include "narrator/casting.hpp"

namespace narrator::casting {

/// 1 is just told apart with certainty: three semitones of pitch, ten per cent of formant scale, six decibels
/// of brightness, ten per cent of rate, or a mixture of them. 0 for one and the same voice.
double distance(const Voice& a, const Voice& b) noexcept;

/// Sets pitch, formant scale and rate of a voice from the lines of its timbre.
void estimate_from_timbre(Voice& voice);

}  // namespace narrator::casting
