#include "text/spoken_form.hpp"

#include <algorithm>
#include <array>

#include "text/characters.hpp"

namespace narrator {
namespace {

// The engine's own buffers hold a word of 160 bytes, and a run like "s's's's" overflows one of them:
// nothing readable is longer than this between spaces.
constexpr std::size_t longest_word = 60;
constexpr std::size_t longest_run = 4;  // of one and the same character: "soooo", "!!!!"

constexpr std::u32string_view dropped = U"\"“”„«»‹›‘‚`´*_~|\\^{}<>[]#";
constexpr std::u32string_view pauses = U"—–―…;:,!?.()";
constexpr std::u32string_view apostrophes = U"'’";
constexpr std::u32string_view group_spaces = U" \u00A0\u2009\u202F";

class Speaker {
 public:
  Speaker(std::u32string_view text, Span span, const Language& language)
      : text_(text), at_(span.start), end_(span.end), language_(language) {}

  SpokenForm speak() {
    while (at_ < end_) step();
    return std::move(form_);
  }

 private:
  void step() {
    const char32_t c = text_[at_];
    if (is_space(c)) return skip(1);
    if (take_footnote_mark() || take_link() || take_money() || take_number()) return;
    if (is_word_character(c)) return take_word();
    if (holds(apostrophes, c)) return skip(1);
    take_sign(c);
  }

  void skip(std::size_t count) { at_ += count; }

  char32_t peek(std::size_t ahead = 0) const { return at_ + ahead < end_ ? text_[at_ + ahead] : U'\0'; }

  /// "[1]", "[12]": marks of notes are not read.
  bool take_footnote_mark() {
    if (peek() != U'[') return false;
    std::size_t digits = 0;
    while (is_digit(peek(1 + digits))) ++digits;
    if (digits == 0 || digits > 3 || peek(1 + digits) != U']') return false;
    skip(digits + 2);
    return true;
  }

  /// A web address becomes "link to" and the name of the host.
  bool take_link() {
    const std::u32string_view rest = text_.substr(at_, end_ - at_);
    std::size_t host = 0;
    if (rest.starts_with(U"https://")) host = 8;
    else if (rest.starts_with(U"http://")) host = 7;
    else if (rest.starts_with(U"www.")) host = 0;
    else return false;
    std::size_t end = at_ + host;
    while (end < end_ && !is_space(text_[end]) && !holds(U"<>\"”»)", text_[end])) ++end;
    while (end > at_ && holds(U".,;:!?", text_[end - 1])) --end;
    const Span source{at_, end};
    std::size_t from = at_ + host;
    if (text_.substr(from, 4) == U"www.") from += 4;
    say_phrase(language_.link_to, source);
    say_host(text_.substr(from, end - std::min(from, end)), source);
    at_ = end;
    return true;
  }

  void say_host(std::u32string_view address, Span source) {
    const std::u32string_view host = address.substr(0, address.find_first_of(U"/?#:"));
    std::size_t start = 0;
    for (std::size_t i = 0; i <= host.size(); ++i) {
      if (i < host.size() && host[i] != U'.') continue;
      if (start > 0) say_phrase(language_.dot, source);
      say_safely(host.substr(start, i - start), source);
      start = i + 1;
    }
  }

  /// "$3.5m", "€3bn", "£20": the sum, the magnitude, the currency.
  bool take_money() {
    const Currency* currency = currency_of(peek());
    if (currency == nullptr || !is_digit(peek(1))) return false;
    const std::size_t start = at_;
    ++at_;
    const std::u32string sum = digits_here();
    const Expansion* magnitude = magnitude_here();
    const Span source{start, at_ + (magnitude == nullptr ? 0 : magnitude->written.size())};
    say_word(sum, source);
    if (magnitude != nullptr) say_phrase(magnitude->spoken, source);
    say_phrase(sum == U"1" && magnitude == nullptr ? currency->one : currency->many, source);
    at_ = source.end;
    return true;
  }

  const Currency* currency_of(char32_t sign) const {
    const auto found = std::find_if(language_.currencies.begin(), language_.currencies.end(),
                                    [sign](const Currency& c) { return c.sign == sign; });
    return found == language_.currencies.end() ? nullptr : &*found;
  }

  /// A magnitude that stands at once behind a figure and ends there.
  const Expansion* magnitude_here() const {
    for (const Expansion& magnitude : language_.magnitudes)
      if (text_.substr(at_, end_ - at_).starts_with(magnitude.written) &&
          !is_word_character(peek(magnitude.written.size())))
        return &magnitude;
    return nullptr;
  }

  bool take_number() {
    if (!is_digit(peek())) return false;
    const std::size_t start = at_;
    const std::u32string number = digits_here();
    if (take_decade(start, number)) return true;
    say_word(number, {start, at_});
    if (const Expansion* magnitude = number.size() < 8 ? magnitude_here() : nullptr;
        magnitude != nullptr && magnitude->written.size() > 1) {
      say_phrase(magnitude->spoken, {at_, at_ + magnitude->written.size()});
      at_ += magnitude->written.size();
    }
    return true;
  }

  /// Digits with their decimal point or grouping; "3 000" loses the space, which the engine reads as
  /// two numbers.
  std::u32string digits_here() {
    std::u32string number;
    bool grouped = false;
    for (; at_ < end_ && number.size() < 20; ++at_) {
      const char32_t c = text_[at_];
      if (is_digit(c)) {
        number += c;
      } else if (holds(U".,", c) && is_digit(peek(1))) {
        number += c;
      } else if (holds(group_spaces, c) && (grouped || number.size() <= 3) && is_group_behind_space(number)) {
        grouped = true;
      } else {
        break;
      }
    }
    return number;
  }

  /// Behind whole figures, a space and exactly three digits.
  bool is_group_behind_space(std::u32string_view number) const {
    return number.find_first_of(U".,") == std::u32string_view::npos && is_digit(peek(1)) && is_digit(peek(2)) &&
           is_digit(peek(3)) && !is_word_character(peek(4));
  }

  /// "1990s": nineteen nineties.
  bool take_decade(std::size_t start, std::u32string_view number) {
    if (language_.decades.empty() || peek() != U's' || is_word_character(peek(1))) return false;
    if (number.size() != 4 || number[3] != U'0' || number[2] == U'0') return false;
    const Span source{start, at_ + 1};
    say_word(number.substr(0, 2), source);
    say_phrase(language_.decades[number[2] - U'1'], source);
    ++at_;
    return true;
  }

  void take_word() {
    const std::size_t start = at_;
    while (at_ < end_ && continues_word(start)) ++at_;
    const std::u32string_view word = text_.substr(start, at_ - start);
    const Span source{start, at_};
    if (take_number_word(word, source)) return;
    if (const Expansion* expansion = expansion_of(word); expansion != nullptr) {
      say_phrase(expansion->spoken, source);
      if (peek() == U'.') skip(1);
      return;
    }
    say_safely(word, source);
    // The stop of an abbreviation that is said as it stands would end a sentence for the engine.
    if (peek() == U'.' && is_space(peek(1)) && word_in(language_.abbreviations, word)) skip(1);
  }

  bool continues_word(std::size_t start) const {
    const char32_t c = text_[at_];
    if (is_letter(c) || is_digit(c)) return true;
    if (at_ == start) return false;
    const bool inside = at_ + 1 < end_ && is_word_character(text_[at_ + 1]);
    if (c == U'.') return inside && is_letter(text_[at_ - 1]) && is_letter(text_[at_ + 1]);  // "e.g", "U.S"
    return inside && (holds(apostrophes, c) || c == U'-' || c == U'\u2010' || c == U'\u2011');
  }

  bool take_number_word(std::u32string_view word, Span source) {
    const bool dotted = peek() == U'.' && is_space(peek(1)) && is_digit(peek(2));
    const bool sign = is_space(peek()) && is_digit(peek(1)) && word.size() == 1 && !is_letter(word[0]);
    if (!(dotted || sign) || !word_in(language_.number_words, word)) return false;
    say_phrase(language_.number_word, source);
    if (dotted) skip(1);
    return true;
  }

  const Expansion* expansion_of(std::u32string_view word) const {
    if (peek() != U'.' && word.find(U'.') == std::u32string_view::npos) return nullptr;
    // "St. Mary" but also "Main St.": at a sentence's end it is the street, better left to the engine.
    if (peek() == U'.' && at_ + 1 >= end_ && word.find(U'.') == std::u32string_view::npos) return nullptr;
    const auto found = std::find_if(language_.expansions.begin(), language_.expansions.end(),
                                    [word](const Expansion& e) { return e.written == word; });
    return found == language_.expansions.end() ? nullptr : &*found;
  }

  void take_sign(char32_t c) {
    const Span source{at_, at_ + 1};
    ++at_;
    if (holds(dropped, c)) return;
    if (holds(pauses, c)) return pause(c);
    if (c == U'-') return dash(source);
    // Signs that have a name, and emoji, are words; other marks are nothing to say.
    if (c > 0x2FFF || holds(U"%&+=@/°", c) || currency_of(c) != nullptr) say_word(text_.substr(source.start, 1), source);
  }

  /// "50-50" is two numbers, " - " is a pause, "-5" a sign of its own.
  void dash(Span source) {
    const bool spaced = source.start == 0 || is_space(text_[source.start - 1]);
    if (spaced && is_digit(peek())) return say_word(U"-", source);
    if (spaced) pause(U'–');
  }

  /// Punctuation goes behind the word it follows; one mark is enough for the engine.
  void pause(char32_t c) {
    if (form_.text.empty()) return;
    if (holds(U"—–―()", c)) c = U',';
    if (c == U'…') c = U'.';
    char32_t& last = form_.text.back();
    if (last == U',' && c != U',') last = c;
    else if (!holds(U",.;:!?", last)) form_.text += c;
  }

  /// One word of the language's own tables may be several.
  void say_phrase(std::u32string_view phrase, Span source) {
    while (!phrase.empty()) {
      const std::size_t space = std::min(phrase.find(U' '), phrase.size());
      say_word(phrase.substr(0, space), source);
      phrase.remove_prefix(std::min(space + 1, phrase.size()));
    }
  }

  /// A word of the article: broken up where it is longer than the engine can take, and what it could
  /// mistake for something else left out.
  void say_safely(std::u32string_view word, Span source) {
    std::u32string clean;
    std::size_t run = 0;
    std::size_t apostrophe_count = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
      run = i > 0 && word[i] == word[i - 1] ? run + 1 : 1;
      if (run > longest_run) continue;
      const bool apostrophe = holds(apostrophes, word[i]);
      if (apostrophe && ++apostrophe_count > 3) continue;
      clean += apostrophe ? U'\'' : word[i];
      if (clean.size() == longest_word) {
        say_word(clean, source);
        clean.clear();
      }
    }
    if (!clean.empty()) say_word(clean, source);
  }

  void say_word(std::u32string_view word, Span source) {
    if (!form_.text.empty()) form_.text += U' ';
    const std::size_t start = form_.text.size();
    form_.text += word;
    form_.words.push_back({{start, form_.text.size()}, source});
  }

  std::u32string_view text_;
  std::size_t at_;
  std::size_t end_;
  const Language& language_;
  SpokenForm form_;
};

}  // namespace

SpokenForm spoken_form(std::u32string_view text, Span span, const Language& language) {
  return Speaker(text, span, language).speak();
}

}  // namespace narrator
