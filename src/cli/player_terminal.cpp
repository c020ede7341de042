#include "cli/player_terminal.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace narrator::cli {
namespace {

/// Some know no escape sequence at all.
bool can_have_screen() {
  const char* const name = std::getenv("TERM");
  return isatty(STDOUT_FILENO) != 0 && name != nullptr && *name != '\0' && std::string_view(name) != "dumb";
}

/// A program in the background that asked for keys would be stopped.
bool is_ours(int terminal) { return tcgetpgrp(terminal) == getpgrp(); }

}  // namespace

PlayerTerminal::PlayerTerminal(bool wants_screen, bool input_is_article) : screen_(wants_screen && can_have_screen()) {
  if (isatty(STDIN_FILENO) != 0) {
    keys_ = STDIN_FILENO;
  } else if (screen_ || (input_is_article && isatty(STDERR_FILENO) != 0)) {
    keys_ = open("/dev/tty", O_RDWR | O_CLOEXEC);
    owned_ = keys_ >= 0;
  }
  if (keys_ >= 0 && !screen_ && !is_ours(keys_)) {
    if (owned_) close(keys_);
    owned_ = false;
    keys_ = -1;
  }
  screen_ = screen_ && keys_ >= 0;
  if (keys_ >= 0) guardian_ = std::make_unique<tui::TerminalGuardian>(keys_, screen_);
}

PlayerTerminal::~PlayerTerminal() {
  guardian_.reset();
  if (owned_) close(keys_);
}

void PlayerTerminal::stand_down() const {
  if (guardian_) guardian_->stand_down();
}

void PlayerTerminal::stand_by() const {
  if (guardian_) guardian_->stand_by();
}

}  // namespace narrator::cli
