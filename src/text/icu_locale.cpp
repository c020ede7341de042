#include "text/icu_locale.hpp"

#include <unicode/ures.h>

#include <cstring>
#include <new>
#include <string>

namespace narrator {
namespace {

bool has_data(const icu::Locale& locale) {
  if (locale.isBogus()) return false;
  UErrorCode status = U_ZERO_ERROR;
  ures_close(ures_open(nullptr, locale.getName(), &status));
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  return U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING;
}

}  // namespace

void settle_default_locale() {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale::setDefault(icu::Locale(""), status);
  if (U_FAILURE(status)) throw std::bad_alloc();
}

icu::Locale icu_locale(std::string_view tag) {
  icu::Locale locale(std::string(tag).c_str());
  if (has_data(locale)) return locale;
  UErrorCode status = U_ZERO_ERROR;
  locale.canonicalize(status);  // half a millisecond, so only now
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  return U_SUCCESS(status) && has_data(locale) ? locale : icu::Locale::getRoot();
}

bool is_of_language(const icu::Locale& found, const icu::Locale& asked) {
  return *asked.getLanguage() != '\0' && std::strcmp(found.getLanguage(), asked.getLanguage()) == 0;
}

}  // namespace narrator
