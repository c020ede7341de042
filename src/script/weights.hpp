// One weight for each trait and each pair of traits, in units of log-odds.
#pragma once

#include <array>
#include <cstdint>

#include "script/features.hpp"

namespace narrator::script {

struct Weights {
  static constexpr double unit = 1.0 / 64;  ///< log-odds

  std::array<std::int16_t, SpeakerTraits::space.weights()> speaker{};
  std::array<std::int16_t, SpeechTraits::space.weights()> speech{};
};

/// What tests/train made; see trained_weights.cpp for from what.
extern const Weights trained_weights;

/// In log-odds.
template <typename Space, typename Table>
double score(const Space& space, const typename Space::Row& row, const Table& weights) noexcept {
  int sum = 0;
  space.for_each_weight(row, [&](std::size_t index) { sum += weights[index]; });
  return Weights::unit * sum;
}

}  // namespace narrator::script
