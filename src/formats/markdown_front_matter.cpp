#include "formats/markdown_front_matter.hpp"

#include <algorithm>
#include <cctype>
#include <string>

#include "formats/block_writer.hpp"

namespace narrator::formats {
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

/// "title: x", "title = 'x'", "- x", "  name: x"
struct Entry {
  std::string key;
  std::string_view value;
  bool indented = false;
};

bool is_key_character(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-'; }

Entry entry_of(std::string_view line) {
  Entry entry;
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
    for (; i < end; ++i) entry.key += static_cast<char>(std::tolower(static_cast<unsigned char>(line[i])));
    i = sign + 1;
  }
  entry.value = line.substr(std::min(i, line.size()));
  return entry;
}

std::string unquoted(std::string_view value) {
  std::string text = clean_line(value);
  if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front()) {
    const char mark = text.front();
    text = text.substr(1, text.size() - 2);
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
      if ((mark == '"' && text[i] == '\\') || (mark == '\'' && text[i] == '\'' && text[i + 1] == '\'')) text.erase(i, 1);
  }
  return text;
}

/// Several names "[a, b]" as "a, b".
std::string names(std::string_view value) {
  const std::string text = clean_line(value);
  if (!text.starts_with('[') || !text.ends_with(']')) return unquoted(text);
  std::string out;
  for (std::size_t start = 1; start < text.size();) {
    const std::size_t end = std::min(text.find(',', start), text.size() - 1);
    const std::string name = unquoted(std::string_view(text).substr(start, end - start));
    if (!name.empty()) out += (out.empty() ? "" : ", ") + name;
    start = end + 1;
  }
  return out;
}

void add_name(std::string& byline, const std::string& name) {
  if (!name.empty()) byline += (byline.empty() ? "" : ", ") + name;
}

}  // namespace

std::size_t front_matter_size(std::string_view utf8) noexcept {
  const std::string_view fence = line_at(utf8, 0);
  if (fence != "---" && fence != "+++") return 0;
  bool has_key = false;
  for (std::size_t start = next_line(utf8, 0); start < std::min(utf8.size(), longest_head); start = next_line(utf8, start)) {
    const std::string_view line = line_at(utf8, start);
    if (line == fence || (fence == "---" && line == "...")) return has_key ? next_line(utf8, start) : 0;
    // A thematic break and prose below it is no head.
    const Entry entry = entry_of(line);
    if (!entry.key.empty()) has_key = true;
    else if (!has_key && !line.empty() && !line.starts_with('#')) return 0;
  }
  return 0;
}

void read_front_matter(std::string_view head, markup::SourceDocument& document) {
  bool below_authors = false;
  for (std::size_t start = next_line(head, 0); start < head.size(); start = next_line(head, start)) {
    const Entry entry = entry_of(line_at(head, start));
    if (entry.indented) {
      if (below_authors && (entry.key.empty() || entry.key == "name")) add_name(document.byline, unquoted(entry.value));
      continue;
    }
    below_authors = entry.key == "author" || entry.key == "authors";
    if (below_authors) add_name(document.byline, names(entry.value));
    else if (entry.key == "title") document.title = unquoted(entry.value);
    else if (entry.key == "date" && document.date.empty()) document.date = unquoted(entry.value);
    else if (entry.key == "lang" || entry.key == "language") document.language = unquoted(entry.value);
  }
}

}  // namespace narrator::formats
