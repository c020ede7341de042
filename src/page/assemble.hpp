// The blocks that are kept, as a document. For read_page and for the program that trains the weights.
#pragma once

#include <vector>

#include "page/blocks.hpp"
#include "page/metadata.hpp"

namespace narrator::page {

/// Title and byline go from among the blocks: they are said first, and once.
markup::SourceDocument assemble(std::vector<Block> blocks, Metadata metadata, const std::vector<bool>& kept);

}  // namespace narrator::page
