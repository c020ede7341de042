// Writes a narration to a sound file, and what is made beside it.
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "cli/export_options.hpp"
#include "cli/signals.hpp"
#include "narrator/narration.hpp"
#include "narrator/publication.hpp"

namespace narrator::cli {

struct ExportTarget {
  std::filesystem::path path = {};
  int channels = 1;  ///< 2: everybody on their seat
  std::size_t first_segment = 0;
  std::size_t workers = 0;  ///< as Narration::render_all() takes them
  std::vector<std::filesystem::path> with = {};  ///< what else is made of it; `path` may be of that kind too
  PublicationOptions publications = {};
  ExportOptions options = {};
  std::string source = {};  ///< what the article is called; empty where that says nothing
};

struct Exported {
  std::chrono::milliseconds sound{0};
  std::string certificate = {};  ///< of a loudness that was asked for: what was measured of the file, one line
};

/// Called with what was written; false ends it.
using OnExported = std::function<bool(const PcmChunk&)>;

/// @param on_exported of every chunk, more than once where the loudness is measured first
/// @param on_problem called on the calling thread
/// @throws Error (usage) when the options do not go together, Error (file) when they cannot be met, Error (interrupted)
///   when on_exported ended it; then, as with any error, there is no file
Exported export_audio(const Narration& narration, const ExportTarget& target, const OnExported& on_exported, const OnProblem& on_problem);

/// With progress on standard error when that is a terminal, and the certificate.
/// @throws Error (interrupted) likewise when a signal came
void export_with_progress(const Narration& narration, const ExportTarget& target, EndSignals& signals);

}  // namespace narrator::cli
