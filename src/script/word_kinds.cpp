#include "script/word_kinds.hpp"

#include <algorithm>
#include <string>

#include "text/characters.hpp"
#include "text/first_names.hpp"

namespace narrator::script {

bool WordKinds::is_word(std::size_t i) const { return i < tokens_.size() && tokens_[i].kind == TokenKind::word; }

bool WordKinds::is_function_word(std::size_t i) const { return word_in(language_.function_words, tokens_[i].lower); }

bool WordKinds::is_content_word(std::size_t k) const {
  const std::u32string_view word = tokens_[k].lower;
  return !word_in(language_.speech_verbs, word) && !word_in(language_.prepositions, word) &&
         !word_in(language_.determiners, word) && !word_in(language_.function_words, word) &&
         !word_in(language_.conjunctions, word) && !word_in(language_.clause_words, word);
}

bool WordKinds::begins_sentence(std::size_t i) const {
  return i == 0 || tokens_[i - 1].kind == TokenKind::stop || tokens_[i - 1].kind == TokenKind::quotation ||
         tokens_[i - 1].kind == TokenKind::colon;
}

bool WordKinds::is_title(std::size_t i) const { return is_word(i) && find_word(language_.titles, tokens_[i].lower) != nullptr; }

const GenderedWord* WordKinds::role(std::size_t i) const {
  if (!is_word(i)) return nullptr;
  const std::u32string_view word = tokens_[i].lower;
  const GenderedWord* known = find_word(language_.roles, word);
  if (known == nullptr && !language_.plural_ending.empty() && word.ends_with(language_.plural_ending))
    known = find_word(language_.roles, word.substr(0, word.size() - language_.plural_ending.size()));
  if (known != nullptr || !language_.compounds || !tokens_[i].capital) return known;
  return role_of_compound(tokens_[i].lower);
}

bool WordKinds::is_office(std::size_t i) const {
  if (is_title(i) || role(i) != nullptr) return true;
  if (!is_word(i) || tokens_[i].capital || !is_content_word(i) || tokens_[i].lower.size() < 6) return false;
  const std::u32string plural = std::u32string(tokens_[i].lower) + U's';
  return std::any_of(language_.agent_endings.begin(), language_.agent_endings.end(),
                     [&](std::u32string_view ending) { return plural.ends_with(ending); });
}

std::size_t WordKinds::behind_office(std::size_t i) const {
  constexpr std::size_t longest = 4;
  std::size_t last = i;
  while (last < i + longest && is_word(last) && !tokens_[last].capital && (is_office(last) || word_in(language_.office_words, tokens_[last].lower)))
    ++last;
  const bool named = last > i && is_word(last) && tokens_[last].capital && !is_function_word(last) && is_office(last - 1);
  return named ? last : i;
}

std::size_t WordKinds::role_behind(std::size_t end) const {
  std::size_t head = 0;
  for (std::size_t k = end; k < end + 5 && is_word(k); ++k) {
    if (is_office(k)) head = k;
    else if (head != 0 || word_in(language_.speech_verbs, tokens_[k].lower)) break;
  }
  return head;
}

bool WordKinds::is_people(std::size_t i) const {
  if (!is_word(i) || tokens_[i].capital != language_.compounds || tokens_[i].possessive || tokens_[i].lower.size() < 6) return false;
  if (!is_content_word(i) || (language_.compounds && gender_of_first_name(tokens_[i].lower) != 'n')) return false;
  const auto fits = [&](std::u32string_view ending) { return tokens_[i].lower.ends_with(ending); };
  return std::any_of(language_.agent_endings.begin(), language_.agent_endings.end(), fits);
}

bool WordKinds::is_envoy(std::size_t i) const {
  if (!is_word(i)) return false;
  const std::u32string_view word = tokens_[i].lower;
  constexpr std::size_t shortest = 4;
  const std::size_t parts = language_.compounds && word.size() > shortest ? word.size() - shortest : 0;
  for (std::size_t start = 0; start <= parts; ++start)
    if (word_in(language_.envoys, word.substr(start))) return true;
  return false;
}

bool WordKinds::is_party(std::size_t i) const {
  return tokens_[i].lower.size() > 2 && tokens_[i].lower[1] == U'-' && i > 0 && tokens_[i - 1].kind == TokenKind::other;
}

bool WordKinds::is_determiner_here(std::size_t i) const {
  return language_.compounds && word_in(language_.determiners, tokens_[i].lower) && is_word(i + 1) &&
         (tokens_[i + 1].capital || is_content_word(i + 1)) && !word_in(language_.auxiliaries, tokens_[i + 1].lower);
}

bool WordKinds::is_relative(std::size_t i) const {
  if (word_in(language_.relatives, tokens_[i].lower)) return true;
  if (!word_in(language_.clause_words, tokens_[i].lower) || i == 0 || !is_word(i - 1) || !is_word(i + 1)) return false;
  return word_in(language_.thing_relatives, tokens_[i].lower) && word_in(language_.speech_verbs, tokens_[i + 1].lower) && is_content_word(i - 1);
}

bool WordKinds::is_beside_verb(std::size_t first, std::size_t last) const {
  std::size_t verb = last + 1;
  while (verb < last + 4 && is_word(verb) &&
         (word_in(language_.function_words, tokens_[verb].lower) || tokens_[verb].lower.ends_with(language_.adverb_ending)) &&
         find_word(language_.pronouns, tokens_[verb].lower) == nullptr)
    ++verb;
  const auto is_verb = [&](std::size_t k) { return is_word(k) && word_in(language_.speech_verbs, tokens_[k].lower); };
  return is_verb(verb) || (first > 0 && is_verb(first - 1));
}

bool WordKinds::ends_description(std::size_t k) const {
  return word_in(language_.speech_verbs, tokens_[k].lower) || word_in(language_.prepositions, tokens_[k].lower) ||
         word_in(language_.determiners, tokens_[k].lower);
}

bool WordKinds::is_genitive(std::size_t first) const {
  if (first == 0 || !is_word(first) || !word_in(language_.genitives, tokens_[first].lower)) return false;
  const bool only_genitive = tokens_[first].lower.back() == U's';
  return only_genitive || (is_word(first - 1) && tokens_[first - 1].capital && !begins_sentence(first - 1));
}

const GenderedWord* WordKinds::role_of_compound(std::u32string_view word) const {
  constexpr std::size_t shortest = 4;
  for (std::size_t start = 3; start + shortest <= word.size(); ++start) {
    const std::u32string_view last = word.substr(start);
    if (word_in(language_.surname_endings, last)) return nullptr;
    if (const GenderedWord* known = find_word(language_.roles, last)) return known;
  }
  return nullptr;
}

}  // namespace narrator::script
