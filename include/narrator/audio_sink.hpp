// Where sound goes: a file, a device, or memory.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "narrator/audio.hpp"

namespace narrator {

class AudioSink {
 public:
  virtual ~AudioSink() = default;

  virtual AudioFormat format() const noexcept = 0;
  /// Blocks until at least one frame is accepted. Call from one thread.
  /// @param samples interleaved, whole frames only, in format()
  /// @return samples accepted; fewer than given only when interrupted (devices)
  /// @throws Error (file, device) when the sink is of no more use
  virtual std::size_t write(std::span<const std::int16_t> samples) = 0;
  /// A file: complete and under its name when this returns; a device: all is heard.
  /// A sink destroyed without finish() leaves no trace.
  /// @throws Error (file, device)
  virtual void finish() = 0;
};

/// A sink that plays as time goes by. Positions count frames written since it was opened, so a
/// position that drop() skipped is never heard.
class AudioDevice : public AudioSink {
 public:
  /// Sound begins now (the stream starts with what is already written) or goes on after pause().
  /// @throws Error (device)
  virtual void resume() = 0;
  /// Fades out within 10 ms and holds; what is queued stays.
  virtual void pause() = 0;
  /// Discards what is queued but not heard, with a short fade; the next write() is heard next.
  /// From any thread.
  virtual void drop() = 0;
  /// Makes a blocked write() or finish() return early, and the next one, until clear_interrupt().
  /// From any thread.
  virtual void interrupt() = 0;
  virtual void clear_interrupt() = 0;
  /// 0 is mute, 1 is as it is, at most 2; reached within 10 ms without a click. From any thread.
  virtual void set_volume(double volume) = 0;
  /// The write position that is being heard now, as well as the device tells. From any thread.
  virtual std::uint64_t frames_heard() const = 0;
  /// The write position that comes next.
  virtual std::uint64_t frames_written() const = 0;
  /// Callbacks since opening that had to fill up with silence while sound was due.
  virtual std::uint64_t underruns() const = 0;
  /// False while sound is due and the device has not asked for any for most of a second: it wakes up, hangs, or is
  /// about to be gone. From any thread.
  virtual bool is_asking() const = 0;
  /// False when the device has stopped asking for sound for good. From any thread.
  virtual bool is_alive() const = 0;
};

struct Tags {
  std::string title;     ///< UTF-8, any of these may be empty
  std::string artist;
  std::string language;
  std::string comment;
};

/// The container is chosen by the extension: wav, flac, ogg, opus, mp3.
/// Written beside the target under a temporary name and moved there by finish().
/// @throws Error (usage) for an extension that is not known, Error (file) when it cannot be created
std::unique_ptr<AudioSink> open_sound_file(const std::filesystem::path& path, AudioFormat format,
                                           const Tags& tags = {});

struct AudioDeviceInfo {
  std::string name;  ///< as the system names it
  bool is_default = false;
};

/// The outputs there are. May take the sound libraries some tenths of a second.
/// @throws Error (device)
std::vector<AudioDeviceInfo> list_audio_devices();

struct AudioDeviceOptions {
  std::string name = {};  ///< of a device, or the beginning of it whatever the case; empty: the system's default
  std::chrono::milliseconds lead_in{0};  ///< silence before the first sound, for a device that loses what it is woken by
};

/// Silence until resume().
/// @throws Error (device) when there is none or it refuses, Error (usage) when there is no device of that name
std::unique_ptr<AudioDevice> open_audio_device(AudioFormat format, const AudioDeviceOptions& options = {});

}  // namespace narrator
