// Stages for people to read: one fact a line, safe for a terminal.
#pragma once

#include <string>

#include "cli/spoken_block.hpp"
#include "narrator/casting.hpp"
#include "narrator/document.hpp"
#include "narrator/script.hpp"
#include "session/places.hpp"

namespace narrator::cli {

std::string document_text(const Document& document);
/// Who says what, and under each quote why.
std::string script_text(const Document& document, const Script& script);
std::string cast_text(const Script& script, const Cast& cast);
/// Exactly one line for each block.
std::string spoken_text(const Document& document, const SpokenBlock& spoken);
std::string voices_text(const VoiceCatalogue& catalogue);
/// Local date and time, how far, title and path: the last heard first.
std::string recent_text(const session::Places& places);

/// "Ana Diaz", "narrator", or "somebody" for the unknown one.
std::string name_for_people(const Script& script, SpeakerId id);

}  // namespace narrator::cli
