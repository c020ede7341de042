// A plain listener who learns voices and then names them: linear discriminant analysis (a Gaussian for each
// voice, one covariance for all; Fisher 1936) over statistics of three seconds of speech.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "laboratory/booth.hpp"

namespace narrator::laboratory {

/// Mean and deviation of 19 mel-frequency cepstra, and the pitch in semitones: median, tenth and ninetieth
/// percentile.
using Features = std::vector<double>;

/// One for every window of three seconds, one second apart, of the sentences said one after the other.
std::vector<Features> windows_of(const std::vector<Sound>& sentences, int sample_rate);

class VoiceClassifier {
 public:
  /// @param lessons of each voice, its windows
  explicit VoiceClassifier(const std::vector<std::vector<Features>>& lessons);

  /// Index of the voice that it takes this for.
  std::size_t name(const Features& window) const;
  /// Mahalanobis distance between two voices: how many deviations of the windows of one voice lie between.
  double distance(std::size_t a, std::size_t b) const;

 private:
  Features whitened(const Features& features) const;

  std::vector<std::vector<double>> whitening_;  // inverse of the covariance's Cholesky factor
  std::vector<Features> means_;                 // whitened
};

}  // namespace narrator::laboratory
