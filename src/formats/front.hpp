// Title and byline, when a document says them among its blocks.
#pragma once

#include "markup/source_document.hpp"

namespace narrator::formats {

/// A document without a title takes that of its first block, when this is a heading above all others; "By Ana Diaz"
/// below the title becomes the byline.
void find_front(markup::SourceDocument& document);

/// Blocks at the beginning that say title or byline again go.
void drop_repeated_front(markup::SourceDocument& document);

}  // namespace narrator::formats
