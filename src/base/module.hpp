// Parts of the program that are loaded when they are first needed: shared objects beside it. What talks to the
// desktop, reads PDF or writes MP3 brings dozens of libraries, whose loading would be most of the time to the first
// word of a text file.
#pragma once

#include <filesystem>
#include <string>

namespace narrator {

/// Where a part of the program lies, by its file name: a module, or a program that it starts. From any thread.
/// @throws Error (program) when it is not installed
std::filesystem::path module_file(const std::string& file);

/// The pointer that the module NAME has under the name `narrator_module_NAME`. A module stays loaded. From any thread.
/// @throws Error (program) when there is no such module or it cannot be loaded
void* module_entry(const std::string& name);

/// The same where it points at a function; the module and whoever loads it share the header that has its type.
template <typename Function>
Function* module_function(const std::string& name) {
  return reinterpret_cast<Function*>(module_entry(name));
}

}  // namespace narrator
