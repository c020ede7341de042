// Where a user's own files are: the XDG base directories.
#pragma once

#include <filesystem>

namespace narrator::cli {

/// ~/.config/narrate: what the user writes. Each of these is empty where there is no home.
std::filesystem::path config_folder();
/// ~/.local/share/narrate: what the user adds.
std::filesystem::path data_folder();
/// ~/.local/state/narrate: what the program remembers.
std::filesystem::path state_folder();
/// ~/.cache/narrate: what can be made again.
std::filesystem::path cache_folder();

}  // namespace narrator::cli
