// One format of sound file: samples in, bytes out. Complete files, names and rates are sound_file.cpp's.
//
// All but WAV are in modules (base/module.hpp): their libraries would be most of the time that the program takes to
// start. What a module gives is made by one of the functions below.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "narrator/audio_sink.hpp"
#include "output/byte_writer.hpp"

namespace narrator::output {

/// A chapter in a file: its times in the units that formats count in.
struct ChapterTime {
  std::chrono::milliseconds start{0};
  std::chrono::milliseconds end{0};
  std::uint64_t frame = 0;  ///< where it begins, at the file's sample rate
  std::string title;
};

struct EncoderSettings {
  AudioFormat format;
  int bitrate = 0;  ///< kbit a second; 0: what is good for speech
  Tags tags;
  /// In their order; times are not known before finish(), but how many there are and what they are called.
  std::vector<ChapterTime> chapters;
};

/// Keeps a reference to the writer it is made with. One thread.
class Encoder {
 public:
  virtual ~Encoder() = default;
  /// @throws Error (file), as all below
  virtual void write(std::span<const std::int16_t> samples) = 0;
  /// All bytes are with the writer, flushed, when this returns.
  /// @param chapters those of the settings, with their times
  virtual void finish(const std::vector<ChapterTime>& chapters) = 0;
};

using MakeEncoder = std::unique_ptr<Encoder>(ByteWriter& writer, const EncoderSettings& settings);

MakeEncoder make_wav_encoder;     // in the program
MakeEncoder make_flac_encoder;    // these four in the module "sound"
MakeEncoder make_vorbis_encoder;
MakeEncoder make_opus_encoder;
MakeEncoder make_mp3_encoder;
MakeEncoder make_aac_encoder;     // in the module "aac"

}  // namespace narrator::output
