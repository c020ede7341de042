// Quotations that only their neighbours tell the speaker of.
//
// Called by analyse(), when everything else is decided.
#pragma once

#include <vector>

#include "narrator/document.hpp"
#include "script/spoken.hpp"

namespace narrator::script {

/// Words that open an article and have no tag: in the news they are whose the paragraph behind them is.
void look_ahead(std::vector<Spoken>& spoken);

/// Two people take turns: gives untagged turns to whoever is due, counting from the tagged ones on both sides. Only turns that
/// follow one another, paragraph by paragraph; what was sure before stays. Linear.
void alternate_turns(const Document& document, std::vector<Spoken>& spoken);

}  // namespace narrator::script
