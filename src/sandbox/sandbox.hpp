// What a process may do that reads strangers' bytes with a C library: think, read what the library needs, and answer.
// eSpeak NG, poppler and others read articles with code in which overflows have been found; whoever takes such a
// process over through one finds nothing there.
//
// Where the kernel has a part of it not, the rest is in force. Nothing here fails. Each process asks for itself, and
// hands it on to its children; nothing of it can be taken back.
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>

namespace narrator::sandbox {

/// No more private memory than it has now and this; and no core dump, which would hold the article.
void limit_memory(std::size_t most_bytes);

/// From here on files below this folder (or that links in it lead to) may be read, and no others opened.
void keep_to(const std::filesystem::path& folder);

/// What a library may ask of the folders that it is kept to.
enum class Folders {
  known,        ///< it opens files by their names
  looked_into,  ///< it looks for files
};

/// No network, no files but to read, no new processes or programs, no code but what is loaded; few descriptors.
/// @param most_time of the processor, of the process in all; then SIGXCPU ends it
void give_up_rights(std::chrono::seconds most_time, Folders folders);

/// Ends the process by end_of_patience unless it asks again before it has used so much processor time. Waiting for
/// the listener is no work, and a slow machine's load is not ours.
void limit_processor_time(std::chrono::milliseconds time) noexcept;
/// The signal that does.
extern const int end_of_patience;

/// Which parts this machine and this build have, in words for people: "seccomp, landlock".
std::string in_force();

}  // namespace narrator::sandbox
