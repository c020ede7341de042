// One run of the normalizer over one span: at each place the recognizers are asked, and what they leave
// are words (run_words.cpp) and signs (run_signs.cpp).
//
// Only for normalizer.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "narrator/lexicon.hpp"
#include "narrator/spoken_form.hpp"
#include "spoken/recognizers.hpp"
#include "spoken/scripts.hpp"
#include "spoken/writer.hpp"

namespace narrator::spoken {

class Run {
 public:
  /// @param lexicon may be nullptr
  Run(std::u32string_view text, Span span, const Numerals& numerals, const SpokenOptions& options, const Lexicon* lexicon,
      const Scripts& scripts);
  SpokenForm run();

 private:
  /// A line in capitals alone: its words are no acronyms.
  static bool is_in_capitals(std::u32string_view text);

  char32_t here() const { return place_.text[place_.at]; }
  char32_t peek(std::size_t ahead) const { return place_.at + ahead < place_.text.size() ? place_.text[place_.at + ahead] : no_character; }
  Span source(std::size_t length) const { return {offset_ + place_.at, offset_ + place_.at + length}; }
  std::u32string_view text(std::size_t length) const { return place_.text.substr(place_.at, length); }

  void step();
  Match recognize(char32_t c) const;
  void advance_word(std::size_t length, std::size_t spoken_from);
  void advance(std::size_t length, Reading reading, std::size_t spoken_from);
  void leave(std::size_t length, Reading reading);
  void say_match(const Match& match, std::size_t spoken_from);
  /// "the 29th’s", "12's": an English ending behind what was no word.
  std::size_t genitive_ending(std::size_t length) const;
  /// A hyphen or dash between "2pm" and "5pm": from one to the other.
  bool joins_a_range() const;
  bool by_lexicon(std::size_t spoken_from);
  bool by_phrase(std::size_t spoken_from);

  // Words.
  bool continues_word(std::size_t i) const;
  std::size_t word_length() const;
  /// "U.S", "a.m": letters and points. The engine reads those as letters and does not pause at their stop.
  static bool is_dotted_acronym(std::u32string_view word);
  /// Lower case with points, and nothing as short as the letters of an abbreviation: "node.js".
  static bool is_file_name(std::u32string_view word);
  void word(std::size_t spoken_from);
  bool next_is_word(std::size_t ahead) const;
  bool is_abbreviation(std::u32string_view word) const;
  /// "EU", "IMF": two capitals, or more that a table knows; not "NO", a word with stress.
  bool is_said_in_letters(std::u32string_view word) const;
  /// A few letters of the Latin script in a text of another one.
  bool is_spelled(std::u32string_view word) const;
  /// Not an acronym, as far as its letters tell: long, or with a vowel and no letters that everybody knows.
  bool is_word_in_capitals(std::u32string_view word) const;
  /// First letter as it is: the engine reads a word in capitals letter by letter.
  static std::u32string in_small_letters(std::u32string_view word);
  /// "[w]e", "kill[ed]": the brackets of an editor.
  bool joins_last_word() const;
  void say_dotted(std::u32string_view name);
  /// Each character for itself, so that a listener's eye can follow; without spaces, which the engine
  /// would hear.
  void unspaced(std::size_t spoken_from);

  // Signs.
  void pause(char32_t mark, std::size_t length, std::optional<Hold> hold = std::nullopt);
  std::size_t row_length() const;
  void sign(char32_t c, std::size_t spoken_from);
  /// Figures above or below the line: "CO₂", "10⁶", and the mark of a note behind a word.
  std::size_t small_figures_length() const;
  void small_figures(std::size_t length, std::size_t spoken_from);
  /// A straight mark behind a figure with no open one before it in its paragraph closes nothing.
  bool is_inch_sign(char32_t c) const;
  void between_numbers_or_pause(char32_t mark, std::size_t row, std::size_t spoken_from);
  /// "--" is what typewriters have for a dash; a longer row is a line across the page, and silent too.
  void hyphen(std::size_t row, std::size_t spoken_from);
  /// Between figures where a sum or an equation follows or came before: "1-2=5".
  bool is_minus() const;
  /// An ellipsis, the end of a sentence, or a point in a name like "node.js".
  void points(std::size_t row);
  /// "* item", "* * *"
  bool is_bullet(char32_t c) const;
  void said_sign(char32_t c, std::size_t spoken_from);
  /// "[1]", "[a]", "[12]": marks of notes are not read; "[w]e" is a word that an editor has touched.
  std::size_t note_mark_length() const;

  std::u32string_view whole_;
  std::size_t offset_;
  Place place_;
  const Lexicon* lexicon_;
  const Scripts& scripts_;
  bool capitals_;
  Reading last_ = Reading::as_written;  // of the last match
  std::size_t last_end_ = 0;            // and where it ended
  Writer out_;
};

}  // namespace narrator::spoken
