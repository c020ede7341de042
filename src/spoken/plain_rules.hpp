// The rules of a language that has no table here: how CLDR says that its numbers are written, and the little that
// CLDR does not say.
#pragma once

#include <unicode/locid.h>

#include "spoken/rules.hpp"

namespace narrator::spoken {

/// @param rules those of any such language
/// @throws std::bad_alloc
SpokenRules plain_rules(const icu::Locale& locale, const SpokenRules& rules);

}  // namespace narrator::spoken
