// Which element holds the article: the sums that blocks give to the elements around them.
#pragma once

#include <cstdint>
#include <vector>

#include "page/blocks.hpp"

namespace narrator::page {

/// Sums over the blocks below an element.
struct Sums {
  float bytes = 0;
  float link_bytes = 0;
  float blocks = 0;
  float prose = 0;   ///< bytes of blocks that look like sentences
};

class Containers {
 public:
  Containers(const Dom& dom, const std::vector<Block>& blocks);

  const Sums& sums(NodeIndex node) const { return sums_[node]; }
  /// The element whose own paragraphs weigh most; 0 when there are none.
  NodeIndex best() const { return best_; }
  /// Steps from a node to the nearest element around it that is also around the best, from 0.
  int steps_to_best(NodeIndex node) const;
  bool is_in_best(NodeIndex node) const;

 private:
  const Dom& dom_;
  std::vector<Sums> sums_;
  NodeIndex best_ = 0;
};

/// Sentences and no links.
bool is_prose(const Block& block);

}  // namespace narrator::page
