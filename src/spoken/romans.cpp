// Roman numerals: of kings and popes, wars, chapters and centuries.
#include <algorithm>

#include "spoken/recognizers.hpp"
#include "text/first_names.hpp"

namespace narrator::spoken {
namespace {

int letter_value(char32_t c) {
  switch (c) {
    case U'I': return 1;
    case U'V': return 5;
    case U'X': return 10;
    case U'L': return 50;
    case U'C': return 100;
    case U'D': return 500;
    case U'M': return 1000;
    default: return 0;
  }
}

std::u32string written(int n) {
  constexpr std::pair<int, std::u32string_view> parts[] = {{1000, U"M"}, {900, U"CM"}, {500, U"D"}, {400, U"CD"}, {100, U"C"},
                                                           {90, U"XC"},  {50, U"L"},   {40, U"XL"}, {10, U"X"},   {9, U"IX"},
                                                           {5, U"V"},    {4, U"IV"},   {1, U"I"}};
  std::u32string out;
  for (const auto& [value, letters] : parts)
    for (; n >= value; n -= value) out += letters;
  return out;
}

std::u32string upper(std::u32string_view word) {
  std::u32string out(word);
  for (char32_t& c : out)
    if (c >= U'a' && c <= U'z') c -= U'a' - U'A';
  return out;
}

const RomanWord* find_word(std::span<const RomanWord> words, std::u32string_view word, bool behind) {
  const std::u32string known = lower(word);
  const auto found =
      std::find_if(words.begin(), words.end(), [&](const RomanWord& w) { return w.behind == behind && w.word == known; });
  return found == words.end() ? nullptr : &*found;
}

/// Of the letters I, V and X alone, and no single one: what behind any capitalised word is a number.
bool is_plain_numeral(std::u32string_view word) {
  return word.size() > 1 && word.size() < 6 && std::all_of(word.begin(), word.end(), [](char32_t c) { return holds(U"IVX", c); });
}

}  // namespace

int roman_value(std::u32string_view word) noexcept {
  if (word.empty() || word.size() > 12) return 0;
  int value = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const int here = letter_value(word[i]);
    if (here == 0) return 0;
    const int next = i + 1 < word.size() ? letter_value(word[i + 1]) : 0;
    value += here < next ? -here : here;
  }
  return value > 0 && written(value) == word ? value : 0;
}

namespace {

/// "XXe", "Ier": a numeral with the ending of an ordinal.
Match roman_with_ending(const Place& place, std::u32string_view word) {
  std::size_t numeral = 0;
  while (numeral < word.size() && letter_value(word[numeral]) > 0) ++numeral;
  const std::u32string_view ending = word.substr(numeral);
  const int n = roman_value(word.substr(0, numeral));
  // "De", "Me" and "Vers" are words.
  const bool sure = numeral > 1 || (numeral == 1 && holds(U"IVX", word[0]) &&
                                    (n == 1 || (ending != U"er" && ending != U"ers" && ending != U"es")));
  if (n == 0 || ending.empty() || !is_upper(word[0]) || !sure) return {};
  for (const OrdinalEnding& known : place.rules.ordinals.endings)
    if (known.ending == ending) return {word.size(), Reading::roman, place.numerals.spell(n, known.rule_set)};
  return {};
}

char gender_of_king(std::u32string_view name) {
  if (const char gender = gender_of_first_name(name); gender != 'n') return gender;
  const bool cyrillic = name.front() >= 0x400 && name.front() < 0x530;
  return !cyrillic ? 'n' : holds(U"ая", name.back()) ? 'f' : 'm';
}

}  // namespace

Match roman(const Place& place) {
  const SpokenRules& rules = place.rules;
  if (!place.is_free() || holds(apostrophes, place.before()) || rules.romans.words.empty()) return {};
  Scan scan = place.scan();
  const std::u32string_view word = scan.letters();
  if (word.empty() || word.size() > 12 || !scan.at_word_end()) return {};
  const std::u32string_view before = place.word_before();
  const bool capitals = std::all_of(word.begin(), word.end(), is_upper);
  const int n = roman_value(capitals ? word : upper(word));
  if (n == 0) return roman_with_ending(place, word);
  const auto match = [&](RuleSet rule_set, const Scan& end) {
    return Match{end.at() - place.at, Reading::roman, place.numerals.spell(n, rule_set)};
  };
  Scan behind = scan;
  if (!rules.ordinals.stop.empty() && behind.peek() == U'.' && is_space(behind.peek(1))) behind.skip(1);  // "Ludwig XIV. war"
  if (const RomanWord* known = find_word(rules.romans.words, before, false); known && (capitals || word.size() > 3))
    return match(known->rule_set, scan);
  if (!capitals) return {};
  if (Scan next = behind; next.space())
    if (const RomanWord* known = find_word(rules.romans.words, next.letters(), true)) return match(known->rule_set, behind);
  if (before.empty() || !is_upper(before.front()) || before == word)
    return is_plain_numeral(word) && word.size() > 2 ? match(rules.numbers.cardinal, scan) : Match{};
  const char gender = gender_of_king(before);
  const bool is_name = gender != 'n';
  // "I" is a king's only where no verb can follow; else it is the person who speaks.
  const bool ends = behind.ended() || holds(U".,;:)-\u2013\u2014\u201D\"", behind.peek());
  if (is_name &&
      (word.size() > 1 || (word != U"I" && word != U"X" && word != U"C" && word != U"D" && word != U"M" && word != U"L") ||
       ends) &&
      n < 40) {
    const RuleSet rule_set = n == 1 && !rules.romans.first_king.empty()          ? rules.romans.first_king
                             : n > rules.romans.most_ordinals                    ? rules.numbers.cardinal
                             : gender == 'f' && !rules.romans.queen_rule.empty() ? rules.romans.queen_rule
                                                                                 : rules.romans.king_rule;
    Match found = match(rule_set, behind);
    const Template form = gender == 'f' && !rules.romans.queen.empty() ? rules.romans.queen : rules.romans.king;
    if (!form.empty()) found.spoken = filled(form, {{U'n', found.spoken}});
    return found;
  }
  return is_plain_numeral(word) ? match(rules.numbers.cardinal, scan) : Match{};
}

}  // namespace narrator::spoken
