#include "text/icu_locale.hpp"

#include <unicode/ures.h>

#include <cstring>
#include <new>
#include <string>

namespace narrator {
namespace {

/// Objects of ICU hold locales, and begin with the machine's. getDefault() has no way to say that it could not be made: the
/// reference that it gives refers to nothing then. Once made it stays.
void make_default_locale() {
  const icu::Locale* volatile made = &icu::Locale::getDefault();  // volatile, for compilers know that no reference is null
  if (made == nullptr) throw std::bad_alloc();
}

bool has_data(const icu::Locale& locale) {
  if (locale.isBogus()) return false;
  UErrorCode status = U_ZERO_ERROR;
  ures_close(ures_open(nullptr, locale.getName(), &status));
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  return U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING;
}

}  // namespace

icu::Locale icu_locale(std::string_view tag) {
  make_default_locale();
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
