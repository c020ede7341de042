// What one export makes beside the sound file: subtitles, books, pages. All from one timeline.
#pragma once

#include <chrono>
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
  /// What is heard when.
  /// @param chunk as the narration gave it, before its sound
  void add(const PcmChunk& chunk);
  void add_silence(std::chrono::milliseconds time);
  /// What the listener gets.
  /// @param speaker whose sound it is
  void add(std::span<const std::int16_t> samples, SpeakerId speaker);
  /// All files are there when this returns.
  void finish();

 private:
  const Narration& narration_;
  TimelineBuilder timeline_;
  std::vector<std::unique_ptr<Publication>> open_;
};

}  // namespace narrator::cli
