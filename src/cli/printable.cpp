#include "cli/printable.hpp"

#include <cstdio>

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

std::string printable_json(std::string json) {
  // All of them are two or three bytes of UTF-8 that begin with one of these; few texts hold any.
  std::string out;
  std::size_t done = 0;
  const std::string_view all = json;
  for (std::size_t at = all.find_first_of("\xC2\xE2\x7F"); at != std::string_view::npos; at = all.find_first_of("\xC2\xE2\x7F", at + 1)) {
    const std::size_t length = all[at] == '\xC2' ? 2 : all[at] == '\xE2' ? 3 : 1;
    const std::u32string character = from_utf8(all.substr(at, length));
    const char32_t c = character.empty() ? U' ' : character.front();
    const bool ends_line = c == 0x2028 || c == 0x2029;
    if (!turns_direction(c) && !ends_line && !(c >= 0x7F && c <= 0x9F)) continue;
    char escape[8];
    std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned int>(c));
    out.append(all, done, at - done).append(escape);
    done = at + length;
  }
  if (done == 0) return json;
  return out.append(all, done);
}

}  // namespace narrator::cli
