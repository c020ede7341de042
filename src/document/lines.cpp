#include "document/lines.hpp"

#include <algorithm>

#include "text/characters.hpp"

namespace narrator {
namespace {

constexpr char32_t paragraph_separator = 0x2029;
constexpr std::uint32_t tab_columns = 4;
constexpr std::uint32_t widest_indent = 1000;  // beyond, nobody can tell one indent from another

bool is_line_end(char32_t c) {
  return c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == paragraph_separator;
}

std::size_t end_of_line(std::u32string_view text, std::size_t i) {
  while (i < text.size() && !is_line_end(text[i])) ++i;
  return i;
}

std::uint32_t columns(std::u32string_view indent) {
  std::size_t columns = 0;
  for (const char32_t c : indent) columns += c == U'\t' ? tab_columns : 1;
  return static_cast<std::uint32_t>(std::min<std::size_t>(columns, widest_indent));
}

}  // namespace

std::vector<Line> split_lines(std::u32string_view text) {
  std::vector<Line> lines;
  bool after_blank = true;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = end_of_line(text, start);
    const Span span = trimmed(text, {start, end});
    if (span.empty()) {
      // CRLF shows as a line that ends with CR and an empty one: only a line end of its own is blank.
      const bool is_lf_of_crlf = end == start && end < text.size() && text[end] == U'\n' && start > 0 && text[start - 1] == U'\r';
      after_blank = after_blank || !is_lf_of_crlf;
    } else {
      lines.push_back({span, columns(text.substr(start, span.start - start)), after_blank});
      after_blank = false;
    }
    if (end < text.size() && text[end] == paragraph_separator) after_blank = true;
    start = end + 1;
  }
  return lines;
}

}  // namespace narrator
