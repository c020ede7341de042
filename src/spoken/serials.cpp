// Model names, versions and codes: letters and figures in one word.
#include <algorithm>

#include "spoken/recognizers.hpp"

namespace narrator::spoken {
namespace {

constexpr std::size_t longest = 60;

bool all_upper(std::u32string_view letters) { return std::all_of(letters.begin(), letters.end(), is_upper); }

/// "covid-19" and "mid-1980s" are a word and a number; "F-16" and "t-0" are one name.
bool is_prefix(std::u32string_view letters) { return letters.size() <= 2 || (all_upper(letters) && letters.size() <= 5); }

/// "sixteens", "twenties": more than one of a model.
std::u32string plural_of(const std::u32string& number) {
  if (number.ends_with(U"y")) return number.substr(0, number.size() - 1) + U"ies";
  return number + (number.ends_with(U"x") ? U"es" : U"s");
}

}  // namespace

std::u32string say_serial(std::u32string_view digits, const Numerals& numerals) {
  const SpokenRules& rules = numerals.rules();
  if (digits.front() == U'0' || digits.size() > 4) return numerals.one_by_one(digits);
  const bool in_pairs = rules.numbers.serial_pairs && digits.size() > 2 && !digits.ends_with(U"00");
  if (!in_pairs) return numerals.spell(digits);
  const std::size_t head = digits.size() - 2;
  const std::u32string_view tail = digits.substr(head);
  std::u32string out = numerals.spell(digits.substr(0, head)) + U' ';
  if (tail.front() == U'0') return out + std::u32string(rules.years.zero) + U' ' + numerals.spell(tail.substr(1));
  return out + numerals.spell(tail);
}

Match serial(const Place& place) {
  if (!place.is_free() || !is_word_character(place.text[place.at])) return {};
  Scan scan = place.scan();
  std::u32string spoken;
  std::size_t numbers = 0;
  std::size_t words = 0;
  const bool is_model = is_in(place.rules.numbers.model_words, place.word_before());
  while (scan.at() - place.at < longest) {
    const std::size_t start = scan.at();
    if (is_digit(scan.peek())) {
      while (is_digit(scan.peek())) scan.skip(1);
      const std::u32string_view digits = scan.from(start);
      ++numbers;
      std::u32string number = say_serial(digits, place.numerals);
      const bool is_plural = !place.rules.numbers.figure_plural.empty() &&
                             scan.rest().starts_with(place.rules.numbers.figure_plural) && words > 0 &&
                             !is_word_character(scan.peek(1));
      if (is_plural) {
        number = plural_of(number);
        scan.skip(1);
      }
      spoken += (spoken.empty() ? U"" : U" ") + number;
    } else {
      const std::u32string_view letters = scan.letters();
      if (letters.empty()) return {};
      const bool joined = is_digit(scan.peek());
      const bool dashed = holds(hyphens, scan.peek()) && is_digit(scan.peek(1));
      // The rest of the word is not looked at any further.
      if (words == 0 && numbers == 0 && !((joined && letters.size() <= 8) || (dashed && is_prefix(letters)))) return {};
      ++words;
      spoken += (spoken.empty() ? U"" : U" ") + std::u32string(letters);
    }
    if (is_word_character(scan.peek())) continue;
    if (scan.peek() == U'.' && is_digit(scan.peek(1)) && is_digit(scan.before()) && !place.rules.numbers.decimal_word.empty()) {
      spoken += U' ' + std::u32string(place.rules.numbers.decimal_word);  // "v2.10"
      scan.skip(1);
      continue;
    }
    const bool goes_on = holds(hyphens, scan.peek()) && is_word_character(scan.peek(1)) && (words > 0 || is_model);
    if (!goes_on) break;
    scan.skip(1);
  }
  if (numbers == 0 || (words == 0 && !is_model) || !scan.at_word_end()) return {};
  return {scan.at() - place.at, Reading::serial, spoken};
}

Match house(const Place& place) {
  const SpokenRules& rules = place.rules;
  if (rules.words.streets.empty() || !place.is_free()) return {};
  Scan scan = place.scan();
  const std::u32string_view digits = scan.digits(1, 5);
  if (digits.empty() || !scan.space()) return {};
  const std::size_t length = digits.size();
  for (int words = 0; words < 4; ++words) {
    const std::size_t start = scan.at();
    while (is_word_character(scan.peek())) scan.skip(1);
    const std::u32string_view word = scan.from(start);
    if (word.empty()) return {};
    if (words > 0 && is_in(rules.words.streets, word)) return {length, Reading::serial, say_serial(digits, place.numerals)};
    if (!(is_upper(word.front()) || is_digit(word.front()))) return {};
    scan.take(U'.');
    if (!scan.space()) return {};
  }
  return {};
}

}  // namespace narrator::spoken
