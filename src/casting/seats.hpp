// Where everybody sits on a stereo stage.
#pragma once

#include <vector>

#include "casting/turns.hpp"

namespace narrator::casting {

/// Of each speaker, index = SpeakerId: -1 left to 1 right; the narrator in the centre, alone. People who answer
/// each other sit as far apart as can be, the first who is heard on the left. Whoever speaks for the unknown has
/// a seat like anybody: they answer people too. Deterministic.
std::vector<double> seats_for(const std::vector<SpeakerTurns>& speakers);

}  // namespace narrator::casting
