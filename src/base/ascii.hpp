// ASCII text of protocols, markup and file names, whatever the process's locale. Other bytes stay as they are.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace narrator {

constexpr char to_lower_ascii(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

inline std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), to_lower_ascii);
  return lower;
}

/// Without the white space at both ends.
constexpr std::string_view trimmed_ascii(std::string_view text) noexcept {
  constexpr std::string_view space = " \t\r\n\f\v";
  const std::size_t start = text.find_first_not_of(space);
  return start == std::string_view::npos ? std::string_view() : text.substr(start, text.find_last_not_of(space) + 1 - start);
}

/// Of a digit in base 16, in either case; -1 of any other byte.
constexpr int hex_value(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = to_lower_ascii(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// @param lower_case what the text begins with, in any case
constexpr bool begins_with_ascii(std::string_view text, std::string_view lower_case) noexcept {
  return text.size() >= lower_case.size() &&
         std::equal(lower_case.begin(), lower_case.end(), text.begin(), [](char a, char b) { return a == to_lower_ascii(b); });
}

/// "%20" is a space (RFC 3986, 2.1). A sign without two digits behind it stays.
inline std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool coded = text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
    out += coded ? static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])) : text[i];
    if (coded) i += 2;
  }
  return out;
}

}  // namespace narrator
