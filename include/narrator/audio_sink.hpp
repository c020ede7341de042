// Where sound goes: a file, a device, or memory.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
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

/// What a file says about itself, UTF-8, on one line; any of these may be empty. Formats without tags leave them out.
struct Tags {
  std::string title;
  std::string artist;    ///< who wrote the article
  std::string language;  ///< BCP 47
  std::string comment;   ///< empty: who speaks
  std::string album = {};     ///< who published it
  std::string date = {};      ///< when
  std::string source = {};    ///< where it came from: an address, a path
  std::string narrator = {};  ///< the voice that reads
  std::vector<std::string> cast = {};  ///< who else speaks
};

/// A place in a file that players can go to.
struct Chapter {
  std::uint64_t frame = 0;  ///< of the sound that write() is given, from its first one on
  std::string title;        ///< UTF-8, on one line
  friend bool operator==(const Chapter&, const Chapter&) = default;
};

struct SoundFileOptions {
  int sample_rate = 0;  ///< of the file; 0: what is usual for the format
  int bitrate = 0;      ///< kbit a second, where the format is lossy; 0: what is good for speech
  /// Which chapters there will be, in order. Their frames need not be known yet.
  std::vector<Chapter> chapters = {};
  /// Called by finish() with the complete file, open for reading, before it gets its name. What it throws is what
  /// finish() throws, and then there is no file. Not called for pipes and devices.
  std::function<void(int descriptor)> check = {};
};

class SoundFile : public AudioSink {
 public:
  /// Before finish().
  /// @param chapters those of the options, with the frames where they begin
  virtual void place_chapters(const std::vector<Chapter>& chapters) = 0;
};

/// The container is chosen by the extension: wav, flac, ogg, opus, mp3, and m4a or m4b where the program was built with
/// them. The same samples, tags and options give the same bytes. A WAV past 4 GiB is an RF64. What can only be written
/// once, a pipe, has no chapters.
/// Written beside the target under a temporary name and moved there by finish().
/// @throws Error (usage) for an extension that is not known, or a rate that the format does not have; Error (file) when
///   it cannot be created; Error (program) when the part of the program for the format is not installed
std::unique_ptr<SoundFile> open_sound_file(const std::filesystem::path& path, AudioFormat format, const Tags& tags = {},
                                           const SoundFileOptions& options = {});

/// The extensions that open_sound_file() knows: ".wav, .flac, .ogg, .opus or .mp3".
std::string sound_file_extensions();

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
