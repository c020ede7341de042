#include "script/mark_scanner.hpp"

#include <algorithm>
#include <string>

#include "text/characters.hpp"

namespace narrator::script {
namespace {

constexpr std::u32string_view apostrophes = U"'’‘";
constexpr std::u32string_view single_marks = U"'‘’‚‹›";
constexpr std::u32string_view may_stand_before_opening = U"([{—–-/“\"„«»‘'¿¡";

// Words that begin with an apostrophe: the mark in front of them opens nothing.
constexpr std::u32string_view elisions[] = {U"cause", U"em", U"tis", U"twas", U"til", U"n", U"bout", U"round", U"s"};

}  // namespace

/// Typewriters and some news agencies set '' for a double mark; not so for 'tis or the end of ''' runs.
bool MarkScanner::doubled(std::size_t i) const {
  const char32_t c = at(i);
  return (c == U'\'' || c == U'`' || c == U'‘' || c == U'’') && i + 1 < block_.end && text_[i + 1] == c;
}

/// Where three stand in a row, a single mark closes before the double one does.
MarkScanner::Mark MarkScanner::closing_at(std::size_t i) const {
  const bool three = doubled(i) && at(i + 2) == at(i);
  return three ? Mark{at(i), 1} : opening_at(i);
}

bool MarkScanner::opens(std::size_t i, Mark mark) const {
  const bool known = std::any_of(language_.marks.begin(), language_.marks.end(),
                                 [mark](MarkPair p) { return p.open == mark.sign; });
  if (!known) return false;
  const char32_t last = before(i);
  const bool no_space_set = holds(U":;.,!?”", last) && is_letter(at(i + mark.length)) && !holds(apostrophes, mark.sign);
  if (!is_space(last) && !holds(may_stand_before_opening, last) && !no_space_set) return false;
  // French sets a space inside its marks.
  if (is_space(at(i + mark.length))) return mark.sign == U'«' && i + 1 < block_.end;
  return !holds(apostrophes, mark.sign) || !is_elision(i);
}

bool MarkScanner::is_elision(std::size_t i) const {
  if (is_digit(at(i + 1))) return true;  // the '80s
  std::u32string word;
  for (std::size_t k = i + 1; k < block_.end && is_letter(text_[k]) && word.size() < 8; ++k) word += to_lower(text_[k]);
  return std::find(std::begin(elisions), std::end(elisions), word) != std::end(elisions);
}

/// Also the sloppy partners of other languages and keyboards: “ ... " and " ... ” and “ ... “.
bool MarkScanner::closes(Mark open, Mark mark, std::size_t i) const {
  const char32_t sign = mark.sign;
  const bool sloppy = (open.sign == U'“' && sign == U'"') || (open.sign == U'"' && sign == U'”') ||
                      (open.sign == U'„' && sign == U'"');
  const bool behind_word = holds(U",.!?", before(i)) || is_word_character(before(i));
  const bool wrong_way = open.sign == U'“' && sign == U'“' && behind_word && !is_word_character(at(i + 1));
  const bool pair = std::any_of(language_.marks.begin(), language_.marks.end(),
                                [=](MarkPair p) { return p.open == open.sign && p.close == sign; });
  if (!pair && !sloppy && !wrong_way) return false;
  if (sign == U'”' && is_inch_mark(i)) return false;
  if (sign != U'"') return true;
  const bool looks_forward = is_space(before(i)) && !is_space(at(i + mark.length));
  return !looks_forward && !is_inch_mark(i);
}

/// 6'2" is a height.
bool MarkScanner::is_inch_mark(std::size_t i) const {
  if (!is_digit(before(i)) || i < block_.start + 3) return false;
  std::size_t d = i - 1;
  while (d > block_.start && is_digit(text_[d])) --d;
  return holds(apostrophes, text_[d]) && d > block_.start && is_digit(text_[d - 1]);
}

MarkScanner::Close MarkScanner::close_of(std::size_t i, Mark open) {
  if (holds(apostrophes, open.sign)) return single_close_of(i);
  std::size_t depth = 0;
  for (std::size_t k = i + open.length; k < block_.end;) {
    const Mark mark = closing_at(k);
    if (closes(open, mark, k)) {
      if (depth == 0) return {k + mark.length, mark.length};
      --depth;
    } else if (mark.sign == open.sign && mark.sign != U'"' && opens(k, mark)) {
      ++depth;
    }
    k += mark.length;
  }
  return depth > 0 ? last_close_of(i, open) : Close{};
}

/// A mark too many inside: the last one closes everything.
MarkScanner::Close MarkScanner::last_close_of(std::size_t i, Mark open) const {
  for (std::size_t k = block_.end; k-- > i + open.length;)
    if (const Mark mark{text_[k], 1}; closes(open, mark, k)) return {k + 1, 1};
  return {};
}

/// British marks: the first mark behind punctuation, else the first at a word's end.
MarkScanner::Close MarkScanner::single_close_of(std::size_t i) {
  if (i < no_single_close_before_) return {};
  std::size_t at_word_end = 0;
  std::size_t k = i + 1;
  for (; k < block_.end; ++k) {
    const char32_t c = text_[k];
    if (holds(U"\"“”", c) || doubled(k)) break;  // single marks hold no double ones that they did not open
    if (!(c == U'’' || c == U'\'') || is_word_character(at(k + 1)) || is_space(before(k))) continue;
    if (holds(U".,!?…", before(k))) return {k + 1, 1};
    const bool plural_owner = before(k) == U's' && is_space(at(k + 1)) && is_lower(at(k + 2));  // students' union
    if (at_word_end == 0 && !plural_owner) at_word_end = k + 1;
  }
  if (at_word_end != 0) return {at_word_end, 1};
  no_single_close_before_ = k;
  return {};
}

std::optional<MarkedRegion> MarkScanner::next(std::size_t from) {
  for (std::size_t i = from; i < block_.end;) {
    const Mark mark = opening_at(i);
    if (!opens(i, mark)) {
      i += mark.length;
      continue;
    }
    const Close close = close_of(i, mark);
    // A single mark without a partner is an apostrophe after all; a double one reaches to the block's end.
    if (close.end == 0 && holds(single_marks, mark.sign)) {
      i += mark.length;
      continue;
    }
    MarkedRegion region;
    region.span = {i, close.end == 0 ? block_.end : close.end};
    region.open_length = mark.length;
    region.close_length = close.length;
    return region;
  }
  return std::nullopt;
}

}  // namespace narrator::script
