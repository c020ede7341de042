// Finds words in an article as a reader would: whatever the case and however the lines break.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "narrator/document.hpp"

namespace narrator::session {

class Search {
 public:
  explicit Search(const Document& document) : document_(document) {}

  /// @param words UTF-8; white space stands for any amount of it
  /// @return where they are, in code points of the document's text: in order, not overlapping
  std::vector<Span> find(std::string_view words);

 private:
  void fold_document();

  const Document& document_;
  std::u32string folded_;             // made at the first search
  std::vector<std::size_t> origins_;  // of each of its code points
};

}  // namespace narrator::session
