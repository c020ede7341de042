// Abbreviations in full, by what stands before and behind them.
#include <algorithm>
#include <array>

#include "spoken/recognizers.hpp"

namespace narrator::spoken {
namespace {

constexpr std::size_t longest = 12;

std::u32string_view exactly(std::span<const Said> table, std::u32string_view written) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const Said& row) { return row.written == written; });
  return found == table.end() ? std::u32string_view() : found->spoken;
}

/// The word at the cursor with inner points and signs: "p.m", "c/o", "n°", "2:a".
std::u32string_view dotted_word(const Scan& from) {
  Scan scan = from;
  const std::size_t start = scan.at();
  while (scan.at() - start < longest) {
    if (is_letter(scan.peek()) || (holds(U"°ºª", scan.peek()) && scan.at() > start))
      scan.skip(1);
    else if (holds(U".:/", scan.peek()) && scan.at() > start && is_letter(scan.peek(1)) && is_letter(scan.before()))
      scan.skip(1);
    else
      break;
  }
  return is_word_character(scan.peek()) ? std::u32string_view() : scan.from(start);
}

/// "z. B." as "z.B": points with spaces between, up to four words.
struct Spaced {
  std::u32string written;
  std::size_t length = 0;
};

Spaced spaced_abbreviation(const Place& place) {
  Scan scan = place.scan();
  Spaced found;
  for (int words = 0; words < 4; ++words) {
    const std::u32string_view word = scan.letters();
    if (word.empty() || word.size() > 3 || !scan.take(U'.')) return {};
    if (!found.written.empty()) found.written += U'.';
    found.written += word;
    if (words > 0 && !exactly(place.rules.words.expansions, found.written).empty()) {
      found.length = scan.at() - place.at;
      return found;
    }
    if (!scan.space()) return {};
  }
  return {};
}

struct Context {
  bool has_stop = false;
  bool is_last = false;          // nothing but closing marks follows
  char32_t next = no_character;  // the first character of the next word
};

Context context_behind(Scan scan) {
  Context context;
  context.has_stop = scan.take(U'.');
  while (is_space(scan.peek()) || holds(U"\"'”’)]", scan.peek())) scan.skip(1);
  context.is_last = scan.ended();
  context.next = scan.peek();
  return context;
}

/// An abbreviation and what is around it.
struct Found {
  const Place& place;
  std::u32string_view written;
  Context context;
  std::u32string_view before;  // the word before it

  const WordRules& words() const { return place.rules.words; }
  bool is_behind_name() const { return !before.empty() && (is_upper(before.front()) || is_digit(before.front())); }
  /// The stop at the end of all is the sentence's too.
  bool takes_stop() const { return context.has_stop && !context.is_last; }
  Match as(std::u32string_view spoken, bool with_stop) const {
    if (spoken.empty()) return {};
    return {written.size() + (with_stop ? 1 : 0), Reading::abbreviation, std::u32string(spoken)};
  }
};

/// What a sentence begins with has a capital letter that the table does not have.
std::u32string_view at_any_place(std::span<const Said> table, const Found& found) {
  const std::u32string_view spoken = exactly(table, found.written);
  return spoken.empty() && found.place.at == 0 ? exactly(table, lower(found.written)) : spoken;
}

/// "No. 5", "pp. 12"
Match before_number(const Found& found) {
  if (!is_digit(found.context.next) || !(found.context.has_stop || found.written.size() > 1)) return {};
  return found.as(at_any_place(found.words().before_number, found), found.takes_stop());
}

/// "Oak St.", "Elm Dr, "
Match behind_name(const Found& found) {
  const Context& context = found.context;
  if (!found.is_behind_name() || !(context.has_stop || context.is_last || context.next == U',')) return {};
  return found.as(exactly(found.words().behind_name, found.written), found.takes_stop() && !is_upper(context.next));
}

/// "St. Paul", "Dr Smith"
Match before_name(const Found& found) {
  if (!is_upper(found.context.next) || !(found.context.has_stop || found.words().bare_titles)) return {};
  return found.as(exactly(found.words().before_name, found.written), found.takes_stop());
}

/// "12 S 1st St"
Match direction(const Found& found) {
  const bool is_between = !found.before.empty() && is_digit(found.before.front()) && found.place.is_spaced() &&
                          (is_digit(found.context.next) || is_upper(found.context.next));
  return is_between ? found.as(exactly(found.words().directions, found.written), found.takes_stop()) : Match{};
}

/// ", NY" behind a place.
Match state(const Found& found) {
  const Place& place = found.place;
  if (found.written.size() != 2 || place.at < 2 || place.text[place.at - 1] != U' ' || place.text[place.at - 2] != U',')
    return {};
  const Scan behind = place.after(found.written.size()).scan();
  const bool ends = behind.ended() || !is_space(behind.peek()) || is_digit(behind.peek(1));
  return ends ? found.as(exactly(found.words().states, found.written), false) : Match{};
}

/// Without a stop "Gen" and "Col" may be names, but "vs" and "approx" are nothing else.
Match anywhere(const Found& found) {
  const bool is_marked = found.written.find_first_of(U".:/°ºᵉʳˢᵐˡᵃᵒᵗᵈ") != found.written.npos;
  const bool sure = found.context.has_stop || is_marked || is_lower(found.written.front());
  return sure ? found.as(at_any_place(found.words().expansions, found), found.takes_stop()) : Match{};
}

constexpr std::array readings{&before_number, &behind_name, &before_name, &direction, &state, &anywhere};

}  // namespace

Match abbreviation(const Place& place) {
  const bool behind_apostrophe = holds(apostrophes, place.before()) && is_upper(place.text[place.at]);
  if (!is_letter(place.text[place.at]) || !place.is_free() || behind_apostrophe) return {};
  if (const Spaced spaced = spaced_abbreviation(place); spaced.length > 0)
    return {spaced.length, Reading::abbreviation, std::u32string(exactly(place.rules.words.expansions, spaced.written))};
  const std::u32string_view written = dotted_word(place.scan());
  if (written.empty()) return {};
  const Found found{place, written, context_behind(place.after(written.size()).scan()), place.word_before()};
  for (const auto reading : readings)
    if (Match match = reading(found)) return match;
  return {};
}

}  // namespace narrator::spoken
