// Writes a narration to a sound file.
#pragma once

#include <filesystem>

#include "cli/signals.hpp"
#include "narrator/narration.hpp"

namespace narrator::cli {

/// With progress on standard error when that is a terminal.
/// @param channels 1, or 2: everybody on their seat
/// @throws Error (interrupted) when a signal came; then, as with any error, there is no file
void export_audio(const Narration& narration, const std::filesystem::path& path, int channels, EndSignals& signals);

}  // namespace narrator::cli
