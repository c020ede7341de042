// Publications: what is made of a narration besides its sound. Subtitles, a read-along book, a listening page.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

#include "narrator/audio.hpp"
#include "narrator/narration.hpp"
#include "narrator/timeline.hpp"

namespace narrator {

/// A file that takes shape while a narration passes by. Call from one thread.
class Publication {
 public:
  virtual ~Publication() = default;

  /// The sound, in the format given when it was opened, as the listener gets it: a segment's whole sound before the next's.
  /// @param speaker who is heard in it
  /// @throws Error (file)
  virtual void add(std::span<const std::int16_t> samples, SpeakerId speaker) = 0;
  /// The file is complete and under its name when this returns. Destroyed without, it leaves no trace.
  /// @param timeline of the same narration, with its words
  /// @throws Error (file)
  virtual void finish(const Timeline& timeline) = 0;
};

struct PublicationOptions {
  bool word_by_word = false;  ///< a book marks each word, not each sentence
};

/// Whether the name says so: .vtt .srt .lrc .labels.txt .json .epub .html
bool is_publication(const std::filesystem::path& path);

/// @param narration must outlive it
/// @param format of the sound that add() is given
/// @throws Error (usage) when the name says no such format, Error (file) when it cannot be created
std::unique_ptr<Publication> open_publication(const std::filesystem::path& path, const Narration& narration, AudioFormat format,
                                              const PublicationOptions& options = {});

}  // namespace narrator
