// How a narration is brought to the loudness that a publisher wants: what to do to it, found by measuring.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "audio/loudness_target.hpp"
#include "audio/master.hpp"
#include "narrator/audio_sink.hpp"

namespace narrator::cli {

class Mastering {
 public:
  /// @param path of the sound file that is written, whose format decides how much room for errors is left
  /// @throws Error (usage) when the target does not go with that file
  Mastering(const audio::LoudnessTarget& target, const std::filesystem::path& path, SoundFileOptions& options);

  /// What to do, after measuring what comes of it, some times.
  /// @throws Error (file) with the reason when it cannot be done
  using Measure = std::function<audio::Loudness(const audio::MasterSettings& settings, audio::LoudnessMeter::Detail detail)>;
  audio::MasterSettings find_settings(const Measure& measure) const;
  /// Of the file as it was read again: true when it is good; false when it is worth another trial with changed settings.
  /// @throws Error (file) with the reason when it cannot be done
  bool judge(const audio::Loudness& written, audio::MasterSettings& settings);

  const audio::LoudnessTarget& target() const noexcept { return target_; }

 private:
  [[noreturn]] void refuse(const std::string& words) const;

  audio::LoudnessTarget target_;
  std::filesystem::path path_;
  int trials_ = 0;
};

/// Reads it as a player does. @param descriptor of a file of open_sound_file()
audio::Loudness loudness_of_file(int descriptor);

}  // namespace narrator::cli
