// Sums of money.
#include <algorithm>
#include <iterator>
#include <string>

#include "spoken/recognizers.hpp"

namespace narrator::spoken {
namespace {

const Money* find_money(std::string_view code, const SpokenRules& rules) {
  const auto found =
      std::find_if(rules.sums.currencies.begin(), rules.sums.currencies.end(), [&](const Money& m) { return m.code == code; });
  return found == rules.sums.currencies.end() ? nullptr : &*found;
}

/// Signs that mean the same everywhere; a language's own come first.
constexpr MoneySign common_signs[] = {{U"US$", "USD"}, {U"A$", "AUD"},  {U"C$", "CAD"}, {U"HK$", "HKD"}, {U"NZ$", "NZD"},
                                      {U"S$", "SGD"},  {U"NT$", "TWD"}, {U"R$", "BRL"}, {U"CA$", "CAD"}, {U"AU$", "AUD"},
                                      {U"$", "$"},     {U"€", "EUR"},   {U"£", "GBP"},  {U"¥", "JPY"},   {U"₽", "RUB"},
                                      {U"₴", "UAH"},   {U"₹", "INR"},   {U"₩", "KRW"},  {U"₺", "TRY"},   {U"₪", "ILS"},
                                      {U"₿", "BTC"}, {U"₡", "CRC"},   {U"₦", "NGN"},  {U"₫", "VND"},   {U"₱", "PHP"},
                                      {U"₸", "KZT"},   {U"₾", "GEL"}, {U"₧", "ESP"},  {U"฿", "THB"},   {U"zł", "PLN", true}};

/// Of ISO 4217 those that news uses and that are no words ("ALL", "TOP" are currencies too).
constexpr std::string_view common_codes[] = {"AED", "ARS", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CRC",
    "CZK", "DKK", "EGP", "EUR", "GBP", "HKD", "HNL", "HUF", "IDR", "ILS", "INR",
    "ISK", "JPY", "KES", "KRW", "MAD", "MXN", "MYR", "NGN", "NIO", "NOK", "NZD",
    "PAB", "PEN", "PHP", "PKR", "PLN", "RON", "RSD", "RUB", "SAR", "SEK", "SGD",
    "THB", "TRY", "TWD", "UAH", "USD", "UYU", "VND", "ZAR"};

/// Three letters of ISO 4217; empty when they are none. In small letters only a language's own currencies,
/// and others where no vowel makes a word of them.
std::string_view iso_code(std::u32string_view word, const SpokenRules& rules) {
  if (word.size() != 3) return {};
  std::string code;
  bool may_be_word = false;
  for (const char32_t c : word) {
    if (c >= 0x80 || !is_letter(c)) return {};
    may_be_word |= is_lower(c) && holds(U"aeiou", c);
    code += static_cast<char>(is_lower(c) ? c - U'a' + U'A' : c);
  }
  if (const Money* money = find_money(code, rules)) return money->code;
  const auto found = std::find(std::begin(common_codes), std::end(common_codes), code);
  return may_be_word || found == std::end(common_codes) ? std::string_view() : *found;
}

struct Sum {
  Number number;
  FoundMagnitude magnitude;
  bool is_adjective = false;  // "five million dollar house"
};

/// Trailing zeros behind the second decimal are no part of a sum: $20.500.
void trim_zeros(std::u32string& decimals) {
  while (decimals.size() > 2 && decimals.back() == U'0') decimals.pop_back();
  if (std::all_of(decimals.begin(), decimals.end(), [](char32_t c) { return c == U'0'; })) decimals.clear();
}

std::u32string name_of(std::string_view code, const Number& number, const Numerals& numerals, bool many) {
  if (const Money* money = find_money(code, numerals.rules())) {
    if (!many && number.is_one()) return std::u32string(money->one);
    const Plural form = numerals.plural(number.whole, number.decimals);
    if (!many && form == Plural::one) return std::u32string(number.decimals.empty() ? money->one : money->many);
    if (!money->few.empty() && !many && (form == Plural::few || !number.decimals.empty())) return std::u32string(money->few);
    return std::u32string(money->many);
  }
  // A bare "$" in a language without a word for it is ICU's US dollar.
  const std::string_view iso = code == "$" ? "USD" : code;
  std::u32string name = many ? numerals.currency(iso, U"1000000", {}) : numerals.currency(iso, number.whole, number.decimals);
  return name;
}

Gender gender_of(std::string_view code, const SpokenRules& rules) {
  const Money* money = find_money(code, rules);
  return money != nullptr ? money->gender : Gender::masculine;
}

std::u32string say_coins(const Money& money, std::u32string coins, const Numerals& numerals) {
  if (coins.size() == 1) coins += U'0';
  if (coins.front() == U'0') coins.erase(0, 1);
  const Plural form = numerals.plural(coins);
  const std::u32string_view name = coins == U"1" || (form == Plural::one && !money.small_few.empty()) ? money.small_one
                                   : form == Plural::few && !money.small_few.empty()                  ? money.small_few
                                                                                                      : money.small_many;
  return numerals.counting(coins, money.small_gender) + U' ' + std::u32string(name);
}

bool is_round_million(const Number& number) {
  return number.decimals.empty() && number.whole.size() > 6 &&
         std::all_of(number.whole.end() - 6, number.whole.end(), [](char32_t c) { return c == U'0'; });
}

std::u32string joined_by_of(std::u32string name, const SpokenRules& rules) {
  if (rules.numbers.magnitude_of.empty()) return U' ' + name;
  const bool vowel = !rules.numbers.magnitude_of_vowel.empty() && holds(U"aeiouéèhAEIOU", name.front());
  return U' ' + std::u32string(vowel ? rules.numbers.magnitude_of_vowel : rules.numbers.magnitude_of) + (vowel ? U"" : U" ") +
         name;
}

std::u32string say_sum(Sum sum, std::string_view code, const Place& place) {
  const SpokenRules& rules = place.rules;
  const Numerals& numerals = place.numerals;
  Number& number = sum.number;
  if (sum.magnitude) {
    const Money* known = find_money(code, rules);
    const std::u32string name =
        sum.is_adjective && known != nullptr ? std::u32string(known->one) : name_of(code, number, numerals, true);
    const std::u32string amount = say_with(number, sum.magnitude, numerals, gender_of(code, rules));
    return amount + (sum.magnitude.magnitude->noun ? joined_by_of(name, rules) : U' ' + name);
  }
  trim_zeros(number.decimals);
  const Money* money = find_money(code, rules);
  const bool has_coins =
      money != nullptr && !money->small_many.empty() && !number.decimals.empty() && number.decimals.size() <= 2;
  if (!has_coins) {
    const std::u32string name = name_of(code, number, numerals, false);
    return say(number, numerals, gender_of(code, rules)) + (is_round_million(number) ? joined_by_of(name, rules) : U' ' + name);
  }
  const std::u32string coins = say_coins(*money, number.decimals, numerals);
  if (number.whole == U"0" || number.whole.empty()) return coins;
  Number whole = number;
  whole.decimals.clear();
  const std::u32string joint = rules.sums.coins_joint.empty() ? U" " : U' ' + std::u32string(rules.sums.coins_joint) + U' ';
  return say(whole, numerals, money->gender) + U' ' + name_of(code, whole, numerals, false) + joint + coins;
}

/// A number, also ".50", with its magnitude.
bool take_sum(Scan& scan, const SpokenRules& rules, Sum& sum) {
  Scan ahead = scan;
  sum.number = {};
  if (ahead.peek() == rules.numbers.decimal_mark && is_digit(ahead.peek(1))) {
    ahead.skip(1);
    const std::size_t start = ahead.at();
    while (is_digit(ahead.peek())) ahead.skip(1);
    sum.number.decimals = ahead.from(start);
  } else if (std::optional<Number> number = scan_number(ahead, rules)) {
    sum.number = *number;
  } else {
    return false;
  }
  sum.magnitude = scan_magnitude(ahead, rules, true);
  // "a $5-million house"
  if (Scan word = ahead; !sum.magnitude && holds(hyphens, word.peek()) && is_letter(word.peek(1))) {
    word.skip(1);
    sum.magnitude = scan_magnitude(word, rules, false);
    sum.is_adjective = static_cast<bool>(sum.magnitude);
    if (sum.magnitude) ahead = word;
  }
  scan = ahead;
  return true;
}

/// "–100", "-$100": the second end of a range.
bool take_range_end(Scan& scan, const SpokenRules& rules, std::string_view code, Sum& sum) {
  Scan ahead = scan;
  if (!ahead.take_any(U"-\u2010\u2011\u2013")) return false;
  if (!is_digit(ahead.peek()) && scan_currency(ahead, rules, false) != code) return false;
  if (!take_sum(ahead, rules, sum)) return false;
  scan = ahead;
  return true;
}

/// A few letters that stand before a figure: most words do not, and are let go at once.
bool may_lead_a_sum(Scan scan) {
  const std::size_t start = scan.at();
  while (scan.at() - start < 4 && is_letter(scan.peek())) scan.skip(1);
  scan.take(U'$');
  scan.space();
  return is_digit(scan.peek()) || holds(U".,", scan.peek());
}

std::u32string say_range(const Sum& first, const Sum& second, std::string_view code, bool twice, const Place& place) {
  const std::u32string to = U' ' + std::u32string(place.rules.numbers.range_to) + U' ';
  // "$50-$100": dollars twice; "$5-10m": the magnitude is of both.
  if (twice) return say_sum(first, code, place) + to + say_sum(second, code, place);
  return say_with(first.number, first.magnitude, place.numerals, gender_of(code, place.rules)) + to +
         say_sum(second, code, place);
}

}  // namespace

std::string_view scan_currency(Scan& scan, const SpokenRules& rules, bool behind) {
  const char32_t first = to_lower(scan.peek());
  for (const auto table : {rules.sums.signs, std::span<const MoneySign>(common_signs)})
    for (const MoneySign& sign : table) {
      if ((sign.behind_only && !behind) || to_lower(sign.sign.front()) != first) continue;
      Scan ahead = scan;
      const bool is_word = is_letter(sign.sign.back());
      const bool found = is_letter(sign.sign.front()) ? ahead.take_lower(lower(sign.sign)) : ahead.take(sign.sign);
      if (!found || (is_word && is_letter(ahead.peek()))) continue;
      scan = ahead;
      return sign.code;
    }
  Scan ahead = scan;
  const std::string_view code = iso_code(ahead.letters(), rules);
  if (code.empty()) return {};
  if (!behind) ahead.take(U'$');  // "USD$5"
  scan = ahead;
  return code;
}

Match money(const Place& place) {
  const SpokenRules& rules = place.rules;
  if (!place.is_free()) return {};
  Scan scan = place.scan();
  if (is_letter(scan.peek()) && !may_lead_a_sum(scan)) return {};
  Sum sum;
  const bool negative = holds(U"-\u2212", scan.peek()) && place.is_spaced();
  if (negative) scan.skip(1);
  std::string_view code =
      is_digit(scan.peek()) || is_inline_space(scan.peek()) ? std::string_view() : scan_currency(scan, rules, false);
  const bool leads = !code.empty();
  if (leads) {
    scan.space();
    if (!take_sum(scan, rules, sum)) return {};
  } else if (!is_digit(scan.peek()) || !take_sum(scan, rules, sum)) {
    return {};
  }
  sum.number.negative = negative;
  Sum second;
  bool is_range = false;
  bool twice = false;
  if (leads) {
    twice = holds(U"$€£¥", scan.peek(1));
    is_range = take_range_end(scan, rules, code, second);
  } else {
    Scan ahead = scan;
    if (Scan end = ahead; end.take_any(U"-\u2010\u2011\u2013") && is_digit(end.peek()) && take_sum(end, rules, second)) {
      is_range = true;
      ahead = end;
    }
    ahead.space();
    // "mil millones de euros", "Milliarden Euro": a word is said as it stands.
    code = scan_currency(ahead, rules, true);
    if (code.empty() || is_digit(ahead.peek()) || (is_letter(ahead.before()) && !ahead.at_word_end())) return {};
    // "50 $5 notes": a sign that has a figure behind it belongs to that.
    scan = ahead;
  }
  if (!is_range && leads && is_letter(scan.peek()) && is_letter(scan.before())) return {};
  std::u32string spoken = is_range ? say_range(sum, second, code, twice, place) : say_sum(sum, code, place);
  spoken += scan_per(scan, place);
  return {scan.at() - place.at, Reading::money, spoken};
}

}  // namespace narrator::spoken
