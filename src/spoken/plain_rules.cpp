#include "spoken/plain_rules.hpp"

#include <unicode/dcfmtsym.h>

#include <algorithm>
#include <cstddef>
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
    {"da", "ordinal-common", true},
    {"fi", "ordinal", true},
    {"hr", "ordinal-masculine", true},
    {"hu", "ordinal", false},
    {"nb", "ordinal-masculine", true},
    {"no", "ordinal-masculine", true},
    {"sr", "ordinal", true},
    {"tr", "ordinal", false},
};

/// Languages whose voices of eSpeak NG 1.51 name the letters of what ICU spells ("Chinese letter Chinese letter"). They do
/// not read a decimal mark either; its word is given where they can read that.
struct AsFigures {
  std::string_view language;
  std::u32string_view decimal_word;
};
constexpr AsFigures as_figures[] = {{"ja", U"てん"}, {"my", {}}, {"th", U"จุด"}, {"zh", {}}};

template <typename Row, std::size_t count>
const Row* row_of(const Row (&rows)[count], std::string_view language) {
  const Row* const found = std::find_if(std::begin(rows), std::end(rows), [&](const Row& row) { return row.language == language; });
  return found == std::end(rows) ? nullptr : found;
}

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
  if (const WithStop* const row = row_of(with_stop, locale.getLanguage())) {
    own.ordinals.stop = row->ordinal;
    if (row->dates) own.dates.day = row->ordinal;
  }
  if (const AsFigures* const row = row_of(as_figures, locale.getLanguage())) {
    own.numbers.keeps_figures = true;
    own.numbers.decimal_word = row->decimal_word;
  }
  return own;
}

}  // namespace narrator::spoken
