#include "script/clauses.hpp"

#include <algorithm>

namespace narrator::script {
namespace {

constexpr std::size_t reach = 30;  // tokens from a quotation to its verb

bool ends_with(std::u32string_view word, std::u32string_view ending) {
  return !ending.empty() && word.size() > ending.size() + 1 && word.ends_with(ending);
}

bool separates(TokenKind kind) { return kind == TokenKind::comma || kind == TokenKind::dash || kind == TokenKind::other; }

}  // namespace

bool Clauses::is_verb(std::size_t k) const {
  if (!is_word(k) || !word_in(language_.speech_verbs, tokens_[k].lower)) return false;
  if (k == 0 || tokens_[k - 1].kind != TokenKind::word || ends_with(tokens_[k].lower, language_.participle_ending)) return true;
  const Token& before = tokens_[k - 1];
  return !before.possessive && !word_in(language_.determiners, before.lower);
}

std::size_t Clauses::start_of_sentence(std::size_t k) const {
  std::size_t start = k;
  for (; start > 0 && k - start < 2 * reach; --start) {
    const Token& before = tokens_[start - 1];
    if (before.kind == TokenKind::stop) break;
    if (before.kind == TokenKind::quotation && shapes_[start - 1].last == U'.') break;
  }
  return start;
}

std::size_t Clauses::end_of_clause(std::size_t k) const {
  std::size_t end = k;
  while (end < tokens_.size() && end - k < reach && tokens_[end].kind != TokenKind::stop &&
         tokens_[end].kind != TokenKind::quotation)
    ++end;
  return end;
}

std::size_t Clauses::first_verb(std::size_t from, std::size_t end) const {
  for (std::size_t k = from; k < end; ++k)
    if (is_verb(k)) return k;
  return end;
}

std::size_t Clauses::last_verb(std::size_t start, std::size_t end) const {
  for (std::size_t k = end; k-- > start;)
    if (is_verb(k)) return k;
  return end;
}

const Mention* Clauses::next_mention(std::size_t first, std::size_t end) const {
  const auto found = std::lower_bound(mentions_.begin(), mentions_.end(), first,
                                      [](const Mention& m, std::size_t k) { return m.first < k; });
  return found != mentions_.end() && found->first < end ? &*found : nullptr;
}

bool Clauses::is_lower_content_word(std::size_t k) const {
  if (!is_word(k) || tokens_[k].capital) return false;
  const std::u32string_view word = tokens_[k].lower;
  return is_letter(word.front()) && !word_in(language_.function_words, word) && !word_in(language_.prepositions, word) &&
         !word_in(language_.determiners, word) && !word_in(language_.conjunctions, word) &&
         !word_in(language_.clause_words, word) && !ends_with(word, language_.adverb_ending);
}

/// "has also", "later", "angrily": between a subject and its verb.
bool Clauses::may_stand_in_verb_group(std::size_t k) const {
  if (!is_word(k)) return false;
  const std::u32string_view word = tokens_[k].lower;
  if (find_word(language_.pronouns, word) != nullptr || word_in(language_.first_person, word)) return false;
  if (word_in(language_.conjunctions, word) || word_in(language_.clause_words, word)) return false;
  return word_in(language_.function_words, word) || ends_with(word, language_.adverb_ending);
}

bool Clauses::is_participle(std::size_t k) const { return ends_with(tokens_[k].lower, language_.participle_ending); }

const Mention* Clauses::ending_at(std::size_t token) const {
  const auto behind = std::upper_bound(mentions_.begin(), mentions_.end(), token,
                                       [](std::size_t k, const Mention& m) { return k < m.first; });
  if (behind == mentions_.begin()) return nullptr;
  const Mention& mention = *(behind - 1);
  return mention.last == token ? &mention : nullptr;
}

const Mention* Clauses::first_subject(std::size_t start, std::size_t end) const {
  for (const Mention* m = next_mention(start, end); m != nullptr; m = next_mention(m->last + 1, end))
    if (!is_oblique(*m)) return m;
  return nullptr;
}

/// The last one that is no part of a prepositional phrase, or the last at all.
const Mention* Clauses::nearest(std::size_t start, std::size_t end) const {
  const Mention* subject = nullptr;
  for (const Mention* m = next_mention(start, end); m != nullptr; m = next_mention(m->last + 1, end))
    if (subject == nullptr || !is_oblique(*m) || is_oblique(*subject)) subject = m;
  return subject;
}

/// "a friend of Clinton said": the friend. When the friend is no mention, Clinton remains, as oblique.
const Mention* Clauses::whole_phrase(const Mention& mention, std::size_t start) const {
  const Mention* m = &mention;
  while (m->behind_preposition && m->first > start + 1) {
    std::size_t k = m->first - 1;
    while (k > start && is_word(k) && word_in(language_.determiners, tokens_[k].lower)) --k;
    const Mention* owner = k > start ? ending_at(k - 1) : nullptr;
    if (owner == nullptr) break;
    m = owner;
  }
  return m;
}

/// "Smith, a friend of Jones, said": back over what the commas hold, to Smith.
const Mention* Clauses::behind_insertion(std::size_t comma, std::size_t start) const {
  const Mention* found = nullptr;
  for (const Mention* m = next_mention(start, comma); m != nullptr; m = next_mention(m->last + 1, comma)) {
    if (is_oblique(*m) || m->last + 1 >= comma || !separates(tokens_[m->last + 1].kind)) continue;
    const bool apposition = found != nullptr && m->first == found->last + 2;
    if (!apposition) found = m;
  }
  return found;
}

const Mention* Clauses::subject_of(std::size_t verb, std::size_t start) const {
  std::size_t k = verb;
  while (k > start && may_stand_in_verb_group(k - 1) && ending_at(k - 1) == nullptr) --k;
  if (k == start) return nullptr;
  if (const Mention* m = ending_at(k - 1)) return whole_phrase(*m, start);
  const Token& before = tokens_[k - 1];
  const bool coordinated = before.kind == TokenKind::word && word_in(language_.conjunctions, before.lower);
  if (coordinated || (before.kind == TokenKind::comma && is_participle(verb))) {
    const std::size_t previous = last_verb(start, k - 1);
    const Mention* subject = previous == k - 1 ? nullptr : subject_of(previous, start);
    if (subject != nullptr && !is_oblique(*subject)) return subject;
    if (const Mention* first = first_subject(start, k)) return first;
  } else if (separates(before.kind)) {
    if (const Mention* m = behind_insertion(k - 1, start)) return m;
  }
  return nearest(start, k);
}

}  // namespace narrator::script
