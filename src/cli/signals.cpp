#include "cli/signals.hpp"

#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <initializer_list>

namespace narrator::cli {
namespace {

sigset_t end_signals() {
  sigset_t set;
  sigemptyset(&set);
  for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&set, number);
  return set;
}

}  // namespace

EndSignals::EndSignals() {
  const sigset_t set = end_signals();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  fd_ = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

EndSignals::~EndSignals() { close(fd_); }  // the mask stays: the process is on its way out

bool EndSignals::wait(int milliseconds) noexcept {
  if (came_) return true;
  pollfd event{fd_, POLLIN, 0};
  signalfd_siginfo info{};
  came_ = poll(&event, 1, milliseconds) > 0 && read(fd_, &info, sizeof info) > 0;
  return came_;
}

}  // namespace narrator::cli
