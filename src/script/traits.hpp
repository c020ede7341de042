// A thing to be judged, as a row of small numbers, and a score over them and over all their pairs.
//
// A second-order linear model: one weight for each value of each trait, and one for each two values
// that come together. What a trait means is in features.hpp; the trainer and the program share both.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace narrator::script {

/// Where the weights of a kind of trait rows are.
/// @tparam fields traits of a row; those from `shared` on are the same for all rows that are compared,
///         so that pairs of two such say nothing and have no weight
template <std::size_t fields, std::size_t shared>
struct TraitSpace {
  using Row = std::array<std::uint8_t, fields>;

  explicit constexpr TraitSpace(const Row& sizes) : sizes_(sizes) {
    std::size_t value = 0;
    for (std::size_t f = 0; f < fields; ++f) {
      first_value_[f] = value;
      value += sizes[f];
    }
    std::size_t pair = value;
    for (std::size_t a = 0; a < fields; ++a)
      for (std::size_t b = a + 1; b < fields; ++b) {
        first_pair_[a][b] = pair;
        if (a < shared) pair += std::size_t{sizes[a]} * sizes[b];
      }
    weights_ = pair;
  }

  constexpr std::size_t weights() const noexcept { return weights_; }
  constexpr std::size_t size_of(std::size_t field) const noexcept { return sizes_[field]; }

  /// Calls visit(index of a weight) for each weight that the row's score is the sum of.
  template <typename Visit>
  void for_each_weight(const Row& row, Visit visit) const {
    for (std::size_t f = 0; f < fields; ++f) visit(first_value_[f] + row[f]);
    for (std::size_t a = 0; a < shared; ++a)
      for (std::size_t b = a + 1; b < fields; ++b) visit(first_pair_[a][b] + std::size_t{row[a]} * sizes_[b] + row[b]);
  }

 private:
  Row sizes_;
  std::array<std::size_t, fields> first_value_{};
  std::array<std::array<std::size_t, fields>, fields> first_pair_{};
  std::size_t weights_ = 0;
};

}  // namespace narrator::script
