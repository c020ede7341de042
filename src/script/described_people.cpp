#include "script/described_people.hpp"

namespace narrator::script {

PersonId DescribedPeople::person_of(std::size_t first, std::size_t head, std::size_t last) {
  const GenderedWord* head_word = words_.role(head) != nullptr ? words_.role(head) : find_word(language_.titles, tokens_[head].lower);
  const Gender gender = gender_from(head_word == nullptr ? 'n' : head_word->gender);
  const Token& end = tokens_[last];
  const std::size_t stop = end.span.start + (end.abbreviated ? end.span.size() : end.lower.size());
  const std::u32string_view words = text_.substr(tokens_[first].span.start, stop - tokens_[first].span.start);
  const PersonId person = described_by(words, gender, first, head, last);
  const bool is_owners = !refers_back(first) && !introduces(first);  // "her friend"
  if (!is_owners && may_be_taken_up(head)) people_.describe(person, lower_words(first, head));
  // Whom "the child" means is not sure enough to call somebody with a name a child.
  if (people_[person].described) people_.note_age(person, ages_.of_description(first, head, last));
  return person;
}

PersonId DescribedPeople::described_by(std::u32string_view words, Gender gender, std::size_t first, std::size_t head, std::size_t last) {
  if (introduces(first) && is_always_new(first, head)) return people_.newcomer(words, gender);
  const auto person = refers_back(first) ? known_by(first, head, last) : std::nullopt;
  if (!person) return people_.description(words, gender);
  if (people_[*person].described) people_.note_form(*person, words);
  return *person;
}

bool DescribedPeople::may_be_taken_up(std::size_t head) const {
  return words_.is_bystander(head) || words_.is_envoy(head);
}

std::vector<std::u32string_view> DescribedPeople::lower_words(std::size_t first, std::size_t head) const {
  std::vector<std::u32string_view> words;
  for (std::size_t k = first; k <= head; ++k)
    if (k == head || !word_in(language_.determiners, tokens_[k].lower)) words.push_back(tokens_[k].lower);
  return words;
}

bool DescribedPeople::any_in(Words table, std::size_t first, std::size_t last) const {
  for (std::size_t k = first; k <= last; ++k)
    if (word_in(table, tokens_[k].lower)) return true;
  return false;
}

std::optional<PersonId> DescribedPeople::known_by(std::size_t first, std::size_t head, std::size_t last) const {
  for (std::size_t k = first; k <= head; ++k)
    if (const auto years = ages_.years_of_word(k))
      if (const auto person = people_.of_years(*years)) return person;
  if (last != head) return std::nullopt;
  const std::vector<std::u32string_view> words = lower_words(first, head);
  if (const auto person = people_.by_description(words)) return person;
  if (!may_be_taken_up(head) || any_in(language_.others, first, head)) return std::nullopt;
  if (const auto person = people_.described_as(words)) return person;
  const bool is_first = words.size() == 2 && word_in(language_.firsts, words.front());
  return is_first ? people_.first_described_as(words.back()) : std::nullopt;
}

bool DescribedPeople::introduces(std::size_t first) const { return word_in(language_.indefinites, tokens_[first].lower); }

bool DescribedPeople::is_always_new(std::size_t first, std::size_t head) const {
  const bool is_one = introduces(first) && word_in(language_.impersonals, tokens_[first].lower);
  if (is_one || any_in(language_.others, first, head)) return true;
  return words_.is_bystander(head) && !any_in(language_.ordinals, first, head);
}

bool DescribedPeople::refers_back(std::size_t first) const {
  return word_in(language_.definites, tokens_[first].lower);
}

}  // namespace narrator::script
