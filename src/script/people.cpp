#include "script/people.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/first_names.hpp"

namespace narrator::script {
namespace {

std::u32string lower(std::u32string_view word) {
  std::u32string result(word);
  std::transform(result.begin(), result.end(), result.begin(), [](char32_t c) { return to_lower(c); });
  return result;
}

std::u32string joined(const std::vector<std::u32string_view>& words) {
  std::u32string text;
  for (const std::u32string_view word : words) {
    if (!text.empty()) text += U' ';
    text += word;
  }
  return text;
}

bool has_word(const std::u32string& name, std::u32string_view word) {
  for (std::size_t at = name.find(word); at != std::u32string::npos; at = name.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || name[at - 1] == U' ') && (end == name.size() || name[end] == U' ')) return true;
  }
  return false;
}

/// "J." fits "John".
bool is_initial_of(std::u32string_view initial, std::u32string_view word) {
  return !initial.empty() && initial.size() <= 2 && initial[0] == word[0] && (initial.size() == 1 || initial[1] == U'.');
}

/// So many people who share a word are looked at, those named last: no article has more, and a text made to have
/// them must not cost the square of its length.
constexpr std::size_t most_namesakes = 100;

/// The newest of them are in [rbegin, this).
std::vector<PersonId>::const_reverse_iterator oldest_namesake(const std::vector<PersonId>& people) {
  return people.rbegin() + static_cast<std::ptrdiff_t>(std::min(people.size(), most_namesakes));
}

/// By title, or by the first name in front of another.
Gender gender_of(const NameForm& form) {
  if (form.gender != Gender::unknown || form.words.size() < 2) return form.gender;
  return gender_from(gender_of_first_name(form.words.front()));
}

/// Every word of the shorter form is in the longer, or an initial of its first word.
/// @param other the words of the form, joined
bool compatible(const Person& person, const NameForm& form, const std::u32string& other) {
  const bool form_is_shorter = form.words.size() <= person.words;
  const std::u32string& longer = form_is_shorter ? person.name : other;
  const std::u32string& shorter = form_is_shorter ? other : person.name;
  std::size_t start = 0;
  while (start <= shorter.size()) {
    const std::size_t end = std::min(shorter.find(U' ', start), shorter.size());
    const std::u32string_view word = std::u32string_view(shorter).substr(start, end - start);
    if (!has_word(longer, word) && !(start == 0 && is_initial_of(word, longer))) return false;
    start = end + 1;
  }
  return true;
}

std::u32string_view first_word(std::u32string_view name) { return name.substr(0, name.find(U' ')); }
std::u32string_view last_word(std::u32string_view name) { return name.substr(name.rfind(U' ') + 1); }

/// A single word is a surname or a first name: "Clinton" is not the Clinton Foundation.
bool may_be_one(const Person& person, const NameForm& form) {
  if (person.described || (person.words > 1) == (form.words.size() > 1)) return true;
  const bool form_is_single = form.words.size() == 1;
  const std::u32string_view single = form_is_single ? form.words.front() : std::u32string_view(person.name);
  const std::u32string_view last = form_is_single ? last_word(person.name) : form.words.back();
  const std::u32string_view first = form_is_single ? first_word(person.name) : form.words.front();
  if (single == last) return true;
  const bool is_somebody = form_is_single && !person.roles.empty();  // "Li" for Professor Li Wei
  return single == first && (is_somebody || gender_of_first_name(single) != 'n');
}

}  // namespace

Gender gender_from(char letter) noexcept {
  return letter == 'f' ? Gender::female : letter == 'm' ? Gender::male : Gender::unknown;
}

Age age_of_years(unsigned years) noexcept {
  constexpr unsigned grown_up = 20;
  constexpr unsigned retired = 65;
  return years < grown_up ? Age::young : years < retired ? Age::adult : Age::old;
}

PersonId People::name(const NameForm& form) {
  if (const auto known = find(form)) {
    merge(*known, form);
    return *known;
  }
  if (form.words.size() == 1)
    if (const auto meant = find_slip(form.words.front())) return *meant;
  return add(form);
}

/// Calls visit(word) for the word, and for it with each letter but the first left out.
template <typename Visit>
void for_each_slip(const std::u32string& word, Visit visit) {
  visit(word);
  for (std::size_t i = 1; i < word.size(); ++i) visit(word.substr(0, i) + word.substr(i + 1));
}

constexpr std::size_t shortest_slip = 6;  // letters: shorter names that differ in one are too often two people

/// Two words that differ in one letter, put in, left out or mistyped, share a word with a letter left out
/// (M. Boytsov, Indexing methods for approximate dictionary searching, JEA 16, 2011: deletion neighbourhood).
void People::index_for_slips(PersonId id, std::u32string_view surname) {
  if (surname.size() < shortest_slip || language_.compounds) return;
  for_each_slip(lower(surname), [&](const std::u32string& word) {
    std::vector<PersonId>& people = by_slip_[word];
    if (people.empty() || people.back() != id) people.push_back(id);
  });
}

/// "Stermer" for Keir Starmer, who was introduced with a full name: when nobody else fits.
std::optional<PersonId> People::find_slip(std::u32string_view surname) const {
  if (surname.size() < shortest_slip || language_.compounds || gender_of_first_name(surname) != 'n') return std::nullopt;
  std::optional<PersonId> meant;
  bool ambiguous = false;
  for_each_slip(lower(surname), [&](const std::u32string& word) {
    const auto found = by_slip_.find(word);
    if (found == by_slip_.end()) return;
    for (const PersonId id : found->second) {
      if (ambiguous) return;
      ambiguous = meant && *meant != id;
      meant = id;
    }
  });
  if (!meant || ambiguous || people_[*meant].gender == Gender::unknown) return std::nullopt;
  const std::size_t length = last_word(people_[*meant].name).size();
  return length + 1 >= surname.size() && length <= surname.size() + 1 ? meant : std::nullopt;
}

std::optional<PersonId> People::find(const NameForm& form) const {
  const Gender gender = gender_of(form);
  const std::u32string words = joined(form.words);
  // Looking at the last word first: "Smith" is more often John Smith than Smith Jones.
  for (const std::u32string_view word : {form.words.back(), form.words.front()}) {
    const auto candidates = by_word_.find(lower(word));
    if (candidates == by_word_.end()) continue;
    // The one named last: "Clinton" after "Bill Clinton" is he.
    for (auto it = candidates->second.rbegin(); it != oldest_namesake(candidates->second); ++it) {
      const Person& person = people_[*it];
      if (!may_be_one(person, form)) continue;
      const bool genders_differ = gender != Gender::unknown && person.gender != Gender::unknown && gender != person.gender;
      if (!genders_differ && compatible(person, form, words)) return *it;
    }
  }
  return std::nullopt;
}

PersonId People::add(const NameForm& form) {
  Person person;
  person.name = joined(form.words);
  person.words = form.words.size();
  person.gender = gender_of(form);
  const PersonId id = people_.size();
  people_.push_back(std::move(person));
  by_word_[lower(form.words.back())].push_back(id);
  if (form.words.size() > 1) by_word_[lower(form.words.front())].push_back(id);
  if (form.words.size() > 1) index_for_slips(id, form.words.back());
  return id;
}

void People::merge(PersonId id, const NameForm& form) {
  Person& person = people_[id];
  std::u32string words = joined(form.words);
  if (form.gender != Gender::unknown) person.gender = form.gender;
  if (words == person.name) return;
  if (form.words.size() > person.words) {
    if (person.gender == Gender::unknown) person.gender = gender_from(gender_of_first_name(form.words.front()));
    by_word_[lower(form.words.front())].push_back(id);
    by_word_[lower(form.words.back())].push_back(id);
    index_for_slips(id, form.words.back());
    person.words = form.words.size();
    std::swap(person.name, words);
  }
  note_form(id, words);
}

bool People::is_shared(std::u32string_view word) const {
  const auto found = by_word_.find(lower(word));
  return found != by_word_.end() && found->second.front() != found->second.back();
}

PersonId People::label(std::u32string_view words) {
  std::u32string name(words);
  const bool shouts = std::none_of(name.begin(), name.end(), [](char32_t c) { return is_lower(c); });
  if (shouts && name.size() > 3)
    for (std::size_t i = 1; i < name.size(); ++i)
      if (is_letter(name[i - 1])) name[i] = to_lower(name[i]);
  NameForm form;
  for (std::size_t start = 0; start < name.size();) {
    const std::size_t end = std::min(name.find(U' ', start), name.size());
    const std::u32string_view word = std::u32string_view(name).substr(start, end - start);
    const GenderedWord* title = find_word(language_.titles, lower(word.substr(0, word.find(U'.'))));
    if (title == nullptr && !word.empty()) form.words.push_back(word);
    else if (title != nullptr && title->gender != 'n') form.gender = gender_from(title->gender);
    start = end + 1;
  }
  return form.words.empty() ? description(words, Gender::unknown) : this->name(form);
}

PersonId People::add_described(std::u32string_view words, Gender gender) {
  Person person;
  person.name = words;
  person.gender = gender;
  person.described = true;
  people_.push_back(std::move(person));
  return people_.size() - 1;
}

PersonId People::description(std::u32string_view words, Gender gender) {
  const auto [entry, is_new] = by_description_.try_emplace(lower(words), people_.size());
  return is_new ? add_described(words, gender) : entry->second;
}

PersonId People::newcomer(std::u32string_view words, Gender gender) {
  const PersonId person = by_description_[lower(words)] = add_described(words, gender);
  people_[person].name.front() = to_lower(words.front());  // of the article, at the start of a sentence
  return person;
}

void People::describe(PersonId person, const std::vector<std::u32string_view>& lower_words) {
  constexpr std::size_t remembered = 12;
  const auto before = std::find_if(descriptions_.begin(), descriptions_.end(), [person](const Description& d) { return d.person == person; });
  Description description{person, {lower_words.begin(), lower_words.end()}};
  if (before != descriptions_.end()) {
    const bool says_more = lower_words.size() > before->words.size() && lower_words.back() == before->words.back();
    if (!says_more) description = std::move(*before);
    descriptions_.erase(before);
  }
  if (descriptions_.size() == remembered) descriptions_.erase(descriptions_.begin());
  descriptions_.push_back(std::move(description));
}

/// The "Sprecher" was a "Polizeisprecher", where nouns are compounds.
bool People::is_noun_of(std::u32string_view noun, std::u32string_view described) const {
  return noun == described || (language_.compounds && described.ends_with(noun) && word_in(language_.envoys, noun));
}

/// "The person" is whoever was described last, by whatever noun.
std::optional<PersonId> People::described_as(const std::vector<std::u32string_view>& lower_words) const {
  for (auto it = descriptions_.rbegin(); it != descriptions_.rend(); ++it) {
    const bool same_words = std::all_of(lower_words.begin(), lower_words.end() - 1, [&](std::u32string_view word) {
      return std::find(it->words.begin(), it->words.end(), word) != it->words.end();
    });
    const bool anybody = lower_words.size() == 1 && word_in(language_.anybody, lower_words.back());
    if (anybody || (same_words && is_noun_of(lower_words.back(), it->words.back()))) return it->person;
  }
  return std::nullopt;
}

std::optional<PersonId> People::first_described_as(std::u32string_view noun) const {
  std::optional<PersonId> first;
  std::size_t count = 0;
  for (const Description& description : descriptions_) {
    if (description.words.back() != noun) continue;
    ++count;
    if (description.words.size() == 1 && (!first || description.person < *first)) first = description.person;
  }
  return count > 1 ? first : std::nullopt;
}

std::optional<PersonId> People::of_years(unsigned years) const {
  const auto found = by_years_.find(years);
  return found != by_years_.end() && found->second.size() == 1 ? std::optional(found->second.front()) : std::nullopt;
}

/// Years are surer than words. What was stated first holds; words that disagree say nothing.
void People::note_age(PersonId id, const SaidAge& said) {
  Person& person = people_[id];
  if (said.years != 0 && person.years == 0) {
    person.years = said.years;
    person.age = age_of_years(said.years);
    by_years_[said.years].push_back(id);
  }
  if (said.kind == Age::unknown || person.years != 0) return;
  person.ages_differ = person.ages_differ || (person.age != Age::unknown && person.age != said.kind);
  person.age = person.ages_differ ? Age::unknown : said.kind;
}

void People::note_form(PersonId id, std::u32string_view words) {
  Person& person = people_[id];
  if (words != person.name && std::find(person.other_forms.begin(), person.other_forms.end(), words) == person.other_forms.end())
    person.other_forms.emplace_back(words);
}

void People::add_role(PersonId person, std::u32string_view lower_word) {
  std::vector<std::u32string>& roles = people_[person].roles;
  if (std::find(roles.begin(), roles.end(), lower_word) != roles.end()) return;
  roles.emplace_back(lower_word);
  by_role_[std::u32string(lower_word)].push_back(person);
}

std::optional<PersonId> People::by_description(const std::vector<std::u32string_view>& lower_words) const {
  std::optional<PersonId> best;
  std::size_t best_shared = 0;
  for (const std::u32string_view word : lower_words) {
    const auto found = by_role_.find(std::u32string(word));
    if (found == by_role_.end()) continue;
    for (auto it = found->second.rbegin(); it != oldest_namesake(found->second); ++it) {
      const std::vector<std::u32string>& roles = people_[*it].roles;
      const auto shared = static_cast<std::size_t>(std::count_if(lower_words.begin(), lower_words.end(), [&](auto w) {
        return std::find(roles.begin(), roles.end(), w) != roles.end();
      }));
      if (shared > best_shared) {
        best = *it;
        best_shared = shared;
      }
    }
  }
  return best;
}

void People::suggest_gender(PersonId person, Gender gender) {
  if (people_[person].gender == Gender::unknown) people_[person].gender = gender;
}

}  // namespace narrator::script
