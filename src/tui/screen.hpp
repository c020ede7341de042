// The player's screen as a value: a function of what is played and the size of the terminal.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "narrator/script.hpp"
#include "narrator/player.hpp"
#include "tui/text_layout.hpp"

namespace narrator::tui {

struct Style {
  int colour = 0;  ///< 0: the terminal's own; 1 to 6: a speaker's
  bool bold = false;
  bool reverse = false;
  bool dim = false;
  friend bool operator==(const Style&, const Style&) = default;
};

/// Text in one style. UTF-8 without control characters.
struct Run {
  std::string text;
  Style style;
  friend bool operator==(const Run&, const Run&) = default;
};

using Row = std::vector<Run>;

struct Screen {
  std::vector<Row> rows;  ///< as many as the terminal has
  friend bool operator==(const Screen&, const Screen&) = default;
};

struct Size {
  std::size_t columns = 80;
  std::size_t rows = 24;
  friend bool operator==(const Size&, const Size&) = default;
};

/// What the status does not say. Holds references.
struct ScreenModel {
  const Document& document;
  const Script& script;
  TextLayout layout;
  bool help = false;
  std::string notice = {};  ///< said instead of the state, while it is there; UTF-8
};

Screen render_screen(ScreenModel& model, const PlayerStatus& status, Size size);

/// The rows as text, a line each, without styles: for tests and for people.
std::string plain(const Screen& screen);

}  // namespace narrator::tui
