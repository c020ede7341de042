// Where sentences end, and where a sentence that is too long can be cut.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "narrator/document.hpp"
#include "text/language.hpp"

namespace narrator {

/// Splits a span of text into sentences. They are in order, do not overlap, have no white space at
/// either end, and hold every code point of the span that is not white space. Linear in the span.
std::vector<Span> split_sentences(std::u32string_view text, Span span, const Language& language);

/// Cuts a span in pieces of at most `most` code points: behind clause marks, else behind white space,
/// else anywhere. Pieces are as split_sentences() gives them. @param most at least 2
std::vector<Span> split_overlong(std::u32string_view text, Span span, std::size_t most);

}  // namespace narrator
