// read_document() with the readers of markup where one wants them: in a process of their own as users have them, or in
// this one for whoever looks into them (fuzzing).
#pragma once

#include <string_view>

#include "markup/source_document.hpp"
#include "narrator/document.hpp"

namespace narrator {

/// read_apart, or one that calls read_markup.
/// @param options of them the charset, and whom to end for
using ReadMarkup = markup::SourceDocument(std::string_view bytes, InputFormat format, const ReadOptions& options);

/// As read_document().
Document read_document_by(ReadMarkup& read, std::string_view bytes, const ReadOptions& options);

}  // namespace narrator
