#include "recognition/markdown_head.hpp"

#include <algorithm>
#include <cctype>

#include "base/ascii.hpp"

namespace narrator::recognition {
namespace {

constexpr std::size_t longest_head = std::size_t{1} << 16;

std::string_view line_at(std::string_view text, std::size_t start) {
  std::string_view line = text.substr(start, text.find('\n', start) - start);
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
  return line;
}

std::size_t next_line(std::string_view text, std::size_t start) {
  const std::size_t end = text.find('\n', start);
  return end == std::string_view::npos ? text.size() : end + 1;
}

bool is_key_character(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-'; }

HeadEntry entry_of(std::string_view line) {
  HeadEntry entry;
  std::size_t i = 0;
  while (i < line.size() && (line[i] == ' ' || line[i] == '\t')) ++i;
  if (line.substr(i).starts_with("- ")) {
    i += 2;
    entry.indented = true;
  }
  entry.indented = entry.indented || i > 0;
  std::size_t end = i;
  while (end < line.size() && is_key_character(line[end])) ++end;
  const std::size_t sign = line.find_first_not_of(' ', end);
  const bool is_toml = sign != std::string_view::npos && line[sign] == '=';
  const bool is_yaml = sign != std::string_view::npos && line[sign] == ':' && sign == end &&
                       (sign + 1 == line.size() || line[sign + 1] == ' ');
  if (end > i && (is_toml || is_yaml)) {
    for (; i < end; ++i) entry.key += to_lower_ascii(line[i]);
    i = sign + 1;
  }
  entry.value = line.substr(std::min(i, line.size()));
  return entry;
}

}  // namespace

std::size_t markdown_head_size(std::string_view utf8) {
  const std::string_view fence = line_at(utf8, 0);
  if (fence != "---" && fence != "+++") return 0;
  bool has_key = false;
  for (std::size_t start = next_line(utf8, 0); start < std::min(utf8.size(), longest_head); start = next_line(utf8, start)) {
    const std::string_view line = line_at(utf8, start);
    if (line == fence || (fence == "---" && line == "...")) return has_key ? next_line(utf8, start) : 0;
    // A thematic break and prose below it is no head.
    const HeadEntry entry = entry_of(line);
    if (!entry.key.empty()) has_key = true;
    else if (!has_key && !line.empty() && !line.starts_with('#')) return 0;
  }
  return 0;
}

std::vector<HeadEntry> entries_of(std::string_view head) {
  std::vector<HeadEntry> entries;
  for (std::size_t start = next_line(head, 0); start < head.size(); start = next_line(head, start))
    entries.push_back(entry_of(line_at(head, start)));
  return entries;
}

}  // namespace narrator::recognition
