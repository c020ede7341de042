// The order of reading on a page: columns, and what stands across them.
#pragma once

#include <vector>

#include "formats/pdf_lines.hpp"

namespace narrator::formats {

/// Lines of one page, in any order. A line across both columns is read between what stands above and below it;
/// where there are no columns, rows from the top, each from the left.
std::vector<PdfLine> in_reading_order(std::vector<PdfLine> lines);

/// Side by side, as cells of a row are.
bool is_same_row(const PdfLine& line, const PdfLine& next);

}  // namespace narrator::formats
