// Telephone numbers, and rows of numbers with points between them.
#include <algorithm>
#include <vector>

#include "spoken/recognizers.hpp"

namespace narrator::spoken {
namespace {

struct Telephone {
  std::vector<std::u32string_view> groups;  // figures, or letters in "1-800-GO-U-HAUL"
  std::size_t digits = 0;
  bool international = false;
  bool bracket = false;  // an area code in brackets
  bool dashes_only = true;
  bool has_points = false;
};

/// A group of figures in brackets or without, or of capital letters behind figures.
bool take_group(Scan& scan, Telephone& phone) {
  Scan ahead = scan;
  const bool bracket = ahead.take(U'(');
  const std::size_t start = ahead.at();
  while (is_digit(ahead.peek()) && ahead.at() - start < 8) ahead.skip(1);
  if (ahead.at() == start && !bracket && phone.groups.size() >= 2 && holds(U"-\u2010\u2011", ahead.before()))
    while (is_letter(ahead.peek()) && ahead.at() - start < 8) ahead.skip(1);
  const std::u32string_view group = ahead.from(start);
  if (group.empty() || is_word_character(ahead.peek())) return false;
  if (bracket && !ahead.take(U')')) return false;
  phone.groups.push_back(group);
  if (is_digit(group.front())) phone.digits += group.size();
  phone.bracket |= bracket;
  scan = ahead;
  return true;
}

Telephone take_telephone(Scan& scan) {
  Telephone phone;
  phone.international = scan.take(U'+');
  if (!take_group(scan, phone)) return {};
  while (phone.groups.size() < 8) {
    Scan ahead = scan;
    const bool space = ahead.space();
    const bool dash = ahead.take_any(U"-\u2010\u2011\u2013");
    if (dash) ahead.space();
    // "06.12.34.56.78"
    const bool pairs = phone.groups.front().front() == U'0' && phone.groups.back().size() == 2;
    const bool threes = phone.groups.back().size() == 3 && phone.groups.size() <= 2;  // "555.123.4567"
    const bool point = !space && !dash && (pairs || threes) && ahead.peek() == U'.' && is_digit(ahead.peek(1));
    phone.has_points |= point;
    if (point) ahead.skip(1);
    if (!point && !space && !dash && ahead.peek() != U'(' && scan.before() != U')') break;
    if (!dash) phone.dashes_only = false;
    if (!take_group(ahead, phone)) break;
    scan = ahead;
  }
  return phone;
}

bool is_telephone(const Telephone& phone) {
  const std::size_t groups = phone.groups.size();
  if (phone.international) return phone.digits >= 7 && phone.digits <= 17;
  if (phone.has_points)
    return (groups == 3 && phone.groups[1].size() == 3 && phone.groups[2].size() == 4) || phone.groups.front().front() == U'0';
  if (phone.bracket) return phone.groups.front().size() <= 5 && groups >= 2 && phone.digits >= 7;
  if (groups >= 3 && phone.dashes_only) {
    std::size_t letters = 0;
    for (const std::u32string_view group : phone.groups) letters += is_letter(group.front()) ? 1 : 0;
    // "1-800-GO-U-HAUL", "123-456-789"; "10-9-8" is none
    return letters > 0 ? phone.groups.front().size() <= 1 && phone.digits >= 4 : phone.digits >= 7;
  }
  // "11 3333-4444", "08 790 7559": a first group with a zero, or a hyphen in front of four
  if (groups >= 2 && phone.groups.front().front() == U'0' && phone.groups.front().size() <= 5)
    return phone.digits >= 8 && phone.digits <= 14;
  const std::u32string_view last = phone.groups.back();
  const bool four = last.size() == 4 && is_digit(last.front());
  // "555-1234" is one, "500-1000" people are a range.
  const bool is_round = phone.groups.front().back() == U'0' && last.back() == U'0' && last.front() != U'0';
  if (groups == 2 && four && phone.dashes_only) return phone.groups.front().size() == 3 && !is_round;
  return groups == 3 && four && phone.groups[1].size() == 4 && phone.groups.front().size() == 2;
}

std::u32string say_group(std::u32string_view group, const Numerals& numerals) {
  const SpokenRules& rules = numerals.rules();
  if (is_letter(group.front())) return std::u32string(group);
  if (!rules.phones.by_groups || group.size() > 3) {
    if (rules.phones.by_groups && group.size() == 4)
      return say_group(group.substr(0, 2), numerals) + U' ' + say_group(group.substr(2), numerals);
    return numerals.one_by_one(group);
  }
  std::u32string out;
  while (group.size() > 1 && group.front() == U'0') {
    out += numerals.spell(0) + U' ';
    group.remove_prefix(1);
  }
  return out + numerals.spell(group);
}

}  // namespace

std::u32string_view trimmed_end(std::u32string_view text) {
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

bool is_behind_one_of(const Place& place, Words leads) {
  const std::u32string before =
      lower(trimmed_end(place.text.substr(place.at > 20 ? place.at - 20 : 0, std::min<std::size_t>(place.at, 20))));
  return std::any_of(leads.begin(), leads.end(), [&](std::u32string_view lead) {
    return before.ends_with(lead) && (before.size() == lead.size() || !is_letter(before[before.size() - lead.size() - 1]));
  });
}

/// "call 911", "tel. 112", "ending in 8876"
Match short_number(const Place& place) {
  Scan scan = place.scan();
  const std::u32string_view digits = scan.digits(3, 4);
  if (digits.empty() || !scan.at_number_end()) return {};
  const bool led = digits.size() == 3 ? is_in(place.rules.phones.leads, place.word_before())
                                      : is_behind_one_of(place, place.rules.phones.code_leads);
  if (!led) return {};
  if (Scan next = scan; next.space() && is_digit(next.peek())) return {};
  return {scan.at() - place.at, Reading::telephone, place.numerals.one_by_one(digits)};
}

Match telephone(const Place& place) {
  const char32_t c = place.text[place.at];
  if (is_digit(c) && place.is_free())
    if (Match match = short_number(place)) return match;
  if (!(is_digit(c) || c == U'+' || c == U'(') || !place.is_free() || holds(U"$€£.,-/", place.before())) return {};
  Scan scan = place.scan();
  const Telephone phone = take_telephone(scan);
  if (phone.groups.empty() || !is_telephone(phone) || !scan.at_word_end()) return {};
  if (holds(U"%", scan.peek()) || (holds(U".,", scan.peek()) && is_digit(scan.peek(1)))) return {};
  std::u32string spoken;
  if (phone.international) spoken = std::u32string(place.rules.phones.plus) + U' ';
  const std::size_t last = phone.groups.size() - 1;
  // "+58 (123) 123-5678-12": a short last group behind a long one is an extension.
  const bool has_extension =
      !place.rules.phones.extension.empty() && last >= 3 && phone.groups[last].size() <= 3 && phone.groups[last - 1].size() == 4;
  for (std::size_t i = 0; i <= last; ++i) {
    if (i > 0) spoken += place.rules.phones.pauses ? U", " : U" ";
    if (i == last && has_extension) spoken += std::u32string(place.rules.phones.extension) + U' ';
    const bool is_code = i == 0 && phone.international;
    const std::u32string_view group = phone.groups[i];
    if (group == U"800" && i == 1)
      spoken += place.numerals.spell(std::int64_t{800});
    else if (is_code && group.size() <= 2)
      spoken += place.numerals.spell(group);
    else
      spoken += say_group(group, place.numerals);
  }
  return {scan.at() - place.at, Reading::telephone, spoken};
}

/// "192.168.1.1", "version 2.10.3": the points are said.
Match dotted_numbers(const Place& place) {
  if (!is_digit(place.text[place.at]) || !place.is_free() || holds(U".,", place.before())) return {};
  Scan scan = place.scan();
  std::vector<std::u32string_view> parts;
  for (;;) {
    const std::u32string_view part = scan.digits(1, 5);
    if (part.empty()) return {};
    parts.push_back(part);
    if (parts.size() >= 6 || scan.peek() != U'.' || !is_digit(scan.peek(1))) break;
    scan.skip(1);
  }
  if (parts.size() < 3 || !scan.at_word_end() || place.rules.signs.dot.empty()) return {};
  bool is_grouped = place.rules.numbers.group_marks.starts_with(U".") && parts.front().size() <= 3;
  for (std::size_t i = 1; i < parts.size(); ++i) is_grouped = is_grouped && parts[i].size() == 3;
  if (is_grouped) return {};
  std::u32string spoken;
  const bool is_address = parts.size() == 4;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) spoken += U' ' + std::u32string(place.rules.signs.dot) + U' ';
    spoken += is_address || parts[i].front() == U'0' ? place.numerals.one_by_one(parts[i]) : place.numerals.spell(parts[i]);
  }
  return {scan.at() - place.at, Reading::telephone, spoken};
}

}  // namespace narrator::spoken
