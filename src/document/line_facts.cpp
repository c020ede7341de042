#include "document/line_facts.hpp"

#include <algorithm>

#include "text/characters.hpp"

namespace narrator {
namespace {

constexpr std::u32string_view closing = U"\"'”’“‘»«›‹)]}」』*_";
constexpr std::u32string_view opening = U"\"'“‘„‚«»‹›([{¿¡「『*_>—–-";
constexpr std::u32string_view sentence_ends = U".!?…。！？؟۔।";
constexpr std::u32string_view clause_ends = U":;,：；，、،؛";
constexpr std::u32string_view bullets = U"*•‣▪●◦∙·⁃";
constexpr char32_t first_unspaced_script = 0x2E80;  // Han, kana and what belongs to them, up to Yi
constexpr char32_t last_unspaced_script = 0xA4CF;

bool is_space_at(std::u32string_view text, std::size_t i, std::size_t end) { return i < end && is_space(text[i]); }

/// A space and then something to say: "* * *" is a line across the page.
bool begins_words(std::u32string_view text, Span rest) {
  return is_space_at(text, rest.start, rest.end) && has_words(text, rest);
}

}  // namespace

bool has_words(std::u32string_view text, Span span) {
  const std::u32string_view inside = text.substr(span.start, span.size());
  return std::any_of(inside.begin(), inside.end(), is_word_character);
}

Marker list_marker(std::u32string_view text, Span line) {
  std::size_t i = line.start;
  if (i == line.end) return Marker::none;
  if (holds(bullets, text[i])) return begins_words(text, {i + 1, line.end}) ? Marker::certain : Marker::none;
  // Not the longer dashes: those begin a line of dialogue.
  if (text[i] == U'-') return begins_words(text, {i + 1, line.end}) ? Marker::possible : Marker::none;
  while (i < line.end && is_digit(text[i])) ++i;
  const std::size_t digits = i - line.start;
  if (digits == 0 && text[i] < 0x80 && is_letter(text[i]) && i + 1 < line.end && text[i + 1] == U')') ++i;
  if (digits > 3 || i == line.start || i == line.end) return Marker::none;
  const bool point = text[i] == U')' || (text[i] == U'.' && digits > 0);
  return point && is_space_at(text, i + 1, line.end) ? Marker::possible : Marker::none;
}

char32_t last_mark(std::u32string_view text, Span line) {
  for (std::size_t i = line.end; i > line.start; --i)
    if (!holds(closing, text[i - 1]) && !is_space(text[i - 1])) return text[i - 1];
  return 0;
}

bool ends_sentence(std::u32string_view text, Span line) { return holds(sentence_ends, last_mark(text, line)); }

bool ends_with_stop(std::u32string_view text, Span line) {
  const char32_t last = last_mark(text, line);
  return holds(sentence_ends, last) || holds(clause_ends, last);
}

char32_t first_character(std::u32string_view text, Span line) {
  for (std::size_t i = line.start; i < line.end; ++i)
    if (!holds(opening, text[i]) && !is_space(text[i])) return text[i];
  return 0;
}

std::size_t first_word_length(std::u32string_view text, Span line) {
  if (line.empty()) return 0;
  if (text[line.start] >= first_unspaced_script && text[line.start] <= last_unspaced_script) return 1;
  std::size_t i = line.start;
  while (i < line.end && !is_space(text[i])) ++i;
  return i - line.start;
}

}  // namespace narrator
