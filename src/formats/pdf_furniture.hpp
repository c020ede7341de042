// What a page of a PDF has around its text.
#pragma once

#include <vector>

#include "formats/pdf_lines.hpp"

namespace narrator::formats {

/// Running heads and feet, which many pages have in their margins, and page numbers go, with what stands beside them.
void remove_page_furniture(std::vector<PdfLine>& lines, const std::vector<PdfPage>& pages, double body_size);

}  // namespace narrator::formats
