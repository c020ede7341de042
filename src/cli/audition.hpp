// --audition: everybody in the cast says a line of the article.
#pragma once

#include "narrator/script.hpp"

namespace narrator::cli {

/// The script with one line of each speaker, the first that is long enough to know a voice by; all else is silent.
Script audition_script(const Document& document, Script script);

}  // namespace narrator::cli
