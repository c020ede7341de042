// Figures: sums of money, ranges, years, decades, magnitudes.
#include <algorithm>
#include <string>

#include "text/characters.hpp"
#include "text/spoken_form_rules.hpp"

namespace narrator::spoken {
namespace {

bool is_number(const Token* token) { return token != nullptr && token->kind == TokenKind::number; }

const Currency* currency_of(const Cursor& cursor, const Token* token) {
  if (token == nullptr || token->kind != TokenKind::sign) return nullptr;
  const auto& known = cursor.language.currencies;
  const auto found = std::find_if(known.begin(), known.end(), [&](const Currency& c) { return c.sign == token->text[0]; });
  return found == known.end() ? nullptr : &*found;
}

/// Without the spaces between groups, which the engine reads as the end of a number.
std::u32string figures(const Token& token) {
  std::u32string out;
  for (const char32_t c : token.text)
    if (!is_space(c)) out += c;
  return out;
}

struct Magnitude {
  std::u32string_view spoken;
  std::size_t tokens = 0;  // 0: there is none
};

/// "bn" and "m" behind a figure, "million" and "Mrd." after a space. One letter alone means a
/// magnitude only in a sum of money: "100m" is a distance.
Magnitude magnitude_at(const Cursor& cursor, std::ptrdiff_t ahead, bool in_money) {
  const Token* token = cursor.peek(ahead);
  if (token == nullptr || token->kind != TokenKind::word) return {};
  for (const Expansion& known : cursor.language.magnitudes) {
    const bool abbreviated = known.written == token->text && (known.written.size() > 1 || (in_money && !token->spaced));
    if (!abbreviated && known.spoken != token->text) continue;
    const bool has_stop = abbreviated && cursor.is_joined_sign(ahead + 1, U'.') && cursor.peek(ahead + 2) != nullptr;
    return {known.spoken, has_stop ? 2U : 1U};
  }
  return {};
}

/// "3.50" of a sum: the small coins are a number of their own.
std::size_t point_before_coins(std::u32string_view sum) {
  if (sum.size() < 4) return sum.npos;
  const std::size_t point = sum.size() - 3;
  const bool has_point = (sum[point] == U'.' || sum[point] == U',') && std::all_of(sum.begin(), sum.begin() + std::ssize(sum) - 3, is_digit);
  return has_point ? point : sum.npos;
}

void say_sum(const Cursor& cursor, const Token& amount, const Magnitude& magnitude, const Currency& currency, Span source) {
  const std::u32string sum = figures(amount);
  const std::size_t point = magnitude.tokens == 0 ? point_before_coins(sum) : sum.npos;
  const std::u32string_view whole = std::u32string_view(sum).substr(0, point);
  cursor.out.word(whole, source);
  cursor.out.phrase(magnitude.spoken, source);
  cursor.out.phrase(whole == U"1" && magnitude.tokens == 0 ? currency.one : currency.many, source);
  if (point != sum.npos && sum.substr(point + 1) != U"00") cursor.out.word(std::u32string_view(sum).substr(point + 1), source);
}

/// "1990s", "90s", "90's": the century as a number, the decade as a word.
std::size_t decade(const Cursor& cursor) {
  const Token& token = *cursor.peek();
  const bool has_apostrophe = cursor.is_joined_sign(1, U'\'') || cursor.is_joined_sign(1, U'’');
  const Token* suffix = cursor.peek(has_apostrophe ? 2 : 1);
  const std::u32string_view digits = token.text;
  if (cursor.language.decades.empty() || suffix == nullptr || suffix->spaced || suffix->text != U"s") return 0;
  if ((digits.size() != 2 && digits.size() != 4) || !std::all_of(digits.begin(), digits.end(), is_digit)) return 0;
  const char32_t tens = digits[digits.size() - 2];
  if (digits.back() != U'0' || tens == U'0') return 0;
  const Span source{token.source.start, suffix->source.end};
  if (digits.size() == 4) cursor.out.word(digits.substr(0, 2), source);
  cursor.out.phrase(cursor.language.decades[tens - U'1'], source);
  return has_apostrophe ? 3 : 2;
}

bool is_one_of(const Token* token, Words sorted) {
  if (token == nullptr || token->kind != TokenKind::word || token->text.size() > 20) return false;
  std::u32string lower(token->text);
  std::transform(lower.begin(), lower.end(), lower.begin(), to_lower);
  return word_in(sorted, lower);
}

bool is_dash_sign(const Token* token) {
  return token != nullptr && token->kind == TokenKind::sign && holds(U"-\u2010\u2011\u2013\u2212", token->text[0]);
}

/// Four plain figures that can be a year said in pairs. 1905 and 1900 cannot, without words for "oh"
/// and "hundred"; from 2000 on the engine's own way is the usual one.
bool is_pair_year(const Cursor& cursor, std::u32string_view digits) {
  return !cursor.language.year_words.empty() && digits.size() == 4 && std::all_of(digits.begin(), digits.end(), is_digit) &&
         digits > U"1100" && digits <= U"1999" && digits[2] != U'0';
}

void say_year(const Cursor& cursor) {
  const std::u32string_view digits = cursor.peek()->text;
  cursor.out.word(digits.substr(0, 2), cursor.source(1));
  cursor.out.word(digits.substr(2), cursor.source(1));
}

}  // namespace

std::size_t money(const Cursor& cursor) {
  const Token& first = *cursor.peek();
  if (const Currency* currency = currency_of(cursor, &first)) {
    if (!is_number(cursor.peek(1)) || cursor.peek(1)->source.start > first.source.end + 1) return 0;
    const Magnitude magnitude = magnitude_at(cursor, 2, true);
    const std::size_t count = 2 + magnitude.tokens;
    say_sum(cursor, *cursor.peek(1), magnitude, *currency, cursor.source(count));
    return count;
  }
  if (!is_number(&first)) return 0;
  const Magnitude magnitude = magnitude_at(cursor, 1, true);
  const auto behind = static_cast<std::ptrdiff_t>(1 + magnitude.tokens);
  const Currency* currency = currency_of(cursor, cursor.peek(behind));
  // "50 $5 notes": a sign that has a figure behind it belongs to that.
  if (currency == nullptr || (is_number(cursor.peek(behind + 1)) && !cursor.peek(behind + 1)->spaced)) return 0;
  const std::size_t count = 2 + magnitude.tokens;
  say_sum(cursor, first, magnitude, *currency, cursor.source(count));
  return count;
}

/// "10-15" and "10–15" are ten to fifteen; "50-50", "3-1" and "555-12-34" are only their numbers.
std::size_t range(const Cursor& cursor) {
  const Token* dash = cursor.peek(1);
  const Token* to = cursor.peek(2);
  if (!is_number(cursor.peek()) || !is_dash_sign(dash) || dash->spaced || !is_number(to) || to->spaced) return 0;
  const bool is_long_dash = dash->text[0] == U'\u2013';
  const bool goes_on = is_dash_sign(cursor.peek(3)) && !cursor.peek(3)->spaced;
  const bool went_on = is_dash_sign(cursor.peek(-1)) && !cursor.peek()->spaced;
  const std::u32string a = figures(*cursor.peek());
  const std::u32string b = figures(*to);
  const bool rises = a.size() < b.size() || (a.size() == b.size() && a < b);
  const bool is_range = !goes_on && !went_on && !cursor.language.range_to.empty() && (is_long_dash || rises);
  if (b.size() == 4 && is_pair_year(cursor, a)) say_year(cursor);
  else cursor.out.word(a, cursor.source(1));
  if (is_range) cursor.out.phrase(cursor.language.range_to, dash->source);
  return 2;
}

/// "in 1985", "1939-1945": the engine would read nineteen hundred eighty five. Only where what stands
/// before shows that it is a year.
std::size_t year(const Cursor& cursor) {
  if (!is_number(cursor.peek()) || !is_pair_year(cursor, cursor.peek()->text)) return 0;
  const Token* next = cursor.peek(1);
  if (next != nullptr && !next->spaced && next->kind != TokenKind::sign) return 0;
  const bool ends_range = is_dash_sign(cursor.peek(-1)) && is_number(cursor.peek(-2)) && !cursor.peek()->spaced &&
                          is_pair_year(cursor, cursor.peek(-2)->text);
  if (!ends_range && !is_one_of(cursor.peek(-1), cursor.language.year_words)) return 0;
  say_year(cursor);
  return 1;
}

/// "1960s-1980s", "$50-$100": a dash between what is more than its figures.
std::size_t long_range(const Cursor& cursor) {
  const Token* before = cursor.peek(-1);
  const Token* next = cursor.peek(1);
  if (!is_dash_sign(cursor.peek()) || cursor.peek()->spaced || before == nullptr || next == nullptr || next->spaced) return 0;
  const bool is_decade = before->text == U"s" && !before->spaced && is_number(next);
  const bool is_sum = is_number(before) && currency_of(cursor, next) != nullptr && is_number(cursor.peek(2));
  if (cursor.language.range_to.empty() || !(is_decade || is_sum)) return 0;
  cursor.out.phrase(cursor.language.range_to, cursor.source(1));
  return 1;
}

std::size_t number(const Cursor& cursor) {
  if (!is_number(cursor.peek())) return 0;
  if (const std::size_t taken = decade(cursor)) return taken;
  const Token& token = *cursor.peek();
  const Token* before = cursor.peek(-1);
  // A minus sign has nothing, or a space, before it; the engine reads "-5" rightly in each language.
  if (is_dash_sign(before) && before->spaced && !token.spaced) cursor.out.word(U"-" + figures(token), {before->source.start, token.source.end});
  else cursor.out.word(figures(token), cursor.source(1));
  const Magnitude magnitude = magnitude_at(cursor, 1, false);
  if (magnitude.tokens > 0) {
    const Token* written = cursor.peek(1);
    cursor.out.phrase(magnitude.spoken, written->source);
  }
  return 1 + magnitude.tokens;
}

}  // namespace narrator::spoken
