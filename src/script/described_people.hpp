// Whom a description means: somebody who was described before, somebody with a name, or somebody new.
//
// Called by find_mentions(). Holds references to what it is made from, and adds to the people.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "script/ages.hpp"
#include "script/people.hpp"
#include "script/tokens.hpp"
#include "script/word_kinds.hpp"
#include "text/language.hpp"

namespace narrator::script {

/// Every index is that of a token.
class DescribedPeople {
 public:
  DescribedPeople(std::u32string_view text, const std::vector<Token>& tokens, const WordKinds& words, const Ages& ages, const Language& language,
                  People& people)
      : text_(text), tokens_(tokens), words_(words), ages_(ages), language_(language), people_(people) {}

  /// What the description tells of that person is noted.
  /// @param first its determiner, where it has one
  /// @param head the word that says what somebody is; up to `last` stands what belongs to it
  PersonId person_of(std::size_t first, std::size_t head, std::size_t last);

 private:
  PersonId described_by(std::u32string_view words, Gender gender, std::size_t first, std::size_t head, std::size_t last);
  /// Whom "the mayor", "the 17-year-old" or "the spokesman" means.
  std::optional<PersonId> known_by(std::size_t first, std::size_t head, std::size_t last) const;
  /// Others are there without having been introduced: "the president" need not be "a former president".
  bool may_be_taken_up(std::size_t head) const;
  /// "a resident", "another source".
  bool introduces(std::size_t first) const;
  /// "another source" is always another, "one source" one of several; "a resident" is one of many, but "a second
  /// resident" is one.
  bool is_always_new(std::size_t first, std::size_t head) const;
  /// A description with the first determiner ("the", "der", "le") can mean somebody known; "a" cannot.
  bool refers_back(std::size_t first) const;
  /// Without determiners; the head is always there.
  std::vector<std::u32string_view> lower_words(std::size_t first, std::size_t head) const;
  bool any_in(Words table, std::size_t first, std::size_t last) const;

  std::u32string_view text_;
  const std::vector<Token>& tokens_;
  const WordKinds& words_;
  const Ages& ages_;
  const Language& language_;
  People& people_;
};

}  // namespace narrator::script
