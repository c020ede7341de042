// A number as it is written, by the customs of a language, and as it is said.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "spoken/numerals.hpp"
#include "spoken/scan.hpp"

namespace narrator::spoken {

struct Number {
  bool negative = false;
  bool grouped = false;     ///< "3,000"
  std::u32string whole;     ///< figures alone
  std::u32string decimals;  ///< figures behind the mark; empty: none
  bool is_plain() const noexcept { return !negative && !grouped && decimals.empty(); }
  bool is_one() const noexcept { return whole == U"1" && decimals.empty(); }
};

/// The value of a row of figures; of more than fifteen, of the first fifteen.
std::int64_t value_of(std::u32string_view digits) noexcept;
/// The same for up to nine figures: days, years, minutes.
inline int small_value_of(std::u32string_view digits) noexcept { return static_cast<int>(value_of(digits.substr(0, 9))); }

/// Figures with groups and decimals. Nothing is taken when there is none at the cursor.
std::optional<Number> scan_number(Scan& scan, const SpokenRules& rules);
/// The same behind a minus sign that belongs to it, or without one.
std::optional<Number> scan_signed(Scan& scan, const SpokenRules& rules);

/// @param counted the gender of the noun behind it; none: the number alone
std::u32string say(const Number& number, const Numerals& numerals, std::optional<Gender> counted = std::nullopt);

/// A magnitude word or its short form behind a number; `in_money` also takes "m" and "b".
struct FoundMagnitude {
  const Magnitude* magnitude = nullptr;
  explicit operator bool() const noexcept { return magnitude != nullptr; }
};
FoundMagnitude scan_magnitude(Scan& scan, const SpokenRules& rules, bool in_money);
/// "million" or "millions", as it goes with the number.
std::u32string say(const Magnitude& magnitude, const Number& number, const Numerals& numerals);
/// Number and magnitude: "3.5 million".
std::u32string say_with(const Number& number, FoundMagnitude magnitude, const Numerals& numerals,
                        std::optional<Gender> counted = std::nullopt);

/// {n} and the like in a template are replaced.
struct Filling {
  char32_t name;
  std::u32string_view value;
};
std::u32string filled(Template form, std::initializer_list<Filling> fillings);

/// What is said for a written form without regard to case; empty: it is not in the table.
std::u32string_view said_for(std::span<const Said> table, std::u32string_view written) noexcept;
bool is_in(Words words, std::u32string_view word) noexcept;  ///< without regard to case; unsorted
std::u32string lower(std::u32string_view word);

}  // namespace narrator::spoken
