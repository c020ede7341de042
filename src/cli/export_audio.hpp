// Writes a narration to a sound file, and what is made beside it.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <vector>

#include "cli/signals.hpp"
#include "narrator/narration.hpp"
#include "narrator/publication.hpp"

namespace narrator::cli {

struct ExportTarget {
  std::filesystem::path path;
  int channels = 1;  ///< 2: everybody on their seat
  std::size_t first_segment = 0;
  std::size_t workers = 0;  ///< as Narration::render_all() takes them
  std::vector<std::filesystem::path> with = {};  ///< what else is made of it; `path` may be of that kind too
  PublicationOptions publications = {};
};

/// Called with what was written; false ends it.
using OnExported = std::function<bool(const PcmChunk&)>;

/// @param on_problem called on the calling thread
/// @throws Error (interrupted) when on_exported ended it; then, as with any error, there is no file
void export_audio(const Narration& narration, const ExportTarget& target, const OnExported& on_exported, const OnProblem& on_problem);

/// With progress on standard error when that is a terminal.
/// @throws Error (interrupted) likewise when a signal came
void export_with_progress(const Narration& narration, const ExportTarget& target, EndSignals& signals);

}  // namespace narrator::cli
