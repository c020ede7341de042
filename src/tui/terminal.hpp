// The terminal itself: raw keys, an alternate screen, and both given back whatever ends the program.
//
// Plain ECMA-48 sequences rather than a curses: every terminal of the last thirty years takes these
// ten, rows that did not change cost nothing, and what has to be restored is known to the byte.
#pragma once

#include <sys/types.h>
#include <termios.h>

#include <string>

#include "tui/screen.hpp"

namespace narrator::tui {

/// A small process that outlives a crash or kill -9 of this one just long enough to restore the
/// terminal. Make it before any thread; one per process.
class TerminalGuardian {
 public:
  /// @param terminal descriptor of the terminal, in the mode to come back to
  explicit TerminalGuardian(int terminal);
  /// Tells it that all is well, and reaps it.
  ~TerminalGuardian();
  TerminalGuardian(const TerminalGuardian&) = delete;
  TerminalGuardian& operator=(const TerminalGuardian&) = delete;

 private:
  pid_t pid_ = -1;
  int goodbye_ = -1;
};

class Terminal {
 public:
  /// @param input,output descriptors of the same terminal; not owned
  Terminal(int input, int output);
  ~Terminal();
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  Size size() const;
  /// Sends the rows that changed since the last call.
  void draw(const Screen& screen);
  /// Forgets what is on the terminal: everything is sent at the next draw().
  void forget() { drawn_.rows.clear(); }

 private:
  void append_row(std::string& out, const Row& row) const;
  void send(const std::string& bytes) const;

  int input_;
  int output_;
  bool colours_;
  bool utf8_;
  termios before_{};
  Size drawn_size_;
  Screen drawn_;
};

}  // namespace narrator::tui
