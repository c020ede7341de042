#include "spoken/plain_rules.hpp"

#include <unicode/dcfmtsym.h>

#include <algorithm>
#include <iterator>
#include <new>
#include <string_view>

namespace narrator::spoken {
namespace {

/// Languages that write "3." for third, and which of ICU's spellings that is. Others write so too (Czech, Slovene, Estonian),
/// but ICU does not spell their ordinals.
struct WithStop {
  std::string_view language;
  RuleSet ordinal;
  bool dates;  ///< the day is an ordinal as well: "3. maj"
};
constexpr WithStop with_stop[] = {
    {"da", "ordinal-common", true}, {"fi", "ordinal", true},           {"hr", "ordinal-masculine", true}, {"hu", "ordinal", false},
    {"nb", "ordinal-masculine", true}, {"no", "ordinal-masculine", true}, {"sr", "ordinal", true},           {"tr", "ordinal", false}};

bool has_decimal_comma(const icu::Locale& locale) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DecimalFormatSymbols symbols(locale, status);
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  return symbols.getConstSymbol(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol) == icu::UnicodeString(u',');
}

}  // namespace

SpokenRules plain_rules(const icu::Locale& locale, const SpokenRules& rules) {
  SpokenRules own = rules;
  if (has_decimal_comma(locale)) {
    own.numbers.decimal_mark = U',';
    own.numbers.group_marks = U".";
    own.times.has_point = true;  // "14.30" is no decimal there
  }
  const auto* const known =
      std::find_if(std::begin(with_stop), std::end(with_stop), [&](const WithStop& row) { return row.language == locale.getLanguage(); });
  if (known == std::end(with_stop)) return own;
  own.ordinals.stop = known->ordinal;
  if (known->dates) own.dates.day = known->ordinal;
  return own;
}

}  // namespace narrator::spoken
