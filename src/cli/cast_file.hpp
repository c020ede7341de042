// A file that says who has which voice: for one article or for all that one ever reads.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "narrator/casting.hpp"

namespace narrator::cli {

/// {name, voice} of each line `NAME = VOICE`; # begins a comment. What --show=cast --json prints is taken too.
/// @throws Error (file); Error (voice) `FILE:LINE: reason` for a line that is something else or a voice that
///         is not in the catalogue
std::vector<std::pair<std::string, std::string>> read_cast_file(const std::filesystem::path& path, const VoiceCatalogue& catalogue);

}  // namespace narrator::cli
