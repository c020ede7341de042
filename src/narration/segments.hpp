// Cuts a script into segments: sentences, cut again where the voice changes or where they are overlong.
//
// Called once, when a Narration is made. Looks at spans only: what is said is made later, segment by
// segment, so that a long article starts at once.
#pragma once

#include <cstddef>
#include <vector>

#include "narrator/document.hpp"
#include "narrator/narration.hpp"
#include "narrator/script.hpp"

namespace narrator::narration {

/// Longer sentences are cut, so that sound starts soon and a skip is never far from a boundary.
inline constexpr std::size_t longest_segment = 300;  // code points

/// In the order of the text. The segments of a block hold every code point of it that is no white
/// space; a block with nothing to say (a row of stars) has none. Linear in the text.
std::vector<Segment> make_segments(const Document& document, const Script& script, const Pauses& pauses);

}  // namespace narrator::narration
