// What the module "sound" gives to the program: see encoder.hpp and sound_reader.hpp.
#pragma once

#include "output/encoder.hpp"
#include "output/sound_reader.hpp"

namespace narrator::output {

struct SoundModule {
  MakeEncoder* flac;
  MakeEncoder* vorbis;
  MakeEncoder* opus;
  MakeEncoder* mp3;
  ReadSound* read;
};

/// Loaded by the first call.
/// @throws Error (program)
const SoundModule& sound_module();

/// The module "aac", which needs the libraries of FFmpeg.
struct AacModule {
  MakeEncoder* aac;
  ReadSound* read;
};
const AacModule& aac_module();

}  // namespace narrator::output
