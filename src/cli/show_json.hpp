// Stages as JSON, for programs. Offsets are code points.
#pragma once

#include <string>

#include "cli/spoken_block.hpp"
#include "narrator/casting.hpp"
#include "narrator/document.hpp"
#include "narrator/script.hpp"

namespace narrator::cli {

// UTF-8, pretty-printed, with a newline at the end.
std::string document_json(const Document& document);
std::string script_json(const Document& document, const Script& script);
std::string cast_json(const Script& script, const Cast& cast);
std::string spoken_json(const Document& document, const SpokenBlock& spoken);

}  // namespace narrator::cli
