// How many cells of a terminal a code point takes.
#pragma once

namespace narrator::tui {

/// 0 for combining marks and joiners, 2 for wide East Asian characters and emoji, else 1.
int display_width(char32_t c) noexcept;

/// What may be shown for a code point of the article: itself, or a space for controls (escape
/// sequences begin with one) and for marks that turn the direction of text.
char32_t shown(char32_t c) noexcept;

}  // namespace narrator::tui
