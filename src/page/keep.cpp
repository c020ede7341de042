#include "page/keep.hpp"

namespace narrator::page {

float score(const Forest& forest, const float* features) {
  float sum = forest.bias;
  for (std::size_t tree = 0; tree < forest.trees; ++tree) {
    int at = forest.roots[tree];
    while (at >= 0) {
      const Branch& branch = forest.branches[at];
      at = features[branch.feature] < branch.bound ? branch.low : branch.high;
    }
    sum += forest.leaves[-at - 1];
  }
  return sum;
}

std::vector<bool> chosen(const std::vector<float>& scores) {
  std::vector<bool> kept;
  for (const float score : scores) kept.push_back(score > 0);
  return kept;
}

std::vector<bool> keep_blocks(const Dom& dom, const std::vector<Block>& blocks, const Metadata& metadata) {
  std::vector<float> scores;
  for (const Features& features : features_of(dom, blocks, metadata)) scores.push_back(score(trained_blocks, features.data()));
  return chosen(scores);
}

}  // namespace narrator::page
