// Puts a SpokenForm together, and sees to it that the engine survives it: whatever the rules give,
// the result holds no character and no run of characters that is not safe.
//
// Only for the normalizer.
#pragma once

#include <string>
#include <string_view>

#include "narrator/spoken_form.hpp"

namespace narrator::spoken {

class Writer {
 public:
  /// Code points. eSpeak NG keeps a word in 160 bytes, and a code point can take three of them and more in its phonemes;
  /// nothing readable is longer.
  static constexpr std::size_t longest_word = 40;

  /// A word of the article or of a table; one that is too long becomes several.
  void word(std::u32string_view written, Span source);
  /// Several words for one source: "million dollars". A comma behind a word pauses.
  void phrase(std::u32string_view words, Span source);
  /// The same without a space before it: "10" + "th", and East Asian text. `own_word` keeps it a word
  /// for itself, else it becomes part of the last one.
  void attach(std::u32string_view written, Span source, bool own_word = false);
  /// . , ; : ! or ? behind the last word. Marks do not pile up: the strongest stays.
  void pause(char32_t mark);

  /// The last word is pronounced so.
  void set_ipa(std::u32string ipa) { form_.words.back().ipa = std::move(ipa); }
  /// Holds on behind the last mark.
  void hold(Hold hold);
  /// Words from `spoken_from` on are in another language; a run goes on over the pauses between two.
  void mark_foreign(std::size_t spoken_from, std::string_view language);
  void account(Span source, Reading reading, std::size_t spoken_from);

  const SpokenForm& form() const noexcept { return form_; }
  SpokenForm take() { return std::move(form_); }

 private:
  void add_piece(std::u32string_view piece, Span source);
  std::u32string clean(std::u32string_view written);

  SpokenForm form_;
  std::size_t unspaced_ = 0;      // code points since the last space
  std::size_t dotted_words_ = 0;  // "U.S."
};

}  // namespace narrator::spoken
