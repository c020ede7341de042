// Signals that end the program, as something to wait for.
#pragma once

namespace narrator::cli {

/// While it lives, SIGINT, SIGTERM, SIGHUP and SIGQUIT do not end the process: they make descriptor()
/// readable. Make it before any thread, so that all of them inherit the mask.
class EndSignals {
 public:
  EndSignals();
  ~EndSignals();
  EndSignals(const EndSignals&) = delete;
  EndSignals& operator=(const EndSignals&) = delete;

  int descriptor() const noexcept { return fd_; }
  /// Waits up to the time. @return true when a signal came, now or earlier
  bool wait(int milliseconds) noexcept;

 private:
  int fd_;
  bool came_ = false;
};

}  // namespace narrator::cli
