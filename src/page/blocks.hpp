// A page's tree to the pieces of text that a reader would see on lines of their own, content or not.
#pragma once

#include <cstdint>
#include <vector>

#include "markup/source_document.hpp"
#include "page/dom.hpp"

namespace narrator::page {

struct Block {
  markup::SourceBlock content;
  NodeIndex node = 0;            ///< the element that it is the text of
  NodeIndex first = 0;           ///< where its text begins
  std::uint32_t link_bytes = 0;  ///< how much of it is links
  std::uint32_t links = 0;
};

/// What nobody sees (programs, styles, forms' parts, what the page hides from readers) gives none; marks of footnotes go.
std::vector<Block> find_blocks(const Dom& dom);

bool is_heading(Tag tag);
/// "one two" is in words apart by white space
bool has_word(std::string_view words, std::string_view word);

}  // namespace narrator::page
