// How the lines of a PDF stand to each other.
#pragma once

#include <string>
#include <vector>

#include "formats/pdf_lines.hpp"

namespace narrator::formats {

/// Lines that stand one below the other, as they follow each other: a column, or part of one.
struct PdfColumn {
  double left = 0;
  double right = 0;
};

struct PdfShape {
  double body_size = 0;               ///< that most characters have
  double pitch = 0;                   ///< from one line of the body to the next
  std::vector<PdfColumn> columns;
  std::vector<std::size_t> column_of;  ///< of each line
  std::vector<bool> is_note;           ///< of each line: it is set small at the foot of the page, behind a mark
};

/// The size that most characters have.
double body_size_of(const std::vector<PdfLine>& lines);

PdfShape shape_of(const std::vector<PdfLine>& lines, const std::vector<PdfPage>& pages);

/// "1 ", "* ", "[3] " at the beginning: bytes of it; 0: none.
std::size_t note_mark_size(const std::string& text);

}  // namespace narrator::formats
