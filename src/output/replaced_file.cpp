#include "output/replaced_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <random>
#include <utility>

#include "narrator/error.hpp"

namespace narrator::output {
namespace {

namespace fs = std::filesystem;

constexpr mode_t readable_by_all = 0666;  // less the user's umask

fs::path folder_of(const fs::path& target) { return target.has_parent_path() ? target.parent_path() : fs::path("."); }

fs::path hidden_name(const fs::path& target) {
  std::random_device random;
  return folder_of(target) / ("." + target.filename().string().substr(0, 200) + "." + std::to_string(random()) + ".part");
}

}  // namespace

ReplacedFile::ReplacedFile(fs::path target) : target_(std::move(target)) {
  struct stat status {};
  const bool exists = stat(target_.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) throw Error(ErrorKind::file, target_.string() + ": " + std::strerror(EISDIR));
  direct_ = exists && !S_ISREG(status.st_mode);
  if (direct_) fd_ = open(target_.c_str(), O_WRONLY | O_CLOEXEC);
  else open_unnamed();
  if (fd_ < 0) fail();
}

// A file without a name is gone with the process, whatever ends it. Where the file system has no such
// thing, a hidden one has to do.
void ReplacedFile::open_unnamed() {
  fd_ = open(folder_of(target_).c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, readable_by_all);
  if (fd_ >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL)) return;
  temporary_ = hidden_name(target_);
  fd_ = open(temporary_.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, readable_by_all);
  if (fd_ < 0) temporary_.clear();
}

ReplacedFile::~ReplacedFile() {
  if (fd_ >= 0) close(fd_);
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

void ReplacedFile::fail() const { throw Error(ErrorKind::file, target_.string() + ": " + std::strerror(errno)); }

void ReplacedFile::start_writeback() const noexcept {
  if (!direct_) sync_file_range(fd_, 0, 0, SYNC_FILE_RANGE_WRITE);
}

void ReplacedFile::commit() {
  if (direct_) return;
  if (fsync(fd_) != 0) fail();
  if (temporary_.empty()) {
    // A link cannot replace a file, so it gets a name beside the target first.
    fs::path name = hidden_name(target_);
    const std::string unnamed = "/proc/self/fd/" + std::to_string(fd_);
    if (linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) != 0) fail();
    temporary_ = std::move(name);  // a copy could fail, and then nobody would remove the file
  }
  if (rename(temporary_.c_str(), target_.c_str()) != 0) fail();
  temporary_.clear();
  const int folder = open(folder_of(target_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;  // the file is there; only its name might not survive a power cut
  fsync(folder);
  close(folder);
}

}  // namespace narrator::output
