#include "text/icu_locale.hpp"

#include <string>

#include "support/catch.hpp"

using namespace narrator;

TEST_CASE("ICU's locale of a language is that language's, by its older and wider codes too, or the root") {
  struct Row {
    const char* tag;
    const char* language;
  };
  const Row rows[] = {{"de", "de"}, {"en-us", "en"}, {"pt-BR", "pt"}, {"nb", "nb"}, {"zh-Hant", "zh"}, {"cmn", "zh"},
                      {"la", ""},   {"jbo", ""},     {"xx", ""},      {"", ""},     {"und", ""},       {"not a tag at all", ""}};
  const icu::Locale before = icu::Locale::getDefault();
  for (const char* machine : {"de_DE", "la", "en_US_POSIX"}) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale::setDefault(icu::Locale(machine), status);
    for (const Row& row : rows) {
      CAPTURE(machine, row.tag);
      CHECK(std::string(icu_locale(row.tag).getLanguage()) == row.language);
    }
    icu::Locale::setDefault(before, status);
  }
}

TEST_CASE("what ICU found is of the language or not, and nothing is of the root") {
  CHECK(is_of_language(icu::Locale("de"), icu::Locale("de_AT")));
  CHECK_FALSE(is_of_language(icu::Locale("de"), icu::Locale("la")));
  CHECK_FALSE(is_of_language(icu::Locale::getRoot(), icu::Locale::getRoot()));
}
