#include "document/front_matter.hpp"

#include <algorithm>
#include <array>

#include "document/line_facts.hpp"
#include "text/characters.hpp"

namespace narrator {
namespace {

constexpr std::size_t longest_title = 200;    // code points
constexpr std::size_t longest_heading = 80;   // code points
constexpr std::size_t longest_byline = 100;   // code points
constexpr std::size_t surely_a_paragraph = 100;  // code points, with or without a stop at its end

// "By" in the languages whose newspapers print it. The language is not known yet, and the word only
// counts in the line below the title and before a name.
constexpr auto byline_words = std::to_array<std::u32string_view>(
    {U"by", U"von", U"par", U"por", U"di", U"door", U"av", U"af", U"przez", U"texte", U"text:"});

bool is_real_paragraph(std::u32string_view text, const Piece& piece) {
  return piece.block.kind == BlockKind::paragraph &&
         (piece.block.span.size() > surely_a_paragraph || ends_sentence(text, piece.block.span));
}

/// Words behind which an editor puts no full stop: it has letters and begins like a name or a sentence.
bool is_headline(std::u32string_view text, Span span) {
  const char32_t first = first_character(text, span);
  const std::u32string_view words = text.substr(span.start, span.size());
  return !is_lower(first) && std::any_of(words.begin(), words.end(), is_letter);
}

// A headline may ask or shout, but a full stop, a comma or a colon belongs to running text.
bool ends_like_title(std::u32string_view text, Span span) {
  const char32_t last = last_mark(text, span);
  return !ends_with_stop(text, span) || last == U'?' || last == U'!' || last == U'？' || last == U'！' || last == U'…';
}

/// A line of signs below a line sets it apart as a blank line does.
bool is_set_apart(std::u32string_view text, const Piece& next) {
  return next.after_blank || !has_words(text, next.block.span);
}

bool is_title(std::u32string_view text, const std::vector<Piece>& pieces) {
  if (pieces.size() < 2) return false;
  const Piece& first = pieces[0];
  if (first.block.kind != BlockKind::paragraph || first.block.span.size() > longest_title) return false;
  if (!is_headline(text, first.block.span) || !ends_like_title(text, first.block.span)) return false;
  const bool asks = ends_sentence(text, first.block.span);
  if (asks && (!is_set_apart(text, pieces[1]) || !first.one_line)) return false;
  // A list of names or a poem without stops has no title either.
  if (!is_set_apart(text, pieces[1]) && !is_real_paragraph(text, pieces[1])) return false;
  const auto last = pieces.begin() + std::min<std::ptrdiff_t>(std::ssize(pieces), 20);
  return std::any_of(pieces.begin() + 1, last, [&](const Piece& piece) { return is_real_paragraph(text, piece); });
}

bool is_byline(std::u32string_view text, const Piece& piece) {
  const Span span = piece.block.span;
  if (!piece.one_line || span.size() > longest_byline || ends_with_stop(text, span)) return false;
  const std::size_t word_length = first_word_length(text, span);
  std::u32string word(text.substr(span.start, word_length));
  std::transform(word.begin(), word.end(), word.begin(), to_lower);
  if (std::find(byline_words.begin(), byline_words.end(), word) == byline_words.end()) return false;
  const Span name = trimmed(text, {span.start + word_length, span.end});
  return !name.empty() && is_upper(text[name.start]);
}

/// A short line without a stop, with running text before and behind it.
bool is_heading(std::u32string_view text, const std::vector<Piece>& pieces, std::size_t i) {
  if (i == 0 || i + 1 == pieces.size()) return false;
  const Piece& piece = pieces[i];
  const bool is_underlined = !has_words(text, pieces[i + 1].block.span) && i + 2 < pieces.size();
  const Piece& next = pieces[is_underlined ? i + 2 : i + 1];
  if (piece.block.kind != BlockKind::paragraph || !piece.one_line || piece.block.span.size() > longest_heading)
    return false;
  if (ends_with_stop(text, piece.block.span) || !is_headline(text, piece.block.span)) return false;
  if (next.block.kind == BlockKind::list_item) return piece.after_blank;
  // Without blank lines around it only a much longer neighbour shows that it is not one line of verse.
  return piece.after_blank ? is_real_paragraph(text, next) : next.block.span.size() > surely_a_paragraph;
}

}  // namespace

void mark_front_matter(std::u32string_view text, std::vector<Piece>& pieces) {
  std::size_t body = 0;
  if (is_title(text, pieces)) {
    pieces[0].block.kind = BlockKind::title;
    body = 1;
    if (is_byline(text, pieces[1])) pieces[body++].block.kind = BlockKind::byline;
  }
  for (std::size_t i = body; i < pieces.size(); ++i)
    if (is_heading(text, pieces, i)) pieces[i].block.kind = BlockKind::heading;
}

}  // namespace narrator
