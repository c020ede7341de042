// Which lines belong together: the paragraphs and list items of a plain text.
//
// For read_document. Says nothing about headings or titles: see front_matter.hpp.
#pragma once

#include <string_view>
#include <vector>

#include "document/lines.hpp"
#include "narrator/document.hpp"

namespace narrator {

/// A block, and how it stands in the text: what tells a heading from a paragraph.
struct Piece {
  Block block;
  bool after_blank = false;  ///< a blank line stands before it, or nothing
  bool one_line = true;
};

/// Joins hard-wrapped lines and leaves lines that are paragraphs of their own alone, region by
/// region (a region is what stands between blank lines), so that one text can hold both.
/// @param lines from split_lines(text)
std::vector<Piece> join_paragraphs(std::u32string_view text, const std::vector<Line>& lines);

}  // namespace narrator
