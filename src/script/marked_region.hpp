// What stands between quotation marks, or behind the dash of a dialogue.
#pragma once

#include <cstddef>

#include "narrator/document.hpp"

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

}  // namespace narrator::script
