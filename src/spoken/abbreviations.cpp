// Abbreviations in full, by what stands before and behind them.
#include <algorithm>

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
    if (is_letter(scan.peek()) || (holds(U"°ºª", scan.peek()) && scan.at() > start)) scan.skip(1);
    else if (holds(U".:/", scan.peek()) && scan.at() > start && is_letter(scan.peek(1)) && is_letter(scan.before())) scan.skip(1);
    else break;
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
  bool is_last = false;       // nothing but closing marks follows
  char32_t next = no_character;      // the first character of the next word
};

Context context_behind(Scan scan) {
  Context context;
  context.has_stop = scan.take(U'.');
  while (is_space(scan.peek()) || holds(U"\"'”’)]", scan.peek())) scan.skip(1);
  context.is_last = scan.ended();
  context.next = scan.peek();
  return context;
}

/// ", NY" behind a place.
Match american_state(const Place& place, std::u32string_view written, Scan behind) {
  if (place.at < 2 || place.text[place.at - 1] != U' ' || place.text[place.at - 2] != U',' || written.size() != 2) return {};
  const std::u32string_view name = exactly(place.rules.words.states, written);
  if (name.empty() || !(behind.ended() || !is_space(behind.peek()) || is_digit(behind.peek(1)))) return {};
  return {written.size(), Reading::abbreviation, std::u32string(name)};
}

}  // namespace

Match abbreviation(const Place& place) {
  const SpokenRules& rules = place.rules;
  if (!is_letter(place.text[place.at]) || !place.is_free() || (holds(apostrophes, place.before()) && is_upper(place.text[place.at]))) return {};
  if (const Spaced spaced = spaced_abbreviation(place); spaced.length > 0)
    return {spaced.length, Reading::abbreviation, std::u32string(exactly(rules.words.expansions, spaced.written))};
  Scan scan = place.scan();
  const std::u32string_view written = dotted_word(scan);
  if (written.empty()) return {};
  scan.skip(written.size());
  const Context context = context_behind(scan);
  // The stop at the end of all is the sentence's too.
  const bool takes_stop = context.has_stop && !context.is_last;
  const auto match = [&](std::u32string_view spoken, bool stop) {
    return Match{scan.at() - place.at + (stop ? 1 : 0), Reading::abbreviation, std::u32string(spoken)};
  };
  if (is_digit(context.next))
    if (const std::u32string_view spoken = exactly(rules.words.before_number, place.at == 0 && exactly(rules.words.before_number, written).empty() ? lower(written) : std::u32string(written)); !spoken.empty() && (context.has_stop || written.size() > 1)) return match(spoken, takes_stop);
  const std::u32string_view before = place.word_before();
  const bool behind_name = !before.empty() && (is_upper(before.front()) || is_digit(before.front()));
  if (behind_name && (context.has_stop || context.is_last || context.next == U',' ))
    if (const std::u32string_view spoken = exactly(rules.words.behind_name, written); !spoken.empty() && !(is_upper(context.next) && place.at == 0)) return match(spoken, takes_stop && !(is_upper(context.next)));
  if (is_upper(context.next))
    if (const std::u32string_view spoken = exactly(rules.words.before_name, written); !spoken.empty() && (context.has_stop || rules.words.bare_titles)) return match(spoken, takes_stop);
  if (const std::u32string_view wind = exactly(rules.words.directions, written); !wind.empty() && !before.empty() && is_digit(before.front()) && place.is_spaced() && (is_digit(context.next) || is_upper(context.next)))
    return match(wind, takes_stop);
  if (Match state = american_state(place, written, scan)) return state;
  std::u32string_view spoken = exactly(rules.words.expansions, written);
  if (spoken.empty() && place.at == 0) spoken = exactly(rules.words.expansions, lower(written));  // "Kl. 8" begins a sentence
  if (spoken.empty()) return {};
  const bool is_dotted = written.find_first_of(U".:/°ºᵉʳˢᵐˡᵃᵒᵗᵈ") != written.npos;
  // Without a stop "Gen" and "Col" may be names, but "vs" and "approx" are nothing else.
  const bool sure = context.has_stop || is_dotted || is_lower(written.front());
  return sure ? match(spoken, takes_stop) : Match{};
}

}  // namespace narrator::spoken
