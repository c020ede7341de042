#include "spoken/number.hpp"

#include <algorithm>

namespace narrator::spoken {
namespace {

constexpr std::u32string_view group_spaces = U" \u00A0\u2009\u202F'\u2019";
constexpr std::size_t longest = 60;  // figures that are looked at as one number

bool is_group_of_three(const Scan& scan) {
  return is_digit(scan.peek(1)) && is_digit(scan.peek(2)) && is_digit(scan.peek(3)) && !is_digit(scan.peek(4));
}

/// "12,34,567": lakhs and crores in the English of India.
bool is_group_of_two(const Scan& scan) {
  if (!is_digit(scan.peek(1)) || !is_digit(scan.peek(2)) || scan.peek(3) != scan.peek()) return false;
  Scan next = scan;
  next.skip(3);
  return is_group_of_three(next) || is_group_of_two(next);
}

void take_groups(Scan& scan, const SpokenRules& rules, Number& number) {
  const char32_t mark = scan.peek();
  const bool is_mark = holds(rules.numbers.group_marks, mark);
  if (!(is_mark || holds(group_spaces, mark)) || number.whole.size() > 3) return;
  while (scan.peek() == mark && number.whole.size() < longest) {
    const std::size_t group = is_group_of_three(scan) ? 3 : is_mark && is_group_of_two(scan) ? 2 : 0;
    // "on 5 100 people", "Boeing 737 800s": a space groups only when nothing is joined to the group.
    // Nor is "2 142/3" one number.
    if (group == 0 || (!is_mark && (is_letter(scan.peek(4)) || scan.peek(4) == U'/'))) return;
    scan.skip(1);
    number.whole += scan.rest().substr(0, group);
    scan.skip(group);
    number.grouped = true;
  }
}

void say_decimals(std::u32string& out, const std::u32string& decimals, const Numerals& numerals) {
  const SpokenRules& rules = numerals.rules();
  const auto add = [&out](const std::u32string& words) { out += U' ' + words; };
  switch (rules.numbers.decimals) {
    case Decimals::digits:
    case Decimals::fractions: return add(numerals.one_by_one(decimals));
    case Decimals::up_to_three:
      if (decimals.size() > 3) return add(numerals.one_by_one(decimals));
      [[fallthrough]];
    case Decimals::number: {
      const std::size_t zeros = std::min(decimals.find_first_not_of(U'0'), decimals.size());
      if (decimals.size() > 6) return add(numerals.one_by_one(decimals));
      if (zeros > 0) add(numerals.one_by_one(decimals.substr(0, zeros)));
      if (zeros < decimals.size()) add(numerals.spell(decimals.substr(zeros)));
      return;
    }
    case Decimals::pairs:
      if (decimals.front() == U'0') return add(numerals.one_by_one(decimals));
      for (std::size_t i = 0; i < decimals.size();) {
        const bool is_pair = i + 1 < decimals.size() && decimals[i] != U'0';
        add(numerals.spell(std::u32string_view(decimals).substr(i, is_pair ? 2 : 1)));
        i += is_pair ? 2 : 1;
      }
  }
}

/// "две целых три сотых": wholes and a fraction of a power of ten.
std::u32string as_fraction(const Number& number, const Numerals& numerals) {
  const SpokenRules& rules = numerals.rules();
  std::int64_t denominator = 1;
  for (std::size_t i = 0; i < number.decimals.size(); ++i) denominator *= 10;
  const auto is_one = [&](std::u32string_view n) { return numerals.plural(n) == Plural::one; };
  std::u32string numerator =
      number.decimals.substr(std::min(number.decimals.find_first_not_of(U'0'), number.decimals.size() - 1));
  return numerals.counting(number.whole, rules.fractions.gender) + U' ' +
         std::u32string(is_one(number.whole) ? rules.numbers.whole_one : rules.numbers.whole_many) + U' ' +
         numerals.counting(numerator, rules.fractions.gender) + U' ' +
         rules.fractions.denominator(numerals, denominator, !is_one(numerator));
}

}  // namespace

std::u32string lower(std::u32string_view word) {
  std::u32string out(word);
  std::transform(out.begin(), out.end(), out.begin(), to_lower);
  return out;
}

std::int64_t value_of(std::u32string_view digits) noexcept {
  std::int64_t value = 0;
  for (const char32_t c : digits.substr(0, 15)) value = value * 10 + static_cast<std::int64_t>(c - U'0');
  return value;
}

std::optional<Number> scan_number(Scan& scan, const SpokenRules& rules) {
  Number number;
  const std::size_t start = scan.at();
  while (is_digit(scan.peek())) scan.skip(1);
  number.whole = scan.from(start);
  if (number.whole.empty()) return std::nullopt;
  take_groups(scan, rules, number);
  const char32_t mark = scan.peek();
  if (!holds(U".,", mark) || !is_digit(scan.peek(1))) return number;
  std::size_t digits = 1;
  while (is_digit(scan.peek(digits + 1))) ++digits;
  // A point in German text is a group's, unless no group is that long. In English, a comma is none.
  const bool is_foreign_point = mark == U'.' && rules.numbers.decimal_mark == U',' && !number.grouped && digits != 3;
  if (mark != rules.numbers.decimal_mark && !is_foreign_point) return number;
  if (holds(U".,", scan.peek(digits + 1)) && is_digit(scan.peek(digits + 2))) return number;  // 1.2.3
  number.decimals = scan.rest().substr(1, digits);
  scan.skip(digits + 1);
  return number;
}

std::optional<Number> scan_signed(Scan& scan, const SpokenRules& rules) {
  const bool negative = holds(U"-\u2212\u2013", scan.peek()) && is_digit(scan.peek(1));
  Scan ahead = scan;
  if (negative) ahead.skip(1);
  std::optional<Number> number = scan_number(ahead, rules);
  if (!number) return number;
  number->negative = negative;
  scan = ahead;
  return number;
}

std::u32string say(const Number& number, const Numerals& numerals, std::optional<Gender> counted) {
  const SpokenRules& rules = numerals.rules();
  std::u32string out;
  if (number.negative) out = numerals.minus();
  if (rules.numbers.decimals == Decimals::fractions && !number.decimals.empty() && number.decimals.size() <= 6 &&
      rules.fractions.denominator)
    return out + as_fraction(number, numerals);
  if (!rules.has_table() && !number.decimals.empty()) return out + numerals.spell_decimal(number.whole, number.decimals);
  if (number.whole.empty()) {
    out += rules.numbers.decimal_word;
    say_decimals(out, number.decimals, numerals);
    return out;
  }
  const bool is_code = number.whole.size() > 1 && number.whole.front() == U'0' && number.decimals.empty();
  if (is_code)
    out += numerals.one_by_one(number.whole);
  else if (counted && (number.decimals.empty() || rules.numbers.counts_decimals || *counted == Gender::feminine))
    out += numerals.counting(number.whole, *counted);
  else
    out += numerals.spell(number.whole);
  if (number.decimals.empty()) return out;
  out += U' ' + std::u32string(rules.numbers.decimal_word);
  say_decimals(out, number.decimals, numerals);
  return out;
}

namespace {
Scan scan_behind(Scan scan, std::u32string_view word) {
  scan.skip(word.size());
  return scan;
}
}  // namespace

FoundMagnitude scan_magnitude(Scan& scan, const SpokenRules& rules, bool in_money) {
  Scan ahead = scan;
  const bool spaced = ahead.space();
  const std::u32string_view word = Scan(ahead).letters();
  if (word.empty() || word.size() > 20) return {};
  for (const Magnitude& known : rules.numbers.magnitudes) {
    const bool is_word = lower(word) == lower(known.one) || lower(word) == lower(known.many) ||
                         (!known.few.empty() && lower(word) == lower(known.few));
    const bool before_sign = holds(U"€$£¥", scan_behind(ahead, word).peek());  // "3 M€"
    const bool is_short = known.written == word && (!known.money_only || (in_money && (!spaced || before_sign)));
    if (!is_word && !is_short) continue;
    ahead.skip(word.size());
    // The stop of "Mrd." is the abbreviation's, unless nothing follows.
    if (is_short && known.stop && ahead.peek() == U'.' && is_inline_space(ahead.peek(1)) && ahead.peek(2) != no_character)
      ahead.skip(1);
    scan = ahead;
    return {&known};
  }
  return {};
}

std::u32string say(const Magnitude& magnitude, const Number& number, const Numerals& numerals) {
  if (!number.decimals.empty()) return std::u32string(magnitude.part.empty() ? magnitude.many : magnitude.part);
  switch (numerals.plural(number.whole, number.decimals)) {
    case Plural::one: return std::u32string(magnitude.one);
    case Plural::few: return std::u32string(magnitude.few.empty() ? magnitude.many : magnitude.few);
    case Plural::many:
    case Plural::other: break;
  }
  return std::u32string(magnitude.many);
}

std::u32string say_with(const Number& number, FoundMagnitude magnitude, const Numerals& numerals, std::optional<Gender> counted) {
  if (!magnitude) return say(number, numerals, counted);
  if (number.is_one() && !magnitude.magnitude->noun) return std::u32string(magnitude.magnitude->one);
  std::optional<Gender> gender;
  if (magnitude.magnitude->noun) gender = magnitude.magnitude->gender;
  return say(number, numerals, gender) + U' ' + say(*magnitude.magnitude, number, numerals);
}

std::u32string filled(Template form, std::initializer_list<Filling> fillings) {
  std::u32string out;
  for (std::size_t i = 0; i < form.size(); ++i) {
    if (form[i] != U'{') {
      out += form[i];
      continue;
    }
    for (const Filling& filling : fillings)
      if (i + 1 < form.size() && filling.name == form[i + 1]) out += filling.value;
    i += 2;
  }
  return out;
}

std::u32string_view said_for(std::span<const Said> table, std::u32string_view written) noexcept {
  for (const Said& row : table) {
    if (row.written.size() != written.size()) continue;
    bool same = true;
    for (std::size_t i = 0; same && i < written.size(); ++i) same = to_lower(row.written[i]) == to_lower(written[i]);
    if (same) return row.spoken;
  }
  return {};
}

bool is_in(Words words, std::u32string_view word) noexcept {
  return std::any_of(words.begin(), words.end(), [&](std::u32string_view known) {
    return known.size() == word.size() && std::equal(known.begin(), known.end(), word.begin(),
                                                     [](char32_t a, char32_t b) { return to_lower(a) == to_lower(b); });
  });
}

}  // namespace narrator::spoken
