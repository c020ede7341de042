// Words of a PDF page to lines.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "formats/pdf_words.hpp"

namespace narrator::formats {

/// A piece of a line without a gap: in a table a cell, else all of it between the margins of its column.
struct PdfLine {
  std::string text;  ///< UTF-8, ligatures resolved, reference marks of notes gone
  double x0 = 0;
  double y0 = 0;
  double x1 = 0;
  double y1 = 0;
  double size = 0;             ///< of most of its characters
  bool bold = false;           ///< all of it
  bool fixed = false;          ///< all of it, as programs are set
  bool begins_raised = false;  ///< with the mark of a note, which is gone
  std::size_t page = 0;

  double width() const noexcept { return x1 - x0; }
};

std::vector<PdfLine> lines_of(const PdfPage& page, std::size_t number);

}  // namespace narrator::formats
