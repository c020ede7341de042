#include "casting/near_names.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <numeric>

#include "base/utf8.hpp"
#include "casting/speaker_names.hpp"

namespace narrator::casting {
namespace {

constexpr std::size_t most_suggestions = 4;
constexpr std::size_t most_listed = 30;  // a whole catalogue of voices
constexpr std::size_t longest_shown = 60;

/// A line of a message for a terminal: an article or a command line may hold escape sequences.
std::string printable(std::string_view name) {
  std::string result;
  std::size_t length = 0;
  for (const char32_t c : from_utf8(name.substr(0, 4 * longest_shown))) {
    if (++length > longest_shown) return result + "…";
    append_utf8(result, u_isprint(static_cast<UChar32>(c)) != 0 ? c : U'?');
  }
  return result;
}

/// Levenshtein's: insertions, deletions and replacements of code points.
std::size_t edit_distance(std::u32string_view a, std::u32string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row.back();
}

/// To the whole name or to the nearest of its words: "Melloni" is near "Giorgia Meloni".
std::size_t distance_to_name(std::u32string_view wanted, std::u32string_view name) {
  std::size_t best = edit_distance(wanted, name);
  while (!name.empty()) {
    const std::size_t end = std::min(name.find(U' '), name.size());
    best = std::min(best, edit_distance(wanted, name.substr(0, end)));
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return best;
}

std::vector<std::string> near(std::string_view name, const std::vector<std::string>& known) {
  const std::u32string wanted = from_utf8(folded_name(name.substr(0, 4 * longest_shown)));
  const std::size_t most_edits = std::max<std::size_t>(1, (wanted.size() + 1) / 3);
  std::vector<std::pair<std::size_t, std::string>> found;
  for (const std::string& candidate : known) {
    const std::size_t edits = distance_to_name(wanted, from_utf8(folded_name(candidate)));
    if (edits <= most_edits) found.emplace_back(edits, candidate);
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::string> names;
  for (std::size_t i = 0; i < std::min(found.size(), most_suggestions); ++i) names.push_back(found[i].second);
  return names;
}

}  // namespace

std::string quoted(std::string_view name) { return "\"" + printable(name) + "\""; }

std::string some_of(const std::vector<std::string>& names, std::string_view last) {
  const std::size_t shown = std::min(names.size(), most_listed);
  std::string result;
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) result += i + 1 == names.size() ? last : ", ";
    result += printable(names[i]);
  }
  if (shown < names.size()) result += " and " + std::to_string(names.size() - shown) + " more";
  return result;
}

std::string suggestion(std::string_view name, const std::vector<std::string>& known) {
  const std::vector<std::string> close = near(name, known);
  if (!close.empty()) return "did you mean " + some_of(close, " or ") + "?";
  return (known.size() == 1 ? "there is " : "there are ") + some_of(known, " and ");
}

}  // namespace narrator::casting
