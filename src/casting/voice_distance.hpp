// How different two voices sound.
#pragma once

#include "narrator/casting.hpp"

namespace narrator::casting {

/// 1 is just told apart with certainty: three semitones of pitch or ten per cent of formant scale, or
/// a mixture of them. 0 for one and the same voice.
double distance(const Voice& a, const Voice& b) noexcept;

}  // namespace narrator::casting
