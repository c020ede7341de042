// From the start of the process to the first callback that gets sound.
#pragma once

#include <string>
#include <vector>

namespace narrator::bench {

struct FirstSound {
  std::vector<double> narrate_ms;    ///< process start to first callback with sound
  std::vector<double> portaudio_ms;  ///< a bare program's initialise, open and start
};

/// Plays `article` on the default device `runs` times, in turn with the bare program.
/// @param article path of the text file
FirstSound measure_first_sound(const std::string& article, int runs);

}  // namespace narrator::bench
