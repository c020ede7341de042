#include "text/sentences.hpp"

#include <algorithm>
#include <cassert>

#include "text/characters.hpp"

namespace narrator {
namespace {

constexpr std::u32string_view stops = U".!?…‽؟۔।॥։።";
constexpr std::u32string_view wide_stops = U"。！？｡";  // no space follows these
constexpr std::u32string_view closers = U"\"'”’“‘»«›‹)]}」』";
constexpr std::u32string_view openers = U"\"'“‘„‚«»‹›([{¿¡—–-";

class Splitter {
 public:
  Splitter(std::u32string_view text, Span span, const Language& language)
      : text_(text), span_(span), language_(language) {}

  std::vector<Span> split() {
    std::size_t start = span_.start;
    for (std::size_t i = span_.start; i < span_.end;) {
      if (!holds(stops, text_[i]) && !holds(wide_stops, text_[i])) {
        ++i;
        continue;
      }
      const std::size_t end = behind_stops(i);
      if (ends_sentence(i, end)) {
        add(start, end);
        start = end;
      }
      i = end;
    }
    add(start, span_.end);
    return std::move(sentences_);
  }

 private:
  /// Behind a run of stops and what belongs to it: closing marks, marks of notes.
  std::size_t behind_stops(std::size_t i) const {
    while (i < span_.end && (holds(stops, text_[i]) || holds(wide_stops, text_[i]))) ++i;
    for (;;) {
      while (i < span_.end && holds(closers, text_[i]) && !opens_a_word(i)) ++i;
      if (const std::size_t note = note_length(i)) i += note;
      else if (is_spaced_guillemet(i)) i += 2;
      else return i;
    }
  }

  // A straight mark behind a stop closes, unless a word follows it at once: `end."Next` is rare,
  // `3."x` is not worth a rule.
  bool opens_a_word(std::size_t i) const {
    return i + 1 < span_.end && is_word_character(text_[i + 1]) && i > span_.start && is_space(text_[i - 1]);
  }

  /// "[1]", "[23]"
  std::size_t note_length(std::size_t i) const {
    if (i >= span_.end || text_[i] != U'[') return 0;
    std::size_t length = 1;
    while (length < 4 && i + length < span_.end && is_digit(text_[i + length])) ++length;
    return length > 1 && i + length < span_.end && text_[i + length] == U']' ? length + 1 : 0;
  }

  /// French puts a space inside its marks: "Non ! \u00bb". In German the same mark opens, with a word at once behind it.
  bool is_spaced_guillemet(std::size_t i) const {
    if (i + 1 >= span_.end || !is_space(text_[i]) || !holds(U"»›", text_[i + 1])) return false;
    return i + 2 >= span_.end || !is_word_character(text_[i + 2]);
  }

  bool ends_sentence(std::size_t stop, std::size_t end) const {
    if (end >= span_.end) return true;
    if (holds(wide_stops, text_[stop])) return true;
    if (!is_space(text_[end])) return false;  // 3.5, example.org, a.m.,
    const std::size_t next = next_word(end);
    if (next >= span_.end) return true;
    const bool only_dot = text_[stop] == U'.' && end == stop + 1;
    if (only_dot && is_abbreviation(stop, next)) return false;
    return !is_lower(text_[next]);  // "What?" he asked. The president ... said so.
  }

  std::size_t next_word(std::size_t i) const {
    while (i < span_.end && (is_space(text_[i]) || holds(openers, text_[i]))) ++i;
    return i;
  }

  std::u32string_view word_before(std::size_t stop) const {
    std::size_t start = stop;
    while (start > span_.start && (is_word_character(text_[start - 1]) || text_[start - 1] == U'.')) --start;
    return text_.substr(start, stop - start);
  }

  bool is_abbreviation(std::size_t stop, std::size_t next) const {
    const std::u32string_view word = word_before(stop);
    if (word.empty()) return false;
    // "No. 5" is one, "No." is a sentence.
    if (word_in(language_.number_words, word)) return is_digit(text_[next]);
    if (word_in(language_.abbreviations, word)) return true;
    if (is_digit(word.back())) return is_ordinal(word, next);
    // "z. B.", "p. ex.": one letter before and few behind, and the next stop at once.
    if (word.size() == 1 && is_lower(word[0])) return is_one_letter_with_stop(next);
    // "J. K. Rowling", "U.S. officials", "Acme Inc. Chairman" go on; "vitamin C. The", "in the U.S.
    // He left" do not. Only a function word tells.
    const bool may_go_on = (word.size() == 1 && is_upper(word[0])) || is_acronym(word) ||
                           word_in(language_.ending_abbreviations, word);
    return may_go_on && is_upper(text_[next]) && !begins_sentence(next);
  }

  /// "1. First" at the start numbers a list; "am 12. Mai" is the twelfth, "es waren 25. Der Rat" an end.
  bool is_ordinal(std::u32string_view word, std::size_t next) const {
    if (word.size() > 3 || !std::all_of(word.begin(), word.end(), is_digit)) return false;
    if (word.data() == text_.data() + span_.start) return true;
    if (!language_.ordinal_stop || word.size() > 2 || !is_letter(text_[next])) return false;
    const std::u32string following = lower_word(next);
    return word_in(language_.months, following) || !word_in(language_.function_words, following);
  }

  bool is_one_letter_with_stop(std::size_t next) const {
    return next + 1 < span_.end && is_letter(text_[next]) && text_[next + 1] == U'.';
  }

  /// "U.S", "a.m": single letters with points between.
  static bool is_acronym(std::u32string_view word) {
    if (word.size() < 3 || word.size() % 2 == 0) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
      if ((i % 2 == 1) != (word[i] == U'.') || is_digit(word[i])) return false;
    return true;
  }

  bool begins_sentence(std::size_t next) const { return word_in(language_.function_words, lower_word(next)); }

  std::u32string lower_word(std::size_t at) const {
    std::u32string word;
    for (; at < span_.end && is_letter(text_[at]) && word.size() < 20; ++at) word += to_lower(text_[at]);
    return word;
  }

  /// What has nothing to say ("* * *", a lost mark) goes with the sentence before it.
  void add(std::size_t start, std::size_t end) {
    const Span sentence = trimmed(text_, {start, end});
    if (sentence.empty()) return;
    const std::u32string_view words = text_.substr(sentence.start, sentence.size());
    const bool is_silent = std::none_of(words.begin(), words.end(), is_word_character);
    if (is_silent && !sentences_.empty()) sentences_.back().end = sentence.end;
    else sentences_.push_back(sentence);
  }

  std::u32string_view text_;
  Span span_;
  const Language& language_;
  std::vector<Span> sentences_;
};

/// Behind the last clause mark and space in the later two thirds of the window, or the last space there, or 0.
std::size_t cut_in(std::u32string_view text, Span window) {
  std::size_t behind_space = 0;
  for (std::size_t i = window.end; i > window.start + window.size() / 3; --i) {
    if (!is_space(text[i - 1])) continue;
    if (behind_space == 0) behind_space = i;
    if (i >= 2 && holds(U",;:—–)”»", text[i - 2])) return i;
  }
  return behind_space;
}

}  // namespace

std::vector<Span> split_sentences(std::u32string_view text, Span span, const Language& language) {
  return Splitter(text, span, language).split();
}

std::vector<Span> split_overlong(std::u32string_view text, Span span, std::size_t most) {
  assert(most >= 2);
  std::vector<Span> pieces;
  for (Span rest = trimmed(text, span); !rest.empty();) {
    Span piece = rest;
    if (rest.size() > most) {
      const std::size_t cut = cut_in(text, {rest.start, rest.start + most});
      piece.end = cut == 0 ? rest.start + most : cut;
    }
    rest = trimmed(text, {piece.end, rest.end});
    piece = trimmed(text, piece);
    if (!piece.empty()) pieces.push_back(piece);
  }
  return pieces;
}

}  // namespace narrator
