// Where quotation marks open and close. Says nothing about what is between them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "narrator/document.hpp"
#include "text/language.hpp"

namespace narrator::script {

/// A stretch of one block between outer marks, marks included.
struct MarkedRegion {
  Span span;
  std::size_t block = 0;       ///< index into Document::blocks
  bool closed = true;          ///< false: runs to the end of its block without a closing mark
  bool continues = false;      ///< goes on the quotation that the block before left open
  friend bool operator==(const MarkedRegion&, const MarkedRegion&) = default;
};

/// In the order of the text, not overlapping; marks inside marks belong to the outer region.
/// An opening mark that is never closed reaches no further than its block. Linear.
std::vector<MarkedRegion> find_quotations(const Document& document, const Language& language);

}  // namespace narrator::script
