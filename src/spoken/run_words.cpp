// Words that no recognizer wanted.
#include "spoken/run.hpp"

#include <algorithm>
#include <array>

#include "text/characters.hpp"
#include "text/language.hpp"

namespace narrator::spoken {
namespace {

bool is_unspaced_script(char32_t c) {
  return (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

}  // namespace

void Run::advance_word(std::size_t length, std::size_t spoken_from) {
  if (const std::string_view language = scripts_.language_of(text(length), place_.text); !language.empty()) {
    const bool has_space = spoken_from > 0 && spoken_from < out_.form().text.size() && out_.form().text[spoken_from] == U' ';
    out_.mark_foreign(spoken_from + (has_space ? 1 : 0), language);
  }
  advance(length, Reading::as_written, spoken_from);
}

bool Run::continues_word(std::size_t i) const {
  const char32_t c = peek(i);
  if (is_letter(c)) return !is_unspaced_script(c) && !is_unspaced_script(here());
  const char32_t next = peek(i + 1);
  if (c == no_character) return false;
  if (!is_space(c) && is_silent(c)) return is_letter(next);  // a soft hyphen
  if (is_digit(c)) return is_letter(peek(i - 1));            // "x1": no recognizer wanted it
  // A hyphen at a line's end may have been put there to break the word; that it is said as two
  // words either way is the lesser evil.
  if (holds(apostrophes, c) || holds(hyphens, c)) return is_letter(next);
  return c == U'.' && is_letter(peek(i - 1)) && is_letter(next) && !(is_lower(peek(i - 1)) && is_upper(next));
}

std::size_t Run::word_length() const {
  std::size_t i = 1;
  while (continues_word(i)) ++i;
  return i;
}

bool Run::is_dotted_acronym(std::u32string_view word) {
  if (word.size() < 3 || word.size() > 8 || word.size() % 2 == 0) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if ((i % 2 == 1) != (word[i] == U'.')) return false;
  return true;
}

bool Run::is_file_name(std::u32string_view word) {
  const std::size_t point = word.find(U'.');
  return point != word.npos && point > 1 && word.size() - point > 2 && std::none_of(word.begin(), word.end(), is_upper);
}

void Run::word(std::size_t spoken_from) {
  if (is_unspaced_script(here())) return unspaced(spoken_from);
  const std::size_t length = word_length();
  const std::u32string_view written = text(length);
  const bool has_stop = peek(length) == U'.';
  const bool is_last = Scan(place_.text, place_.at + length + 1).ended();
  if (has_stop && is_dotted_acronym(written)) {
    out_.word(std::u32string(written) + U'.', source(length + 1));
    return advance(length + 1, Reading::acronym, spoken_from);
  }
  if (const std::u32string_view known = said_for(place_.rules.words.acronyms, written);
      !known.empty() && is_upper(written.front())) {
    out_.phrase(known, source(length));
    return advance(length, Reading::acronym, spoken_from);
  }
  if (is_file_name(written)) {
    say_dotted(written);
    return advance(length, Reading::dotted, spoken_from);
  }
  if (is_said_in_letters(written)) {
    out_.phrase(spelled_out(written, place_.rules), source(length));
    return advance(length, Reading::acronym, spoken_from);
  }
  if (is_spelled(written)) {
    out_.phrase(spelled_out(written, place_.rules), source(length));
    return advance(length, Reading::acronym, spoken_from);
  }
  if (capitals_ && is_word_in_capitals(written)) {
    out_.word(in_small_letters(written), source(length));
    return advance(length, Reading::capitals, spoken_from);
  }
  if (joins_last_word())
    out_.attach(written, source(length));
  else
    out_.word(written, source(length));
  advance_word(length, spoken_from);
  // An initial's stop ends no sentence, nor does an abbreviation's that is in no table of what it means.
  const bool is_initial = length == 1 && is_upper(written.front()) && next_is_word(1);
  if (has_stop && !is_last && (is_initial || is_abbreviation(written))) leave(1, Reading::abbreviation_stop);
}

bool Run::next_is_word(std::size_t ahead) const {
  while (is_inline_space(peek(ahead))) ++ahead;
  return is_letter(peek(ahead));
}

bool Run::is_abbreviation(std::u32string_view word) const {
  if (!said_for(place_.rules.words.before_number, word).empty()) return false;  // "No. He left."
  return word_in(language_for(place_.rules.tag).abbreviations, word);
}

bool Run::is_said_in_letters(std::u32string_view word) const {
  if (!std::all_of(word.begin(), word.end(), is_upper) || word.size() < 2 || word.size() > 5) return false;
  if (is_in(place_.rules.words.letter_words, word)) return true;
  const bool is_stressed_word = word_in(language_for(place_.rules.tag).function_words, lower(word));
  return word.size() == 2 && !capitals_ && !is_stressed_word && !place_.rules.words.expansions.empty();
}

bool Run::is_spelled(std::u32string_view word) const {
  return !place_.rules.words.letters_of.empty() && word.size() <= 3 &&
         std::all_of(word.begin(), word.end(), [](char32_t c) { return c < 0x80; });
}

bool Run::is_word_in_capitals(std::u32string_view word) const {
  if (is_in(place_.rules.words.word_acronyms, word)) return false;
  return word.size() > 3 || (word.size() > 1 && word_in(language_for(place_.rules.tag).function_words, lower(word))) ||
         (word.size() == 3 && std::any_of(word.begin(), word.end(), [](char32_t c) { return holds(U"AEIOUYÄÖÜÉÈÀÁÍÓÚ", c); }));
}

std::u32string Run::in_small_letters(std::u32string_view word) {
  std::u32string out = lower(word);
  out.front() = word.front();
  return out;
}

bool Run::joins_last_word() const {
  const std::size_t at = place_.at;
  return at > 1 && holds(U"[]", place_.text[at - 1]) && is_word_character(place_.text[at - 2])
             ? true
             : at > 2 && place_.text[at - 1] == U']' && is_letter(place_.text[at - 2]) && holds(U"[", place_.text[at - 3]);
}

void Run::say_dotted(std::u32string_view name) {
  const Span all = source(name.size());
  for (bool is_first = true; !name.empty(); is_first = false) {
    const std::size_t point = std::min(name.find(U'.'), name.size());
    if (!is_first) out_.phrase(place_.rules.signs.dot, all);
    out_.word(name.substr(0, point), all);
    name.remove_prefix(std::min(point + 1, name.size()));
  }
}

void Run::unspaced(std::size_t spoken_from) {
  if (place_.is_spaced())
    out_.word(text(1), source(1));
  else
    out_.attach(text(1), source(1), true);
  advance_word(1, spoken_from);
}

}  // namespace narrator::spoken
