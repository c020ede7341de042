// A text as lines. For read_document; knows nothing of paragraphs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "narrator/document.hpp"

namespace narrator {

/// A line that has something on it.
struct Line {
  Span span;                     ///< without white space at its ends; never empty
  std::uint32_t indent = 0;      ///< columns of white space before it, a tab being four; at most 1000
  bool after_blank = false;      ///< the first line of the text, or behind a blank line or a paragraph separator
};

/// LF, CR, CRLF, NEL and U+2028 end a line; U+2029 ends one and counts as a blank line too.
/// Blank lines are not listed. Linear.
std::vector<Line> split_lines(std::u32string_view text);

}  // namespace narrator
