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
  /// @param has_screen whether there will be an alternate screen to leave
  TerminalGuardian(int terminal, bool has_screen);
  /// Tells it that all is well, and reaps it.
  ~TerminalGuardian();
  TerminalGuardian(const TerminalGuardian&) = delete;
  TerminalGuardian& operator=(const TerminalGuardian&) = delete;

  /// The terminal was given back, for the time being: there is nothing to restore.
  void stand_down() const;
  void stand_by() const;

 private:
  void tell(char word) const;

  pid_t pid_ = -1;
  int goodbye_ = -1;
};

/// Keys as they are pressed, without echo; Ctrl-C and Ctrl-Z stay signals.
class RawKeys {
 public:
  /// @param input descriptor of a terminal; not owned
  explicit RawKeys(int input);
  ~RawKeys();
  RawKeys(const RawKeys&) = delete;
  RawKeys& operator=(const RawKeys&) = delete;

  void give_back() const;
  void take() const;

 private:
  int input_;
  termios before_{};
};

/// The whole terminal: keys, mouse, and a screen beside the one that the shell has.
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
  /// Gives everything back for a while, as when the shell suspends the program.
  void leave();
  /// Takes it again; everything is drawn anew.
  void enter();

 private:
  void append_row(std::string& out, const Row& row) const;
  void send(const std::string& bytes) const;

  RawKeys keys_;
  int output_;
  bool colours_;
  bool utf8_;
  Size drawn_size_;
  Screen drawn_;
};

}  // namespace narrator::tui
