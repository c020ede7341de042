#include "script/shape.hpp"

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

}  // namespace

Shape shape_of(std::u32string_view text, const MarkedRegion& region, bool comma_behind) {
  const Span inner = trimmed(text, region.inner());
  Shape shape;
  shape.comma_behind = comma_behind;
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
