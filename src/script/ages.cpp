#include "script/ages.hpp"

#include <algorithm>
#include <string>

#include "text/characters.hpp"

namespace narrator::script {
namespace {

constexpr unsigned least_years = 4;  // who is younger gives no interview
constexpr unsigned most_years = 110;
constexpr std::size_t longest_words = 7;  // tokens of an apposition
constexpr std::size_t longest_title = 5;  // tokens before a name

/// The figure that a word begins with, and what follows it.
struct Figure {
  unsigned value = 0;
  std::u32string_view rest;
};

std::optional<Figure> leading_figure(std::u32string_view word) {
  std::size_t digits = 0;
  unsigned value = 0;
  while (digits < word.size() && digits < 4 && is_digit(word[digits])) value = 10 * value + static_cast<unsigned>(word[digits++] - U'0');
  const bool plausible = digits > 0 && digits < 4 && word[0] != U'0' && value >= least_years && value <= most_years;
  return plausible ? std::optional(Figure{value, word.substr(digits)}) : std::nullopt;
}

}  // namespace

SaidAge Ages::of_name(std::size_t first, std::size_t last, bool is_owner) const {
  const std::size_t title = start_of_title(first);
  const bool is_title = title < first && !is_person_word(last + 1);  // not "the 17-year-old Lund volunteer"
  SaidAge said = is_title ? of_words(title, first - 1) : SaidAge{};
  if (said.years != 0 || is_owner || is_complement(first)) return said;
  if (const auto years = years_behind(last)) return {*years, Age::unknown};
  const SaidAge apposition = is_kind(TokenKind::comma, last + 1) ? of_apposition(last + 2) : SaidAge{};
  if (apposition.years != 0 || said.kind == Age::unknown) return apposition;
  return said;
}

SaidAge Ages::of_description(std::size_t first, std::size_t head, std::size_t last) const {
  const SaidAge said = of_words(first, head);
  if (said.years != 0 || tokens_[last].possessive || !is_somebody(head)) return said;
  if (const auto years = years_behind(head)) return {*years, Age::unknown};
  // "a friend of Ann Lund, 82,": whose years they are is not said.
  if (last > head && !tokens_[last].capital)
    if (const auto years = years_behind(last)) return {*years, Age::unknown};
  return said;
}

SaidAge Ages::of_words(std::size_t first, std::size_t last) const {
  std::size_t start = first;
  for (std::size_t k = first; k <= last; ++k)
    if (tokens_[k].possessive || (k > first && in(language_.determiners, k))) start = k + 1;  // "the girl's father"
  SaidAge said;
  for (std::size_t k = start; k <= last; ++k)
    if (const auto years = years_of_word(k); years && (k == last || is_somebody(last))) said.years = *years;
  if (said.years == 0 && start <= last) said.kind = kind_of(start, last);
  return said;
}

SaidAge Ages::of_phrase(std::size_t first, std::size_t last) const {
  std::size_t start = first;
  while (start < last && in(language_.determiners, start)) ++start;
  const std::size_t end = std::min(end_of_words(start), last + 1);
  return end > start ? of_words(start, end - 1) : SaidAge{};
}

std::optional<unsigned> Ages::years_of_word(std::size_t k) const {
  if (!words_.is_word(k) || tokens_[k].possessive) return std::nullopt;
  const auto figure = leading_figure(tokens_[k].lower);
  if (!figure) return std::nullopt;
  std::u32string_view rest = figure->rest;
  if (!rest.empty() && holds(U"-\u2010\u2011", rest.front())) rest.remove_prefix(1);
  const auto goes_on = [rest](std::u32string_view stem) { return rest.starts_with(stem); };
  const bool fits = std::any_of(language_.ages.stems.begin(), language_.ages.stems.end(), goes_on);
  return fits ? std::optional(figure->value) : std::nullopt;
}

/// "82", and not "82nd".
std::optional<unsigned> Ages::figure(std::size_t k) const {
  if (!words_.is_word(k) || tokens_[k].possessive) return std::nullopt;
  const auto figure = leading_figure(tokens_[k].lower);
  return figure && figure->rest.empty() ? std::optional(figure->value) : std::nullopt;
}

std::optional<Ages::Phrase> Ages::phrase_at(std::size_t k) const {
  constexpr std::size_t most_leads = 3;
  Phrase phrase;
  std::size_t at = k;
  while (at < k + most_leads && in(language_.ages.leads, at)) ++at;
  phrase.led = at > k;
  if (const auto years = figure(at)) phrase.years = *years;
  else return std::nullopt;
  phrase.last = at;
  if (tokens_[at].abbreviated) {  // "lat 82." ends a sentence; "12. Mai" does not
    phrase.whole = phrase.led && !in(language_.prepositions, at - 1);
    return phrase.whole ? std::optional(phrase) : std::nullopt;
  }
  phrase.unit = in(language_.ages.years, at + 1);
  if (phrase.unit) ++phrase.last;
  phrase.whole = phrase.unit && in(language_.ages.old, phrase.last + 1);
  if (phrase.whole) ++phrase.last;
  // "aged 71" needs no more; "de 82" is anything.
  const bool by_preposition = phrase.led && in(language_.prepositions, at - 1);
  if (by_preposition && !phrase.unit) return std::nullopt;
  if (phrase.unit && !phrase.whole && language_.ages.needs_old) return std::nullopt;
  return phrase;
}

std::size_t Ages::end_of_phrase(std::size_t k) const {
  const auto phrase = phrase_at(k);
  return phrase && phrase->led ? phrase->last : 0;
}

std::optional<unsigned> Ages::years_behind(std::size_t last) const {
  if (is_kind(TokenKind::comma, last + 1)) return years_behind_comma(last + 2);
  if (is_sign(U'(', last + 1)) return years_in_brackets(last + 2);
  if (const auto phrase = phrase_at(last + 1); phrase && phrase->led) return phrase->years;
  return years_that_somebody_has(last + 1);
}

std::optional<unsigned> Ages::years_in_brackets(std::size_t k) const {
  const auto phrase = phrase_at(k);
  if (!phrase) return std::nullopt;
  const bool goes_on = closes(phrase->last + 1) && is_kind(TokenKind::comma, phrase->last + 1);
  return goes_on || is_sign(U')', phrase->last + 1) ? std::optional(phrase->years) : std::nullopt;
}

std::optional<unsigned> Ages::years_behind_comma(std::size_t k) const {
  if (in(language_.relatives, k) || in(language_.clause_words, k)) return years_that_somebody_has(k + 1);
  const auto phrase = phrase_at(k);
  if (!phrase) return std::nullopt;
  const bool sure = phrase->whole || (phrase->led && phrase->unit);
  return sure || closes(phrase->last + 1) ? std::optional(phrase->years) : std::nullopt;
}

/// "is 82 years old", "tiene 82 años".
std::optional<unsigned> Ages::years_that_somebody_has(std::size_t k) const {
  if (!in(language_.ages.having, k)) return std::nullopt;
  const auto phrase = phrase_at(k + 1);
  if (!phrase || phrase->led || !phrase->unit) return std::nullopt;
  return phrase->whole || closes(phrase->last + 1) ? std::optional(phrase->years) : std::nullopt;
}

/// What sets the years off stands here: not "Smith, 12 of whom" and not "rooms B, 12, 14 and 16".
bool Ages::closes(std::size_t k) const {
  if (k >= tokens_.size() || is_kind(TokenKind::stop, k)) return true;
  return is_kind(TokenKind::comma, k) && !(words_.is_word(k + 1) && is_digit(tokens_[k + 1].lower.front()));
}

/// ", a 17-year-old from Lyon", ", pensioner,"; but not ", her grandmother," and not ", a girl and her dog".
SaidAge Ages::of_apposition(std::size_t k) const {
  const bool determined = in(language_.determiners, k);
  if (determined && !in(language_.definites, k) && !in(language_.indefinites, k)) return {};
  const std::size_t first = determined ? k + 1 : k;
  const std::size_t end = end_of_words(first);
  if (end == first) return {};
  const bool list = in(language_.conjunctions, end) || (words_.is_word(end) && tokens_[end].capital && !language_.compounds);
  return list ? SaidAge{} : of_words(first, end - 1);
}

/// Behind the noun phrase that begins at `first`.
std::size_t Ages::end_of_words(std::size_t first) const {
  std::size_t end = first;
  while (end < first + longest_words && !ends_noun_phrase(end) && (language_.compounds || !tokens_[end].capital)) ++end;
  return end;
}

/// "high school student" in "17-year-old high school student Ann Lund": back to what is no part of it.
std::size_t Ages::start_of_title(std::size_t name) const {
  std::size_t start = name;
  while (start > 0 && name - start < longest_title && !ends_noun_phrase(start - 1) && !tokens_[start - 1].possessive &&
         (!tokens_[start - 1].capital || language_.compounds || words_.begins_sentence(start - 1)))
    --start;
  return start;
}

bool Ages::ends_noun_phrase(std::size_t k) const {
  return !words_.is_word(k) || !words_.is_content_word(k) || word_in(language_.auxiliaries, tokens_[k].lower) ||
         find_word(language_.pronouns, tokens_[k].lower) != nullptr;
}

/// "brother of Ann Lund, 82,": the years may be the brother's.
bool Ages::is_complement(std::size_t first) const {
  return first > 1 && in(language_.prepositions, first - 1) && words_.is_word(first - 2) &&
         (words_.role(first - 2) != nullptr || words_.is_office(first - 2) || kind_of_noun(first - 2) != Age::unknown);
}

/// A role, an office or one of many people; not a company, which has its years too.
bool Ages::is_person_word(std::size_t k) const {
  return words_.is_word(k) && (words_.is_office(k) || words_.is_people(k) || words_.is_bystander(k) || words_.is_envoy(k)) && !in(language_.thing_roles, k);
}

bool Ages::is_somebody(std::size_t k) const {
  return years_of_word(k) || kind_of_noun(k) != Age::unknown || is_person_word(k);
}

Age Ages::kind_of_noun(std::size_t k) const {
  if (language_.compounds && !tokens_[k].capital) return Age::unknown;  // "der junge Mann" is no "Junge"
  if (k > 0 && words_.is_word(k - 1)) {
    std::u32string both(tokens_[k - 1].lower);
    both += U' ';
    both += tokens_[k].lower;
    if (word_in(language_.ages.young_people, both)) return Age::young;
  }
  return in(language_.ages.young_people, k) ? Age::young : in(language_.ages.old_people, k) ? Age::old : Age::unknown;
}

Age Ages::kind_of_adjective(std::size_t k) const {
  return in(language_.ages.young_adjectives, k) ? Age::young : in(language_.ages.old_adjectives, k) ? Age::old : Age::unknown;
}

/// Where the noun stands last it decides, with an adjective that nothing but offices parts from it: no "elderly
/// care worker" is elderly. Elsewhere adjectives stand behind it.
Age Ages::kind_of(std::size_t first, std::size_t last) const {
  for (std::size_t k = first; k <= last; ++k)
    if (in(language_.ages.undoing, k)) return Age::unknown;  // "a former student"
  const bool noun_first = language_.ages.noun_first;
  if (kind_of_noun(last) != Age::unknown) return kind_of_noun(last);
  if (!noun_first && !is_person_word(last)) return Age::unknown;
  for (std::size_t k = last + 1; k-- > first;) {
    const Age age = kind_of_adjective(k) != Age::unknown ? kind_of_adjective(k) : noun_first ? kind_of_noun(k) : Age::unknown;
    if (age != Age::unknown) return age;
    if (!noun_first && !is_person_word(k) && !in(language_.office_words, k)) break;
  }
  return Age::unknown;
}

}  // namespace narrator::script
