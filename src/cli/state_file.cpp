#include "cli/state_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include "narrator/error.hpp"
#include "output/replaced_file.hpp"

namespace narrator::cli {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& file, const std::string& text) {
  output::ReplacedFile replaced(file);
  for (std::size_t done = 0; done < text.size();) {
    const ssize_t written = ::write(replaced.descriptor(), text.data() + done, text.size() - done);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) throw Error(ErrorKind::file, file.string() + ": " + std::strerror(errno));
    done += static_cast<std::size_t>(written);
  }
  replaced.commit();
}

/// What was written by somebody who was killed before it had its name. Only while nobody else writes.
void clear_away_parts(const fs::path& file) {
  const std::string begins = "." + file.filename().string() + ".";
  std::error_code error;
  for (fs::directory_iterator entry(file.parent_path(), error), end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with(begins) && name.ends_with(".part")) fs::remove(entry->path(), error);
  }
}

/// Of the folder, not of the file, which is replaced.
class FolderLock {
 public:
  explicit FolderLock(const fs::path& folder) : folder_(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    while (folder_ >= 0 && flock(folder_, LOCK_EX) != 0 && errno == EINTR) {
    }
  }
  ~FolderLock() {
    if (folder_ >= 0) close(folder_);
  }
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int folder_;
};

}  // namespace

std::string read_state_file(const fs::path& file) {
  std::error_code none;
  if (!fs::exists(file, none)) return {};
  errno = 0;
  std::ifstream stream(file, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  if (!stream) throw Error(ErrorKind::file, file.string() + ": " + std::strerror(errno == 0 ? EIO : errno));
  return text;
}

void change_state_file(const fs::path& file, const std::function<std::string(const std::string&)>& change) {
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  if (error) throw Error(ErrorKind::file, file.parent_path().string() + ": " + error.message());
  const FolderLock lock(file.parent_path());
  const std::string before = read_state_file(file);
  const std::string after = change(before);
  if (after == before) return;
  clear_away_parts(file);
  write(file, after);
}

}  // namespace narrator::cli
