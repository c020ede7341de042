// Every language this program knows, one object a file in this folder.
#pragma once

#include "text/language.hpp"

namespace narrator::languages {

extern const Language english;
extern const Language german;
extern const Language french;

}  // namespace narrator::languages
