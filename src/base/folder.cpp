#include "base/folder.hpp"

#include <dirent.h>
#include <sys/stat.h>

#include <cerrno>
#include <iterator>
#include <memory>
#include <string_view>

namespace narrator {
namespace {

struct CloseFolder {
  void operator()(DIR* folder) const noexcept { closedir(folder); }
};

void set_kind(FolderEntry& entry, unsigned char kind) {
  struct stat status {};
  if (kind == DT_UNKNOWN && lstat(entry.path.c_str(), &status) == 0) kind = static_cast<unsigned char>(IFTODT(status.st_mode));
  entry.is_folder = kind == DT_DIR;
  entry.is_file = kind == DT_REG;
  entry.is_link = kind == DT_LNK;
}

}  // namespace

std::vector<FolderEntry> entries_of(const std::filesystem::path& folder, std::error_code& error) {
  std::vector<FolderEntry> entries;
  const std::unique_ptr<DIR, CloseFolder> open(opendir(folder.c_str()));
  errno = open == nullptr ? errno : 0;
  while (open != nullptr) {
    errno = 0;
    const dirent* const next = readdir(open.get());
    if (next == nullptr) break;
    const std::string_view name = next->d_name;
    if (name == "." || name == "..") continue;
    entries.push_back({.path = folder / name});
    set_kind(entries.back(), next->d_type);
  }
  error.assign(errno, std::generic_category());
  return entries;
}

std::vector<FolderEntry> all_entries_below(const std::filesystem::path& folder, std::error_code& error) {
  std::vector<FolderEntry> entries = entries_of(folder, error);
  for (std::size_t i = 0; !error && i < entries.size(); ++i) {
    if (!entries[i].is_folder) continue;
    std::vector<FolderEntry> more = entries_of(entries[i].path, error);
    entries.insert(entries.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  }
  return entries;
}

}  // namespace narrator
