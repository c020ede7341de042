// Signals that end or suspend the program, as something to wait for.
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

/// While it lives, SIGTSTP does not stop the process by itself: descriptor() becomes readable, so that the terminal
/// can be given back before. Make it before any thread.
class SuspendSignals {
 public:
  SuspendSignals();
  ~SuspendSignals();
  SuspendSignals(const SuspendSignals&) = delete;
  SuspendSignals& operator=(const SuspendSignals&) = delete;

  int descriptor() const noexcept { return fd_; }
  /// @return whether one came since the last call
  bool take() noexcept;
  /// Stops the process, as the signal would have; returns when it goes on.
  static void stop_here() noexcept;

 private:
  int fd_;
};

}  // namespace narrator::cli
