#include "script/shape.hpp"

#include <algorithm>
#include <string>

namespace narrator::script {
namespace {

bool is_longer_word(std::u32string_view text, std::size_t i, std::size_t end) {
  return i + 3 < end && is_letter(text[i + 1]) && is_letter(text[i + 2]) && is_letter(text[i + 3]);
}

/// Marks that close inside the region hide its last sign.
char32_t last_sign(std::u32string_view text, Span inner) {
  std::size_t i = inner.end;
  while (i > inner.start + 1 && (holds(U"'’”\"»", text[i - 1]) || is_space(text[i - 1]))) --i;
  return text[i - 1];
}

Inside inside_of(std::u32string_view word, const Language& language) {
  if (word_in(language.first_person, word) || word_in(language.second_person, word)) return Inside::person;
  if (word_in(language.auxiliaries, word) || find_word(language.pronouns, word) != nullptr) return Inside::auxiliary;
  return word_in(language.function_words, word) ? Inside::function_word : Inside::plain;
}

/// Looks at the first words alone: a sentence shows there what it is.
Inside most_speaking(std::u32string_view text, Span inner, const Language& language) {
  constexpr std::size_t looked_at = 10;  // words
  constexpr std::size_t longest = 12;    // code points
  Inside most = Inside::plain;
  std::u32string word;
  std::size_t words = 0;
  for (std::size_t i = inner.start; i <= inner.end && words < looked_at; ++i) {
    const bool letter = i < inner.end && is_word_character(text[i]);
    if (letter && word.size() <= longest) word += to_lower(text[i]);
    if (letter || word.empty()) continue;
    most = std::max(most, inside_of(word, language));
    word.clear();
    ++words;
  }
  return most;
}

}  // namespace

Shape shape_of(std::u32string_view text, const MarkedRegion& region, bool comma_behind, const Language& language) {
  const Span inner = trimmed(text, region.inner());
  Shape shape;
  shape.comma_behind = comma_behind;
  shape.inside = most_speaking(text, inner, language);
  bool inside_word = false;
  for (std::size_t i = inner.start; i < inner.end; ++i) {
    const bool letter = is_word_character(text[i]) || (inside_word && holds(U"'’-", text[i]));
    if (letter && !inside_word) {
      ++shape.words;
      if (shape.words == 1) shape.begins_upper = is_upper(text[i]);
      if (is_longer_word(text, i, inner.end) && !is_upper(text[i])) shape.title_case = false;
    }
    inside_word = letter;
  }
  if (!inner.empty()) shape.last = last_sign(text, inner);
  return shape;
}

}  // namespace narrator::script
