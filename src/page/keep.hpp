// Which blocks are the article. For read_page and for the program that trains the weights.
#pragma once

#include <vector>

#include "page/features.hpp"

namespace narrator::page {

/// A decision: to `low` when the feature is below the bound, else to `high`. Negative: a leaf, of which it is the number
/// minus one.
struct Branch {
  int feature = 0;
  float bound = 0;
  int low = 0;
  int high = 0;
};

/// Trees of decisions whose leaves are summed; one tree after the other in `branches`, each beginning at a root.
struct Forest {
  const Branch* branches = nullptr;
  const float* leaves = nullptr;
  const int* roots = nullptr;
  std::size_t trees = 0;
  float bias = 0;
};

/// How much speaks for a block; above zero it is more likely part of the article than not.
float score(const Forest& forest, const float* features);

/// From the article of a page, made by tests/train_pages.
extern const Forest trained_blocks;

/// By the score of each, and of those around it; when none is good enough, the best.
std::vector<bool> chosen(const std::vector<float>& scores);

std::vector<bool> keep_blocks(const Dom& dom, const std::vector<Block>& blocks, const Metadata& metadata);

}  // namespace narrator::page
