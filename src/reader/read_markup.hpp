// The readers of all formats but plain text, in the process that calls them: narrate-reader.
#pragma once

#include <string>
#include <string_view>

#include "markup/source_document.hpp"
#include "narrator/document.hpp"

namespace narrator {

/// Loads what the format's reader loads when it is first needed, for a process that may open nothing later.
/// @throws Error (program) when a part of the program is not installed
void load_readers(InputFormat format);

/// @param format not automatic, text or lines
/// @param charset of a page, as its server said it; may be empty
/// @throws Error (input) when the bytes cannot be read as that: encrypted, broken
markup::SourceDocument read_markup(std::string_view bytes, InputFormat format, const std::string& charset = {});

}  // namespace narrator
