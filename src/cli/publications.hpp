// What one export makes beside the sound file: subtitles, books, pages. All from one timeline.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include "narrator/publication.hpp"
#include "narrator/timeline.hpp"

namespace narrator::cli {

class Publications {
 public:
  /// @param format of the samples that add() is given
  /// @throws Error (usage, file)
  Publications(const Narration& narration, const std::vector<std::filesystem::path>& paths, AudioFormat format,
               const PublicationOptions& options);

  bool empty() const noexcept { return open_.empty(); }
  /// @param chunk as the narration gave it
  /// @param samples what is made of it for the listener
  void add(const PcmChunk& chunk, std::span<const std::int16_t> samples);
  /// What comes behind the last chunk.
  void add_tail(std::span<const std::int16_t> samples);
  /// All files are there when this returns.
  void finish();

 private:
  const Narration& narration_;
  TimelineBuilder timeline_;
  std::vector<std::unique_ptr<Publication>> open_;
  SpeakerId speaker_ = narrator_id;  // who was heard last
};

}  // namespace narrator::cli
