#include "cli/quiet_libraries.hpp"

#include <fcntl.h>
#include <unistd.h>

namespace narrator::cli {

QuietLibraries::QuietLibraries() : messages_(nullptr) {
  const int kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  if (kept >= 0) messages_ = fdopen(kept, "w");
  if (messages_ == nullptr) {  // standard error is closed: there is nothing to keep quiet
    if (kept >= 0) close(kept);
    messages_ = stderr;
    return;
  }
  std::setvbuf(messages_, nullptr, _IONBF, 0);
  const int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (null < 0) return;
  dup2(null, STDERR_FILENO);
  close(null);
}

QuietLibraries::~QuietLibraries() {
  if (messages_ == stderr) return;
  dup2(fileno(messages_), STDERR_FILENO);
  std::fclose(messages_);
}

}  // namespace narrator::cli
