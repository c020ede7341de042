// A document to decisions: block after block through tokens, mentions and attribution.
//
// Called by write_script(), and by the trainer with a teacher.
#pragma once

#include <vector>

#include "narrator/document.hpp"
#include "script/attribution.hpp"
#include "script/people.hpp"
#include "script/spoken.hpp"
#include "text/language.hpp"

namespace narrator::script {

/// In the order of the text. Fills `people`.
/// @param teacher decides instead of the weights; may be null
std::vector<Spoken> analyse(const Document& document, const Language& language, People& people,
                            const Weights& weights = trained_weights, Teacher* teacher = nullptr);

}  // namespace narrator::script
