// Lines of a PDF to paragraphs, headings, captions and notes, by sizes, gaps and indents.
#pragma once

#include <vector>

#include "formats/pdf_shape.hpp"
#include "markup/source_document.hpp"

namespace narrator::formats {

/// @param lines in the order of reading, without page furniture
std::vector<markup::SourceBlock> blocks_of(const std::vector<PdfLine>& lines, const PdfShape& shape);

}  // namespace narrator::formats
