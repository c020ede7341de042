// What can be told of a block by its text, its markup and its neighbours. For keep_blocks and for the program that
// trains its weights.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "page/blocks.hpp"
#include "page/metadata.hpp"
#include "page/words.hpp"

namespace narrator::page {

constexpr std::size_t plain_features = 62;
constexpr std::size_t feature_count = plain_features + group_count;
using Features = std::array<float, feature_count>;

/// One for each block.
std::vector<Features> features_of(const Dom& dom, const std::vector<Block>& blocks, const Metadata& metadata);

}  // namespace narrator::page
