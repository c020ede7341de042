// What libxml2 is needed for, but the feeds themselves: plain words of marked-up ones, addresses, links of a page.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace narrator::feed {

/// White space and controls become single spaces, none at the ends.
std::string one_line(std::string_view text);

/// The text of a piece of HTML, on one line: tags gone, entities resolved.
std::string text_of_html(const std::string& html);

/// Its paragraphs, apart by blank lines. Of scripts and styles nothing.
std::string paragraphs_of_html(const std::string& html);

/// Text as HTML: a paragraph for every line.
std::string html_of_text(std::string_view text);

/// @param base absolute
/// @return absolute, http or https; empty for everything else
std::string resolved(const std::string& reference, const std::string& base);

}  // namespace narrator::feed
