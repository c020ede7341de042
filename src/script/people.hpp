// Everybody an article names or describes: which forms are one person, and what is known of them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "narrator/script.hpp"
#include "text/language.hpp"

namespace narrator::script {

using PersonId = std::size_t;

/// What one place of the text says of somebody's age.
struct SaidAge {
  unsigned years = 0;       ///< 0: not stated
  Age kind = Age::unknown;  ///< by words, where there are no years
};

/// Up to 19 years young, from 65 old.
Age age_of_years(unsigned years) noexcept;

struct Person {
  std::u32string name;                      ///< the fullest form; of a described person the description
  std::vector<std::u32string> other_forms;  ///< in the order of the article
  std::vector<std::u32string> roles;        ///< lower-case words of titles and appositions
  Gender gender = Gender::unknown;
  unsigned years = 0;                       ///< of age; 0 where they are not stated
  Age age = Age::unknown;
  bool ages_differ = false;                 ///< the words say both young and old
  bool described = false;                   ///< has no name
  std::size_t words = 0;                    ///< of the name
  std::size_t mentioned = 0;                ///< how often so far
};

/// A form of a name: its words as they are written, without titles.
struct NameForm {
  std::vector<std::u32string_view> words;  ///< points into the article
  Gender gender = Gender::unknown;         ///< by title
};

class People {
 public:
  explicit People(const Language& language) : language_(language) {}

  /// The person of this form, a new one when nobody fits.
  PersonId name(const NameForm& form);
  /// Several people have this word in their names: "Sanders" may be either.
  bool is_shared(std::u32string_view word) const;
  /// The person of a transcript's label: "NOVAK" is Ann Novak, "Q" is somebody of this name.
  PersonId label(std::u32string_view words);
  /// A person who is only described; the same words are the same person.
  PersonId description(std::u32string_view words, Gender gender);
  /// Like description(), but whoever had these very words before is somebody else: "a resident".
  PersonId newcomer(std::u32string_view words, Gender gender);
  /// Notes by which words somebody is described now.
  /// @param lower_words what a later description may take up, the noun last
  void describe(PersonId person, const std::vector<std::u32string_view>& lower_words);
  /// Whoever fits "the spokesman" and was described last: every word was there, and the noun was the same.
  std::optional<PersonId> described_as(const std::vector<std::u32string_view>& lower_words) const;
  /// Of two or more who were "a witness", "another witness" whoever was it first.
  std::optional<PersonId> first_described_as(std::u32string_view noun) const;
  /// The one person of these years of age.
  std::optional<PersonId> of_years(unsigned years) const;
  void note_age(PersonId person, const SaidAge& said);
  void note_form(PersonId person, std::u32string_view words);
  /// A named person whose roles hold the head word and share the rest of a description.
  std::optional<PersonId> by_description(const std::vector<std::u32string_view>& lower_words) const;
  void add_role(PersonId person, std::u32string_view lower_word);
  void count_mention(PersonId person) { ++people_[person].mentioned; }
  /// What a pronoun shows, where nothing was known.
  void suggest_gender(PersonId person, Gender gender);

  const Person& operator[](PersonId id) const { return people_[id]; }
  std::size_t size() const noexcept { return people_.size(); }

 private:
  std::optional<PersonId> find(const NameForm& form) const;
  std::optional<PersonId> find_slip(std::u32string_view surname) const;
  void index_for_slips(PersonId id, std::u32string_view surname);
  PersonId add(const NameForm& form);
  PersonId add_described(std::u32string_view words, Gender gender);
  bool is_noun_of(std::u32string_view noun, std::u32string_view described) const;
  void merge(PersonId id, const NameForm& form);

  const Language& language_;
  std::vector<Person> people_;
  std::unordered_map<std::u32string, std::vector<PersonId>> by_word_;  // lower-case first and last words
  std::unordered_map<std::u32string, std::vector<PersonId>> by_slip_;  // surnames in lower case, and each with one letter left out
  std::unordered_map<std::u32string, PersonId> by_description_;
  std::unordered_map<std::u32string, std::vector<PersonId>> by_role_;
  struct Description {
    PersonId person = 0;
    std::vector<std::u32string> words;  ///< in lower case, the noun last
  };
  std::vector<Description> descriptions_;  // of the last few people, whoever was described last behind
  std::unordered_map<unsigned, std::vector<PersonId>> by_years_;
};

Gender gender_from(char letter) noexcept;

}  // namespace narrator::script
