// Where the keys lead: from a segment to the paragraph or sentence before and behind it.
//
// Pure functions over the segments of a narration; `at` is an index of them.
#pragma once

#include <cstddef>
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

/// The source of the whole sentence that holds `at`.
Span sentence_span(const std::vector<Segment>& segments, std::size_t at);

}  // namespace narrator::player
