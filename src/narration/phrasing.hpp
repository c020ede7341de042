// The words of a segment as the engine gets them: the spoken form, ended so that the melody fits.
//
// eSpeak NG chooses its melody by the mark that ends a text. A quote that its sentence goes on behind
// must not fall to a full stop, and a headline without one must not hang in the air.
#pragma once

#include <string>

#include "narrator/document.hpp"
#include "narrator/spoken_form.hpp"

namespace narrator::narration {

/// @param ends_sentence false when the same sentence goes on in the next segment
SpokenForm phrase(const Document& document, const TextNormalizer& normalizer, Span source, bool ends_sentence);

/// Ends a text with one mark: the question or exclamation mark that it has, else a stop or a colon
/// at the end of a sentence and a comma inside one. An empty text stays empty.
void set_end_mark(std::u32string& text, bool ends_sentence);

}  // namespace narrator::narration
