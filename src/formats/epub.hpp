// EPUB 2 and 3 to blocks: the chapters in the order of the spine.
#pragma once

#include <string_view>

#include "markup/source_document.hpp"

namespace narrator::formats {

/// @throws Error (input) when it is encrypted, no EPUB, or broken so that nothing can be read
markup::SourceDocument read_epub(std::string_view bytes);

}  // namespace narrator::formats
