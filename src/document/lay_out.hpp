// From the blocks of a reader (a book, a paper, a page) to a Document. For read_document.
#pragma once

#include "markup/source_document.hpp"
#include "narrator/document.hpp"

namespace narrator {

/// Title and byline first, then the blocks, apart by blank lines. Footnotes are left out and counted.
/// The language is that of the source, perhaps empty.
Document lay_out(const markup::SourceDocument& source);

}  // namespace narrator
