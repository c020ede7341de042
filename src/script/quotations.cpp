#include "script/quotations.hpp"

#include <algorithm>
#include <optional>

#include "text/characters.hpp"

namespace narrator::script {
namespace {

constexpr std::u32string_view single_marks = U"'‘’‚‹›";
constexpr std::u32string_view apostrophes = U"'’‘";

// Words that begin with an apostrophe: the mark in front of them opens nothing.
constexpr std::u32string_view elisions[] = {U"cause", U"em", U"tis", U"twas", U"til", U"n", U"bout", U"round", U"s"};

class BlockScanner {
 public:
  BlockScanner(std::u32string_view text, Span block, const Language& language)
      : text_(text), block_(block), language_(language) {}

  /// The next region at or behind `from`.
  std::optional<MarkedRegion> next(std::size_t from) {
    for (std::size_t i = from; i < block_.end; ++i) {
      if (!opens(i)) continue;
      if (const std::size_t end = close_of(i); end != 0) return MarkedRegion{{i, end}};
      if (holds(single_marks, text_[i])) continue;  // an apostrophe after all
      return MarkedRegion{{i, block_.end}, 0, false};
    }
    return std::nullopt;
  }

 private:
  char32_t at(std::size_t i) const { return i < block_.end ? text_[i] : U' '; }
  char32_t before(std::size_t i) const { return i > block_.start ? text_[i - 1] : U' '; }

  bool is_opener(char32_t c) const {
    return std::any_of(language_.marks.begin(), language_.marks.end(), [c](MarkPair p) { return p.open == c; });
  }

  /// Also the sloppy partners of other languages and keyboards: “ ... " and " ... ”.
  bool closes_with(char32_t open, char32_t close) const {
    if (open == U'“' && close == U'"') return true;
    if (open == U'"' && close == U'”') return true;
    if (open == U'„' && close == U'"') return true;
    return std::any_of(language_.marks.begin(), language_.marks.end(),
                       [=](MarkPair p) { return p.open == open && p.close == close; });
  }

  bool opens(std::size_t i) const {
    const char32_t c = text_[i];
    if (!is_opener(c)) return false;
    const char32_t last = before(i);
    if (!is_space(last) && !holds(U"([{—–-/“\"„«»‘'¿¡", last)) return false;
    if (is_space(at(i + 1))) return c == U'«' && i + 1 < block_.end;  // French sets a space inside
    return !holds(apostrophes, c) || !is_elision(i);
  }

  bool is_elision(std::size_t i) const {
    if (is_digit(at(i + 1))) return true;  // the '80s
    std::u32string word;
    for (std::size_t k = i + 1; k < block_.end && is_letter(text_[k]) && word.size() < 8; ++k) word += to_lower(text_[k]);
    return std::find(std::begin(elisions), std::end(elisions), word) != std::end(elisions);
  }

  /// Behind the closing mark of the quotation that opens at i; 0 when there is none in this block.
  std::size_t close_of(std::size_t i) const {
    const char32_t open = text_[i];
    if (holds(single_marks, open) && holds(apostrophes, open)) return single_close_of(i);
    std::size_t depth = 0;
    for (std::size_t k = i + 1; k < block_.end; ++k) {
      const char32_t c = text_[k];
      if (c == open && open != U'"' && !closes_with(open, c) && opens(k)) ++depth;
      if (!closes_with(open, c) || !can_close(k)) continue;
      if (depth == 0) return k + 1;
      --depth;
    }
    // A mark too many inside: the last one closes everything.
    if (depth > 0)
      for (std::size_t k = block_.end; k > i + 1; --k)
        if (closes_with(open, text_[k - 1])) return k;
    return 0;
  }

  bool can_close(std::size_t k) const {
    const char32_t c = text_[k];
    if (c != U'"') return true;
    if (is_space(before(k)) && !is_space(at(k + 1)) && is_word_character(at(k + 1))) return false;  // opens
    return !is_inch_mark(k);
  }

  /// 6'2" is a height.
  bool is_inch_mark(std::size_t k) const {
    if (!is_digit(before(k)) || k < block_.start + 3) return false;
    std::size_t d = k - 1;
    while (d > block_.start && is_digit(text_[d])) --d;
    return holds(apostrophes, text_[d]) && d > block_.start && is_digit(text_[d - 1]);
  }

  /// British marks: the first mark behind punctuation, else the first at a word's end.
  std::size_t single_close_of(std::size_t i) const {
    std::size_t at_word_end = 0;
    for (std::size_t k = i + 1; k < block_.end; ++k) {
      const char32_t c = text_[k];
      if (holds(U"\"“”", c)) break;  // a quotation in single marks holds no double ones that it did not open
      if (!(c == U'’' || c == U'\'') || is_letter(at(k + 1)) || is_space(before(k))) continue;
      if (holds(U".,!?…", before(k))) return k + 1;
      if (before(k) == U's' && at_word_end == 0 && is_space(at(k + 1)) && is_lower(at(k + 2))) continue;  // students' union
      if (at_word_end == 0) at_word_end = k + 1;
    }
    return at_word_end;
  }

  std::u32string_view text_;
  Span block_;
  const Language& language_;
};

/// The mark that goes on a quotation in the next block: the same opening one.
bool goes_on(const Document& document, std::size_t block, char32_t open) {
  if (block >= document.blocks.size() || document.blocks[block].kind != BlockKind::paragraph) return false;
  return document.text[document.blocks[block].span.start] == open;
}

}  // namespace

std::vector<MarkedRegion> find_quotations(const Document& document, const Language& language) {
  std::vector<MarkedRegion> regions;
  bool open_before = false;
  for (std::size_t block = 0; block < document.blocks.size(); ++block) {
    const Span span = document.blocks[block].span;
    BlockScanner scanner(document.text, span, language);
    bool open_now = false;
    for (std::size_t from = span.start; const auto found = scanner.next(from); from = regions.back().span.end) {
      regions.push_back(*found);
      MarkedRegion& region = regions.back();
      region.block = block;
      region.continues = open_before && region.span.start == span.start;
      if (!region.closed) open_now = goes_on(document, block + 1, document.text[region.span.start]);
    }
    open_before = open_now;
  }
  return regions;
}

}  // namespace narrator::script
