// Words from outside, made safe for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace narrator::cli {

/// One line of UTF-8: control characters (escape sequences begin with one), line ends and marks that
/// turn the direction of text become a space or nothing; bytes that are no UTF-8 become U+FFFD.
std::string printable(std::string_view text);

/// JSON, which may hold what is no ASCII but no control character: what a terminal could still obey, of C1 and of the
/// marks that end a line or turn the direction of text, becomes \\uXXXX, which means the same.
std::string printable_json(std::string json);

}  // namespace narrator::cli
