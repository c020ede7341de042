#include "script/phrase_bounds.hpp"

#include "text/characters.hpp"
#include "text/first_names.hpp"

namespace narrator::script {

std::size_t PhraseBounds::end_of_run(std::size_t i) const {
  std::size_t end = i;
  for (std::size_t k = i; words_.is_word(k); ++k) {
    if (k > i && k == end)
      if (const std::size_t behind = words_.behind_office(k); behind != k) k = behind;
    const Token& token = tokens_[k];
    const bool part = token.capital && !(k > i && words_.is_function_word(k) && !words_.is_title(k));
    const bool next_is_capital = words_.is_word(k + 1) && tokens_[k + 1].capital;
    const bool joins = next_is_capital && (words_.is_title(k) || words_.role(k) != nullptr || word_in(language_.particles, token.lower));
    const bool particles = k > i && word_in(language_.particles, token.lower) && words_.is_word(k + 1) &&
                           word_in(language_.particles, tokens_[k + 1].lower);
    const bool ordinal = k > i && is_digit(text_[token.span.start]) && words_.is_title(k + 1);  // "Air Force 1st Lt. Ann Novak"
    if (!part && !joins && !particles && !ordinal) break;
    end = k + 1;
    if (token.possessive) break;
  }
  while (end > i + 1 && word_in(language_.particles, tokens_[end - 1].lower) && !tokens_[end - 1].capital) --end;
  return end;
}

std::size_t PhraseBounds::behind_unknown_title(std::size_t start, std::size_t end) const {
  if (end - start < 3 || tokens_[start].abbreviated || gender_of_first_name(tokens_[start].lower) != 'n') return start;
  for (std::size_t k = start + 1; k + 1 < end; ++k) {
    if (word_in(language_.particles, tokens_[k].lower)) return start;
    if (gender_of_first_name(tokens_[k].lower) != 'n') return k;
  }
  return start;
}

std::size_t PhraseBounds::behind_owner(std::size_t owner) const {
  if (const std::size_t head = words_.role_behind(owner + 1); head != 0) return head;
  std::size_t last = owner;
  while (last < owner + 3 && words_.is_word(last + 1) && !tokens_[last + 1].capital && words_.is_content_word(last + 1)) ++last;
  return last > owner && words_.is_beside_verb(last + 1, last) ? last : owner;
}

bool PhraseBounds::is_aged_name(std::size_t k) const {
  if (!ages_.years_of_word(k) || !words_.is_word(k + 1) || !tokens_[k + 1].capital || words_.is_function_word(k + 1)) return false;
  const std::size_t behind = end_of_run(k + 1);
  if (words_.role(behind) != nullptr || words_.is_bystander(behind)) return false;  // "the 17-year-old Lund supporter"
  return !language_.compounds || gender_of_first_name(tokens_[k + 1].lower) != 'n';
}

std::size_t PhraseBounds::with_thing_behind(std::size_t head) const {
  if (!words_.is_word(head + 1) || !word_in(language_.prepositions, tokens_[head + 1].lower)) return head;
  std::size_t k = head + 2;
  while (words_.is_word(k) && word_in(language_.determiners, tokens_[k].lower)) ++k;
  std::size_t last = head;
  for (; k < head + longest_description && words_.is_word(k) && words_.is_content_word(k); ++k) last = k;
  return last;
}

std::size_t PhraseBounds::with_complement(std::size_t head) const {
  if (const std::size_t end = ages_.end_of_phrase(head + 1); end != 0) return end;  // "a woman aged 71"
  if (!words_.is_word(head + 1) || !word_in(language_.prepositions, tokens_[head + 1].lower)) return head;
  std::size_t last = head;
  for (std::size_t k = head + 2; k < head + 7 && words_.is_word(k); ++k) {
    if (word_in(language_.speech_verbs, tokens_[k].lower)) break;
    const bool small = word_in(language_.determiners, tokens_[k].lower) || word_in(language_.prepositions, tokens_[k].lower);
    if (!tokens_[k].capital && !small && last > head && !tokens_[k - 1].capital) {
      last = k;
      break;
    }
    if (!small) last = k;
    if (!tokens_[k].capital && !small) break;
  }
  return last;
}

}  // namespace narrator::script
