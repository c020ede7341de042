#include "narrator/lexicon.hpp"

#include <algorithm>

#include "text/characters.hpp"

namespace narrator {
namespace {

constexpr std::u32string_view apostrophes = U"'\u2019\u02BC";

char32_t plain(char32_t c) { return c == U'\u2019' || c == U'\u02BC' ? U'\'' : c; }

std::size_t word_length(std::u32string_view text) {
  std::size_t i = 0;
  while (i < text.size() && is_word_character(text[i])) ++i;
  return i;
}

std::u32string key_of(std::u32string_view text) {
  std::u32string key(text.substr(0, std::max<std::size_t>(word_length(text), 1)));
  std::transform(key.begin(), key.end(), key.begin(), to_lower);
  return key;
}

/// How much of the text the grapheme takes: any white space inside matches one of its own; 0: no match.
std::size_t match_length(std::u32string_view text, const Lexicon::Entry& entry) {
  std::size_t at = 0;
  for (const char32_t c : entry.grapheme) {
    if (at >= text.size()) return 0;
    if (c == U' ') {
      const std::size_t start = at;
      while (at < text.size() && is_space(text[at])) ++at;
      if (at == start) return 0;
      continue;
    }
    const bool same = entry.exact_case ? plain(text[at]) == plain(c) : to_lower(plain(text[at])) == to_lower(plain(c));
    if (!same) return 0;
    ++at;
  }
  if (!entry.whole_word || at >= text.size() || !is_word_character(text[at])) return at;
  return 0;
}

bool speaks(const Lexicon::Entry& entry, std::string_view language) {
  return entry.language.empty() || language == entry.language ||
         (language.starts_with(entry.language) && language[entry.language.size()] == '-');
}

}  // namespace

void Lexicon::add(Entry entry) {
  if (entry.grapheme.empty()) return;
  if (entry.whole_word)
    by_first_word_.emplace(key_of(entry.grapheme), entries_.size());
  else
    beginnings_.push_back(entries_.size());
  entries_.push_back(std::move(entry));
}

const Lexicon::Entry* Lexicon::find(std::u32string_view text, std::string_view language, std::size_t& length) const {
  length = 0;
  if (entries_.empty()) return nullptr;
  const Entry* best = nullptr;
  std::size_t best_index = 0;
  const auto look_at = [&](std::size_t index) {
    const Entry& entry = entries_[index];
    if (!speaks(entry, language)) return;
    const std::size_t found = match_length(text, entry);
    if (found == 0 || found < length || (found == length && index < best_index)) return;
    length = found;
    best = &entry;
    best_index = index;
  };
  const auto [first, last] = by_first_word_.equal_range(key_of(text));
  for (auto it = first; it != last; ++it) look_at(it->second);
  for (const std::size_t index : beginnings_) look_at(index);
  return best;
}

}  // namespace narrator
