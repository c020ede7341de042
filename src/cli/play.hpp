// While a narration is played: what the listener sees, and keys.
#pragma once

#include <cstdio>
#include <string>

#include "cli/front.hpp"
#include "cli/place_keeper.hpp"
#include "cli/player_terminal.hpp"
#include "cli/signals.hpp"
#include "narrator/narration.hpp"
#include "narrator/player.hpp"
#include "session/session.hpp"

namespace narrator::cli {

/// All that playing needs; holds references.
struct Playing {
  const Narration& narration;
  Player& player;  ///< plays it already
  session::Services& services;
  PlaceKeeper* places = nullptr;  ///< none: nothing is remembered
  bool ends_early = false;        ///< its end is not the article's: who has heard it goes on there
  EndSignals& end_signals;
  SuspendSignals& suspend_signals;
  const PlayerTerminal& terminal;
  tui::Keymap keys;
  Lines lines = Lines::paragraphs;
  std::FILE* messages = stderr;  ///< for what is no line of the article
  std::string greeting;          ///< said at the beginning
};

/// Until the key that quits, the end, or a signal.
/// @throws Error (interrupted, device, engine), with the terminal restored
void play(Playing playing);

}  // namespace narrator::cli
