#include "markup/inline_text.hpp"

#include <utility>

#include "base/utf8.hpp"

namespace narrator::markup {
namespace {

bool is_collapsible(char32_t c) { return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029; }

/// Controls, soft hyphen, zero width space, word joiner and byte order mark: nothing a reader sees or says.
bool is_invisible(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF; }

}  // namespace

void InlineText::add(std::string_view utf8) {
  for (const char32_t c : from_utf8(utf8)) {
    if (is_collapsible(c)) {
      space_due_ = true;
      continue;
    }
    if (is_invisible(c)) continue;
    if (space_due_ && !text_.empty()) text_ += ' ';
    space_due_ = false;
    append_utf8(text_, c);
  }
}

std::string InlineText::take() {
  space_due_ = false;
  return std::exchange(text_, {});
}

}  // namespace narrator::markup
