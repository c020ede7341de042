#include "publish/clean_text.hpp"

#include <array>
#include <cstdio>

#include "base/utf8.hpp"
#include "text/characters.hpp"

namespace narrator::publish {
namespace {

/// UTF-16, as JSON's escapes are.
void append_json_escape(std::string& out, char32_t c) {
  if (c > 0xFFFF) {
    append_json_escape(out, 0xD800 + ((c - 0x10000) >> 10U));
    append_json_escape(out, 0xDC00 + ((c - 0x10000) & 0x3FFU));
    return;
  }
  std::array<char, 8> escape{};
  std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
  out += escape.data();
}

}  // namespace

bool is_unwanted(char32_t c) noexcept {
  if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return true;
  if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) return true;  // embeddings, overrides, isolates
  return c == 0x2028 || c == 0x2029 || (c & 0xFFFEU) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || c == 0xFEFF;
}

std::string one_line(std::u32string_view text) {
  std::string line;
  bool space = false;
  for (const char32_t c : text) {
    if (is_space(c)) {
      space = !line.empty();
    } else if (!is_unwanted(c)) {
      if (space) line += ' ';
      space = false;
      append_utf8(line, c);
    }
  }
  return line;
}

std::string one_line(std::string_view utf8) { return one_line(from_utf8(utf8)); }

void append_escaped(std::string& out, char32_t c) {
  switch (c) {
    case U'&': out += "&amp;"; break;
    case U'<': out += "&lt;"; break;
    case U'>': out += "&gt;"; break;
    case U'"': out += "&quot;"; break;
    case U'\'': out += "&#39;"; break;
    default: append_utf8(out, c);
  }
}

std::string escaped(std::string_view utf8) {
  std::string out;
  for (const char32_t c : from_utf8(utf8))
    if (!is_unwanted(c)) append_escaped(out, c);
  return out;
}

std::string json_string(std::string_view utf8) {
  std::string out = "\"";
  for (const char32_t c : from_utf8(utf8)) {
    if (c == U'"' || c == U'\\') (out += '\\') += static_cast<char>(c);
    else if (c < 0x20 || c >= 0x7F || c == U'<' || c == U'>' || c == U'&') append_json_escape(out, c);
    else out += static_cast<char>(c);
  }
  return out + "\"";
}

}  // namespace narrator::publish
