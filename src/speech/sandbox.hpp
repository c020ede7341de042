// What a speech process may do: think, read the engine's data, and speak into its lane. eSpeak NG reads an article
// with code in which overflows have been found; whoever takes a speech process over through one finds nothing there.
//
// Where the kernel has a part of it not, the rest is in force. Nothing here fails.
#pragma once

#include <chrono>
#include <filesystem>

namespace narrator::speech {

/// For the zygote, once eSpeak NG is initialised: from here on it and its children read files below this folder (or
/// those that links in it lead to), open no others, and have limited memory.
void keep_to(const std::filesystem::path& data_folder);

/// For a voice server, once its voice is set: no network, no files but to read, no new processes or programs, no code
/// but what is loaded; few descriptors, and limited processor time.
void give_up_rights();

/// Ends the process by end_of_patience unless it asks again before it has used so much processor time. Waiting for
/// the listener is no work, and a slow machine's load is not ours.
void limit_processor_time(std::chrono::milliseconds time) noexcept;
/// The signal that does.
extern const int end_of_patience;

}  // namespace narrator::speech
