// Keeps the sound libraries from writing over what the listener sees.
#pragma once

#include <cstdio>

namespace narrator::cli {

/// While it lives, what anybody writes to standard error goes nowhere, but for messages(): a device that goes away
/// makes ALSA, JACK and PortAudio print lines at any time, from any thread.
class QuietLibraries {
 public:
  QuietLibraries();
  ~QuietLibraries();
  QuietLibraries(const QuietLibraries&) = delete;
  QuietLibraries& operator=(const QuietLibraries&) = delete;

  /// The standard error that was; unbuffered.
  std::FILE* messages() const noexcept { return messages_; }

 private:
  std::FILE* messages_;
};

}  // namespace narrator::cli
