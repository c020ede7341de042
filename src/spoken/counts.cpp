// Plain numbers, ordinals, fractions, ranges and scores.
#include <algorithm>

#include "spoken/recognizers.hpp"
#include "text/language.hpp"

namespace narrator::spoken {
namespace {

/// "half", "thirds", "over twelve"
std::u32string say_fraction(std::u32string_view numerator, std::u32string_view denominator, const Numerals& numerals) {
  const SpokenRules& rules = numerals.rules();
  const bool one = value_of(numerator) == 1;
  if (one && value_of(denominator) == 2 && !rules.fractions.half.empty()) return std::u32string(rules.fractions.half);
  std::u32string noun =
      rules.fractions.denominator ? rules.fractions.denominator(numerals, value_of(denominator), !one) : std::u32string();
  if (noun.empty()) {
    if (rules.fractions.over.empty()) return {};
    const RuleSet rule = rules.numbers.has_and ? RuleSet("cardinal") : rules.numbers.cardinal;
    return numerals.spell(numerator, rule) + U' ' + std::u32string(rules.fractions.over) + U' ' + numerals.spell(denominator);
  }
  const RuleSet plain = rules.numbers.has_and ? RuleSet("cardinal") : RuleSet();
  return (plain.empty() ? numerals.counting(numerator, rules.fractions.gender) : numerals.spell(numerator, plain)) + U' ' + noun;
}

std::u32string with_whole(std::u32string_view whole, std::u32string_view fraction, const Numerals& numerals, bool is_half) {
  const SpokenRules& rules = numerals.rules();
  const std::u32string said =
      numerals.spell(whole, rules.fractions.whole.empty() ? rules.numbers.cardinal : rules.fractions.whole);
  if (is_half && !rules.fractions.and_half.empty()) return said + U' ' + std::u32string(rules.fractions.and_half);
  const std::u32string joint = rules.numbers.and_word.empty() ? U" " : U' ' + std::u32string(rules.numbers.and_word) + U' ';
  return said + joint + std::u32string(fraction);
}

/// The vulgar fractions of Unicode and the plain writing of each.
struct FractionSign {
  char32_t sign;
  std::u32string_view numerator, denominator;
};
constexpr FractionSign fraction_signs[] = {{U'½', U"1", U"2"}, {U'⅓', U"1", U"3"}, {U'⅔', U"2", U"3"}, {U'¼', U"1", U"4"},
                                           {U'¾', U"3", U"4"}, {U'⅕', U"1", U"5"}, {U'⅖', U"2", U"5"}, {U'⅗', U"3", U"5"},
                                           {U'⅘', U"4", U"5"}, {U'⅙', U"1", U"6"}, {U'⅚', U"5", U"6"}, {U'⅛', U"1", U"8"},
                                           {U'⅜', U"3", U"8"}, {U'⅝', U"5", U"8"}, {U'⅞', U"7", U"8"}};

/// " kg" behind a fraction; the unit is as for more than one where a whole stands before it.
std::u32string take_unit(Scan& scan, const Place& place, bool has_whole) {
  Scan ahead = scan;
  ahead.space();
  const FoundUnit unit = scan_unit(ahead, place.rules);
  if (unit.length == 0 || (unit.length == 1 && is_letter(ahead.peek()))) return {};
  const std::u32string noun = place.numerals.unit(unit.name, has_whole ? U"2" : U"1", {});
  if (noun.empty()) return {};
  ahead.skip(unit.length);
  scan = ahead;
  const bool of = !has_whole && !place.rules.numbers.magnitude_of.empty();
  return (of ? U' ' + std::u32string(place.rules.numbers.magnitude_of) + U' ' : U" ") + noun;
}

/// "12th" and "22nd" are ordinals, "12nd" is none.
bool ending_fits(std::u32string_view digits, const OrdinalEnding& ending) {
  if (ending.behind.empty()) return true;
  const bool is_teen = digits.size() > 1 && digits[digits.size() - 2] == U'1';
  return is_teen ? ending.behind_teens : holds(ending.behind, digits.back());
}

/// "1/4th", "7/8ths"
void take_denominator_ending(Scan& scan, std::u32string_view digits, const SpokenRules& rules) {
  for (const OrdinalEnding& known : rules.ordinals.endings) {
    Scan ahead = scan;
    if (known.behind.empty() || !ahead.take_lower(known.ending) || !ending_fits(digits, known)) continue;
    ahead.take_lower(rules.numbers.figure_plural);
    if (!ahead.at_word_end()) continue;
    scan = ahead;
    return;
  }
}

/// "12." as an ordinal: behind a lead ("am 12."), before a small letter's noun it is the sentence's end.
Match ordinal_stop(const Place& place, const Scan& behind_number, std::u32string_view digits) {
  const SpokenRules& rules = place.rules;
  if (rules.ordinals.stop.empty() || behind_number.peek() != U'.' || digits.size() > 4) return {};
  Scan scan = behind_number;
  scan.skip(1);
  const bool alone = place.at == 0 && scan.ended();
  Scan next = scan;
  const bool goes_on = next.space() && is_letter(next.peek());
  const RuleSet led = led_ordinal(place);
  const bool leads = !led.empty();
  const bool starts = place.at == 0 && goes_on && is_upper(next.peek());
  const bool before_small = goes_on && is_lower(next.peek());
  if (!alone && !(goes_on && (leads || starts || before_small))) return {};
  return {scan.at() - place.at, Reading::ordinal, place.numerals.spell(digits, leads ? led : rules.ordinals.stop)};
}

/// Five plain figures and more that count nothing: a postal code, a case number. Numbers that count have
/// groups where codes are told so.
bool is_code(const Number& number, Scan behind, const SpokenRules& rules) {
  if (!number.is_plain() || number.whole.size() < 5 || number.whole.ends_with(U"00000")) return false;
  if (!behind.space() || !is_lower(behind.peek())) return true;
  return word_in(language_for(rules.tag).function_words, behind.letters());
}

bool ends_in_one_of(std::u32string_view word, Words endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::u32string_view e) { return word.size() > e.size() && word.ends_with(e); });
}

/// The gender of the noun behind a number, by its ending; none where no noun follows.
std::optional<Gender> counted_gender(const Number& number, Scan scan, const SpokenRules& rules) {
  if ((!rules.numbers.counts_nouns && rules.numbers.feminine_plurals.empty()) || !number.decimals.empty() || !scan.space())
    return std::nullopt;
  const std::u32string word = lower(scan.letters());
  const Language& language = language_for(rules.tag);
  if (word.size() < 3 || word_in(language.function_words, word) || word_in(language.prepositions, word)) return std::nullopt;
  const bool one = number.whole.back() == U'1' && !number.whole.ends_with(U"11");
  const NumberRules& numbers = rules.numbers;
  const bool has_singulars = one && !numbers.feminine_singulars.empty();
  if (ends_in_one_of(word, has_singulars ? numbers.feminine_singulars : numbers.feminine_plurals)) return Gender::feminine;
  if (one && number.whole.size() > 1 && ends_in_one_of(word, rules.numbers.feminine_plurals))
    return Gender::feminine;  // "21 personas"
  return rules.numbers.counts_nouns ? std::optional(Gender::masculine) : std::nullopt;
}

}  // namespace

RuleSet led_ordinal(const Place& place) {
  const std::u32string_view before = place.word_before();
  const std::u32string word = lower(before);
  for (const Lead& lead : place.rules.ordinals.leads) {
    if (lead.word != word) continue;
    const Place earlier{place.text, static_cast<std::size_t>(before.data() - place.text.data()), place.rules, place.numerals,
                        place.options};
    const std::u32string preposition = lower(earlier.word_before());
    return word_in(language_for(place.rules.tag).prepositions, preposition) ? place.rules.ordinals.stop_inside : lead.rule_set;
  }
  return {};
}

Match fraction(const Place& place) {
  const SpokenRules& rules = place.rules;
  const char32_t c = place.text[place.at];
  if (!place.is_free() || holds(U".,/", place.before())) return {};
  Scan scan = place.scan();
  const bool negative = holds(U"-\u2212", c) && place.is_spaced() && is_digit(scan.peek(1));
  if (negative) scan.skip(1);
  const std::optional<Number> first = scan_number(scan, rules);
  if (!first || !first->decimals.empty()) return {};
  std::u32string whole;
  std::u32string numerator = first->whole;
  Scan ahead = scan;
  if (ahead.space())
    if (const std::u32string_view digits = ahead.digits(1, 4); !digits.empty() && holds(U"/\u2044", ahead.peek())) {
      whole = numerator;
      numerator = digits;
      scan = ahead;
    }
  if (!scan.take_any(U"/\u2044")) return {};
  const std::optional<Number> denominator = scan_number(scan, rules);
  if (!denominator || !denominator->decimals.empty()) return {};
  take_denominator_ending(scan, denominator->whole, rules);
  // "24/7", "2020/21", "2020/2021" are no fractions.
  const bool two_years = numerator.size() == 4 && (denominator->whole.size() == 2 || denominator->whole.size() == 4) &&
                         whole.empty() && !denominator->grouped && numerator.front() <= U'2';
  if (!scan.at_word_end() || scan.peek() == U'/' || two_years || numerator.size() > 6) return {};
  std::u32string spoken = say_fraction(numerator, denominator->whole, place.numerals);
  if (spoken.empty()) return {};
  const bool is_half = numerator == U"1" && denominator->whole == U"2";
  if (!whole.empty()) spoken = with_whole(whole, spoken, place.numerals, is_half);
  spoken += take_unit(scan, place, !whole.empty());
  if (negative) spoken = place.numerals.minus() + spoken;
  return {scan.at() - place.at, Reading::fraction, spoken};
}

/// "½", "2½", "2 ½"
Match fraction_sign(const Place& place) {
  Scan scan = place.scan();
  std::u32string_view whole;
  if (is_digit(scan.peek()) && place.is_free()) {
    whole = scan.digits(1, 6);
    scan.space();
  }
  for (const FractionSign& known : fraction_signs) {
    if (scan.peek() != known.sign) continue;
    scan.skip(1);
    std::u32string spoken = say_fraction(known.numerator, known.denominator, place.numerals);
    if (spoken.empty()) return {};
    if (!whole.empty()) spoken = with_whole(whole, spoken, place.numerals, known.sign == U'½');
    spoken += take_unit(scan, place, !whole.empty());
    return {scan.at() - place.at, Reading::fraction, spoken};
  }
  return {};
}

/// "10-15" and "1980–1986" are ten to fifteen; "50-50", "3-1" are only their numbers, unless a language
/// has a word for scores; votes of two figures are always "to".
Match range(const Place& place) {
  const SpokenRules& rules = place.rules;
  if (is_in(rules.numbers.model_words, place.word_before())) return {};  // "Boeing 737-800"
  if (!is_digit(place.text[place.at]) || !place.is_free() || holds(U"-/.,:", place.before())) return {};
  Scan scan = place.scan();
  const std::optional<Number> a = scan_number(scan, rules);
  if (!a) return {};
  const char32_t dash = scan.peek();
  const bool colon = dash == U':' && !rules.numbers.score_to.empty();
  if (!holds(U"-\u2010\u2011\u2012\u2013\u2014", dash) && !colon) return {};
  scan.skip(1);
  const std::optional<Number> b = scan_number(scan, rules);
  if (!b || (is_letter(scan.peek()) && !holds(apostrophes, scan.peek()))) return {};
  if (holds(U"-:/", scan.peek()) && is_digit(scan.peek(1))) return {};
  if (Scan ahead = scan; (ahead.space(), ahead.peek() == U'=')) return {};  // a sum
  if (a->whole.front() == U'0' && a->whole.size() > 1) return {};
  const bool years = a->is_plain() && b->is_plain() && a->whole.size() == 4 && (b->whole.size() == 4 || b->whole.size() == 2) &&
                     value_of(a->whole) >= 1100 && value_of(a->whole) <= 2099;
  const auto say_one = [&](const Number& n) {
    return years && n.whole.size() == 4 ? place.numerals.year(value_of(n.whole)) : say(n, place.numerals);
  };
  const bool rises = value_of(a->whole) < value_of(b->whole) || (years && b->whole.size() == 2);
  const bool is_vote = a->whole.size() >= 2 && b->whole.size() >= 2 && a->whole != b->whole;
  const bool is_range =
      rises || is_vote || dash == U'\u2013' || (value_of(a->whole) == value_of(b->whole) && !a->decimals.empty());
  std::u32string_view joint;
  if (colon || (!rises && dash != U'\u2013' && !rules.numbers.score_to.empty() && !is_vote))
    joint = rules.numbers.score_to;
  else if (is_range)
    joint = rules.numbers.range_to;
  std::u32string spoken = say_one(*a) + U' ' + (joint.empty() ? std::u32string() : std::u32string(joint) + U' ') + say_one(*b);
  const FoundMagnitude magnitude = scan_magnitude(scan, rules, false);
  if (magnitude) spoken += U' ' + say(*magnitude.magnitude, *b, place.numerals);
  return {scan.at() - place.at, Reading::range, spoken};
}

Match ordinal(const Place& place) {
  const SpokenRules& rules = place.rules;
  if (!is_digit(place.text[place.at]) || !place.is_free() || holds(U".,", place.before())) return {};
  Scan scan = place.scan();
  const std::optional<Number> n = scan_number(scan, rules);
  if (!n || !n->decimals.empty() || n->whole.size() > 15) return {};
  for (const OrdinalEnding& known : rules.ordinals.endings) {
    Scan ahead = scan;
    if (!ahead.take_lower(known.ending) || !ahead.at_word_end() || !ending_fits(n->whole, known)) continue;
    return {ahead.at() - place.at, Reading::ordinal, place.numerals.spell(n->whole, known.rule_set)};
  }
  return n->grouped ? Match{} : ordinal_stop(place, scan, n->whole);
}

Match number(const Place& place) {
  const SpokenRules& rules = place.rules;
  const char32_t c = place.text[place.at];
  Scan scan = place.scan();
  const bool negative = holds(U"-\u2212", c) && place.is_spaced();
  const bool without_whole =
      scan.peek(negative ? 1 : 0) == rules.numbers.decimal_mark && is_digit(scan.peek(negative ? 2 : 1)) && place.is_spaced();
  if (!is_digit(c) && !without_whole && !(negative && is_digit(scan.peek(1)))) return {};
  std::optional<Number> n;
  if (without_whole) {
    n = Number{};
    n->negative = negative;
    scan.skip(negative ? 2 : 1);
    n->decimals = scan.digits(1, 12);
    if (n->decimals.empty()) return {};
  } else {
    n = scan_signed(scan, rules);
  }
  if (!n) return {};
  const FoundMagnitude magnitude = scan_magnitude(scan, rules, false);
  if (rules.numbers.long_codes && is_code(*n, scan, rules))
    return {scan.at() - place.at, Reading::number, place.numerals.one_by_one(n->whole)};
  const std::optional<Gender> counted = magnitude ? std::nullopt : counted_gender(*n, scan, rules);
  return {scan.at() - place.at, Reading::number, say_with(*n, magnitude, place.numerals, counted)};
}

Match large_number(const Place& place) {
  if (!is_digit(place.text[place.at])) return {};
  Scan scan = place.scan();
  const std::optional<Number> n = scan_number(scan, place.rules);
  if (!n || !scan_magnitude(scan, place.rules, false)) return {};
  return number(place);
}

}  // namespace narrator::spoken
