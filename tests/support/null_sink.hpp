// A sound device for tests: a private PulseAudio server, or PipeWire in its place, with a null sink, recorded from its
// monitor.
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

enum class SoundServer { pulseaudio, pipewire };

class NullSink {
 public:
  /// @return nullopt when there is no such server or it does not start
  static std::optional<NullSink> start(int channels = 1, SoundServer kind = SoundServer::pulseaudio);
  NullSink(NullSink&& other) noexcept;
  NullSink& operator=(NullSink&&) = delete;
  /// Stops the server and removes its folder.
  ~NullSink();

  static constexpr int sample_rate = 22050;  // the engine's own: nothing is resampled on the way

  void start_recording();
  /// Everything since start_recording(), interleaved.
  std::vector<std::int16_t> stop_recording();
  /// The server that programs play to is gone from one moment to the next.
  void kill_server();
  /// It is there and answers nobody.
  void hang_server() const;
  void wake_server() const;
  /// Back again, under the same name. @return false when it does not start
  bool restart_server();

 private:
  NullSink(std::string folder, int channels, SoundServer kind) : folder_(std::move(folder)), channels_(channels), kind_(kind) {}
  bool start_pipewire();

  std::string folder_;
  int channels_;
  SoundServer kind_;
  pid_t server_ = -1;
  std::vector<pid_t> behind_;  // what PipeWire's own needs
  pid_t recorder_ = -1;
};

}  // namespace narrator::test
