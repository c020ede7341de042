#include "cli/printable.hpp"

#include "base/utf8.hpp"
#include "text/characters.hpp"

namespace narrator::cli {
namespace {

bool turns_direction(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

}  // namespace

std::string printable(std::string_view text) {
  std::string line;
  for (const char32_t c : from_utf8(text)) {
    if (turns_direction(c)) continue;
    append_utf8(line, is_space(c) ? U' ' : c);
  }
  return line;
}

}  // namespace narrator::cli
