// The languages whose spoken rules the program knows, one file each.
#pragma once

#include "spoken/numerals.hpp"
#include "spoken/rules.hpp"

namespace narrator::spoken::languages {

extern const SpokenRules dutch;
extern const SpokenRules english;
extern const SpokenRules french;
extern const SpokenRules german;
extern const SpokenRules italian;
extern const SpokenRules polish;
extern const SpokenRules portuguese;
extern const SpokenRules russian;
extern const SpokenRules spanish;
extern const SpokenRules swedish;
extern const SpokenRules ukrainian;
extern const SpokenRules numbers_alone;  ///< of any other language

}  // namespace narrator::spoken::languages
