#include "formats/pdf_lines.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <string_view>
#include <utility>

#include "base/utf8.hpp"
#include "text/characters.hpp"

namespace narrator::formats {
namespace {

// In parts of the font's size.
constexpr double widest_gap = 2.5;     // between words of a line; a column's gutter is wider, and so is a table's
constexpr double narrowest_space = 0.15;
constexpr double raised_size = 0.85;
constexpr double raised_by = 0.15;
constexpr double initial_size = 1.8;   // a large letter at the beginning of a text

using Words = std::span<const PdfWord>;

bool is_same_line(const PdfWord& word, const PdfWord& next) {
  const double overlap = std::min(word.y1, next.y1) - std::max(word.y0, next.y0);
  const double lower = std::min(word.y1 - word.y0, next.y1 - next.y0);
  const double size = std::max(word.size, next.size);
  return overlap > lower / 2 && next.x0 > word.x1 - size / 2 && next.x0 - word.x1 < widest_gap * size;
}

/// The size that most characters have, and the word that stands for it.
const PdfWord& usual_word(Words words) {
  std::map<double, std::size_t> characters;
  for (const PdfWord& word : words) characters[word.size] += word.text.size();
  const auto most = std::max_element(characters.begin(), characters.end(), [](auto a, auto b) { return a.second < b.second; });
  return *std::find_if(words.begin(), words.end(), [&](const PdfWord& word) { return word.size == most->first; });
}

bool is_raised(const PdfWord& word, const PdfWord& usual) {
  return word.size < raised_size * usual.size && word.y1 < usual.y1 - raised_by * usual.size;
}

bool is_note_mark(std::u32string_view text) {
  constexpr std::u32string_view marks = U"0123456789,*()[]\u2020\u2021\u00A7\u2013-";
  return !text.empty() && text.size() <= 6 && text.find_first_not_of(marks) == std::u32string_view::npos;
}

/// A power: "10" and a raised 6, "km" and a raised 2.
bool takes_power(std::u32string_view before) {
  if (before.empty()) return false;
  if (is_digit(before.back())) return true;
  const std::size_t space = before.rfind(U' ');
  const std::u32string_view word = before.substr(space == std::u32string_view::npos ? 0 : space + 1);
  return word == U"m" || word == U"km" || word == U"cm" || word == U"mm";
}

std::u32string as_power(std::u32string_view figures) {
  constexpr std::u32string_view powers = U"\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
  std::u32string out;
  for (const char32_t c : figures) out += is_digit(c) ? powers[c - U'0'] : c == U'-' || c == U'\u2013' ? U'\u207B' : c;
  return out;
}

/// Presentation forms of Latin letters; others mean what they are.
void add_resolved(std::u32string& out, std::u32string_view text) {
  constexpr std::u32string_view ligatures[] = {U"ff", U"fi", U"fl", U"ffi", U"ffl", U"st", U"st"};
  for (const char32_t c : text) {
    if (c >= 0xFB00 && c <= 0xFB06) out += ligatures[c - 0xFB00];
    else out += c;
  }
}

PdfLine line_of(Words words, std::size_t page) {
  const PdfWord& usual = usual_word(words);
  PdfLine line{{}, words.front().x0, usual.y0, words.back().x1, usual.y1, usual.size, true, true, false, page};
  std::u32string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const PdfWord& word = words[i];
    const std::u32string points = from_utf8(word.text);
    const bool is_last = i + 1 == words.size();
    const bool spaced = !is_last && (word.space_after || words[i + 1].x0 - word.x1 > narrowest_space * usual.size);
    line.bold = line.bold && word.bold;
    line.fixed = line.fixed && word.fixed;
    if (is_raised(word, usual) && is_note_mark(points)) {
      if (text.empty()) line.begins_raised = true;
      else if (takes_power(text)) text += as_power(points);
    } else {
      add_resolved(text, points);
    }
    if (spaced && !text.empty() && text.back() != U' ') text += U' ';
  }
  line.text = to_utf8(text);
  return line;
}

/// Entries of a table of contents, whose dots lead to page numbers.
bool leads_with_dots(std::string_view text) {
  return text.find(". . . .") != std::string_view::npos || text.find(".....") != std::string_view::npos;
}

bool is_initial(const PdfLine& line, const PdfLine& next) {
  const std::u32string letter = from_utf8(line.text);
  return letter.size() == 1 && is_upper(letter[0]) && line.size > initial_size * next.size && next.y0 < line.y1 && next.x0 > line.x0;
}

}  // namespace

std::vector<PdfLine> lines_of(const PdfPage& page, std::size_t number) {
  std::vector<PdfLine> lines;
  const Words words = page.words;
  for (std::size_t start = 0; start < words.size();) {
    std::size_t end = start + 1;
    while (end < words.size() && is_same_line(words[end - 1], words[end])) ++end;
    PdfLine line = line_of(words.subspan(start, end - start), number);
    start = end;
    if (line.text.empty() || leads_with_dots(line.text)) continue;
    if (!lines.empty() && is_initial(lines.back(), line)) {
      line.text.insert(0, lines.back().text);
      lines.pop_back();
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace narrator::formats
