// How well the classifier tells the voices of a cast apart.
#pragma once

#include <vector>

#include "laboratory/classifier.hpp"
#include "laboratory/specimen.hpp"

namespace narrator::laboratory {

struct Identification {
  std::size_t right = 0;
  std::size_t asked = 0;
  std::vector<std::vector<std::size_t>> named;   ///< [voice][taken for]: windows
  std::vector<std::vector<double>> distances;    ///< [voice][voice], see VoiceClassifier::distance()
  double share() const { return asked == 0 ? 0.0 : static_cast<double>(right) / static_cast<double>(asked); }
};

/// Learns each voice from lesson_sentences and names it from every three seconds of trial_sentences.
Identification identify(const std::vector<Specimen>& specimens, const Booth& booth);

}  // namespace narrator::laboratory
