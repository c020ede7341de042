// Times of the day.
#include "spoken/recognizers.hpp"

namespace narrator::spoken {
namespace {

/// The table's row at the cursor, ended by a word's end, in any case.
std::u32string_view take_said(Scan& scan, std::span<const Said> table) {
  for (const Said& row : table)
    if (Scan ahead = scan; ahead.take_lower(lower(row.written)) && (ahead.at_word_end() || row.written.back() == U'.')) {
      scan = ahead;
      return row.spoken;
    }
  return {};
}

bool take_word(Scan& scan, Words words) {
  for (const std::u32string_view word : words)
    if (Scan ahead = scan; ahead.take_lower(lower(word)) && ahead.at_word_end()) {
      scan = ahead;
      return true;
    }
  return false;
}

struct Clock {
  int hours = -1;
  int minutes = -1;
  int seconds = -1;
  bool is_sure = false;  // not to be taken for a score or a decimal
};

/// "7:30", "14h30", "14.30", "10:00:00", "7"
Clock take_clock(Scan& scan, const SpokenRules& rules) {
  Clock clock;
  const std::u32string_view hours = scan.digits(1, 2);
  if (hours.empty() || small_value_of(hours) > 24) return {};
  clock.hours = small_value_of(hours);
  const char32_t mark = scan.peek();
  const bool is_sign = holds(rules.times.signs, mark);
  if (!(holds(U":.", mark) || is_sign)) return clock;
  Scan ahead = scan;
  ahead.skip(1);
  const std::u32string_view minutes = ahead.digits(2, 2);
  if (minutes.empty() || small_value_of(minutes) > 59) {
    if (!is_sign || is_letter(ahead.peek())) return clock;
    scan = ahead;  // "14h"
    clock.is_sure = true;
    return clock;
  }
  clock.minutes = small_value_of(minutes);
  clock.is_sure = mark != U'.';
  scan = ahead;
  if (mark != U':' || !ahead.take(U':')) return clock;
  const std::u32string_view seconds = ahead.digits(2, 2);
  if (seconds.empty() || small_value_of(seconds) > 59) return clock;
  clock.seconds = small_value_of(seconds);
  scan = ahead;
  return clock;
}

std::u32string as_digits(int n) {
  std::u32string digits;
  for (const char c : std::to_string(n)) digits += static_cast<char32_t>(c);
  return digits;
}

/// "two hours", by ICU's name of the unit.
std::u32string with_unit(int n, std::string_view unit, RuleSet rule_set, const Numerals& numerals) {
  const std::u32string digits = as_digits(n);
  const std::u32string noun = numerals.unit(unit, digits, {});
  const Gender gender = gender_of_unit(noun, numerals.rules());
  const bool counts = n == 1 || gender != Gender::masculine;
  return (counts ? numerals.counting(digits, gender) : numerals.spell(n, rule_set)) + U' ' + noun;
}

std::u32string say_minutes(int minutes, const Numerals& numerals) {
  const SpokenRules& rules = numerals.rules();
  if (const std::u32string_view name = said_for(rules.times.minute_names, as_digits(minutes)); !name.empty())
    return std::u32string(name);
  const std::u32string spoken = numerals.spell(minutes, rules.times.minutes);
  return minutes < 10 && !rules.years.zero.empty() ? std::u32string(rules.years.zero) + U' ' + spoken : spoken;
}

Template form_of(const Clock& clock, const SpokenRules& rules, bool half_day) {
  if (clock.seconds >= 0 && !rules.times.hour_minute_second.empty()) return rules.times.hour_minute_second;
  if (clock.minutes > 0) return half_day ? rules.times.hour_minute_half_day : rules.times.hour_minute;
  if (half_day) return rules.times.hour_half_day;
  if (clock.hours > 12 && !rules.times.late_hour.empty()) return rules.times.late_hour;
  return clock.hours == 1 && !rules.times.hour_one.empty() ? rules.times.hour_one : rules.times.hour;
}

std::u32string say_clock(const Clock& clock, const Place& place, std::u32string_view half_day) {
  const SpokenRules& rules = place.rules;
  const Numerals& numerals = place.numerals;
  const Template form = form_of(clock, rules, !half_day.empty());
  const std::u32string h = numerals.spell(clock.hours, rules.times.hours);
  if (form.empty()) return clock.minutes > 0 ? h + U' ' + say_minutes(clock.minutes, numerals) : h;
  const auto wants = [form](std::u32string_view name) { return form.find(name) != form.npos; };
  const bool has_seconds = clock.seconds >= 0;
  std::u32string m;
  if (clock.minutes >= 0)
    m = has_seconds ? with_unit(clock.minutes, "minute", rules.times.minutes, numerals) : say_minutes(clock.minutes, numerals);
  std::u32string spoken =
      filled(form, {{U'h', h},
                    {U'H', wants(U"{H}") ? with_unit(clock.hours, "hour", rules.times.hours, numerals) : std::u32string()},
                    {U'm', m},
                    {U'M', wants(U"{M}") ? with_unit(clock.minutes, "minute", rules.times.minutes, numerals) : std::u32string()},
                    {U's', has_seconds ? with_unit(clock.seconds, "second", rules.times.minutes, numerals) : std::u32string()},
                    {U'p', half_day}});
  if (has_seconds && !half_day.empty()) spoken += U' ' + std::u32string(half_day);
  return spoken;
}

}  // namespace

Match clock_time(const Place& place) {
  const SpokenRules& rules = place.rules;
  if (!is_digit(place.text[place.at]) || !place.is_free() || holds(U".,:/", place.before())) return {};
  Scan scan = place.scan();
  const Clock clock = take_clock(scan, rules);
  if (clock.hours < 0) return {};
  bool sure = clock.is_sure || (clock.minutes >= 0 && (rules.times.has_point || is_in(rules.times.leads, place.word_before())));
  Scan ahead = scan;
  ahead.space();
  bool has_clock_word = false;
  if (Scan behind = ahead; take_word(behind, rules.times.words)) {
    ahead = scan = behind;
    ahead.space();
    has_clock_word = sure = true;
  }
  std::u32string_view half_day;
  if (const std::u32string_view found = take_said(ahead, rules.times.half_days); !found.empty()) {
    half_day = found;
    scan = ahead;
    sure = true;
  }
  if (!sure) return {};
  (void)has_clock_word;
  if (!half_day.empty() && scan.before() == U'.' && scan.ended())
    scan = place.after(scan.at() - place.at - 1).scan();  // the sentence's stop
  std::u32string spoken = say_clock(clock, place, half_day);
  Scan zone = scan;
  zone.space();
  if (const std::u32string_view found = take_said(zone, rules.times.zones); !found.empty()) {
    scan = zone;
    spoken += U' ' + std::u32string(found);
    zone.space();
    if (holds(U"+-\u2212", zone.peek()) && is_digit(zone.peek(1))) {
      spoken += U' ' + std::u32string(zone.peek() == U'+' ? rules.phones.plus : rules.numbers.minus);
      zone.skip(1);
      spoken += U' ' + place.numerals.spell(zone.digits(1, 2));
      scan = zone;
    }
  }
  if (!scan.at_word_end() || (clock.seconds < 0 && half_day.empty() && scan.peek() == U':' && is_digit(scan.peek(1)))) return {};
  return {scan.at() - place.at, Reading::time, spoken};
}

}  // namespace narrator::spoken
