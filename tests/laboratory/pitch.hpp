// The pitch of a voice, by autocorrelation.
#pragma once

#include <vector>

#include "laboratory/booth.hpp"

namespace narrator::laboratory {

struct PitchPoint {
  double seconds = 0.0;
  double hz = 0.0;
};

/// The fundamental frequency of every voiced frame, 50 to 500 Hz, twenty milliseconds apart. A frame is voiced
/// when its normalised autocorrelation reaches 0.75; of equally good lags the shortest counts (Rabiner 1977).
std::vector<PitchPoint> pitch_contour(const Sound& sound, int sample_rate);

/// @param share 0.5 for the median
double quantile(std::vector<double> values, double share);

}  // namespace narrator::laboratory
