// A cursor over the written text for the recognizers: tries something, and goes on only when it is
// there. A value: a copy is a place to come back to.
#pragma once

#include <cstddef>
#include <string_view>

#include "spoken/rules.hpp"
#include "text/characters.hpp"

namespace narrator::spoken {

/// Beyond either end of a text: no code point, so of no kind at all.
inline constexpr char32_t no_character = 0x110000;

inline constexpr std::u32string_view hyphens = U"-\u2010\u2011";
inline constexpr std::u32string_view dashes = U"-\u2010\u2011\u2012\u2013\u2014\u2212";
inline constexpr std::u32string_view apostrophes = U"'\u2019\u02BC";

/// A space inside a line: not a line's end.
inline bool is_inline_space(char32_t c) noexcept { return holds(U" \u00A0\u2009\u202F\t", c); }

class Scan {
 public:
  explicit Scan(std::u32string_view text, std::size_t at = 0) : text_(text), at_(at) {}

  std::size_t at() const noexcept { return at_; }
  bool ended() const noexcept { return at_ >= text_.size(); }
  /// no_character beyond either end.
  char32_t peek(std::size_t ahead = 0) const noexcept { return at_ + ahead < text_.size() ? text_[at_ + ahead] : no_character; }
  char32_t before() const noexcept { return at_ > 0 ? text_[at_ - 1] : no_character; }
  std::u32string_view rest() const noexcept { return text_.substr(at_); }
  std::u32string_view from(std::size_t start) const noexcept { return text_.substr(start, at_ - start); }
  void skip(std::size_t count) noexcept { at_ += count; }

  bool take(char32_t c) noexcept { return take_any(std::u32string_view(&c, 1)); }
  bool take_any(std::u32string_view set) noexcept {
    if (ended() || !holds(set, text_[at_])) return false;
    ++at_;
    return true;
  }
  bool take(std::u32string_view word) noexcept {
    if (!rest().starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  /// Without regard to case; `word` is in lower case.
  bool take_lower(std::u32string_view word) noexcept {
    for (std::size_t i = 0; i < word.size(); ++i)
      if (to_lower(peek(i)) != word[i]) return false;
    at_ += word.size();
    return true;
  }
  /// One or two spaces of one line.
  bool space() noexcept {
    const std::size_t start = at_;
    while (at_ < start + 2 && is_inline_space(peek())) ++at_;
    return at_ > start;
  }
  /// Between `least` and `most` figures and no more behind them; else nothing is taken.
  std::u32string_view digits(std::size_t least, std::size_t most) noexcept {
    std::size_t count = 0;
    while (is_digit(peek(count)) && count <= most) ++count;
    if (count < least || count > most) return {};
    at_ += count;
    return text_.substr(at_ - count, count);
  }
  std::u32string_view letters() noexcept {
    const std::size_t start = at_;
    while (!ended() && is_letter(text_[at_])) ++at_;
    return from(start);
  }
  bool at_word_end() const noexcept { return ended() || !is_word_character(text_[at_]); }
  /// Neither a letter or figure nor what would go on with one: "3.5", "10-12", "1/2".
  bool at_number_end() const noexcept {
    if (!at_word_end()) return false;
    return !(holds(U".,:/-\u2013", peek()) && is_digit(peek(1)));
  }

 private:
  std::u32string_view text_;
  std::size_t at_;
};

}  // namespace narrator::spoken
