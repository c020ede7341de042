// The article wrapped to a width, paragraph by paragraph, as far as it was looked at.
#pragma once

#include <cstddef>
#include <unordered_map>
#include <vector>

#include "narrator/document.hpp"

namespace narrator::tui {

class TextLayout {
 public:
  explicit TextLayout(const Document& document) : document_(document) {}

  /// Lines of a block, as spans of the document's text; at least one. Made once a width.
  /// @param width cells, at least 1
  const std::vector<Span>& lines(std::size_t block, std::size_t width);

 private:
  const Document& document_;
  std::size_t width_ = 0;
  std::unordered_map<std::size_t, std::vector<Span>> lines_;
};

}  // namespace narrator::tui
