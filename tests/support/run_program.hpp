// Runs programs the way people do: with arguments and pipes, or on a terminal.
#pragma once

#include <sys/types.h>
#include <termios.h>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace narrator::test {

struct Result {
  int exit_code = -1;  ///< 128 + signal when a signal ended it
  std::string out;
  std::string err;
};

/// Blocks until it has ended; 100 s at most, then it is killed.
Result run(const std::vector<std::string>& command, std::string_view input = {});

/// A program on a pseudo-terminal of its own.
class OnTerminal {
 public:
  OnTerminal(const std::vector<std::string>& command, int columns, int rows);
  /// Kills it if it still runs.
  ~OnTerminal();
  OnTerminal(const OnTerminal&) = delete;
  OnTerminal& operator=(const OnTerminal&) = delete;

  void type(std::string_view keys) const;
  void send_signal(int number) const;
  /// Reads what it prints, for the time given or until it has printed the words.
  /// @return true when they came
  bool wait_for(std::string_view words, std::chrono::milliseconds time);
  /// Reads until it ends. @return as Result::exit_code; -1 when the time is up
  int wait_for_end(std::chrono::milliseconds time);
  /// Everything that it printed.
  const std::string& printed() const noexcept { return printed_; }
  /// The terminal's mode now.
  termios mode() const;
  pid_t pid() const noexcept { return pid_; }

 private:
  bool read_some(std::chrono::milliseconds time);

  int terminal_ = -1;
  int slave_ = -1;  // kept open, so that the mode can be asked for when the program is gone
  pid_t pid_ = -1;
  std::string printed_;
};

}  // namespace narrator::test
