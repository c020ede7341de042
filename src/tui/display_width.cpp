#include "tui/display_width.hpp"

#include <unicode/uchar.h>

#include "text/characters.hpp"

namespace narrator::tui {

int display_width(char32_t c) noexcept {
  if (c < 0x300) return 1;
  const auto icu = static_cast<UChar32>(c);
  if ((U_GET_GC_MASK(icu) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) != 0) return 0;
  if (u_hasBinaryProperty(icu, UCHAR_EMOJI_PRESENTATION)) return 2;
  const int width = u_getIntPropertyValue(icu, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

char32_t shown(char32_t c) noexcept {
  if (is_space(c)) return U' ';
  if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) return U' ';
  return c;
}

}  // namespace narrator::tui
