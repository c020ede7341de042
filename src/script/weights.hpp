// One weight a sign, in units of log-odds.
#pragma once

#include <array>

#include "script/features.hpp"

namespace narrator::script {

struct Weights {
  std::array<float, SpeakerSigns::count> speaker{};
  std::array<float, SpeechSigns::count> speech{};
};

/// What tests/train made; see trained_weights.cpp for from what.
extern const Weights trained_weights;

template <typename Signs, typename Table>
double score(const Signs& signs, const Table& weights) noexcept {
  double sum = 0.0;
  for (const auto sign : signs) sum += static_cast<double>(weights[sign]);
  return sum;
}

}  // namespace narrator::script
