// Plays an article: from options to the player's loop.
#pragma once

#include "cli/options.hpp"
#include "cli/player_terminal.hpp"
#include "cli/signals.hpp"
#include "narrator/speech_engine.hpp"
#include "tui/keymap.hpp"

namespace narrator::cli {

/// What must be there before anything else: the terminal's mode is the one to come back to, and no thread has been
/// started that signals could end or stop.
struct Stand {
  EndSignals end_signals;
  SuspendSignals suspend_signals;
  PlayerTerminal terminal;
};

/// Until the end, the key that quits, or a signal. Of a long article the beginning is heard while the rest is read.
/// @throws Error
void play_article(const Options& options, SpeechEngine& engine, Stand& stand, tui::Keymap keys);

}  // namespace narrator::cli
