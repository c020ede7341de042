#include "text/characters.hpp"

#include <unicode/uchar.h>

namespace narrator {
namespace {

UChar32 icu(char32_t c) noexcept { return static_cast<UChar32>(c); }

}  // namespace

bool is_space(char32_t c) noexcept {
  if (c < 0x80) return c <= U' ' || c == 0x7F;
  return u_isUWhiteSpace(icu(c)) || u_charType(icu(c)) == U_CONTROL_CHAR || c == 0xFEFF || c == 0x200B;
}

bool is_letter_beyond_ascii(char32_t c) noexcept {
  if ((c >= 0x2000 && c < 0x2070) || c > 0x10FFFF) return false;  // spaces, dashes, quotation marks
  return u_isUAlphabetic(icu(c)) || (U_GET_GC_MASK(icu(c)) & U_GC_M_MASK) != 0;
}

bool is_upper(char32_t c) noexcept {
  if (c < 0x80) return c >= U'A' && c <= U'Z';
  return u_isupper(icu(c)) || u_istitle(icu(c));
}

bool is_lower(char32_t c) noexcept {
  if (c < 0x80) return c >= U'a' && c <= U'z';
  return u_islower(icu(c));
}

bool is_silent(char32_t c) noexcept {
  if (c < 0x80) return false;
  return c == 0xFFFD || (U_GET_GC_MASK(icu(c)) & (U_GC_CF_MASK | U_GC_CO_MASK | U_GC_CN_MASK | U_GC_CS_MASK)) != 0;
}

char32_t to_lower(char32_t c) noexcept {
  if (c < 0x80) return c >= U'A' && c <= U'Z' ? c + 32 : c;
  return static_cast<char32_t>(u_tolower(icu(c)));
}

Span trimmed(std::u32string_view text, Span span) noexcept {
  while (span.start < span.end && is_space(text[span.start])) ++span.start;
  while (span.end > span.start && is_space(text[span.end - 1])) --span.end;
  return span;
}

}  // namespace narrator
