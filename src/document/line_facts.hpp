// What a line looks like: its marker, its end, its first word. Small questions that paragraphs and
// front matter ask.
#pragma once

#include <cstddef>
#include <string_view>

#include "narrator/document.hpp"

namespace narrator {

/// A letter or a figure: lines of signs alone are drawn, not written.
bool has_words(std::u32string_view text, Span span);

enum class Marker {
  none,
  certain,   ///< "* ", "\u2022 ": nothing but a list item begins like this
  possible,  ///< "- ", "3. ", "b) ": may be a dash, a date or a sum that was wrapped to the front
};

Marker list_marker(std::u32string_view text, Span line);

/// The last character that is not a closing mark or bracket nor a space before one; 0 when there is none.
char32_t last_mark(std::u32string_view text, Span line);
/// Ends as a sentence or clause ends: . ! ? : ; , and their wide forms.
bool ends_with_stop(std::u32string_view text, Span line);
/// Ends as a sentence ends; a comma or semicolon is no end.
bool ends_sentence(std::u32string_view text, Span line);

/// The first character that is not an opening mark or bracket; 0 when there is none.
char32_t first_character(std::u32string_view text, Span line);
/// Code points up to the first white space; of a script without spaces, one.
std::size_t first_word_length(std::u32string_view text, Span line);

}  // namespace narrator
