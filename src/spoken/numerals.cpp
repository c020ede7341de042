#include "spoken/numerals.hpp"

#include <unicode/dtfmtsym.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/rbnf.h>
#include <unicode/ucurr.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <mutex>
#include <new>

#include "base/utf8.hpp"
#include "spoken/plain_rules.hpp"
#include "spoken/writer.hpp"
#include "text/characters.hpp"
#include "text/icu_locale.hpp"

namespace narrator::spoken {
namespace {

constexpr std::size_t most_digits = 18;  // ICU spells what fits into 64 bits

std::u32string to_u32(const icu::UnicodeString& text) {
  std::u32string out;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) out += static_cast<char32_t>(text.char32At(i));
  return out;
}

void replace_all(std::u32string& text, std::u32string_view what, std::u32string_view with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != text.npos; at += with.size()) text.replace(at, what.size(), with);
}

std::u32string in_lower(std::u32string_view word) {
  std::u32string out(word);
  std::transform(out.begin(), out.end(), out.begin(), to_lower);
  while (!out.empty() && out.back() == U'.') out.pop_back();
  return out;
}

std::size_t longest_word_of(std::u32string_view words) {
  std::size_t longest = 0;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(U' ', at), words.size());
    longest = std::max(longest, end - at);
    at = end + 1;
  }
  return longest;
}

/// Figures up to most_digits.
std::int64_t value_of(std::u32string_view digits) {
  std::int64_t n = 0;
  for (const char32_t c : digits) n = n * 10 + static_cast<std::int64_t>(c - U'0');
  return n;
}

/// The nearest double: a sum of tenths is another, and ICU spells all seventeen figures of that.
double amount_of(std::u32string_view whole, std::u32string_view decimals) {
  const std::string written = to_utf8(whole.substr(0, 300)) + "." + to_utf8(decimals.substr(0, 15));
  double value = 0.0;
  std::from_chars(written.data(), written.data() + written.size(), value);
  return value;
}

}  // namespace

struct Numerals::Icu {
  explicit Icu(std::string_view tag) : locale(icu_locale(tag)) {}

  /// Null where ICU cannot spell in this language.
  const icu::RuleBasedNumberFormat* speller() {
    if (!looked_for_rules) load_rules();
    looked_for_rules = true;
    return rules.get();
  }

  void load_rules() {
    UErrorCode status = U_ZERO_ERROR;
    auto loaded = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, locale, status);
    if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
    if (U_FAILURE(status) || !is_of_language(loaded->getLocale(ULOC_VALID_LOCALE, status), locale)) return;
    for (int32_t i = 0; i < loaded->getNumberOfRuleSetNames(); ++i) {
      std::string name;
      loaded->getRuleSetName(i).toUTF8String(name);
      constexpr std::string_view prefix = "%spellout-";
      if (name.starts_with(prefix)) rule_sets.emplace(name.substr(prefix.size()), icu::UnicodeString::fromUTF8(name));
    }
    rules = std::move(loaded);
  }

  void load_months() {
    if (!months[0].empty()) return;
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(locale, status);
    using Symbols = icu::DateFormatSymbols;
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE})
      for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
        int32_t count = 0;
        const icu::UnicodeString* names = symbols.getMonths(count, context, width);
        for (int32_t i = 0; i < std::min(count, 12); ++i) {
          const std::u32string name = to_u32(names[i]);
          // "M01" is what ICU has where it knows no names.
          if (name.empty() || is_digit(name.back())) continue;
          if (months[static_cast<std::size_t>(i)].empty()) months[static_cast<std::size_t>(i)] = name;
          month_numbers.emplace(in_lower(name), i + 1);
        }
      }
    if (months[0].empty()) months[0] = U"1";
  }

  const icu::Locale locale;
  std::mutex lock;  // of all below
  bool looked_for_rules = false;
  std::unique_ptr<icu::RuleBasedNumberFormat> rules;
  std::map<std::string, icu::UnicodeString, std::less<>> rule_sets;  // {without "%spellout-", ICU's name}
  std::unique_ptr<icu::PluralRules> plurals;
  std::map<std::pair<std::string, double>, std::u32string> units;
  std::array<std::u32string, 12> months;
  std::map<std::u32string, int> month_numbers;
};

Numerals::Numerals(const SpokenRules& rules, std::string_view tag)
    : icu_(std::make_unique<Icu>(rules.locale.empty() ? tag : rules.locale)),
      plain_rules_(rules.has_table() ? std::nullopt : std::optional(plain_rules(icu_->locale, rules))),
      rules_(plain_rules_ ? *plain_rules_ : rules) {
  icu_->looked_for_rules = rules_.numbers.keeps_figures;  // there is nothing to look for
}

Numerals::~Numerals() = default;

std::u32string Numerals::polished(std::u32string spelled) const {
  replace_all(spelled, U"\u00AD\u00AD", U"\u00AD");
  for (const Said& change : rules_.numbers.respellings) replace_all(spelled, change.written, change.spoken);
  const bool is_too_long = longest_word_of(spelled) > Writer::longest_word;
  replace_all(spelled, U"\u00AD", is_too_long ? U" " : rules_.numbers.part_joint);
  replace_all(spelled, U"\u02BC", U"’");
  return spelled;
}

bool Numerals::has_rule_set(RuleSet rule_set) const {
  if (rule_set.empty()) return false;
  const std::scoped_lock locked(icu_->lock);
  icu_->speller();
  return icu_->rule_sets.contains(rule_set);
}

std::u32string Numerals::spell(std::int64_t n, RuleSet rule_set) const {
  if (!has_rule_set(rule_set)) rule_set = rules_.numbers.cardinal;
  if (rules_.numbers.has_and && rule_set == rules_.numbers.cardinal && n > 1000) {
    const std::int64_t rest = n % 1000;
    std::u32string spelled = spell(n - rest, "cardinal");
    if (rest == 0) return spelled;
    return spelled + (rest < 100 ? U" " + std::u32string(rules_.numbers.and_word) + U" " : U" ") + spell(rest, rule_set);
  }
  icu::UnicodeString spelled;
  {
    const std::scoped_lock locked(icu_->lock);
    const icu::RuleBasedNumberFormat* const speller = icu_->speller();
    if (speller == nullptr) return from_utf8(std::to_string(n));
    UErrorCode status = U_ZERO_ERROR;
    icu::FieldPosition position;
    if (const auto known = icu_->rule_sets.find(rule_set); known != icu_->rule_sets.end())
      speller->format(n, known->second, spelled, position, status);
    else
      speller->format(n, spelled);
  }
  return polished(to_u32(spelled));
}

std::u32string Numerals::spell(std::u32string_view digits, RuleSet rule_set) const {
  while (digits.size() > 1 && digits.front() == U'0') digits.remove_prefix(1);
  if (digits.size() > most_digits && digits.size() <= most_digits + 3 && !rules_.numbers.quintillion.empty()) {
    const std::size_t head = digits.size() - most_digits;
    return spell(digits.substr(0, head), "cardinal") + U' ' + std::u32string(rules_.numbers.quintillion) + U' ' +
           spell(digits.substr(head), rule_set);
  }
  if (digits.size() > most_digits) return one_by_one(digits);
  return spell(value_of(digits), rule_set.empty() ? rules_.numbers.cardinal : rule_set);
}

std::u32string Numerals::spell_decimal(std::u32string_view whole, std::u32string_view decimals) const {
  constexpr std::size_t most_in_double = 15;
  {
    const std::scoped_lock locked(icu_->lock);
    const icu::RuleBasedNumberFormat* const speller = icu_->speller();
    icu::UnicodeString spelled;
    if (speller != nullptr && whole.size() + decimals.size() <= most_in_double)
      return polished(to_u32(speller->format(amount_of(whole, decimals), spelled)));
  }
  const std::u32string_view word = rules_.numbers.decimal_word;
  if (word.empty()) return spell(whole) + rules_.numbers.decimal_mark + std::u32string(decimals);
  return spell(whole) + U' ' + std::u32string(word) + U' ' + one_by_one(decimals);
}

std::u32string Numerals::minus() const {
  if (!rules_.numbers.minus.empty()) return std::u32string(rules_.numbers.minus) + U' ';
  const std::u32string seven = spell(7);
  std::u32string negative = spell(-7);
  if (!negative.ends_with(seven)) return U"-";
  negative.resize(negative.size() - seven.size());
  return negative;
}

std::u32string Numerals::counting(std::u32string_view digits, Gender gender) const {
  switch (gender) {
    case Gender::masculine: return spell(digits, rules_.numbers.before_masculine);
    case Gender::feminine: return spell(digits, rules_.numbers.before_feminine);
    case Gender::neuter: return spell(digits, rules_.numbers.before_neuter);
  }
  return spell(digits);
}

std::u32string Numerals::one_by_one(std::u32string_view digits) const {
  std::u32string out;
  for (const char32_t c : digits) {
    if (!out.empty()) out += U' ';
    out += spell(static_cast<std::int64_t>(c - U'0'), rules_.numbers.cardinal);
  }
  return out;
}

std::u32string Numerals::year(std::int64_t n) const {
  // ICU has "twenty hundred" where it has "nineteen hundred" (Danish, Norwegian); nobody says so.
  if (!rules_.has_table() && n >= 2000 && n < 2100) return spell(n);
  if (!rules_.years.in_pairs || n < 1000 || n > 9999) return spell(n, rules_.years.rule);
  const std::int64_t century = n / 100;
  const std::int64_t rest = n % 100;
  const bool is_millennium = century % 10 == 0;
  if (rest == 0) {
    const bool by_hundreds = !rules_.years.hundred.empty() && (!is_millennium || rules_.years.hundreds_alone);
    return by_hundreds ? spell(century) + std::u32string(rules_.years.hundred) : spell(n, rules_.years.rule);
  }
  if (rest < 10 && (is_millennium || rules_.years.zero.empty())) return spell(n, rules_.years.rule);
  if (n < 1010) return spell(n, rules_.years.rule);
  const std::u32string joint(rules_.years.joint);
  return spell(century) + joint + (rest < 10 ? std::u32string(rules_.years.zero) + joint : U"") + spell(rest);
}

Plural Numerals::plural(std::u32string_view whole, std::u32string_view decimals) const {
  const std::scoped_lock locked(icu_->lock);
  UErrorCode status = U_ZERO_ERROR;
  if (!icu_->plurals) icu_->plurals.reset(icu::PluralRules::forLocale(icu_->locale, status));
  if (U_FAILURE(status) || !icu_->plurals) return Plural::other;
  const icu::UnicodeString keyword = decimals.empty() && whole.size() <= 9
                                         ? icu_->plurals->select(static_cast<int32_t>(value_of(whole)))
                                         : icu_->plurals->select(amount_of(whole, decimals));
  if (keyword == icu::UnicodeString("one")) return Plural::one;
  if (keyword == icu::UnicodeString("few")) return Plural::few;
  if (keyword == icu::UnicodeString("many")) return Plural::many;
  return Plural::other;
}

std::u32string Numerals::unit(std::string_view name, std::u32string_view whole, std::u32string_view decimals) const {
  // The form depends on the number's plural alone: a small number stands for all that share it.
  const Plural form = plural(whole, decimals);
  double sample = amount_of(whole, decimals);
  if (decimals.empty())
    for (const double small : {1.0, 2.0, 5.0, 1000000.0}) {
      const std::u32string digits = small == 1.0 ? U"1" : small == 2.0 ? U"2" : small == 5.0 ? U"5" : U"1000000";
      if (plural(digits) == form) {
        sample = small;
        break;
      }
    }
  else
    sample = 2.5;
  const std::scoped_lock locked(icu_->lock);
  const auto key = std::make_pair(std::string(name), sample);
  if (const auto known = icu_->units.find(key); known != icu_->units.end()) return known->second;
  UErrorCode status = U_ZERO_ERROR;
  const icu::MeasureUnit measured = icu::MeasureUnit::forIdentifier(name, status);
  icu::UnicodeString said;
  if (U_SUCCESS(status)) {
    said = icu::number::NumberFormatter::withLocale(icu_->locale)
               .unit(measured)
               .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME)
               .formatDouble(sample, status)
               .toString(status);
  }
  std::u32string noun;
  if (U_SUCCESS(status))
    for (const char32_t c : to_u32(said))
      if (!is_digit(c) && !(noun.empty() && (is_space(c) || holds(U".,", c))) && !(holds(U".,", c)))
        noun += is_space(c) || c == U'\u22C5' ? U' ' : c;
  for (const Said& change : rules_.measures.names) replace_all(noun, change.written, change.spoken);
  while (!noun.empty() && noun.back() == U' ') noun.pop_back();
  return icu_->units.emplace(key, noun).first->second;
}

std::u32string Numerals::currency(std::string_view code, std::u32string_view whole, std::u32string_view decimals) const {
  constexpr const char* keywords[] = {"one", "few", "many", "other"};
  // Of a currency that it does not know, ICU gives the code back that it was given.
  icu::UnicodeString iso = icu::UnicodeString::fromUTF8(std::string(code));
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  const UChar* name = ucurr_getPluralName(iso.getTerminatedBuffer(), icu_->locale.getName(), nullptr,
                                          keywords[static_cast<int>(plural(whole, decimals))], &length, &status);
  if (U_FAILURE(status) || name == nullptr) return {};
  return to_u32(icu::UnicodeString(name, length));
}

int Numerals::month_of(std::u32string_view word) const {
  const std::u32string name = in_lower(word);
  for (const Said& known : rules_.dates.month_abbreviations)
    if (known.written == name) return static_cast<int>(value_of(known.spoken));
  const std::scoped_lock locked(icu_->lock);
  icu_->load_months();
  const auto found = icu_->month_numbers.find(name);
  return found == icu_->month_numbers.end() ? 0 : found->second;
}

const std::u32string& Numerals::month_name(int month) const {
  const std::scoped_lock locked(icu_->lock);
  icu_->load_months();
  return icu_->months[static_cast<std::size_t>(month - 1)];
}

}  // namespace narrator::spoken
