#include "cli/batch_list.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "cli/printable.hpp"

namespace narrator::cli {
namespace {

constexpr std::size_t longest_field = 120;  // bytes; with prefix, number and extension below the 255 of every file system
constexpr std::array<std::string_view, 4> known_fields{"name", "title", "lang", "n"};

/// The last part of a path or URL, without its extension.
std::string_view stem_of(std::string_view article) {
  if (const std::size_t scheme = article.find("://"); scheme != std::string_view::npos) {
    article = article.substr(scheme + 3);
    article = article.substr(0, article.find_first_of("?#"));
  }
  while (article.ends_with('/')) article.remove_suffix(1);
  if (const std::size_t slash = article.rfind('/'); slash != std::string_view::npos) article = article.substr(slash + 1);
  const std::size_t dot = article.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? article : article.substr(0, dot);
}

/// Whatever somebody else has written, as part of a file name.
std::string safe(std::string_view words) {
  std::u32string text;
  for (char32_t c : from_utf8(printable(words))) {
    if (std::u32string_view(U"/\\:*?\"<>|").find(c) != std::u32string_view::npos) c = U'-';
    if (c == U' ' && (text.empty() || text.back() == U' ')) continue;
    text += c;
  }
  while (!text.empty() && text.front() == U'.') text.erase(0, 1);
  std::string safe;
  for (const char32_t c : text) {
    std::string letter;
    append_utf8(letter, c);
    if (safe.size() + letter.size() > longest_field) break;
    safe += letter;
  }
  while (!safe.empty() && (safe.back() == ' ' || safe.back() == '.')) safe.pop_back();  // some file systems drop them
  return safe;
}

std::string padded(std::size_t number, std::size_t most) {
  const std::string digits = std::to_string(number);
  const std::size_t width = std::to_string(most).size();
  return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string field(std::string_view name, const NamePattern::Fields& fields) {
  if (name == "n") return padded(fields.number, fields.most);
  if (name == "lang") return safe(fields.language);
  std::string words = name == "title" ? safe(fields.title) : std::string();
  if (words.empty()) words = safe(stem_of(fields.article));
  return words.empty() ? "article" : words;
}

/// Calls for what stands between fields, and for each field.
template <typename OnText, typename OnField>
void take_apart(std::string_view pattern, const OnText& on_text, const OnField& on_field) {
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    const std::size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
    on_text(pattern.substr(0, close == std::string_view::npos ? close : open));
    if (close == std::string_view::npos) return;
    on_field(pattern.substr(open + 1, close - open - 1));
    pattern.remove_prefix(close + 1);
  }
}

}  // namespace

std::optional<BatchPart> batch_part(std::string_view words) {
  BatchPart part;
  const char* const end = words.data() + words.size();
  const auto first = std::from_chars(words.data(), end, part.part);
  if (first.ec != std::errc() || first.ptr == end || *first.ptr != '/') return std::nullopt;
  const auto second = std::from_chars(first.ptr + 1, end, part.parts);
  if (second.ec != std::errc() || second.ptr != end || part.part < 1 || part.part > part.parts) return std::nullopt;
  return part;
}

std::vector<BatchItem> batch_items(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::vector<BatchItem> items;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trimmed_ascii(text.substr(0, end));
    if (!line.empty() && line.front() != '#') items.push_back({items.size() + 1, std::string(line)});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return items;
}

std::string NamePattern::complaint() const {
  std::string words;
  bool tells_apart = false;
  take_apart(
      pattern_, [](std::string_view) {},
      [&](std::string_view name) {
        if (std::find(known_fields.begin(), known_fields.end(), name) == known_fields.end())
          words = "there is no {" + std::string(name) + "}; there are {name}, {title}, {lang} and {n}";
        tells_apart = tells_apart || name != "lang";
      });
  if (!words.empty()) return words;
  if (pattern_.find('/') != std::string::npos) return "names a file, not a folder";
  if (pattern_.starts_with('.')) return "such files are hidden";
  if (pattern_.size() > longest_field) return "is too long";
  if (extension().empty()) return "the extension says the format, as in {name}.opus";
  if (!tells_apart) return "needs {name}, {title} or {n}, or all files have one name";
  return {};
}

bool NamePattern::needs_article() const {
  return pattern_.find("{title}") != std::string::npos || pattern_.find("{lang}") != std::string::npos;
}

std::string NamePattern::extension() const {
  const std::size_t dot = pattern_.rfind('.');
  return dot == std::string::npos || pattern_.find_first_of("{}", dot) != std::string::npos ? std::string() : pattern_.substr(dot);
}

std::string NamePattern::name(const Fields& fields) const {
  std::string name;
  take_apart(
      pattern_, [&](std::string_view text) { name += text; }, [&](std::string_view which) { name += field(which, fields); });
  return name;
}

std::string NameBook::take(const std::string& name) {
  const std::size_t dot = std::min(name.rfind('.'), name.size());
  for (std::size_t count = 1;; ++count) {
    const std::string tried = count == 1 ? name : name.substr(0, dot) + "-" + std::to_string(count) + name.substr(dot);
    if (taken_.insert(lower_ascii(tried)).second) return tried;
  }
}

}  // namespace narrator::cli
