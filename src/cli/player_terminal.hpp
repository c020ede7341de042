// The terminal that the player may use.
#pragma once

#include <memory>

#include "tui/terminal.hpp"

namespace narrator::cli {

/// Where keys come from, and whether there is a screen. Make it before any thread; one per process.
class PlayerTerminal {
 public:
  /// @param wants_screen false: lines, with keys all the same
  /// @param input_is_article keys come from the controlling terminal
  PlayerTerminal(bool wants_screen, bool input_is_article);
  ~PlayerTerminal();
  PlayerTerminal(const PlayerTerminal&) = delete;
  PlayerTerminal& operator=(const PlayerTerminal&) = delete;

  /// Descriptor of the terminal; -1 where there is none.
  int keys() const noexcept { return keys_; }
  bool has_screen() const noexcept { return screen_; }
  void stand_down() const;
  void stand_by() const;

 private:
  int keys_ = -1;
  bool owned_ = false;
  bool screen_ = false;
  std::unique_ptr<tui::TerminalGuardian> guardian_;
};

}  // namespace narrator::cli
