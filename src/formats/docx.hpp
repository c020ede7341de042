// Documents of Word (Office Open XML) to blocks.
#pragma once

#include <string_view>

#include "markup/source_document.hpp"

namespace narrator::formats {

/// Deleted and hidden text, tables of contents, heads and feet of pages are left out; footnotes stand at the end.
/// @throws Error (input) when it is encrypted, of an older Word, or broken
markup::SourceDocument read_docx(std::string_view bytes);

}  // namespace narrator::formats
