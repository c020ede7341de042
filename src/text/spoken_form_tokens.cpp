#include "text/spoken_form_tokens.hpp"

#include <algorithm>
#include <array>

#include "text/characters.hpp"

namespace narrator::spoken {
namespace {

constexpr std::u32string_view group_spaces = U" \u00A0\u2009\u202F";
constexpr std::u32string_view hyphens = U"-\u2010\u2011";
constexpr std::u32string_view apostrophes = U"'’";
constexpr std::u32string_view link_ends = U"<>\"“”»«[]{}|\\^`";
constexpr std::size_t longest_host = 253;  // by the standard; also bounds the look ahead
constexpr std::u32string_view not_last_in_link = U".,;:!?'’)*_…";
// Last labels that make a bare "example.com" a web address; more would take "end.The" for one.
constexpr auto top_domains =
    std::to_array<std::u32string_view>({U"com", U"org", U"net", U"edu", U"gov", U"info", U"eu", U"de", U"fr", U"uk"});

class Tokenizer {
 public:
  Tokenizer(std::u32string_view text, Span span) : text_(text), end_(span.end), at_(span.start) {}

  std::vector<Token> run() {
    tokens_.reserve((end_ - at_) / 5);
    while (at_ < end_) step();
    return std::move(tokens_);
  }

 private:
  void step() {
    const char32_t c = text_[at_];
    if (is_space(c) || is_silent(c)) {
      spaced_ = spaced_ || is_space(c);
      on_new_line_ = on_new_line_ || c == U'\n' || c == U'\r';
      ++at_;
    } else if (const std::size_t link = link_length()) {
      add(TokenKind::link, link);
    } else if (is_digit(c)) {
      add(TokenKind::number, number_length());
    } else if (is_letter(c)) {
      add(TokenKind::word, word_length());
    } else {
      add(TokenKind::sign, sign_length());
    }
  }

  char32_t peek(std::size_t ahead) const { return at_ + ahead < end_ ? text_[at_ + ahead] : U'\0'; }

  void add(TokenKind kind, std::size_t length) {
    const Span source{at_, at_ + length};
    tokens_.push_back({kind, source, text_.substr(at_, length), spaced_, on_new_line_});
    at_ = source.end;
    spaced_ = false;
    on_new_line_ = false;
  }

  /// Only asked where a word begins, so that a word is looked at once.
  std::size_t link_length() const {
    if (!spaced_ && !tokens_.empty() && tokens_.back().kind != TokenKind::sign) return 0;
    const std::u32string_view rest = text_.substr(at_, end_ - at_);
    if (rest.starts_with(U"http://") || rest.starts_with(U"https://") || rest.starts_with(U"www."))
      return up_to_link_end(rest);
    return is_letter(rest[0]) || is_digit(rest[0]) ? host_length(rest) : 0;
  }

  static std::size_t up_to_link_end(std::u32string_view rest) {
    std::size_t end = 0;
    while (end < rest.size() && !is_space(rest[end]) && !holds(link_ends, rest[end])) ++end;
    while (end > 0 && holds(not_last_in_link, rest[end - 1])) --end;
    return end;
  }

  /// "example.com", "news.example.co.uk/page": lower case, with a last label that we know.
  static std::size_t host_length(std::u32string_view from_here) {
    const std::u32string_view rest = from_here.substr(0, longest_host + 1);
    std::size_t label = 0;
    std::size_t i = 0;
    const auto in_label = [&] { return i < rest.size() && ((rest[i] >= U'a' && rest[i] <= U'z') || is_digit(rest[i]) || rest[i] == U'-'); };
    std::size_t labels = 0;
    for (;; ++i, label = i) {
      while (in_label()) ++i;
      if (i == label) return 0;
      ++labels;
      if (i + 1 >= rest.size() || rest[i] != U'.' || !is_word_character(rest[i + 1])) break;
    }
    const std::u32string_view last = rest.substr(label, i - label);
    if (labels < 2 || std::find(top_domains.begin(), top_domains.end(), last) == top_domains.end()) return 0;
    if (i < rest.size() && rest[i] == U'/') return up_to_link_end(from_here);
    return i < rest.size() && (is_word_character(rest[i]) || rest[i] == U'@') ? 0 : i;
  }

  std::size_t number_length() const {
    std::size_t i = 1;
    bool can_group = true;  // "3 000" is one number, "12.5 000" and "2024 300" are two
    std::size_t digits = 1;
    for (;; ++i) {
      const char32_t c = peek(i);
      if (is_digit(c)) {
        ++digits;
      } else if (holds(U".,:", c) && is_digit(peek(i + 1))) {
        can_group = false;
      } else if (holds(U"ºª", c) || (c == U'.' && holds(U"ºª", peek(i + 1)))) {
        can_group = false;  // "12.º": an ordinal in Spanish, Italian and Portuguese
      } else if (holds(group_spaces, c) && can_group && digits <= 3 && is_group(i + 1)) {
        digits = 0;
      } else {
        return i;
      }
    }
  }

  bool is_group(std::size_t i) const {
    return is_digit(peek(i)) && is_digit(peek(i + 1)) && is_digit(peek(i + 2)) && !is_word_character(peek(i + 3));
  }

  std::size_t word_length() const {
    std::size_t i = 1;
    while (continues_word(i)) ++i;
    return i;
  }

  bool continues_word(std::size_t i) const {
    const char32_t c = peek(i);
    if (is_word_character(c)) return true;
    const char32_t next = peek(i + 1);
    if (c == U'\0') return false;
    if (!is_space(c) && is_silent(c)) return is_word_character(next);  // a soft hyphen
    // A hyphen at a line's end may have been put there to break the word; that it is said as two
    // words either way is the lesser evil.
    if (holds(apostrophes, c) || holds(hyphens, c)) return is_letter(next);
    return c == U'.' && is_letter(peek(i - 1)) && is_letter(next) && !(is_lower(peek(i - 1)) && is_upper(next));
  }

  std::size_t sign_length() const {
    std::size_t i = 1;
    while (at_ + i < end_ && peek(i) == peek(0)) ++i;
    return i;
  }

  std::u32string_view text_;
  std::size_t end_;
  std::size_t at_;
  bool spaced_ = true;
  bool on_new_line_ = true;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokenize(std::u32string_view text, Span span) { return Tokenizer(text, span).run(); }

}  // namespace narrator::spoken
