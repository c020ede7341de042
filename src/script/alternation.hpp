// Turns of a conversation that no tag names: two people take turns.
//
// Called by analyse(), when everything else is decided.
#pragma once

#include <vector>

#include "narrator/document.hpp"
#include "script/analysis.hpp"

namespace narrator::script {

/// Gives untagged turns to whoever is due, counting from the tagged ones on both sides. Only turns that
/// follow one another, paragraph by paragraph; what was sure before stays. Linear.
void alternate_turns(const Document& document, std::vector<Spoken>& spoken);

}  // namespace narrator::script
