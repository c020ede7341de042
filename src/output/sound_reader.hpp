// Sound files back to samples, as a player hears them: for measuring what was written.
#pragma once

#include <functional>
#include <span>

#include "narrator/audio.hpp"

namespace narrator::output {

/// Interleaved, whole frames; 1 is full scale, and what lossy formats make of a loud place may be more.
using OnSound = std::function<void(AudioFormat format, std::span<const float> samples)>;
using ReadSound = void(int descriptor, const OnSound& on_sound);

/// Any of the formats of open_sound_file().
/// @param descriptor open for reading; where it stands does not matter, and is another place afterwards
/// @throws Error (file) when it is none of them or damaged, without its name
void read_sound(int descriptor, const OnSound& on_sound);

ReadSound read_with_sndfile;  // in the module "sound"
ReadSound read_with_ffmpeg;   // in the module "aac"

}  // namespace narrator::output
