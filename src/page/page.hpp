// Pages of the web to a title, a byline and the blocks of the article, and nothing of the page around it. For
// read_markup; bytes in, values out: no network.
#pragma once

#include <string>
#include <string_view>

#include "markup/source_document.hpp"

namespace narrator::page {

/// The charset that a page says of itself: the server's word first, then a byte order mark, then <meta>. A page that is
/// UTF-8 is that whatever it says. Empty where nothing is said.
/// @param served of the header Content-Type; may be empty
std::string charset_of(std::string_view bytes, std::string_view served);

/// Never fails because of what is in it; a page without an article gives no blocks.
/// @throws Error (program) when the parser's module cannot be loaded
markup::SourceDocument read_page(std::string_view utf8);

}  // namespace narrator::page
