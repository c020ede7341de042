// Words of an article on their way into a file that others interpret: markup, scripts, players.
//
// What could act there is taken out or written so that it is only text: control characters, marks that turn the
// direction of the text around them, and the signs of markup.
#pragma once

#include <string>
#include <string_view>

#include "narrator/document.hpp"

namespace narrator::publish {

/// A control character (line ends and tabs too), a noncharacter, or a mark that sets the direction of what follows.
bool is_unwanted(char32_t c) noexcept;

/// On one line, UTF-8: white space runs are one space, what is unwanted is gone.
std::string one_line(std::u32string_view text);
std::string one_line(std::string_view utf8);

/// For text and attributes of HTML and XML, and for WebVTT: & < > " ' as references.
void append_escaped(std::string& out, char32_t c);
std::string escaped(std::string_view utf8);

/// A JSON string with its quotes, ASCII only; "<" too is written as an escape, so that it may stand in a script element.
std::string json_string(std::string_view utf8);

}  // namespace narrator::publish
