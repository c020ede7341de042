// A SourceDocument as bytes and back: what passes from the process that reads an article to the program. Both are of one
// build and one machine, so the bytes are those of the machine; but the process may have been taken over, so nothing in
// them is believed.
#pragma once

#include <string>
#include <string_view>

#include "markup/source_document.hpp"

namespace narrator::markup {

std::string packed(const SourceDocument& document);

/// @throws Error (input) when the bytes are not what packed() makes, or are not UTF-8 where they must be
SourceDocument unpacked(std::string_view bytes);

}  // namespace narrator::markup
