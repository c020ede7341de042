// What the options say about a sound file.
#pragma once

#include <string>

#include "publish/chapters.hpp"

namespace narrator::cli {

struct ExportOptions {
  int sample_rate = 0;  ///< 0: as is usual for the format
  int bitrate = 0;      ///< kbit a second; 0: likewise
  publish::ChapterKind chapters = publish::ChapterKind::headings;
  std::string chapters_file;  ///< empty: none
  std::string loudness;       ///< as audio::loudness_target() takes it; empty: as the voices are
  std::string stems;          ///< a folder; empty: none
  std::string only;           ///< a speaker; empty: everybody
};

}  // namespace narrator::cli
