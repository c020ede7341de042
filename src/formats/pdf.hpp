// PDF to blocks. A PDF knows words at places on pages and little else: lines, columns, paragraphs, headings, running
// heads and notes are found by how a page is set.
#pragma once

#include <string_view>

#include "markup/source_document.hpp"

namespace narrator::formats {

/// @throws Error (input) when it is encrypted, broken, or pictures of pages without text
markup::SourceDocument read_pdf(std::string_view bytes);

}  // namespace narrator::formats
