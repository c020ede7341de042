#include "cli/signals.hpp"

#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <initializer_list>

namespace narrator::cli {
namespace {

sigset_t set_of(std::initializer_list<int> numbers) {
  sigset_t set;
  sigemptyset(&set);
  for (const int number : numbers) sigaddset(&set, number);
  return set;
}

/// Blocks them, so that only the descriptor tells of them.
int descriptor_of(const sigset_t& set) {
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

}  // namespace

EndSignals::EndSignals() : fd_(descriptor_of(set_of({SIGINT, SIGTERM, SIGHUP, SIGQUIT}))) {}

EndSignals::~EndSignals() { close(fd_); }  // the mask stays: the process is on its way out

bool EndSignals::wait(int milliseconds) noexcept {
  if (came_) return true;
  pollfd event{fd_, POLLIN, 0};
  came_ = poll(&event, 1, milliseconds) > 0;  // not read: others wait for it too
  return came_;
}

SuspendSignals::SuspendSignals() : fd_(descriptor_of(set_of({SIGTSTP}))) {}

SuspendSignals::~SuspendSignals() { close(fd_); }

bool SuspendSignals::take() noexcept {
  signalfd_siginfo info{};
  return read(fd_, &info, sizeof info) > 0;
}

void SuspendSignals::stop_here() noexcept {
  const sigset_t set = set_of({SIGTSTP});
  raise(SIGTSTP);  // waits for its turn: it is blocked
  pthread_sigmask(SIG_UNBLOCK, &set, nullptr);  // now
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

}  // namespace narrator::cli
