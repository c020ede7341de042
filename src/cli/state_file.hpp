// Small files in the user's state folder, shared by all narrate that run: read as a whole, replaced as a whole.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace narrator::cli {

/// @return the bytes; empty where there is no such file
/// @throws Error (file)
std::string read_state_file(const std::filesystem::path& file);

/// Reads the file, lets `change` make another of it, and replaces it where it is another; other programs that do the
/// same meanwhile wait, so nobody's changes are lost. Makes the folder. Waits for the disk.
/// @throws Error (file), and whatever `change` throws; then the file is as it was
void change_state_file(const std::filesystem::path& file, const std::function<std::string(const std::string&)>& change);

}  // namespace narrator::cli
