// A sound device for tests: a private PulseAudio server with a null sink, recorded from its monitor.
//
// While one lives, the process's environment (XDG_RUNTIME_DIR, HOME, ALSA_CONFIG_PATH, PULSE_SERVER)
// points at it, so that PortAudio here and in child processes plays there. One at a time.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace narrator::test {

class NullSink {
 public:
  /// @return nullopt when there is no pulseaudio or it does not start
  static std::optional<NullSink> start(int channels = 1);
  NullSink(NullSink&& other) noexcept;
  NullSink& operator=(NullSink&&) = delete;
  /// Stops the server and removes its folder.
  ~NullSink();

  static constexpr int sample_rate = 22050;  // the engine's own: nothing is resampled on the way

  void start_recording();
  /// Everything since start_recording(), interleaved.
  std::vector<std::int16_t> stop_recording();
  /// The server is gone from one moment to the next.
  void kill_server();

 private:
  NullSink(std::string folder, int channels) : folder_(std::move(folder)), channels_(channels) {}

  std::string folder_;
  int channels_;
  pid_t server_ = -1;
  pid_t recorder_ = -1;
};

}  // namespace narrator::test
