// What the words of one block are, by the tables of the language: titles, offices, people, the head of a
// sentence.
//
// Called by find_mentions(). Holds references to what it is made from.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "script/tokens.hpp"
#include "text/language.hpp"

namespace narrator::script {

/// Every index is that of a token.
class WordKinds {
 public:
  WordKinds(std::u32string_view text, const std::vector<Token>& tokens, const Language& language)
      : text_(text), tokens_(tokens), language_(language) {}

  bool is_word(std::size_t i) const;
  bool is_function_word(std::size_t i) const;
  /// Neither a small word nor a speech verb.
  bool is_content_word(std::size_t k) const;
  /// Also behind a colon or a quotation.
  bool begins_sentence(std::size_t i) const;
  bool is_title(std::size_t i) const;
  /// The entry of "spokeswoman", of "candidates" or of a compound; nullptr when it is none.
  const GenderedWord* role(std::size_t i) const;
  /// What stands before a name and says what somebody is: "president", "columnist".
  bool is_office(std::size_t i) const;
  /// Behind "campaign manager" in "Reyes campaign manager Ann Novak": where a name goes on as another's office.
  /// @return `i` where none begins there
  std::size_t behind_office(std::size_t i) const;
  /// The last of the roles within five words behind an owner; 0 when there is none.
  std::size_t role_behind(std::size_t end) const;
  /// "protesters", "lobbyists".
  bool is_people(std::size_t i) const;
  /// "resident": one of many.
  bool is_bystander(std::size_t i) const { return is_word(i) && word_in(language_.bystanders, tokens_[i].lower); }
  /// "spokesman", "Polizeisprecher": one of few.
  bool is_envoy(std::size_t i) const;
  /// "(D-Md.)": of which party and state.
  bool is_party(std::size_t i) const;
  /// "dieser Bericht": what can stand alone stands before a noun.
  bool is_determiner_here(std::size_t i) const;
  /// "who"; "that", where a speech verb follows ("a sign that read").
  bool is_relative(std::size_t i) const;
  /// A speech verb stands behind `last`, but for small words, or before `first`.
  bool is_beside_verb(std::size_t first, std::size_t last) const;
  /// "that the budget": what begins with the second determiner is another description.
  bool ends_description(std::size_t k) const;
  /// "die Rolle der Fraktionen", "des Rates": whose.
  /// @param first token of the phrase, its determiner included
  bool is_genitive(std::size_t first) const;
 private:
  /// "Projektkoordinator": what its last part is.
  const GenderedWord* role_of_compound(std::u32string_view word) const;

  std::u32string_view text_;
  const std::vector<Token>& tokens_;
  const Language& language_;
};

}  // namespace narrator::script
