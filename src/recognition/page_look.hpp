// What tells a web page from text, without a parser.
#pragma once

#include <string_view>

namespace narrator::recognition {

/// What begins as a web page does: a document type, <html>, or elements that only pages have.
bool looks_like_page(std::string_view bytes);

}  // namespace narrator::recognition
