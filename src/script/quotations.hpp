// Where quotation marks, or dashes of a dialogue, open and close. Says nothing about what is between.
//
// Called by write_script() and by tests; any thread.
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
  std::size_t block = 0;         ///< index into Document::blocks
  std::size_t open_length = 1;   ///< code points of the opening mark; 0 where a tag had interrupted
  std::size_t close_length = 1;  ///< of the closing mark; 0 when there is none
  bool continues = false;        ///< goes on the quotation that the block before left open
  bool dash = false;             ///< words of a dialogue behind a dash: always speech
  bool minor = false;            ///< single marks where the document quotes in double ones, and the reverse
  friend bool operator==(const MarkedRegion&, const MarkedRegion&) = default;

  bool closed() const noexcept { return close_length != 0; }
  Span inner() const noexcept { return {span.start + open_length, span.end - close_length}; }
};

/// In the order of the text, not overlapping; marks inside marks belong to the outer region.
/// An opening mark that is never closed reaches no further than its block. Linear.
std::vector<MarkedRegion> find_quotations(const Document& document, const Language& language);

}  // namespace narrator::script
