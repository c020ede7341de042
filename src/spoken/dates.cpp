// Dates: a day of a month, with a year or without.
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

bool is_date(const Date& date) {
  constexpr std::array days{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return date.month >= 1 && date.month <= 12 && date.day >= 1 &&
         date.day <= std::max(30, days[static_cast<std::size_t>(date.month - 1)]);
}

std::u32string say_date(const Date& date, const Numerals& numerals, bool month_leads, RuleSet day_rule = {}) {
  const SpokenRules& rules = numerals.rules();
  const Template with_year =
      month_leads && !rules.dates.month_day_year.empty() ? rules.dates.month_day_year : rules.dates.day_month_year;
  const Template without = month_leads && !rules.dates.month_day.empty() ? rules.dates.month_day : rules.dates.day_month;
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
  const Date date{small_value_of(day), small_value_of(month), year};
  if (day.empty() || !is_date(date) || !scan.at_number_end()) return {};
  return {scan.at() - place.at, Reading::date, say_date(date, place.numerals, place.rules.dates.month_first)};
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
  Date date{small_value_of(first), small_value_of(second), year};
  bool month_leads = place.rules.dates.month_first;
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
  if (year.empty() || year < U"1000" || place.rules.dates.month_year.empty() || !scan.take(U'-')) return {};
  const std::u32string_view month = scan.digits(2, 2);
  const int m = small_value_of(month);
  if (month.empty() || m < 1 || m > 12 || !scan.at_number_end() || (small_value_of(year) + 1) % 100 == m) return {};
  return {scan.at() - place.at, Reading::date,
          filled(place.rules.dates.month_year,
                 {{U'm', place.numerals.month_name(m)}, {U'y', place.numerals.year(small_value_of(year))}})};
}

/// "12.5." and "17.06" where a point makes ordinals or a month has two figures.
Match day_point_month(const Place& place) {
  Scan scan = place.scan();
  const std::u32string_view day = scan.digits(1, 2);
  if (day.empty() || !scan.take(U'.')) return {};
  const std::u32string_view month = scan.digits(1, 2);
  const Date date{small_value_of(day), small_value_of(month), {}};
  const bool has_stop =
      scan.peek() == U'.' && (scan.peek(1) == no_character || is_space(scan.peek(1)) || holds(U",;)", scan.peek(1)));
  const bool looks_so = !place.rules.ordinals.stop.empty()
                            ? has_stop || month.size() == 2
                            : month.size() == 2 && month.front() == U'0' && place.rules.numbers.decimal_mark == U',';
  if (month.empty() || !looks_so || !is_date(date)) return {};
  if (has_stop && !place.rules.ordinals.stop.empty() && scan.peek(1) != no_character) scan.skip(1);
  if (!scan.at_number_end() || scan.peek() == U'%') return {};
  // "2.30 Uhr", "3.50 Euro" are no dates.
  Scan behind = scan;
  behind.space();
  if (!has_stop && (is_in(place.rules.times.words, Scan(behind).letters()) || holds(U"€$£%", behind.peek()))) return {};
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
  if (!rules.dates.of.empty() && ahead.take_lower(rules.dates.of) && ahead.space()) scan = ahead;
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

void take_day_ending(Scan& scan, const SpokenRules& rules) {
  for (const OrdinalEnding& known : rules.ordinals.endings)
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
    if (days[count].empty() || small_value_of(days[count]) > 31 || small_value_of(days[count]) == 0) return {};
    take_day_ending(scan, place.rules);
    if (!place.rules.ordinals.stop.empty()) scan.take(U'.');
    ++count;
    if (count == days.size() || !holds(U"-/\u2013", scan.peek()) || !is_digit(scan.peek(1))) break;
    scan.skip(1);
  }
  if (!scan.space() && !(scan.peek() == U'-' && is_letter(scan.peek(1)))) return {};
  const bool dashed = scan.take(U'-');
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
  Date date{small_value_of(days[count - 1]), month, year};
  if (!is_date(date)) return {};
  std::u32string spoken;
  const std::u32string_view joint =
      count == 2 && !place.rules.numbers.range_to.empty() && holds(place.text.substr(place.at, scan.at() - place.at), U'\u2013')
          ? place.rules.numbers.range_to
          : std::u32string_view();
  for (std::size_t i = 0; i + 1 < count; ++i)
    spoken +=
        say_ordinal_of_day(place.numerals, small_value_of(days[i])) + U' ' + (joint.empty() ? U"" : std::u32string(joint) + U' ');
  const RuleSet led = led_ordinal(place);
  std::u32string last = say_date(date, place.numerals, false, led.empty() ? place.rules.dates.written_day : led);
  // "the 4th of July": the article stands there already.
  const std::u32string_view article = place.rules.dates.article;
  const bool has_article = !article.empty() && (lower(place.word_before()) == article || !spoken.empty());
  if (has_article && last.starts_with(article)) last.erase(0, article.size() + 1);
  spoken += last + take_era(scan, place.rules);
  return {scan.at() - place.at, Reading::date, spoken};
}

}  // namespace

std::u32string say_ordinal_of_day(const Numerals& numerals, std::int64_t day, RuleSet rule_set) {
  const SpokenRules& rules = numerals.rules();
  if (!rules.dates.day_names.empty()) return std::u32string(rules.dates.day_names[static_cast<std::size_t>(day - 1)]);
  if (!rule_set.empty()) return numerals.spell(day, rule_set);
  return numerals.spell(day, day == 1 && !rules.dates.first_day.empty() ? rules.dates.first_day : rules.dates.day);
}

Match date(const Place& place) {
  if (!is_digit(place.text[place.at]) || !place.is_free()) return {};
  if (holds(U"-.,/:", place.before()) && place.at > 1 && is_word_character(place.text[place.at - 2])) return {};
  if (Match match = year_first(place)) return match;
  if (Match match = year_last(place)) return match;
  if (Match match = day_first(place)) return match;
  if (Match match = year_month(place)) return match;
  return day_point_month(place);
}

/// "July 25, 2012", "Jan. 15", "June 2016", "Jan-15-2020", "abril 30".
Match month_date(const Place& place) {
  if (!place.is_free() || (place.rules.dates.month_day.empty() && place.rules.dates.month_year.empty())) return {};
  Scan scan = place.scan();
  const bool is_capital = is_upper(scan.peek());
  const int month = take_month(scan, place.numerals);
  if (month == 0) return {};
  const bool dashed = scan.take(U'-');
  if (!dashed && !scan.space()) return {};
  Scan ahead = scan;
  const std::u32string_view day = ahead.digits(1, 2);
  if (!day.empty() && !place.rules.dates.month_day.empty()) {
    take_day_ending(ahead, place.rules);
    const bool ends = ahead.at_word_end() && !(holds(U".:/-\u2013", ahead.peek()) && is_digit(ahead.peek(1)) && !dashed);
    if (!ends || (holds(U",.", ahead.peek()) && is_digit(ahead.peek(1)))) return {};
    std::u32string_view year;
    if (dashed) {
      if (ahead.take(U'-')) year = ahead.digits(4, 4);
    } else {
      year = take_year(ahead, place.rules, true);
    }
    const Date date{small_value_of(day), month, year};
    // "may 5 people", "march 30 miles"
    const bool sure = is_capital || !year.empty() || scan.peek(2) == no_character || ahead.ended() || month != 5;
    if (is_date(date) && sure) return {ahead.at() - place.at, Reading::date, say_date(date, place.numerals, true)};
  }
  const std::u32string_view year = scan.digits(4, 4);
  if (year.empty() || year.front() == U'0' || !scan.at_number_end() || place.rules.dates.month_year.empty()) return {};
  return {scan.at() - place.at, Reading::date,
          filled(place.rules.dates.month_year,
                 {{U'm', place.numerals.month_name(month)}, {U'y', place.numerals.year(small_value_of(year))}})};
}

}  // namespace narrator::spoken
