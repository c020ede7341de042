// eSpeak NG itself. Only speech processes call this; espeak.cpp is the only file that includes the
// library's headers.
#pragma once

#include <memory>
#include <string>

#include "speech/lane.hpp"
#include "speech/voice_file.hpp"

namespace narrator::speech {

inline constexpr int espeak_sample_rate = 22050;

/// For a process of its own: changes its environment. One per process, never terminated: a second espeak_Terminate() hangs in 1.51.
class Espeak {
 public:
  /// @throws Error (engine) in the library's words
  Espeak();
  ~Espeak();
  Espeak(const Espeak&) = delete;
  Espeak& operator=(const Espeak&) = delete;

  const std::string& version() const noexcept { return version_; }
  const std::string& data_folder() const noexcept { return data_folder_; }

  /// Sets the voice of the lane's request. Once in a process.
  /// @return false when that cannot be
  bool set_voice(const Lane& lane) const;
  /// Says the lane's request into the lane, in the voice that was set. Only the first synthesis
  /// of a process repeats exactly: go back to that state before the next.
  bool speak(const Lane& lane) const;

 private:
  struct Functions;
  std::unique_ptr<Functions> functions_;
  std::string version_;
  std::string data_folder_;
  LanguageFiles languages_;
};

}  // namespace narrator::speech
