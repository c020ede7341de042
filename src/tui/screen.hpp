// The player's screen as a value: a function of what is played and the size of the terminal.
#pragma once

#include <cstddef>
#include <optional>
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
  bool underline = false;
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
  std::vector<Row> rows;    ///< as many as the terminal has
  std::vector<Span> lines;  ///< what each row shows of the document's text; empty where it is something else
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
  std::vector<std::string> voices = {};  ///< of each speaker, for the legend; none: no legend
  std::vector<std::string> panel = {};   ///< lines shown instead of the text, while there are any; UTF-8
  std::vector<Span> found = {};          ///< what was searched for, in order: underlined
  std::string remark = {};               ///< added to the state, such as "loop"; UTF-8
  std::string notice = {};               ///< said instead of the state, while it is there; UTF-8
  std::string prompt = {};               ///< what is being typed, likewise, before all else
  std::optional<std::size_t> look = {};  ///< the code point of the line that is looked at, where it is not the one heard
};

/// The code point that is heard, or said next.
std::size_t place_heard(const Document& document, const PlayerStatus& status);

/// The first code point of the line so many lines behind (or before) the one that holds a code point, as far as
/// there are lines.
std::size_t line_from(ScreenModel& model, std::size_t code_point, std::ptrdiff_t lines, Size size);

Screen render_screen(ScreenModel& model, const PlayerStatus& status, Size size);

/// The code point of the document that a cell shows.
/// @return empty where the cell shows something else
std::optional<std::size_t> text_at(const Screen& screen, const Document& document, std::size_t column, std::size_t row);

/// The rows as text, a line each, without styles: for tests and for people.
std::string plain(const Screen& screen);

}  // namespace narrator::tui
