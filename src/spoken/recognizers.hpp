// The recognizers: each looks at one place of the written text and says how what stands there is read,
// or leaves it to the next one.
//
// Pure functions of the place. A recognizer knows no language: its words are in SpokenRules.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "spoken/number.hpp"
#include "spoken/numerals.hpp"
#include "spoken/scan.hpp"
#include "narrator/spoken_form.hpp"

namespace narrator::spoken {

struct Place {
  std::u32string_view text;  ///< the whole span that is read, and nothing of what is around it
  std::size_t at = 0;
  const SpokenRules& rules;
  const Numerals& numerals;
  const SpokenOptions& options;

  Scan scan() const { return Scan(text, at); }
  char32_t before() const noexcept { return at > 0 ? text[at - 1] : no_character; }
  bool is_spaced() const noexcept { return at == 0 || is_space(text[at - 1]); }
  /// Nothing that a number or word could be the rest of is joined to it from before.
  bool is_free() const noexcept { return at == 0 || !is_word_character(text[at - 1]); }
  /// The letters before the spaces before this, with inner points ("a.m"); empty when there are none.
  std::u32string_view word_before() const noexcept;
  Place after(std::size_t length) const noexcept { return {text, at + length, rules, numerals, options}; }
};

/// What is read from a place on. Words have single spaces between them; a comma behind a word pauses.
struct Match {
  std::size_t length = 0;  ///< code points; 0: not the recognizer's business
  Reading reading = Reading::as_written;
  std::u32string spoken;
  explicit operator bool() const noexcept { return length > 0; }
};

using Recognizer = Match (*)(const Place& place);

// dates.cpp
Match date(const Place& place);
Match month_date(const Place& place);

// years.cpp
Match season(const Place& place);
Match decade(const Place& place);
Match year(const Place& place);
Match quarter(const Place& place);

// times.cpp
Match clock_time(const Place& place);

// telephones.cpp
Match telephone(const Place& place);
Match dotted_numbers(const Place& place);

// money.cpp
Match money(const Place& place);

// measures.cpp
Match measure(const Place& place);
/// "25 x 7 m": twenty-five by seven metres.
Match dimensions(const Place& place);
/// 5'11"
Match feet(const Place& place);

// counts.cpp
Match fraction(const Place& place);
Match range(const Place& place);
Match ordinal(const Place& place);
Match number(const Place& place);
/// "20bn"
Match large_number(const Place& place);
Match fraction_sign(const Place& place);

// serials.cpp
Match serial(const Place& place);
/// "1428 Elm St": a house number before a street.
Match house(const Place& place);

// romans.cpp
Match roman(const Place& place);

// addresses.cpp
Match link(const Place& place);
Match email(const Place& place);
Match handle(const Place& place);
Match hashtag(const Place& place);

// emoji.cpp
Match emoji(const Place& place);

// abbreviations.cpp
Match abbreviation(const Place& place);

// Used by several.
/// A unit behind a number, or behind a slash, with its name in the form that goes with the number.
struct FoundUnit {
  std::size_t length = 0;
  std::string_view name;  ///< of CLDR
};
FoundUnit scan_unit(const Scan& scan, const SpokenRules& rules);
Gender gender_of_unit(std::u32string_view noun, const SpokenRules& rules) noexcept;
/// "/kg", "/month" behind a sum or a measure: " per kilogram"; empty when there is none.
std::u32string scan_per(Scan& scan, const Place& place);
/// The currency sign or code at the cursor, with what is between it and the sum.
std::string_view scan_currency(Scan& scan, const SpokenRules& rules, bool behind);
std::u32string say_ordinal_of_day(const Numerals& numerals, std::int64_t day, RuleSet rule_set = {});
/// The form that the word before asks an ordinal for; empty: no such word is there.
RuleSet led_ordinal(const Place& place);
/// A year as it is written, of two figures or more.
std::u32string say_year_of(const Numerals& numerals, std::u32string_view year);
/// " f.Kr." at the cursor: what is said, with a space before it; empty when there is none.
std::u32string take_era(Scan& scan, const SpokenRules& rules);
/// Letters with single spaces between, for what is spelled.
std::u32string spelled_out(std::u32string_view letters, const SpokenRules& rules);
/// Figures of a model or a page: "seven thirty-seven", "zero eight".
std::u32string say_serial(std::u32string_view digits, const Numerals& numerals);
/// 0 when it is no Roman numeral.
int roman_value(std::u32string_view word) noexcept;

}  // namespace narrator::spoken
