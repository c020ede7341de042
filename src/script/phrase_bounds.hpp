// How far a name or a description goes in the words of one block.
//
// Called by find_mentions(). Holds references to what it is made from.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "script/ages.hpp"
#include "script/tokens.hpp"
#include "script/word_kinds.hpp"
#include "text/language.hpp"

namespace narrator::script {

constexpr std::size_t longest_description = 7;  // tokens

/// Every index is that of a token.
class PhraseBounds {
 public:
  PhraseBounds(std::u32string_view text, const std::vector<Token>& tokens, const WordKinds& words, const Ages& ages, const Language& language)
      : text_(text), tokens_(tokens), words_(words), ages_(ages), language_(language) {}

  /// Behind the last word of the name with its titles and offices that begins here.
  std::size_t end_of_run(std::size_t i) const;
  /// "Councillor Victor Lindgren", "Bauunternehmer Peter Hollmann": what stands before a well-known first
  /// name, and is none itself, is a title that no table has.
  /// @return where the name begins
  std::size_t behind_unknown_title(std::size_t start, std::size_t end) const;
  /// "de 17-jarige Piet Bakker", "die 17-jährige Anna Meyer"; but not "die 17-jährige Schülerin".
  bool is_aged_name(std::size_t k) const;
  /// "the mayor's spokeswoman", "the mayor's office said": who or what is the owner's.
  /// @return the owner itself where nothing of it speaks
  std::size_t behind_owner(std::size_t owner) const;
  /// "a message on the website": the last of one more noun behind a preposition.
  std::size_t with_thing_behind(std::size_t head) const;
  /// "a spokesman for X", "the head of the agency": the last of up to five words behind a preposition.
  std::size_t with_complement(std::size_t head) const;

 private:
  std::u32string_view text_;
  const std::vector<Token>& tokens_;
  const WordKinds& words_;
  const Ages& ages_;
  const Language& language_;
};

}  // namespace narrator::script
