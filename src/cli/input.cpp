#include "cli/input.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "narrator/error.hpp"

namespace narrator::cli {
namespace {

constexpr std::size_t block_bytes = std::size_t{1} << 16;

class Descriptor {
 public:
  explicit Descriptor(const std::string& article)
      : owned_(article != "-"), fd_(owned_ ? open(article.c_str(), O_RDONLY | O_CLOEXEC) : STDIN_FILENO) {}
  ~Descriptor() {
    if (owned_ && fd_ >= 0) close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const noexcept { return fd_; }

 private:
  bool owned_;
  int fd_;
};

[[noreturn]] void fail(const std::string& article, const std::string& words) {
  throw Error(ErrorKind::input, (article == "-" ? "standard input" : article) + ": " + words);
}

}  // namespace

std::string read_article(const std::string& article) {
  const Descriptor file(article);
  if (file.get() < 0) fail(article, std::strerror(errno));
  std::string bytes;
  struct stat status {};
  if (fstat(file.get(), &status) == 0 && S_ISREG(status.st_mode)) bytes.reserve(static_cast<std::size_t>(status.st_size) + block_bytes);
  for (;;) {
    const std::size_t size = bytes.size();
    bytes.resize(size + block_bytes);
    const ssize_t count = read(file.get(), bytes.data() + size, block_bytes);
    bytes.resize(size + (count > 0 ? static_cast<std::size_t>(count) : 0));
    if (count < 0 && errno != EINTR) fail(article, std::strerror(errno));
    if (count == 0) break;
  }
  if (bytes.empty()) fail(article, "is empty");
  return bytes;
}

}  // namespace narrator::cli
