#include "fuzz/memory_file.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include "fuzz/targets.hpp"

namespace narrator::fuzz {

MemoryFile::MemoryFile(std::string_view bytes) : fd_(memfd_create("narrate-fuzz", MFD_CLOEXEC)) {
  check(fd_ >= 0, "a file in memory can be made");
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd_, bytes.data(), bytes.size());
    check(written > 0, "a file in memory can be written");
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  path_ = "/proc/self/fd/" + std::to_string(fd_);
}

MemoryFile::~MemoryFile() { ::close(fd_); }

}  // namespace narrator::fuzz
