// The file of the voices that people were heard with: voices.json in the state folder.
#pragma once

#include <functional>

#include "narrator/voice_memory.hpp"

namespace narrator::cli {

/// What is in the file; nothing where there is none. A file that cannot be read, or is something else, is
/// warned of and counts as none.
VoiceMemory load_remembered_voices();

/// Reads the file, lets `change` change it, and replaces it as a whole; other programs that do the same
/// meanwhile wait, so no one's changes are lost. What cannot be written, or read, is warned of and left as it is.
void change_remembered_voices(const std::function<void(VoiceMemory&)>& change);

}  // namespace narrator::cli
