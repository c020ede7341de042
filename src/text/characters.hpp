// What kind of character a code point is: ICU's properties, under the names that this room uses.
#pragma once

#include <string_view>

#include "narrator/document.hpp"

namespace narrator {

bool is_space(char32_t c) noexcept;  ///< white space, line ends and controls: nothing to read aloud
bool is_letter_beyond_ascii(char32_t c) noexcept;
/// Letters and the combining marks that belong to them.
inline bool is_letter(char32_t c) noexcept {
  if (c >= 0x80) return is_letter_beyond_ascii(c);
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
/// 0 to 9
inline bool is_digit(char32_t c) noexcept { return c >= U'0' && c <= U'9'; }
bool is_upper(char32_t c) noexcept;   ///< upper or title case
bool is_lower(char32_t c) noexcept;
/// Format, private, unassigned and noncharacters, and U+FFFD: nothing to see, nothing to say.
bool is_silent(char32_t c) noexcept;
char32_t to_lower(char32_t c) noexcept;  ///< simple mapping: always one code point

inline bool is_word_character(char32_t c) noexcept { return is_letter(c) || is_digit(c); }
inline bool holds(std::u32string_view set, char32_t c) noexcept { return set.find(c) != std::u32string_view::npos; }

/// Without the white space at both ends; empty at its start when there is nothing else.
Span trimmed(std::u32string_view text, Span span) noexcept;

}  // namespace narrator
