#include "formats/markdown_front_matter.hpp"

#include <algorithm>
#include <string>

#include "formats/block_writer.hpp"
#include "recognition/markdown_head.hpp"

namespace narrator::formats {
namespace {

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

void read_front_matter(std::string_view head, markup::SourceDocument& document) {
  bool below_authors = false;
  for (const recognition::HeadEntry& entry : recognition::entries_of(head)) {
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
