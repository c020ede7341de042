// Where quotation marks, or dashes of a dialogue, open and close. Says nothing about what is between.
//
// Called by write_script() and by tests; any thread.
#pragma once

#include <vector>

#include "narrator/document.hpp"
#include "script/marked_region.hpp"
#include "text/language.hpp"

namespace narrator::script {

/// In the order of the text, not overlapping; marks inside marks belong to the outer region.
/// An opening mark that is never closed reaches no further than its block. Linear.
std::vector<MarkedRegion> find_quotations(const Document& document, const Language& language);

}  // namespace narrator::script
