// A script that somebody has corrected: what --show=script --json had printed, back again.
#pragma once

#include <string>

#include "narrator/document.hpp"
#include "narrator/script.hpp"

namespace narrator::cli {

/// The script in a file, for this document.
///
/// What counts are the quotes: their "speaker" (a name, or null for nobody known) and "kind" ("direct",
/// "partial", or "none" for words that are nobody's speech); quotes may be taken out and put in. A speaker
/// or kind that was changed in "utterances" counts too. "gender" and "age" of a speaker may be changed.
/// @param written what the program itself says of the document: a change is what differs from it
/// @throws Error{file} the file cannot be read; Error{input} it is no script, or one of another article
Script read_script(const std::string& path, const Document& document, const Script& written, const ScriptOptions& options);

}  // namespace narrator::cli
