#include "script/transcript.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "text/characters.hpp"

namespace narrator::script {
namespace {

constexpr std::size_t longest_label = 40;  // code points
constexpr std::size_t most_words = 4;

/// Up to four capitalised words in front of a colon and white space; parentheses may follow the name.
Span capitalised_label(std::u32string_view text, Span words) {
  std::size_t start = words.start;
  while (start < words.end && holds(U"\"\u201c\u201e\u00ab\u2018'*", text[start])) ++start;
  std::size_t count = 0;
  for (std::size_t i = start; i < words.end && i - start < longest_label; ++i) {
    if (text[i] == U':') {
      const bool spaced = i + 1 < words.end && is_space(text[i + 1]);
      return spaced && count > 0 ? Span{start, i} : Span{};
    }
    const bool begins = is_word_character(text[i]) && (i == start || text[i - 1] == U' ');
    if (begins && (!is_upper(text[i]) || ++count > most_words)) return {};
    if (!is_word_character(text[i]) && !holds(U" .'\u2019-", text[i])) return {};
  }
  return {};
}

bool shouts(std::u32string_view label) {
  const auto letters = std::count_if(label.begin(), label.end(), [](char32_t c) { return is_letter(c); });
  return letters >= 2 && std::none_of(label.begin(), label.end(), [](char32_t c) { return is_lower(c); });
}

}  // namespace

Span label_of(std::u32string_view text, Span words) {
  const Span label = capitalised_label(text, words);
  return shouts(text.substr(label.start, label.size())) ? label : Span{};
}

std::vector<std::size_t> find_turns(const Document& document) {
  const std::u32string_view text = document.text;
  const std::size_t blocks = document.blocks.size();
  std::vector<Span> labels(blocks);
  std::unordered_map<std::u32string_view, std::size_t> times;
  std::size_t shouted = 0;
  for (std::size_t b = 0; b < blocks; ++b) {
    const Block& block = document.blocks[b];
    if (block.kind != BlockKind::paragraph) continue;
    const Span label = capitalised_label(text, block.span);
    if (label.empty() || label.start != block.span.start) continue;  // between marks, the marks tell
    labels[b] = label;
    ++times[text.substr(label.start, label.size())];
    shouted += shouts(text.substr(label.start, label.size())) ? 1 : 0;
  }
  const auto coming_back = std::count_if(times.begin(), times.end(), [](const auto& entry) { return entry.second > 1; });
  std::vector<std::size_t> starts(blocks);
  for (std::size_t b = 0; b < blocks; ++b) {
    if (labels[b].empty()) continue;
    const std::u32string_view label = text.substr(labels[b].start, labels[b].size());
    const bool comes_back = coming_back > 1 && times[label] > 1;
    if (!(shouts(label) && shouted > 1) && !comes_back) continue;
    std::size_t start = labels[b].end + 1;
    while (start < document.blocks[b].span.end && is_space(text[start])) ++start;
    if (start < document.blocks[b].span.end) starts[b] = start;
  }
  return starts;
}

}  // namespace narrator::script
