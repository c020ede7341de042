// Chapters: the places of a narration that a listener may want to go to.
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "narrator/audio_sink.hpp"
#include "narrator/narration.hpp"
#include "publish/text_file.hpp"

namespace narrator::publish {

enum class ChapterKind { none, headings, paragraphs, speakers };

struct PlannedChapter {
  std::size_t segment = 0;  ///< where it begins: index into Narration::segments()
  std::string title;        ///< clean, on one line
  friend bool operator==(const PlannedChapter&, const PlannedChapter&) = default;
};

/// In order; the first begins with the segment that is narrated first, whatever that is.
std::vector<PlannedChapter> plan_chapters(const Narration& narration, std::size_t first_segment, ChapterKind kind);

/// Podcast namespace's JSON chapters 1.2, which apps fetch beside a file.
class ChaptersFile {
 public:
  /// @throws Error (file), as finish()
  explicit ChaptersFile(const std::filesystem::path& path) : file_(path) {}
  /// The file is complete and there when this returns.
  /// @param sample_rate what the frames of the chapters count in
  void finish(const std::vector<Chapter>& chapters, const Tags& tags, int sample_rate);

 private:
  TextFile file_;
};

}  // namespace narrator::publish
