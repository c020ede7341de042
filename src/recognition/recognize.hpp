// Which format bytes are in, by what they hold. No library is asked: the program looks, the reader process reads.
#pragma once

#include <optional>
#include <string_view>

#include "narrator/document.hpp"

namespace narrator::recognition {

/// Nothing when it is plain text, or not known. In doubt nothing: news text is neither Markdown because a line of it
/// begins with "*", nor a message because it says "From: ". Reads the first 64 KiB only, and finds names in a ZIP
/// archive's own directory.
std::optional<InputFormat> recognize(std::string_view bytes);

}  // namespace narrator::recognition
