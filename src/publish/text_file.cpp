#include "publish/text_file.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "narrator/error.hpp"

namespace narrator::publish {
namespace {

constexpr std::size_t enough = std::size_t{1} << 16U;

}  // namespace

void TextFile::put(std::string_view text) {
  waiting_ += text;
  if (waiting_.size() >= enough) flush();
}

void TextFile::flush() {
  for (std::size_t done = 0; done < waiting_.size();) {
    const ssize_t written = write(file_.descriptor(), waiting_.data() + done, waiting_.size() - done);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) throw Error(ErrorKind::file, file_.target().string() + ": " + std::strerror(errno));
    done += static_cast<std::size_t>(written);
  }
  waiting_.clear();
}

void TextFile::commit() {
  flush();
  file_.commit();
}

}  // namespace narrator::publish
