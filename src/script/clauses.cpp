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

Clauses::Clauses(const std::vector<Token>& tokens, const std::vector<Shape>& shapes, const std::vector<Mention>& mentions,
                 const Language& language)
    : tokens_(tokens), shapes_(shapes), mentions_(mentions), language_(language) {
  if (shapes.empty()) return;
  classes_.reserve(tokens.size());
  verbs_before_.reserve(tokens.size() + 1);
  verbs_before_.push_back(0);
  clause_words_before_.reserve(tokens.size() + 1);
  clause_words_before_.push_back(0);
  for (std::size_t k = 0; k < tokens.size(); ++k) {
    classes_.push_back(classify(k));
    verbs_before_.push_back(verbs_before_.back() + (classes_.back() == TokenClass::speech_verb ? 1 : 0));
    clause_words_before_.push_back(clause_words_before_.back() + (classes_.back() == TokenClass::clause_word ? 1 : 0));
  }
}

TokenClass Clauses::classify(std::size_t k) const {
  const Token& token = tokens_[k];
  switch (token.kind) {
    case TokenKind::stop: return TokenClass::stop;
    case TokenKind::comma: return TokenClass::comma;
    case TokenKind::colon: return TokenClass::colon;
    case TokenKind::dash: return TokenClass::dash;
    case TokenKind::quotation: return TokenClass::quotation;
    case TokenKind::other: return TokenClass::other_sign;
    case TokenKind::word: break;
  }
  if (is_speech_verb(k)) return TokenClass::speech_verb;
  if (token.possessive) return TokenClass::owner;
  if (word_in(language_.determiners, token.lower)) return TokenClass::determiner;
  if (word_in(language_.by_words, token.lower)) return TokenClass::by_word;
  if (word_in(language_.as_words, token.lower)) return TokenClass::as_word;
  if (word_in(language_.prepositions, token.lower)) return TokenClass::preposition;
  if (word_in(language_.clause_words, token.lower)) return TokenClass::clause_word;
  if (word_in(language_.conjunctions, token.lower)) return TokenClass::conjunction;
  if (word_in(language_.auxiliaries, token.lower)) return TokenClass::auxiliary;
  if (find_word(language_.pronouns, token.lower) != nullptr) return TokenClass::pronoun;
  if (word_in(language_.function_words, token.lower)) return TokenClass::function_word;
  if (!is_letter(token.lower.front())) return TokenClass::figure;
  if (!token.capital && ends_with(token.lower, language_.adverb_ending)) return TokenClass::adverb;
  return token.capital ? TokenClass::capital : TokenClass::lower;
}

bool Clauses::is_two_word_verb(std::size_t k) const {
  if (language_.two_word_verbs.empty() || tokens_[k].capital || !is_word(k + 1)) return false;
  const auto found = std::lower_bound(language_.two_word_verbs.begin(), language_.two_word_verbs.end(), tokens_[k].lower);
  if (found == language_.two_word_verbs.end() || !found->starts_with(tokens_[k].lower)) return false;
  std::u32string both(tokens_[k].lower);
  both += U' ';
  both += tokens_[k + 1].lower;
  return word_in(language_.two_word_verbs, both);
}

bool Clauses::is_speech_verb(std::size_t k) const {
  if (is_two_word_verb(k)) return true;
  if (!word_in(language_.speech_verbs, tokens_[k].lower)) return false;
  if (k == 0 || tokens_[k - 1].kind != TokenKind::word || ends_with(tokens_[k].lower, language_.participle_ending)) return true;
  const Token& before = tokens_[k - 1];
  if (before.possessive) return false;
  if (!word_in(language_.determiners, before.lower)) return true;
  // "one said", "another said": no noun looks like these verbs.
  const bool is_somebody = word_in(language_.impersonals, before.lower) || word_in(language_.others, before.lower);
  return is_somebody && word_in(language_.plain_verbs, tokens_[k].lower);
}

std::size_t Clauses::start_of_sentence(std::size_t k) const {
  std::size_t start = k;
  for (; start > 0 && k - start < 2 * reach; --start) {
    const Token& before = tokens_[start - 1];
    if (before.kind == TokenKind::stop) break;
    if (before.kind == TokenKind::quotation && ends_sentence_at(start - 1)) break;
  }
  return start;
}

/// “Really?” He went on: here a sentence ends; “Really?” Smith asked: here it goes on.
bool Clauses::ends_sentence_at(std::size_t quotation) const {
  if (shapes_[quotation].last == U'.') return true;
  const std::size_t next = quotation + 1;
  return shapes_[quotation].ends_sentence() && is_word(next) && tokens_[next].capital && find_word(language_.pronouns, tokens_[next].lower) != nullptr;
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

Cue Clauses::cue_of(std::size_t verb) const {
  const std::u32string_view word = tokens_[verb].lower;
  if (is_participle(verb)) return Cue::participle;
  std::size_t before = verb;
  while (before > 0 && verb - before < 2 && (class_of(before - 1) == TokenClass::adverb || class_of(before - 1) == TokenClass::function_word)) --before;
  if (before > 0 && is_word(before - 1) && word_in(language_.passive_auxiliaries, tokens_[before - 1].lower)) return Cue::passive;
  if (word_in(language_.naming_verbs, word)) return Cue::names;
  if (word_in(language_.asking_verbs, word)) return Cue::asks;
  if (word_in(language_.reading_verbs, word)) return Cue::reads;
  return word_in(language_.plain_verbs, word) ? Cue::says : Cue::other;
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

/// "Meyer hatte die Rolle des Rates betont", "..., die Meyer erklärt hatte": where the verb ends its clause,
/// its subject is the first in it.
const Mention* Clauses::subject_of_final_verb(std::size_t verb, std::size_t start) const {
  const TokenClass behind = class_of(verb + 1);
  if (is_word(verb + 1) && behind != TokenClass::auxiliary) return nullptr;
  std::size_t clause = verb;
  while (clause > start && tokens_[clause - 1].kind != TokenKind::comma && tokens_[clause - 1].kind != TokenKind::quotation) --clause;
  return first_subject(clause, verb);
}

/// "released a statement saying": what stands behind another verb does not say.
bool Clauses::is_object(const Mention& mention) const {
  std::size_t before = mention.first;
  while (before > 0 && class_of(before - 1) == TokenClass::determiner) --before;
  if (before == 0) return false;
  const TokenClass kind = class_of(before - 1);
  return kind == TokenClass::lower || kind == TokenClass::speech_verb;
}

const Mention* Clauses::subject_of(std::size_t verb, std::size_t start) const {
  if (language_.verb_second)
    if (const Mention* m = subject_of_final_verb(verb, start)) return m;
  std::size_t k = verb;
  while (k > start && may_stand_in_verb_group(k - 1) && ending_at(k - 1) == nullptr) --k;
  if (k == start) return nullptr;
  if (const Mention* m = ending_at(k - 1)) {
    if (is_participle(verb) && is_object(*m))
      if (const Mention* first = first_subject(start, m->first)) return first;
    return whole_phrase(*m, start);
  }
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
