// Dialogue without marks around every part of it: turns that begin with a dash, and tags ("dit-il")
// that stand inside, set off by commas or dashes only.
//
// Called by find_quotations() alone. Which languages write so is in their tables.
#pragma once

#include <string_view>
#include <vector>

#include "narrator/document.hpp"
#include "script/marked_region.hpp"
#include "text/language.hpp"

namespace narrator::script {

/// The block opens with a dash, in a language that sets dialogue so.
bool begins_dialogue(std::u32string_view text, Span block, const Language& language);

/// Adds what is said in a turn, without its tags.
void find_turn(std::u32string_view text, Span block, const Language& language, std::vector<MarkedRegion>& regions);

/// Splits the last region where a tag stands inside its marks (« Eh bien, dit-il, allons »).
void split_at_tags(std::u32string_view text, const Language& language, std::vector<MarkedRegion>& regions);

}  // namespace narrator::script
