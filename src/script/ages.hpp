// How old the text says that somebody is: years beside a name or a description, and words of kind ("girl",
// "pensioner") in it.
//
// Called by find_mentions(). Holds references to what it is made from. A wrong age is worse than none, so
// whatever may as well be somebody else's, a date or a count is left alone.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "script/people.hpp"
#include "script/tokens.hpp"
#include "script/word_kinds.hpp"
#include "text/language.hpp"

namespace narrator::script {

/// Every index is that of a token.
class Ages {
 public:
  Ages(std::u32string_view text, const std::vector<Token>& tokens, const WordKinds& words, const Language& language)
      : text_(text), tokens_(tokens), words_(words), language_(language) {}

  /// "17-year-old Ann Lund", "Ann Lund, 82,", "Ann Lund, a pensioner from Lyon,".
  /// @param first of the name itself
  /// @param is_owner "Ann Lund's": what follows is somebody else's
  SaidAge of_name(std::size_t first, std::size_t last, bool is_owner) const;
  /// "the girl", "a retired teacher", "the 17-year-old", "a resident, 45,".
  /// @param head the word that says what somebody is; up to `last` stands what belongs to it
  SaidAge of_description(std::size_t first, std::size_t head, std::size_t last) const;
  /// In words [first, last], a determiner before them included, that end with whoever it is.
  SaidAge of_words(std::size_t first, std::size_t last) const;
  /// Likewise, up to whatever belongs to that ("the grandmother of the boy").
  SaidAge of_phrase(std::size_t first, std::size_t last) const;
  /// The years in one word: "17-year-old".
  std::optional<unsigned> years_of_word(std::size_t k) const;
  /// The last of "aged 71", "de 82 años" that begins at `k`; 0 when none does.
  std::size_t end_of_phrase(std::size_t k) const;

 private:
  struct Phrase {
    unsigned years = 0;
    std::size_t last = 0;
    bool led = false;    ///< "aged", "de"
    bool unit = false;   ///< "ans"
    bool whole = false;  ///< "years old": says what it is by itself
  };
  std::optional<unsigned> figure(std::size_t k) const;
  std::optional<Phrase> phrase_at(std::size_t k) const;
  std::optional<unsigned> years_behind(std::size_t last) const;
  std::optional<unsigned> years_in_brackets(std::size_t k) const;
  std::optional<unsigned> years_behind_comma(std::size_t k) const;
  std::optional<unsigned> years_that_somebody_has(std::size_t k) const;
  SaidAge of_apposition(std::size_t k) const;
  std::size_t start_of_title(std::size_t name) const;
  std::size_t end_of_words(std::size_t first) const;
  bool closes(std::size_t k) const;
  bool ends_noun_phrase(std::size_t k) const;
  bool is_somebody(std::size_t k) const;
  bool is_complement(std::size_t first) const;
  bool is_person_word(std::size_t k) const;
  Age kind_of_noun(std::size_t k) const;
  Age kind_of_adjective(std::size_t k) const;
  Age kind_of(std::size_t first, std::size_t last) const;
  bool in(Words table, std::size_t k) const { return words_.is_word(k) && word_in(table, tokens_[k].lower); }
  bool is_kind(TokenKind kind, std::size_t k) const { return k < tokens_.size() && tokens_[k].kind == kind; }
  bool is_sign(char32_t sign, std::size_t k) const { return is_kind(TokenKind::other, k) && text_[tokens_[k].span.start] == sign; }

  std::u32string_view text_;
  const std::vector<Token>& tokens_;
  const WordKinds& words_;
  const Language& language_;
};

}  // namespace narrator::script
