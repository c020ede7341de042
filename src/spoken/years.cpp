// Years, decades, seasons and quarters.
#include <algorithm>

#include "spoken/recognizers.hpp"

namespace narrator::spoken {

/// " f.Kr." behind a year.
std::u32string take_era(Scan& scan, const SpokenRules& rules) {
  Scan ahead = scan;
  ahead.space();
  for (const Said& era : rules.years.eras)
    if (Scan behind = ahead; behind.take(era.written) && behind.at_word_end()) {
      if (era.written.back() != U'.') behind.take(U'.');
      scan = behind;
      return U' ' + std::u32string(era.spoken);
    }
  return {};
}

std::u32string say_year_of(const Numerals& numerals, std::u32string_view year) {
  if (year.size() == 2 && year.front() == U'0') return numerals.one_by_one(year);
  return numerals.year(small_value_of(year));
}

/// "2020/21", "2020/2021": two years that follow each other.
Match season(const Place& place) {
  if (!place.is_free()) return {};
  Scan scan = place.scan();
  const std::u32string_view first = scan.digits(4, 4);
  if (first.empty() || first < U"1000" || !scan.take(U'/')) return {};
  std::u32string_view second = scan.digits(4, 4);
  if (second.empty()) second = scan.digits(2, 2);
  if (second.empty() || !scan.at_number_end() || (small_value_of(first) + 1) % 100 != small_value_of(second) % 100) return {};
  const std::u32string next =
      second.size() == 4 ? place.numerals.year(small_value_of(second)) : say_year_of(place.numerals, second);
  return {scan.at() - place.at, Reading::year, place.numerals.year(small_value_of(first)) + U' ' + next};
}

namespace {

/// Four figures, or two, that end with a zero: "1990", "90".
std::u32string_view scan_tens(Scan& scan) {
  std::u32string_view digits = scan.digits(4, 4);
  if (digits.empty()) digits = scan.digits(2, 2);
  const bool is_decade = !digits.empty() && digits.back() == U'0' && !(digits.size() == 2 && digits.front() == U'0');
  return is_decade ? digits : std::u32string_view();
}

/// "1990er", "1920-talet": the year and its ending are one word.
Match decade_by_ending(const Place& place) {
  const std::u32string_view ending = place.rules.years.decade_ending;
  Scan scan = place.scan();
  const std::u32string_view digits = scan_tens(scan);
  if (digits.empty() || !scan.take(ending)) return {};
  const std::u32string_view rest = scan.letters();
  const std::u32string_view said = ending.substr(ending.starts_with(U"-") ? 1 : 0);
  return {scan.at() - place.at, Reading::decade,
          place.numerals.year(small_value_of(digits)) + std::u32string(said) + std::u32string(rest)};
}

/// "nineteen nineties", "nineteen hundreds", "two thousands"
std::u32string say_decade(std::u32string_view digits, const Numerals& numerals) {
  const YearRules& years = numerals.rules().years;
  const char32_t tens = digits[digits.size() - 2];
  const std::u32string century = digits.size() == 4 ? numerals.spell(digits.substr(0, 2)) : std::u32string();
  if (tens != U'0') return (century.empty() ? century : century + U' ') + std::u32string(years.decades[tens - U'1']);
  return (digits[1] == U'0' ? numerals.spell(digits) : century + std::u32string(years.hundred)) + U's';
}

/// "1990s", "'90s", "1970's"; a line of its own may have a space before the ending.
Match decade_by_name(const Place& place) {
  const std::u32string_view ending = place.rules.years.decade_ending;
  Scan scan = place.scan();
  scan.take_any(apostrophes);
  const std::u32string_view digits = scan_tens(scan);
  if (digits.empty()) return {};
  Scan ahead = scan;
  if (digits.size() == 4 && ahead.space() && ahead.take(ending) && ahead.ended()) {
    scan = ahead;
  } else {
    scan.take_any(apostrophes);
    if (!scan.take(ending) || !scan.at_word_end()) return {};
  }
  return {scan.at() - place.at, Reading::decade, say_decade(digits, place.numerals)};
}

}  // namespace

Match decade(const Place& place) {
  if (place.rules.years.decade_ending.empty() || !place.is_free()) return {};
  return place.rules.years.decades.empty() ? decade_by_ending(place) : decade_by_name(place);
}

/// Four plain figures that are a year: by their size where the language says so, by the word before
/// ("im Jahr"), or by the one behind, which also gives the case ("1999 году").
Match year(const Place& place) {
  const SpokenRules& rules = place.rules;
  if (!place.is_free() || holds(U"$€£¥#.,", place.before())) return {};
  Scan scan = place.scan();
  const std::u32string_view digits = scan.digits(4, 4);
  if (digits.empty() || digits.front() == U'0' || !scan.at_word_end()) return {};
  if (holds(U".,:/", scan.peek()) && is_digit(scan.peek(1))) return {};
  const int n = small_value_of(digits);
  if (Scan behind = scan; behind.space()) {
    const std::u32string_view word = behind.letters();
    for (const YearWord& known : rules.years.words)
      if (lower(word) == known.word) return {scan.at() - place.at, Reading::year, place.numerals.spell(n, known.rule_set)};
  }
  if (Scan behind = scan; !take_era(behind, rules).empty()) {
    const std::u32string era = take_era(scan, rules);
    return {scan.at() - place.at, Reading::year, place.numerals.year(n) + era};
  }
  const bool by_size = rules.years.first > 0 && n >= rules.years.first && n <= rules.years.last;
  const bool by_lead = n >= 1010 && n <= 2099 && is_in(rules.years.leads, place.word_before());
  if (!by_size && !by_lead) return {};
  return {scan.at() - place.at, Reading::year, place.numerals.year(n)};
}

/// "Q3", "2Q22", "Q1 2024".
Match quarter(const Place& place) {
  const SpokenRules& rules = place.rules;
  if (rules.years.quarter.empty() || !place.is_free()) return {};
  Scan scan = place.scan();
  std::u32string_view n = scan.digits(1, 1);
  if (!scan.take(U'Q')) return {};
  if (n.empty()) n = scan.digits(1, 1);
  if (n.empty() || n[0] < U'1' || n[0] > U'4') return {};
  std::u32string_view year = scan.digits(2, 2);
  if (year.empty()) {
    Scan ahead = scan;
    ahead.space();
    ahead.take_any(apostrophes);
    year = ahead.digits(4, 4);
    if (!year.empty() && ahead.at_number_end())
      scan = ahead;
    else
      year = {};
  }
  if (!scan.at_word_end()) return {};
  std::u32string spoken = filled(rules.years.quarter, {{U'n', place.numerals.spell(n, rules.numbers.ordinal)}});
  // "the second quarter of" would be wrong where a year is missing.
  if (year.empty())
    spoken.resize(std::min(spoken.size(), spoken.rfind(U' ')));
  else
    spoken += U' ' + place.numerals.year(small_value_of(year));
  return {scan.at() - place.at, Reading::date, spoken};
}

}  // namespace narrator::spoken
