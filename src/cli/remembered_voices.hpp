// The file of the voices that people were heard with: voices.json in the state folder.
#pragma once

#include <functional>
#include <string>

#include "cli/state_file.hpp"
#include "narrator/narration.hpp"
#include "narrator/voice_memory.hpp"

namespace narrator::cli {

/// What is in the file; nothing where there is none, or where it cannot be read or is something else.
VoiceMemory load_remembered_voices(const OnProblem& on_problem);

/// Reads the file, lets `change` change it, and replaces it as a whole; other programs that do the same
/// meanwhile wait, so no one's changes are lost. What cannot be read or written is left as it is. Waits for the disk.
void change_remembered_voices(const std::function<void(VoiceMemory&)>& change, const OnProblem& on_problem);

}  // namespace narrator::cli
