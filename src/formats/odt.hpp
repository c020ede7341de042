// Documents of LibreOffice Writer (OpenDocument text) to blocks.
#pragma once

#include <string_view>

#include "markup/source_document.hpp"

namespace narrator::formats {

/// Deleted text, comments and indexes are left out; a footnote stands behind the paragraph that refers to it.
/// @throws Error (input) when it is encrypted or broken
markup::SourceDocument read_odt(std::string_view bytes);

}  // namespace narrator::formats
