// Narrates many articles into a folder: on all processors, with one engine, and none stops another.
//
// Every file depends on its article and the options alone: not on the other articles, on how many are made at once, or
// on what was made before. So voices that are remembered are used, and none is remembered.
#pragma once

#include <functional>
#include <string>

#include "cli/options.hpp"

namespace narrator::cli {

/// @param print takes results for standard output: whole lines; may throw
/// @throws Error (file) at the end when an article failed; Error (usage, file, input) when none can be made;
///         Error (interrupted) when a signal came. What is finished stays
void narrate_batch(const Options& options, const std::function<void(const std::string&)>& print);

}  // namespace narrator::cli
