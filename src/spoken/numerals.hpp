// Numbers in words, in any language that ICU has (rule-based number format, CLDR data). In others they stay figures, which
// the engine reads.
//
// One object a language. From any thread: a lock guards ICU's formatters, which keep state.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "spoken/rules.hpp"

namespace narrator::spoken {

/// Which form of a noun goes with a number; languages use one to four of these (CLDR's names).
enum class Plural { one, few, many, other };

class Numerals {
 public:
  explicit Numerals(const SpokenRules& rules, std::string_view tag);
  ~Numerals();

  /// Of a language without a table: those of plain_rules().
  const SpokenRules& rules() const noexcept { return rules_; }

  /// @param rule_set empty, or one that this language lacks: as when counting
  std::u32string spell(std::int64_t n, RuleSet rule_set = {}) const;
  /// Any row of figures, however long: as one number up to eighteen, else one by one.
  std::u32string spell(std::u32string_view digits, RuleSet rule_set = {}) const;
  /// For a language without a table, whose word for the decimal mark only ICU knows; figures where ICU cannot spell it.
  std::u32string spell_decimal(std::u32string_view whole, std::u32string_view decimals) const;
  /// What stands before a negative number, with the space that belongs there; the sign where ICU cannot spell.
  std::u32string minus() const;
  /// Counting a noun of that gender: "eine", "veintiuna".
  std::u32string counting(std::u32string_view digits, Gender gender) const;
  /// One by one, with single spaces between.
  std::u32string one_by_one(std::u32string_view digits) const;
  /// "nineteen eighty-five"
  std::u32string year(std::int64_t n) const;
  Plural plural(std::u32string_view whole, std::u32string_view decimals = {}) const;

  /// Full name of a CLDR unit or an ISO 4217 currency in the form that goes with a number; empty when
  /// ICU has none.
  std::u32string unit(std::string_view name, std::u32string_view whole, std::u32string_view decimals) const;
  std::u32string currency(std::string_view code, std::u32string_view whole, std::u32string_view decimals) const;

  /// 1 to 12 for a month's name or abbreviation, in any case, without a stop; 0 for any other word.
  int month_of(std::u32string_view word) const;
  /// As it is said behind a day.
  const std::u32string& month_name(int month) const;

 private:
  struct Icu;
  bool has_rule_set(RuleSet rule_set) const;
  std::u32string polished(std::u32string spelled) const;

  std::unique_ptr<Icu> icu_;
  std::optional<SpokenRules> plain_rules_;  // of a language without a table
  const SpokenRules& rules_;
};

}  // namespace narrator::spoken
