// From the blocks of a reader (a book, a paper, a page) to a Document. For read_document.
#pragma once

#include <vector>

#include "markup/source_document.hpp"
#include "narrator/document.hpp"

namespace narrator {

/// Title and byline first, then the blocks, apart by blank lines. Those of the kinds to skip are left out and counted.
/// The language is that of the source, perhaps empty.
Document lay_out(const markup::SourceDocument& source, const std::vector<BlockKind>& skip);

/// Adds a last block that says what was left out, in the document's language; nothing where nothing was.
void remark_omissions(Document& document);

}  // namespace narrator
