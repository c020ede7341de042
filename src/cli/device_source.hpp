// Opens the audio device, which may take its time: a sound server that hangs must hang nobody else.
#pragma once

#include <future>
#include <memory>

#include "cli/signals.hpp"
#include "narrator/audio_sink.hpp"

namespace narrator::cli {

/// Threads: one at a time; each opening has its own, which is left behind when nobody waits for it any more.
class DeviceSource {
 public:
  /// Begins to open.
  DeviceSource(AudioFormat format, AudioDeviceOptions options);
  /// Waits a little for one that is being opened: meanwhile nobody can be read on standard error, and who leaves
  /// has something to say.
  ~DeviceSource();
  DeviceSource(const DeviceSource&) = delete;
  DeviceSource& operator=(const DeviceSource&) = delete;

  /// Waits until it is open; owned by this object.
  /// @throws Error (interrupted) when a signal comes first, Error (device, usage) when there is no such device
  AudioDevice& first(EndSignals& signals);
  /// Instead of the one before, which is closed: for Player's RecoverDevice. Waits a little.
  /// @return nullptr when there is none yet
  AudioDevice* another();

 private:
  void begin();

  AudioFormat format_;
  AudioDeviceOptions options_;
  std::future<std::unique_ptr<AudioDevice>> opening_;
  std::unique_ptr<AudioDevice> device_;
};

}  // namespace narrator::cli
