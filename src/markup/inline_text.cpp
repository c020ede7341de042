#include "markup/inline_text.hpp"

#include <unicode/utf8.h>

#include <cstdint>
#include <utility>

#include "base/utf8.hpp"

namespace narrator::markup {
namespace {

constexpr UChar32 ill_formed = 0xFFFD;

bool is_collapsible(UChar32 c) { return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029; }

/// Controls, soft hyphen, zero width space, word joiner and byte order mark: nothing a reader sees or says.
bool is_invisible(UChar32 c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF; }

}  // namespace

void InlineText::add(std::string_view utf8) {
  const auto length = static_cast<std::int64_t>(utf8.size());
  for (std::int64_t i = 0; i < length;) {
    const std::int64_t start = i;
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(utf8.data(), i, length, c);
    if (is_collapsible(c)) {
      space_due_ = true;
      continue;
    }
    if (is_invisible(c)) continue;
    if (space_due_ && !text_.empty()) text_ += ' ';
    space_due_ = false;
    if (c == ill_formed) append_utf8(text_, ill_formed);
    else text_.append(utf8.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(i - start)));
  }
}

std::string InlineText::take() {
  space_due_ = false;
  return std::exchange(text_, {});
}

}  // namespace narrator::markup
