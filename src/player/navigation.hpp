// Where the keys lead: from a segment to the paragraph or sentence before and behind it.
//
// Pure functions over the segments of a narration; `at` is an index of them.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "narrator/narration.hpp"

namespace narrator::player {

enum class Unit { paragraph, sentence };

/// The first segment of the paragraph or sentence that holds `at`.
std::size_t start_of(Unit unit, const std::vector<Segment>& segments, std::size_t at);
/// The first segment of the next one; the number of segments when there is none.
std::size_t start_of_next(Unit unit, const std::vector<Segment>& segments, std::size_t at);
/// The first segment of the one before; of this one when there is none.
std::size_t start_of_previous(Unit unit, const std::vector<Segment>& segments, std::size_t at);

/// Quotes: what one person says until somebody else is heard, be it the narrator. `speakers` are those of the
/// segments, as the listener has corrected them.
///
/// @param by whose quotes count; empty: everybody's but the narrator's
/// @return the first segment of the next quote, if there is one
std::optional<std::size_t> start_of_next_quote(const std::vector<SpeakerId>& speakers, std::size_t at, std::optional<SpeakerId> by);
/// @return the first segment of the last quote that begins before `at`: of the one that holds it, where it has begun
std::optional<std::size_t> start_of_quote_before(const std::vector<SpeakerId>& speakers, std::size_t at, std::optional<SpeakerId> by);
/// The first segment of the quote that holds `at`; `at` where the narrator speaks.
std::size_t start_of_quote(const std::vector<SpeakerId>& speakers, std::size_t at);
/// Who is heard at `at` or, where that is the narrator, was quoted last before; the narrator where nobody was.
SpeakerId last_quoted(const std::vector<SpeakerId>& speakers, std::size_t at);

/// The segment that says a code point of the document, or the next one that says anything; the last one behind
/// the end.
std::size_t segment_at(const std::vector<Segment>& segments, std::size_t code_point);

/// The source of the whole sentence that holds `at`.
Span sentence_span(const std::vector<Segment>& segments, std::size_t at);

}  // namespace narrator::player
