// Which formats there are, how files of them are called, and which rates they have.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "narrator/audio_sink.hpp"
#include "output/encoder.hpp"

namespace narrator::output {

struct EncoderOrder {
  ByteWriter& writer;
  const EncoderSettings& settings;
};

struct Container {
  std::string_view extension;
  std::string_view name;  ///< for people
  std::unique_ptr<Encoder> (*make)(const EncoderOrder& order);
  int usual_rate;  ///< 0: the narration's
  std::span<const int> rates;  ///< empty: any
  bool is_lossy;
};

/// By the extension, whatever its case; a device or pipe without one takes WAV.
/// @throws Error (usage)
const Container& container_of(const std::filesystem::path& path);

/// The sample rate of the file.
/// @throws Error (usage) when the format has not the rates that are asked for
int checked_rate(const Container& container, const std::filesystem::path& path, AudioFormat format, const SoundFileOptions& options);

/// ".wav, .flac, .ogg, .opus or .mp3"
std::string extensions();

}  // namespace narrator::output
