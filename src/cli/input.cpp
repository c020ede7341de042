#include "cli/input.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string_view>

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

/// "example.org/story": perhaps somebody left out what makes it an address.
std::string hint(const std::string& article) {
  const std::size_t slash = article.find('/');
  const std::string host = article.substr(0, slash);
  const std::size_t dot = host.rfind('.');
  if (dot == std::string::npos || dot == 0 || host.size() - dot < 3) return {};
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  if (host.find_first_not_of(letters, dot + 1) != std::string::npos) return {};
  if (slash == std::string::npos && !host.starts_with("www.")) return {};
  return " (if it is a web page: https://" + article + ")";
}

[[noreturn]] void fail(const std::string& article, const std::string& words) {
  throw Error(ErrorKind::input, (article == "-" ? "standard input" : article) + ": " + words);
}

}  // namespace

std::string read_article(const std::string& article) {
  const Descriptor file(article);
  if (const int number = errno; file.get() < 0)
    fail(article, std::strerror(number) + (number == ENOENT ? hint(article) : std::string()));
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
