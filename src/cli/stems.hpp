// Stems: a file for each speaker, silent where others speak. All are as long as the mix, and their sum is the mix.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "narrator/audio_sink.hpp"
#include "narrator/narration.hpp"

namespace narrator::cli {

class Stems {
 public:
  /// @param folder made where it is not there
  /// @param extension of the files, with its dot
  /// @param first_segment of the narration
  /// @throws Error (file, usage)
  Stems(const Narration& narration, std::size_t first_segment, const std::filesystem::path& folder, const std::string& extension,
        AudioFormat format, const Tags& tags, const SoundFileOptions& options);

  void add(std::span<const std::int16_t> samples, SpeakerId speaker);
  /// All files are there when this returns.
  void finish();

 private:
  struct Stem {
    std::unique_ptr<SoundFile> file;
    std::uint64_t samples = 0;  // that it has; it catches up when its speaker speaks again
  };

  void catch_up(Stem& stem);

  std::map<SpeakerId, Stem> stems_;
  std::uint64_t samples_ = 0;
};

}  // namespace narrator::cli
