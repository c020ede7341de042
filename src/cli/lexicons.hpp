// The pronunciations of a run: what everybody needs, then the listener's own.
#pragma once

#include <string>
#include <vector>

#include "narrator/lexicon.hpp"
#include "narrator/narration.hpp"

namespace narrator::cli {

/// The built-in names, then lexicon.pls of the user's configuration folder ($XDG_CONFIG_HOME/narrate, else
/// ~/.config/narrate) if there is one, then `files`; a later entry wins. What cannot be said as it is
/// written there is told of, by file and line.
/// @param language the article's, for entries that name none
/// @throws Error (file)
Lexicon lexicon_for(const std::vector<std::string>& files, const std::string& language, const OnProblem& tell);

}  // namespace narrator::cli
