// What lies in a folder. The standard library's iterators end the program where memory runs out (libstdc++ 12: they
// allocate behind a noexcept); this throws std::bad_alloc.
#pragma once

#include <filesystem>
#include <system_error>
#include <vector>

namespace narrator {

struct FolderEntry {
  std::filesystem::path path;
  bool is_folder = false;  ///< itself, not by a link
  bool is_file = false;    ///< likewise
  bool is_link = false;
};

/// Without "." and "..", in the order of the system.
/// @param error why it cannot be read; then what was found before
std::vector<FolderEntry> entries_of(const std::filesystem::path& folder, std::error_code& error);
/// And of all folders in it.
std::vector<FolderEntry> all_entries_below(const std::filesystem::path& folder, std::error_code& error);

}  // namespace narrator
