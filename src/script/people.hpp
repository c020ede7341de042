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

struct Person {
  std::u32string name;                      ///< the fullest form; of a described person the description
  std::vector<std::u32string> other_forms;  ///< in the order of the article
  std::vector<std::u32string> roles;        ///< lower-case words of titles and appositions
  Gender gender = Gender::unknown;
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
  /// The person of a transcript's label: "NOVAK" is Ann Novak, "Q" is somebody of this name.
  PersonId label(std::u32string_view words);
  /// A person who is only described; the same words are the same person.
  PersonId description(std::u32string_view words, Gender gender);
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
  void merge(PersonId id, const NameForm& form);

  const Language& language_;
  std::vector<Person> people_;
  std::unordered_map<std::u32string, std::vector<PersonId>> by_word_;  // lower-case first and last words
  std::unordered_map<std::u32string, std::vector<PersonId>> by_slip_;  // surnames in lower case, and each with one letter left out
  std::unordered_map<std::u32string, PersonId> by_description_;
  std::unordered_map<std::u32string, std::vector<PersonId>> by_role_;
};

Gender gender_from(char letter) noexcept;

}  // namespace narrator::script
