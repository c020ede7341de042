// Boosted trees of decisions (Friedman's gradient boosting, logistic loss, second order), by histograms.
#pragma once

#include <cstddef>
#include <vector>

#include "page/keep.hpp"

namespace narrator::train_pages {

struct Row {
  std::vector<float> features;
  float label = 0;   ///< 0 or 1
  float weight = 1;
};

struct Boosting {
  int trees = 140;
  int depth = 5;
  double rate = 0.1;
  double least_weight = 12;  ///< of rows in a leaf
  double ridge = 4;
  double row_share = 0.7;
  double feature_share = 0.4;
};

/// A forest that owns its parts.
struct GrownForest {
  std::vector<page::Branch> branches;
  std::vector<float> leaves;
  std::vector<int> roots;
  float bias = 0;
  page::Forest view() const { return {branches.data(), leaves.data(), roots.data(), roots.size(), bias}; }
};

/// The same rows give the same forest.
GrownForest grow(const std::vector<const Row*>& rows, const Boosting& how);

}  // namespace narrator::train_pages
