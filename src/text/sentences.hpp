// Where sentences end.
#pragma once

#include <string_view>
#include <vector>

#include "narrator/document.hpp"
#include "text/language.hpp"

namespace narrator {

/// Splits a span of text into sentences. They are in order, do not overlap, have no white space at
/// either end, and hold every code point of the span that is not white space. Linear in the span.
std::vector<Span> split_sentences(std::u32string_view text, Span span, const Language& language);

}  // namespace narrator
