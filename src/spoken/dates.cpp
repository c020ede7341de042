// Dates, years, decades, quarters.
#include <algorithm>
#include <array>

#include "spoken/recognizers.hpp"

namespace narrator::spoken {
namespace {

struct Date {
  int day = 0;
  int month = 0;
  std::u32string_view year;  // figures as written; empty: none
};

int value(std::u32string_view digits) {
  int n = 0;
  for (const char32_t c : digits.substr(0, 9)) n = n * 10 + static_cast<int>(c - U'0');
  return n;
}

bool is_date(const Date& date) {
  constexpr std::array days{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= std::max(30, days[static_cast<std::size_t>(date.month - 1)]);
}

std::u32string say_year_of(const Numerals& numerals, std::u32string_view year) {
  if (year.size() == 2 && year.front() == U'0') return numerals.one_by_one(year);
  return numerals.year(value(year));
}

std::u32string say_date(const Date& date, const Numerals& numerals, bool month_leads, RuleSet day_rule = {}) {
  const SpokenRules& rules = numerals.rules();
  const Template with_year = month_leads && !rules.month_day_year.empty() ? rules.month_day_year : rules.day_month_year;
  const Template without = month_leads && !rules.month_day.empty() ? rules.month_day : rules.day_month;
  const std::u32string day = say_ordinal_of_day(numerals, date.day, day_rule);
  const std::u32string year = date.year.empty() ? std::u32string() : say_year_of(numerals, date.year);
  const Template form = !date.year.empty() ? with_year : without;
  if (form.empty()) return day + U' ' + numerals.month_name(date.month) + (year.empty() ? U"" : U' ' + year);
  return filled(form, {{U'd', day}, {U'm', numerals.month_name(date.month)}, {U'y', year}});
}

/// "2024-05-12", "2024/5/12", "2022.01.02"
Match year_first(const Place& place) {
  Scan scan = place.scan();
  const std::u32string_view year = scan.digits(4, 4);
  const char32_t mark = scan.peek();
  if (year.empty() || year.front() == U'0' || !scan.take_any(U"-/.\u2010\u2011")) return {};
  const std::u32string_view month = scan.digits(1, 2);
  if (month.empty() || !scan.take(mark)) return {};
  const std::u32string_view day = scan.digits(1, 2);
  const Date date{value(day), value(month), year};
  if (day.empty() || !is_date(date) || !scan.at_number_end()) return {};
  return {scan.at() - place.at, Reading::date, say_date(date, place.numerals, place.rules.month_first)};
}

/// "12.05.2024", "3/4/2024", "15-01-2020"; with two figures of a year only behind a slash or a point.
Match year_last(const Place& place) {
  Scan scan = place.scan();
  const std::u32string_view first = scan.digits(1, 2);
  const char32_t mark = scan.peek();
  if (first.empty() || !scan.take_any(U"-/.\u2010\u2011")) return {};
  const std::u32string_view second = scan.digits(1, 2);
  if (second.empty() || !scan.take(mark)) return {};
  std::u32string_view year = scan.digits(4, 4);
  if (year.empty() && holds(U"/.", mark)) year = scan.digits(2, 2);
  if (year.empty() || !scan.at_number_end()) return {};
  Date date{value(first), value(second), year};
  bool month_leads = place.rules.month_first;
  if (month_leads) std::swap(date.day, date.month);
  if (!is_date(date)) {
    std::swap(date.day, date.month);
    month_leads = false;
  }
  if (!is_date(date)) return {};
  return {scan.at() - place.at, Reading::date, say_date(date, place.numerals, month_leads, led_ordinal(place))};
}

/// "2021-04", but for the next year's figures: "2003-04" is a season.
Match year_month(const Place& place) {
  Scan scan = place.scan();
  const std::u32string_view year = scan.digits(4, 4);
  if (year.empty() || year < U"1000" || place.rules.month_year.empty() || !scan.take(U'-')) return {};
  const std::u32string_view month = scan.digits(2, 2);
  const int m = value(month);
  if (month.empty() || m < 1 || m > 12 || !scan.at_number_end() || (value(year) + 1) % 100 == m) return {};
  return {scan.at() - place.at, Reading::date,
          filled(place.rules.month_year, {{U'm', place.numerals.month_name(m)}, {U'y', place.numerals.year(value(year))}})};
}

/// "2020/21", "2020/2021": two years that follow each other.
Match season(const Place& place) {
  Scan scan = place.scan();
  const std::u32string_view first = scan.digits(4, 4);
  if (first.empty() || first < U"1000" || !scan.take(U'/')) return {};
  std::u32string_view second = scan.digits(4, 4);
  if (second.empty()) second = scan.digits(2, 2);
  if (second.empty() || !scan.at_number_end() || (value(first) + 1) % 100 != value(second) % 100) return {};
  const std::u32string next = second.size() == 4 ? place.numerals.year(value(second)) : say_year_of(place.numerals, second);
  return {scan.at() - place.at, Reading::year, place.numerals.year(value(first)) + U' ' + next};
}

/// "12.5." and "17.06" where a point makes ordinals or a month has two figures.
Match day_point_month(const Place& place) {
  Scan scan = place.scan();
  const std::u32string_view day = scan.digits(1, 2);
  if (day.empty() || !scan.take(U'.')) return {};
  const std::u32string_view month = scan.digits(1, 2);
  const Date date{value(day), value(month), {}};
  const bool has_stop = scan.peek() == U'.' && (scan.peek(1) == no_character || is_space(scan.peek(1)) || holds(U",;)", scan.peek(1)));
  const bool looks_so = !place.rules.ordinal_stop.empty() ? has_stop || month.size() == 2 : month.size() == 2 && month.front() == U'0' && place.rules.decimal_mark == U',';
  if (month.empty() || !looks_so || !is_date(date)) return {};
  if (has_stop && !place.rules.ordinal_stop.empty() && scan.peek(1) != no_character) scan.skip(1);
  if (!scan.at_number_end() || scan.peek() == U'%') return {};
  // "2.30 Uhr", "3.50 Euro" are no dates.
  Scan behind = scan;
  behind.space();
  if (!has_stop && (is_in(place.rules.clock_words, Scan(behind).letters()) || holds(U"€$£%", behind.peek()))) return {};
  return {scan.at() - place.at, Reading::date, say_date(date, place.numerals, false, led_ordinal(place))};
}

/// The month's name at the cursor, with its stop.
int take_month(Scan& scan, const Numerals& numerals) {
  Scan ahead = scan;
  const std::u32string_view word = ahead.letters();
  if (word.size() < 3 || word.size() > 12) return 0;
  const int month = numerals.month_of(word);
  if (month == 0) return 0;
  // "may" and "march" are words too; a month has a capital letter or is written so everywhere.
  if (ahead.peek() == U'.' && lower(word) != lower(numerals.month_name(month))) ahead.skip(1);
  scan = ahead;
  return month;
}

void take_of(Scan& scan, const SpokenRules& rules) {
  Scan ahead = scan;
  if (!rules.month_of.empty() && ahead.take_lower(rules.month_of) && ahead.space()) scan = ahead;
}

/// ", 2024", " de 2024", " 2024"; nothing is taken when there is no year.
std::u32string_view take_year(Scan& scan, const SpokenRules& rules, bool is_sure) {
  Scan ahead = scan;
  const bool comma = ahead.take(U',');
  if (!ahead.space()) return {};
  if (!comma) take_of(ahead, rules);
  const std::u32string_view year = ahead.digits(4, 4);
  if (year.empty() || year.front() == U'0' || !ahead.at_word_end() || !(is_sure || ahead.at_number_end())) return {};
  if (holds(U".,", ahead.peek()) && is_digit(ahead.peek(1))) return {};
  scan = ahead;
  return year;
}

/// " f.Kr." behind a year.
std::u32string take_era(Scan& scan, const SpokenRules& rules) {
  Scan ahead = scan;
  ahead.space();
  for (const Said& era : rules.eras)
    if (Scan behind = ahead; behind.take(era.written) && behind.at_word_end()) {
      if (era.written.back() != U'.') behind.take(U'.');
      scan = behind;
      return U' ' + std::u32string(era.spoken);
    }
  return {};
}

void take_day_ending(Scan& scan, const SpokenRules& rules) {
  for (const OrdinalEnding& known : rules.ordinal_endings)
    if (Scan ahead = scan; ahead.take_lower(known.ending) && ahead.at_word_end()) {
      scan = ahead;
      return;
    }
}

/// "16 July 1943", "2. März", "1er mai", "20 de marzo de 2024", "the 4th of May", "17-18 juin".
Match day_first(const Place& place) {
  Scan scan = place.scan();
  std::array<std::u32string_view, 4> days;
  std::size_t count = 0;
  for (;;) {
    days[count] = scan.digits(1, 2);
    if (days[count].empty() || value(days[count]) > 31 || value(days[count]) == 0) return {};
    take_day_ending(scan, place.rules);
    if (!place.rules.ordinal_stop.empty()) scan.take(U'.');
    ++count;
    if (count == days.size() || !holds(U"-/\u2013", scan.peek()) || !is_digit(scan.peek(1))) break;
    scan.skip(1);
  }
  if (!scan.space() && !(scan.peek() == U'-' && is_letter(scan.peek(1)))) return {};
  const bool dashed = scan.take(U'-');
  if (Scan ahead = scan; ahead.take_lower(U"of ") && place.rules.month_first) scan = ahead;
  take_of(scan, place.rules);
  const int month = take_month(scan, place.numerals);
  if (month == 0 || !scan.at_word_end()) return {};
  std::u32string_view year;
  if (!dashed) {
    year = take_year(scan, place.rules, true);
  } else if (scan.take(U'-')) {
    year = scan.digits(4, 4);
    if (year.empty()) return {};
  }
  Date date{value(days[count - 1]), month, year};
  if (!is_date(date)) return {};
  std::u32string spoken;
  const std::u32string_view joint = count == 2 && !place.rules.range_to.empty() && holds(place.text.substr(place.at, scan.at() - place.at), U'\u2013') ? place.rules.range_to : std::u32string_view();
  for (std::size_t i = 0; i + 1 < count; ++i)
    spoken += say_ordinal_of_day(place.numerals, value(days[i])) + U' ' + (joint.empty() ? U"" : std::u32string(joint) + U' ');
  const RuleSet led = led_ordinal(place);
  std::u32string last = say_date(date, place.numerals, false, led.empty() ? place.rules.written_day : led);
  // "the 4th of July": the article stands there already.
  const std::u32string_view lead = place.word_before();
  if (place.rules.day_month.starts_with(U"the ") && (is_in(std::array<std::u32string_view, 1>{U"the"}, lead) || !spoken.empty())) last.erase(0, 4);
  spoken += last + take_era(scan, place.rules);
  return {scan.at() - place.at, Reading::date, spoken};
}

}  // namespace

std::u32string say_ordinal_of_day(const Numerals& numerals, std::int64_t day, RuleSet rule_set) {
  const SpokenRules& rules = numerals.rules();
  if (!rules.day_names.empty()) return std::u32string(rules.day_names[static_cast<std::size_t>(day - 1)]);
  if (!rule_set.empty()) return numerals.spell(day, rule_set);
  return numerals.spell(day, day == 1 && !rules.first_day.empty() ? rules.first_day : rules.day);
}

Match date(const Place& place) {
  if (!is_digit(place.text[place.at]) || !place.is_free()) return {};
  if (holds(U"-.,/:", place.before()) && place.at > 1 && is_word_character(place.text[place.at - 2])) return {};
  if (Match match = year_first(place)) return match;
  if (Match match = year_last(place)) return match;
  if (Match match = day_first(place)) return match;
  if (Match match = year_month(place)) return match;
  if (Match match = season(place)) return match;
  return day_point_month(place);
}

/// "July 25, 2012", "Jan. 15", "June 2016", "Jan-15-2020", "abril 30".
Match month_date(const Place& place) {
  if (!place.is_free() || (place.rules.month_day.empty() && place.rules.month_year.empty())) return {};
  Scan scan = place.scan();
  const bool is_capital = is_upper(scan.peek());
  const int month = take_month(scan, place.numerals);
  if (month == 0) return {};
  const bool dashed = scan.take(U'-');
  if (!dashed && !scan.space()) return {};
  Scan ahead = scan;
  const std::u32string_view day = ahead.digits(1, 2);
  if (!day.empty() && !place.rules.month_day.empty()) {
    take_day_ending(ahead, place.rules);
    const bool ends = ahead.at_word_end() && !(holds(U".:/-\u2013", ahead.peek()) && is_digit(ahead.peek(1)) && !dashed);
    if (!ends || (holds(U",.", ahead.peek()) && is_digit(ahead.peek(1)))) return {};
    std::u32string_view year;
    if (dashed) {
      if (ahead.take(U'-')) year = ahead.digits(4, 4);
    } else {
      year = take_year(ahead, place.rules, true);
    }
    const Date date{value(day), month, year};
    // "may 5 people", "march 30 miles"
    const bool sure = is_capital || !year.empty() || scan.peek(2) == no_character || ahead.ended() || month != 5;
    if (is_date(date) && sure) return {ahead.at() - place.at, Reading::date, say_date(date, place.numerals, true)};
  }
  const std::u32string_view year = scan.digits(4, 4);
  if (year.empty() || year.front() == U'0' || !scan.at_number_end() || place.rules.month_year.empty()) return {};
  return {scan.at() - place.at, Reading::date,
          filled(place.rules.month_year, {{U'm', place.numerals.month_name(month)}, {U'y', place.numerals.year(value(year))}})};
}

/// "1990s", "'90s", "1990er", "1920-talet".
Match decade(const Place& place) {
  const SpokenRules& rules = place.rules;
  if (rules.decade_ending.empty() || !place.is_free()) return {};
  Scan scan = place.scan();
  scan.take_any(apostrophes);
  std::u32string_view digits = scan.digits(4, 4);
  if (digits.empty()) digits = scan.digits(2, 2);
  if (digits.empty() || digits.back() != U'0' || (digits.size() == 2 && digits.front() == U'0')) return {};
  if (!rules.decades.empty()) {
    if (Scan ahead = scan; digits.size() == 4 && ahead.space() && ahead.take(rules.decade_ending) && ahead.ended()) scan = ahead;  // "1980 s"
    else scan.take_any(apostrophes);
  }
  if (scan.at() > 0 && !scan.take(rules.decade_ending)) {
    if (scan.before() != U's' || scan.from(place.at).size() < digits.size() + 2) return {};
  }
  if (rules.decades.empty()) {
    const std::u32string_view ending = scan.letters();
    return {scan.at() - place.at, Reading::decade,
            place.numerals.year(value(digits)) + std::u32string(rules.decade_joint) + std::u32string(rules.decade_ending.substr(rules.decade_ending.starts_with(U"-") ? 1 : 0)) + std::u32string(ending)};
  }
  if (!scan.at_word_end()) return {};
  const char32_t tens = digits[digits.size() - 2];
  std::u32string spoken;
  if (tens == U'0') {
    if (digits.size() == 2) return {};
    spoken = digits[1] == U'0' ? place.numerals.spell(digits) + U's' : place.numerals.spell(digits.substr(0, 2)) + U' ' + std::u32string(rules.hundred).substr(rules.hundred.starts_with(U" ") ? 1 : 0) + U's';
  } else {
    if (digits.size() == 4) spoken = place.numerals.spell(digits.substr(0, 2)) + U' ';
    spoken += rules.decades[tens - U'1'];
  }
  return {scan.at() - place.at, Reading::decade, spoken};
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
  const int n = value(digits);
  if (Scan behind = scan; behind.space()) {
    const std::u32string_view word = behind.letters();
    for (const YearWord& known : rules.year_words)
      if (lower(word) == known.word) return {scan.at() - place.at, Reading::year, place.numerals.spell(n, known.rule_set)};
  }
  if (Scan behind = scan; !take_era(behind, rules).empty()) {
    const std::u32string era = take_era(scan, rules);
    return {scan.at() - place.at, Reading::year, place.numerals.year(n) + era};
  }
  const bool by_size = rules.first_year > 0 && n >= rules.first_year && n <= rules.last_year;
  const bool by_lead = n >= 1010 && n <= 2099 && is_in(rules.year_leads, place.word_before());
  if (!by_size && !by_lead) return {};
  return {scan.at() - place.at, Reading::year, place.numerals.year(n)};
}

/// "Q3", "2Q22", "Q1 2024".
Match quarter(const Place& place) {
  const SpokenRules& rules = place.rules;
  if (rules.quarter.empty() || !place.is_free()) return {};
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
    if (!year.empty() && ahead.at_number_end()) scan = ahead;
    else year = {};
  }
  if (!scan.at_word_end()) return {};
  std::u32string spoken = filled(rules.quarter, {{U'n', place.numerals.spell(n, rules.ordinal)}});
  // "the second quarter of" would be wrong where a year is missing.
  if (year.empty()) spoken.resize(std::min(spoken.size(), spoken.rfind(U' ')));
  else spoken += U' ' + place.numerals.year(value(year));
  return {scan.at() - place.at, Reading::date, spoken};
}

}  // namespace narrator::spoken
