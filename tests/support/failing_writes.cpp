// Preloaded into the program: makes calls on the files below a folder fail, as a disk would.
//
//   NARRATE_FAIL_BELOW  the folder; other files are as they are
//   NARRATE_FAIL_AFTER  bytes that can be written; or the name of a call that fails: fsync, linkat, rename
//   NARRATE_FAIL_WITH   errno
#include <dlfcn.h>
#include <limits.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <string>

namespace {

std::string variable(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? "" : value;
}

bool is_meant(int descriptor) {
  char path[PATH_MAX] = {};
  const ssize_t size = readlink(("/proc/self/fd/" + std::to_string(descriptor)).c_str(), path, sizeof path - 1);
  const std::string folder = variable("NARRATE_FAIL_BELOW");
  return size > 0 && !folder.empty() && std::string(path).compare(0, folder.size(), folder) == 0;
}

int failure() { return std::atoi(variable("NARRATE_FAIL_WITH").c_str()); }
bool fails(const char* call) { return variable("NARRATE_FAIL_AFTER") == call; }

template <typename Call>
Call* real(const char* name) {
  return reinterpret_cast<Call*>(dlsym(RTLD_NEXT, name));
}

std::atomic<std::size_t> written{0};

}  // namespace

extern "C" {

ssize_t write(int descriptor, const void* bytes, std::size_t count) {
  static auto* const next = real<ssize_t(int, const void*, std::size_t)>("write");
  const std::string most = variable("NARRATE_FAIL_AFTER");
  if (most.empty() || most.find_first_not_of("0123456789") != std::string::npos || !is_meant(descriptor)) return next(descriptor, bytes, count);
  const std::size_t left = std::stoul(most) - std::min<std::size_t>(std::stoul(most), written);
  if (left == 0 && count > 0) {
    errno = failure();
    return -1;
  }
  const ssize_t done = next(descriptor, bytes, std::min(count, left));
  if (done > 0) written += static_cast<std::size_t>(done);
  return done;
}

int fsync(int descriptor) {
  static auto* const next = real<int(int)>("fsync");
  if (!fails("fsync") || !is_meant(descriptor)) return next(descriptor);
  errno = failure();
  return -1;
}

int linkat(int from_folder, const char* from, int to_folder, const char* to, int flags) noexcept {
  static auto* const next = real<int(int, const char*, int, const char*, int)>("linkat");
  if (!fails("linkat")) return next(from_folder, from, to_folder, to, flags);
  errno = failure();
  return -1;
}

int rename(const char* from, const char* to) noexcept {
  static auto* const next = real<int(const char*, const char*)>("rename");
  if (!fails("rename")) return next(from, to);
  errno = failure();
  return -1;
}
}
