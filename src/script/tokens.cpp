#include "script/tokens.hpp"

#include <algorithm>

#include "text/characters.hpp"

namespace narrator::script {
namespace {

constexpr std::u32string_view apostrophes = U"'’";

class Tokenizer {
 public:
  Tokenizer(std::u32string_view text, Span block, const Language& language, TokenRow& row)
      : text_(text), block_(block), language_(language), row_(row) {}

  void run(const std::vector<MarkedRegion>& regions, std::size_t region, std::size_t end_region) {
    row_.tokens.clear();
    row_.lower.resize(block_.size());
    for (std::size_t i = block_.start; i < block_.end; ++i)
      row_.lower[i - block_.start] = text_[i] == U'\'' ? U'’' : to_lower(text_[i]);  // one apostrophe, as in the tables
    at_ = block_.start;
    while (at_ < block_.end) {
      while (region < end_region && regions[region].span.end <= at_) ++region;
      if (region < end_region && regions[region].span.start <= at_) {
        fold(regions[region].span, region);
        continue;
      }
      limit_ = region < end_region ? regions[region].span.start : block_.end;
      step();
    }
  }

 private:
  void fold(Span span, std::size_t region) {
    Token token;
    token.kind = TokenKind::quotation;
    token.span = span;
    token.region = region;
    row_.tokens.push_back(token);
    at_ = std::min(span.end, block_.end);
  }

  void step() {
    const char32_t c = text_[at_];
    if (is_space(c)) {
      ++at_;
    } else if (is_word_character(c)) {
      take_word();
    } else {
      take_sign(c);
    }
  }

  bool continues_word() const {
    if (is_word_character(text_[at_])) return true;
    const bool inside = at_ + 1 < limit_ && is_word_character(text_[at_ + 1]);
    const bool space_forgotten = inside && text_[at_] == U'.' && is_lower(text_[at_ - 1]) && is_upper(text_[at_ + 1]);
    if (space_forgotten) return false;
    return inside && (holds(apostrophes, text_[at_]) || holds(U"-\u2010\u2011.&", text_[at_]));
  }

  void take_word() {
    Token token;
    token.kind = TokenKind::word;
    const std::size_t start = at_;
    while (at_ < limit_ && continues_word()) ++at_;
    at_ = end_of_elided(start, at_);
    std::size_t end = at_;
    token.possessive = is_possessive(start, end);
    if (token.possessive) end -= holds(apostrophes, text_[end - 1]) ? 1 : 2;
    token.lower = std::u32string_view(row_.lower).substr(start - block_.start, end - start);
    token.capital = is_upper(text_[start]);
    take_abbreviation_stop(start, end, token);
    token.span = {start, at_};
    if (!split_inversion(token)) row_.tokens.push_back(token);
  }

  /// "l'abbé", "s'écria": the small word is a word of its own, its apostrophe included.
  std::size_t end_of_elided(std::size_t start, std::size_t end) const {
    const std::u32string_view word = std::u32string_view(row_.lower).substr(start - block_.start, end - start);
    const std::size_t mark = word.find(U'’');
    if (mark == std::u32string_view::npos || mark + 1 == word.size()) return end;
    const bool elided = word_in(language_.elided, word.substr(0, mark + 1)) && !word_in(language_.source_words, word);
    return elided ? start + mark + 1 : end;
  }

  /// "dit-elle", "a-t-il": the pronoun is a word of its own.
  bool split_inversion(const Token& token) {
    const std::size_t hyphen = token.lower.rfind(U'-');
    if (hyphen == std::u32string_view::npos || hyphen == 0) return false;
    if (find_word(language_.pronouns, token.lower.substr(hyphen + 1)) == nullptr) return false;
    Token verb = token;
    Token pronoun = token;
    verb.lower = token.lower.substr(0, hyphen);
    verb.span.end = token.span.start + hyphen;
    pronoun.lower = token.lower.substr(hyphen + 1);
    pronoun.span.start = verb.span.end + 1;
    pronoun.capital = false;
    row_.tokens.push_back(verb);
    row_.tokens.push_back(pronoun);
    return true;
  }

  /// "Gore's", "Gore’s"; "Democrats'" keeps its mark as a sign of its own.
  bool is_possessive(std::size_t start, std::size_t end) const {
    return end - start >= 3 && holds(apostrophes, text_[end - 2]) && text_[end - 1] == U's';
  }

  /// "3. Juni", "Benedikt XVI. sagte": where more words follow on the line.
  bool is_ordinal(std::u32string_view word) const {
    constexpr std::size_t longest_figure = 2;
    constexpr std::size_t longest_numeral = 6;
    const auto all = [word](auto test) { return std::all_of(word.begin(), word.end(), test); };
    const bool figure = word.size() <= longest_figure && all([](char32_t c) { return is_digit(c); });
    const bool numeral = word.size() <= longest_numeral && all([](char32_t c) { return holds(U"IVX", c); });
    return (figure || numeral) && at_ + 2 < block_.end && is_space(text_[at_ + 1]);
  }

  void take_abbreviation_stop(std::size_t start, std::size_t end, Token& token) {
    if (at_ >= limit_ || text_[at_] != U'.') return;
    const std::u32string_view word = text_.substr(start, end - start);
    const bool initial = word.size() == 1 && token.capital;
    token.abbreviated = initial || word_in(language_.abbreviations, word) || (language_.ordinal_stop && is_ordinal(word));
    if (token.abbreviated) ++at_;
  }

  void take_sign(char32_t c) {
    Token token;
    token.span = {at_, at_ + 1};
    if (c == U',' || c == U';') token.kind = TokenKind::comma;
    else if (c == U':') token.kind = TokenKind::colon;
    else if (holds(U".!?…。！？", c)) token.kind = TokenKind::stop;
    else if (holds(U"—–-", c)) token.kind = TokenKind::dash;
    row_.tokens.push_back(token);
    ++at_;
  }

  std::u32string_view text_;
  Span block_;
  const Language& language_;
  TokenRow& row_;
  std::size_t at_ = 0;
  std::size_t limit_ = 0;
};

}  // namespace

void tokenize(std::u32string_view text, Span block, const std::vector<MarkedRegion>& regions, std::size_t first_region,
              std::size_t end_region, const Language& language, TokenRow& row) {
  Tokenizer(text, block, language, row).run(regions, first_region, end_region);
}

}  // namespace narrator::script
