// What holds for every document and every script.
#pragma once

#include "narrator/document.hpp"
#include "narrator/script.hpp"

namespace narrator::fuzz {

void check_document(const Document& document);
void check_script(const Document& document, const Script& script);

/// The document of these bytes, checked; one without blocks where they are refused.
Document read_checked(std::string_view bytes, const ReadOptions& options);

}  // namespace narrator::fuzz
