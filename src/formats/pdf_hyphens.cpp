#include "formats/pdf_hyphens.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "text/characters.hpp"

namespace narrator::formats {
namespace {

constexpr std::size_t longest_word = 200;  // bytes

bool is_hyphen(char32_t c) { return c == U'-' || c == 0x2010 || c == 0xAD; }

std::string lower(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) append_utf8(out, to_lower(c));
  return out;
}

/// Letters and hyphens at the end of a text.
std::u32string_view last_word(std::u32string_view text) {
  std::size_t start = text.size();
  while (start > 0 && (is_letter(text[start - 1]) || is_hyphen(text[start - 1]))) --start;
  return text.substr(start);
}

std::u32string_view first_word(std::u32string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), [](char32_t c) { return is_letter(c) || is_hyphen(c); });
  return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

}  // namespace

void Hyphens::learn(std::string_view line) {
  const std::u32string text = from_utf8(line);
  for (std::size_t start = 0; start < text.size();) {
    const std::u32string_view word = first_word(std::u32string_view(text).substr(start));
    // The last one may go on in the next line.
    if (!word.empty() && start + word.size() < text.size()) words_.insert(lower(word));
    start += std::max<std::size_t>(word.size(), 1);
  }
}

void Hyphens::join(std::string& paragraph, std::string_view line) const {
  // Only the last word matters; a tail that begins inside a character begins with U+FFFD, which is no letter.
  const std::size_t tail_size = std::min(paragraph.size(), longest_word);
  const std::u32string tail = from_utf8(std::string_view(paragraph).substr(paragraph.size() - tail_size));
  const std::u32string next = from_utf8(line.substr(0, longest_word));
  const bool is_cut = tail.size() >= 2 && !next.empty() && is_hyphen(tail.back()) && is_word_character(tail[tail.size() - 2]);
  const bool is_dash = !tail.empty() && tail.back() == U'\u2014';
  if (!is_cut || !is_word_character(next.front())) {
    if (!paragraph.empty() && !is_dash) paragraph += ' ';
    paragraph += line;
    return;
  }
  std::u32string_view begun = last_word(tail);
  begun.remove_suffix(std::min<std::size_t>(begun.size(), 1));
  const std::u32string rest(first_word(next));
  const bool is_one_word = words_.contains(lower(std::u32string(begun) + rest));
  const bool is_compound = words_.contains(lower(std::u32string(begun) + U"-" + rest));
  // "Anglo-|American" and "COVID-|19" keep their hyphens, "ad-|ministration" does not.
  if (tail.back() == 0xAD || (is_lower(next.front()) && (is_one_word || !is_compound))) {
    std::string hyphen;
    append_utf8(hyphen, tail.back());
    paragraph.resize(paragraph.size() - hyphen.size());
  }
  paragraph += line;
}

}  // namespace narrator::formats
