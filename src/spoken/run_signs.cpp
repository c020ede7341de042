// Marks become pauses, a few signs are said, and quotation marks and the rest are silent.
#include "spoken/run.hpp"

#include <algorithm>
#include <array>

#include "text/characters.hpp"
#include "text/language.hpp"

namespace narrator::spoken {
namespace {

constexpr std::size_t longest_sign_row = 2;

constexpr std::u32string_view quotation_marks = U"\"“”„‟«»‹›‘’‚‛'`´″′「」『』＂";

constexpr std::u32string_view brackets = U"[]{}⟨⟩【】〔〕";

constexpr std::u32string_view attached_signs = U"%°²³";

constexpr std::u32string_view plain_signs = U"%&+=@°§²³×÷±";

/// The plain figure for one above or below the line.
char32_t small_figure(char32_t c) {
  if (c >= U'\u2080' && c <= U'\u2089') return U'0' + (c - U'\u2080');
  if (c == U'\u2070' || (c >= U'\u2074' && c <= U'\u2079')) return U'0' + (c - U'\u2070');
  return c == U'¹' ? U'1' : c == U'²' ? U'2' : c == U'³' ? U'3' : no_character;
}

char32_t as_ascii_mark(char32_t c) {
  switch (c) {
    case U'、':
    case U'،':
    case U'，':
    case U'(':
    case U')':
    case U'（':
    case U'）':
    case U'–':
    case U'—':
    case U'―': return U',';
    case U'；':
    case U'؛': return U';';
    case U'：': return U':';
    case U'。':
    case U'｡':
    case U'۔':
    case U'।': return U'.';
    case U'！':
    case U'¡': return U'!';
    case U'？':
    case U'؟':
    case U'¿': return U'?';
    default: return holds(U",;:!?", c) ? c : no_character;
  }
}

}  // namespace

bool Run::joins_a_range() const {
  constexpr std::array ends{Reading::time, Reading::money,   Reading::measure, Reading::decade,
                            Reading::date, Reading::ordinal, Reading::year};
  if (place_.rules.numbers.range_to.empty() || last_end_ != place_.at || std::find(ends.begin(), ends.end(), last_) == ends.end())
    return false;
  return is_digit(peek(1)) || holds(U"$€£", peek(1)) || (holds(apostrophes, peek(1)) && is_digit(peek(2)));
}

void Run::pause(char32_t mark, std::size_t length, std::optional<Hold> hold) {
  const std::size_t before = out_.form().text.size();
  out_.pause(mark);
  if (hold) out_.hold(*hold);
  out_.account(source(length), Reading::pause, std::min(before, out_.form().text.size()));
  place_.at += length;
}

std::size_t Run::row_length() const {
  std::size_t i = 1;
  while (peek(i) == here()) ++i;
  return i;
}

void Run::sign(char32_t c, std::size_t spoken_from) {
  if (const std::size_t length = note_mark_length()) return leave(length, Reading::note_mark);
  if (is_digit(c)) {  // no recognizer wanted it: the rest of a code
    out_.word(text(1), source(1));
    return advance(1, Reading::as_written, spoken_from);
  }
  if (const std::size_t length = small_figures_length()) return small_figures(length, spoken_from);
  if (holds(brackets, c)) return leave(1, Reading::bracket);
  if (is_inch_sign(c)) {
    out_.phrase(place_.numerals.unit("inch", U"2", {}), source(1));
    return advance(1, Reading::measure, spoken_from);
  }
  if (holds(quotation_marks, c)) return leave(1, Reading::quotation_mark);
  const std::size_t row = row_length();  // from here on a row is taken whole: else a long one would be counted again and again
  if (c == U'.' || c == U'…') return points(row);
  if (holds(U"-\u2010\u2011\u2212", c) || (c == U'\u2013' && joins_a_range())) return hyphen(row, spoken_from);
  if (const char32_t mark = as_ascii_mark(c); mark != no_character) return between_numbers_or_pause(mark, row, spoken_from);
  if (row > longest_sign_row || is_bullet(c)) return leave(row, Reading::ornament);
  said_sign(c, spoken_from);
}

std::size_t Run::small_figures_length() const {
  std::size_t length = 0;
  while (small_figure(peek(length)) != no_character) ++length;
  return length;
}

void Run::small_figures(std::size_t length, std::size_t spoken_from) {
  const bool is_above = !(here() >= U'\u2080' && here() <= U'\u2089');
  const bool behind_word = place_.at > 1 && is_letter(place_.before()) && is_letter(place_.text[place_.at - 2]);
  const bool behind_mark = place_.at > 0 && holds(U".,;:!?”\"’)", place_.before());
  if (is_above && (behind_word || behind_mark) && !place_.options.note_marks) return leave(length, Reading::note_mark);
  std::u32string digits;
  for (std::size_t i = 0; i < length; ++i) digits += small_figure(peek(i));
  const SpokenRules& rules = place_.rules;
  const std::u32string_view square = length == 1 && is_above ? said_for(rules.signs.names, text(1)) : std::u32string_view();
  std::u32string spoken = square.empty() ? place_.numerals.spell(digits) : std::u32string(square);
  if (is_above && square.empty() && !rules.signs.power.empty()) spoken = filled(rules.signs.power, {{U'n', spoken}});
  out_.phrase(spoken, source(length));
  advance(length, Reading::sign, spoken_from);
}

bool Run::is_inch_sign(char32_t c) const {
  if (!(c == U'"' || c == U'″') || !is_digit(place_.before())) return false;
  constexpr std::size_t looked_back = 2000;
  std::size_t marks = 0;
  const std::size_t here = offset_ + place_.at;
  for (std::size_t i = here; i > 0 && here - i < looked_back && whole_[i - 1] != U'\n'; --i)
    marks += whole_[i - 1] == U'"' ? 1 : 0;
  return marks % 2 == 0;
}

void Run::between_numbers_or_pause(char32_t mark, std::size_t row, std::size_t spoken_from) {
  const bool between = place_.at > 0 && is_digit(place_.before()) && is_digit(peek(1)) && here() == U':';
  if (between && !place_.rules.numbers.score_to.empty()) {
    out_.phrase(place_.rules.numbers.score_to, source(1));
    return advance(1, Reading::sign, spoken_from);
  }
  if (between) return leave(1, Reading::joint);
  pause(mark, row, holds(U"–—―", here()) ? std::optional(Hold::dash) : std::nullopt);
}

void Run::hyphen(std::size_t row, std::size_t spoken_from) {
  if (row > 1) return pause(U',', row, row < 4 ? std::optional(Hold::dash) : std::nullopt);
  if (is_minus()) {
    out_.phrase(place_.rules.numbers.minus, source(1));
    return advance(1, Reading::sign, spoken_from);
  }
  if (joins_a_range()) {
    out_.phrase(place_.rules.numbers.range_to, source(1));
    return advance(1, Reading::sign, spoken_from);
  }
  if (place_.is_spaced() && (peek(1) == no_character || is_space(peek(1)))) return pause(U',', 1, Hold::dash);
  leave(1, Reading::joint);
}

bool Run::is_minus() const {
  if (place_.rules.numbers.minus.empty()) return false;
  Scan behind = place_.scan();
  behind.skip(1);
  behind.space();
  std::size_t before = place_.at;
  while (before > 0 && is_inline_space(place_.text[before - 1])) --before;
  if (before == 0 || !is_digit(place_.text[before - 1]) || !is_digit(behind.peek())) return false;
  return place_.text.substr(place_.at, 20).find(U'=') != std::u32string_view::npos;
}

void Run::points(std::size_t row) {
  std::size_t ahead = row;
  while (is_space(peek(ahead))) ++ahead;
  const bool spaced_behind = ahead > row;
  const bool goes_on = is_lower(peek(ahead));
  if (row > 1 || here() == U'…') return pause(goes_on ? U';' : U'.', row, goes_on ? std::optional(Hold::ellipsis) : std::nullopt);
  const bool joined = place_.at > 0 && is_word_character(place_.before()) && !spaced_behind;
  const bool ends_bracket = place_.before() == U')';
  if (goes_on && !joined && ends_bracket) return pause(U'.', 1);
  if (goes_on && joined) {
    const std::size_t spoken_from = out_.form().text.size();
    out_.phrase(place_.rules.signs.dot, source(1));
    return advance(1, Reading::sign, spoken_from);
  }
  if (!goes_on || place_.is_spaced()) return pause(U'.', 1);
  // Else an abbreviation that no table has: a sentence does not begin with a small letter.
  leave(1, Reading::abbreviation_stop);
}

bool Run::is_bullet(char32_t c) const {
  return holds(U"*_~^|", c) && place_.is_spaced() && (peek(1) == no_character || is_space(peek(1)));
}

void Run::said_sign(char32_t c, std::size_t spoken_from) {
  const SpokenRules& rules = place_.rules;
  const bool between = place_.at > 0 && is_word_character(place_.before()) && is_word_character(peek(1)) &&
                       (is_digit(place_.before()) || is_digit(peek(1)));
  std::u32string_view said = between ? said_for(rules.signs.between, std::u32string_view(&c, 1)) : std::u32string_view();
  if (said.empty() && c == U'#' && is_digit(peek(1))) said = rules.numbers.number_word;
  if (said.empty()) said = said_for(rules.signs.names, std::u32string_view(&c, 1));
  if (!said.empty()) {
    out_.phrase(said, source(1));
    return advance(1, Reading::sign, spoken_from);
  }
  Scan scan = place_.scan();
  if (const std::string_view code = scan_currency(scan, rules, false); !code.empty()) {
    const std::size_t length = scan.at() - place_.at;
    out_.phrase(place_.numerals.currency(code == "$" ? "USD" : code, U"2", {}), source(length));
    return advance(length, Reading::sign, spoken_from);
  }
  if (rules.signs.names.empty() && holds(plain_signs, c)) {
    if (holds(attached_signs, c) && !place_.is_spaced())
      out_.attach(text(1), source(1));
    else
      out_.word(text(1), source(1));
    return advance(1, Reading::as_written, spoken_from);
  }
  leave(1, Reading::unspeakable);
}

std::size_t Run::note_mark_length() const {
  if (here() != U'[' || place_.options.note_marks) return 0;
  std::size_t i = 1;
  while (is_digit(peek(i)) && i <= 3) ++i;
  const bool is_figure = i > 1;
  const bool is_letter_mark = !is_figure && is_lower(peek(1)) && !place_.is_spaced();
  if (is_letter_mark) i = 2;
  return (is_figure || is_letter_mark) && peek(i) == U']' && !is_letter(peek(i + 1)) ? i + 1 : 0;
}

}  // namespace narrator::spoken
