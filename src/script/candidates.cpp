#include "script/candidates.hpp"

#include <algorithm>
#include <utility>

namespace narrator::script {
namespace {

constexpr std::size_t most_on_a_side = 6;  // mentions

/// Six sizes of a distance in tokens.
std::size_t size_of(std::size_t distance) {
  constexpr std::size_t limits[] = {0, 1, 3, 7, 15};
  std::size_t size = 0;
  while (size < std::size(limits) && distance > limits[size]) ++size;
  return size;
}

bool is_tag(Where where) {
  switch (where) {
    case Where::subject_verb_behind:
    case Where::verb_subject_behind:
    case Where::unlisted_verb_behind:
    case Where::subject_verb_before:
    case Where::verb_subject_before:
    case Where::source_word: return true;
    default: return false;
  }
}

std::uint8_t trait(std::size_t value) { return static_cast<std::uint8_t>(value); }

}  // namespace

Ending CandidateFinder::ending_of(std::size_t q) const {
  const Shape& shape = shapes_[q];
  if (shape.awaits_tag()) return Ending::awaits_tag;
  return shape.ends_sentence() ? Ending::whole : Ending::open;
}

std::vector<Candidate> CandidateFinder::find(const QuotationFacts& quotation, const Sources& sources) {
  found_.clear();
  const std::size_t q = quotation.token;
  if (const Mention* label = clauses_.next_mention(q, q + 1); label != nullptr && label->form == Form::label) add(*label, Where::label, std::nullopt, 0);
  find_behind(q);
  find_before(q);
  find_in_last_sentence(q);
  find_next_tag(q);
  find_sources(quotation, sources);
  add_nobody();
  add_common_traits(quotation, sources);
  return std::move(found_);
}

/// @param verb token of the verb beside it
Candidate& CandidateFinder::add(const Mention& mention, Where where, std::optional<std::size_t> verb, std::size_t distance) {
  using T = SpeakerTraits;
  Candidate& c = add_from(mention, where);
  if (verb) {
    c.cue = tokens_[*verb].span;
    c.traits[T::cue] = trait(static_cast<std::size_t>(clauses_.cue_of(*verb)));
  }
  c.traits[T::distance] = trait(size_of(distance));
  c.traits[T::to_verb] = trait(to_verb(mention, verb));
  c.traits[T::before] = trait(static_cast<std::size_t>(mention.first == 0 ? TokenClass::edge : clauses_.class_of(mention.first - 1)));
  c.traits[T::behind] = trait(static_cast<std::size_t>(clauses_.class_of(mention.last + 1)));
  return c;
}

/// 0: there is none. The verb stands behind the mention, 1: next to it, 2 to 4: further; or before it, 5 to 8.
std::size_t CandidateFinder::to_verb(const Mention& mention, std::optional<std::size_t> verb) const {
  if (!verb || (*verb >= mention.first && *verb <= mention.last)) return 0;
  const bool behind = *verb > mention.last;
  const std::size_t gap = behind ? *verb - mention.last - 1 : mention.first - *verb - 1;
  return (behind ? 1 : 5) + (gap == 0 ? 0 : gap <= 2 ? 1 : gap <= 6 ? 2 : 3);
}

/// What is seen of a mention wherever it stands.
Candidate& CandidateFinder::add_from(const Mention& mention, Where where) {
  using T = SpeakerTraits;
  Candidate& c = found_.emplace_back();
  c.person = mention.person;
  c.resolved = mention.resolved;
  c.form = mention.form;
  c.phrase = mention.span;
  c.where = where;
  c.traits[T::part] = mention.possessive ? 2 : mention.behind_preposition ? 1 : 0;
  c.traits[T::distance] = 5;
  c.traits[T::order] = 6;
  return c;
}

/// With its phrase: that is still what gives the speaker.
void CandidateFinder::add_known(const Candidate& known, Where where) {
  Candidate candidate = known;
  candidate.cue = {};
  candidate.where = where;
  candidate.traits = {};
  candidate.is_beside = false;
  candidate.traits[SpeakerTraits::distance] = 5;
  candidate.traits[SpeakerTraits::order] = 6;
  found_.push_back(candidate);
}

void CandidateFinder::add_nobody() {
  Candidate& nobody = found_.emplace_back();
  nobody.resolved = false;
  nobody.where = Where::nobody;
}

std::uint8_t CandidateFinder::source_trait(const Candidate& candidate, const Sources& sources) const {
  const auto same = [&](const Candidate& s) { return s.resolved && s.person == candidate.person; };
  const Candidate* last = !sources.in_block.empty() ? &sources.in_block.back()
                          : !sources.before.empty() ? &sources.before.back()
                                                    : nullptr;
  if (last != nullptr && last->phrase == candidate.phrase) return 4;
  if (!candidate.resolved) return 3;
  if (last != nullptr && same(*last)) return 2;
  const bool was = std::any_of(sources.in_block.begin(), sources.in_block.end(), same) ||
                   std::any_of(sources.before.begin(), sources.before.end(), same);
  return was ? 1 : 0;
}

/// Who speaks seldom says the own name.
bool CandidateFinder::is_named_inside(const Candidate& candidate, std::u32string_view words) const {
  if (!candidate.resolved || people_[candidate.person].described) return false;
  const std::u32string_view name = people_[candidate.person].name;
  const std::size_t space = name.rfind(U' ');
  return words.find(name.substr(space == std::u32string_view::npos ? 0 : space + 1)) != std::u32string_view::npos;
}

/// 0: the block is this quotation; 1: the quotation leads it; 2: it stands behind other words.
std::size_t CandidateFinder::place_of(std::size_t q) const { return tokens_.size() <= 2 ? 0 : q == 0 ? 1 : 2; }

void CandidateFinder::add_common_traits(const QuotationFacts& quotation, const Sources& sources) {
  using T = SpeakerTraits;
  const std::size_t q = quotation.token;
  const bool tagged = std::any_of(found_.begin(), found_.end(), [](const Candidate& c) { return is_tag(c.where); });
  T::Space::Row shared{};
  shared[T::ending] = trait(static_cast<std::size_t>(ending_of(q)));
  shared[T::weigh] = trait(quotation.weigh);
  shared[T::place] = trait(place_of(q));
  shared[T::token_before] = trait(static_cast<std::size_t>(q == 0 ? TokenClass::edge : clauses_.class_of(q - 1)));
  shared[T::token_behind] = trait(static_cast<std::size_t>(clauses_.class_of(q + 1)));
  shared[T::tagged] = tagged ? 1 : 0;
  shared[T::style] = trait(style_);
  shared[T::turn] = trait(sources.turn);
  shared[T::company] = trait(quotation.company);
  shared[T::reported] = quotation.reported ? 1 : 0;
  for (Candidate& c : found_) {
    std::copy(shared.begin() + T::own, shared.end(), c.traits.begin() + T::own);
    c.traits[T::where] = trait(static_cast<std::size_t>(c.where));
    c.traits[T::form] = trait(static_cast<std::size_t>(c.form));
    c.traits[T::source] = source_trait(c, sources);
    c.traits[T::named_inside] = is_named_inside(c, quotation.words) ? 1 : 0;
    if (!c.resolved) continue;
    const Person& person = people_[c.person];
    c.traits[T::gender] = person.gender == Gender::unknown ? 0 : 1;
    c.traits[T::seen] = trait(std::min<std::size_t>(3, person.mentioned / 2));
  }
}

// --- behind the quotation ---------------------------------------------------------------------------

void CandidateFinder::find_behind(std::size_t q) {
  std::size_t from = q + 1;
  while (from < tokens_.size() && (tokens_[from].kind == TokenKind::comma || tokens_[from].kind == TokenKind::dash)) ++from;
  const std::size_t end = clauses_.end_of_clause(from);
  const std::size_t verb = clauses_.first_verb(from, end);
  const Mention* subject = verb == end ? nullptr : clauses_.subject_of(verb, from);
  const std::optional<std::size_t> cue = verb == end ? std::nullopt : std::optional(verb);
  const std::size_t first_found = found_.size();
  std::size_t count = 0;
  for (const Mention* m = clauses_.next_mention(from, end); m != nullptr && count < most_on_a_side;
       m = clauses_.next_mention(m->last + 1, end), ++count)
    add(*m, where_behind(*m, from, verb, end, subject), cue, m->first - from).traits[SpeakerTraits::verbs] =
        trait(std::min<std::size_t>(3, clauses_.verbs_between(from, m->first)));
  add_order(first_found, 0, false);
  if (cue) note_tag_behind(q, from, verb, first_found);
  find_source_words(from, end);
}

/// “...,” Smith said; “...?” asked the old man. Not behind a fragment (“this” is what Smith said).
void CandidateFinder::note_tag_behind(std::size_t q, std::size_t from, std::size_t verb, std::size_t first) {
  const bool awaits = shapes_[q].awaits_tag() || shapes_[q].ends_loudly();
  if (!awaits || !may_be_tag(verb)) return;
  for (std::size_t i = first; i < found_.size(); ++i) {
    Candidate& c = found_[i];
    const bool subject_first = c.where == Where::subject_verb_behind && c.phrase.start == tokens_[from].span.start &&
                               c.traits[SpeakerTraits::to_verb] == 1;
    const bool verb_first = c.where == Where::verb_subject_behind && verb == from && c.traits[SpeakerTraits::to_verb] == 5;
    c.is_beside = c.traits[SpeakerTraits::part] == 0 && (subject_first || verb_first);
  }
}

/// Smith said: “...”; Smith said, “...”
void CandidateFinder::note_tag_before(std::size_t q, std::size_t verb, std::size_t first) {
  const bool touches = verb + 2 == q && (tokens_[q - 1].kind == TokenKind::comma || tokens_[q - 1].kind == TokenKind::colon);
  if (!touches || ending_of(q) == Ending::open || !may_be_tag(verb)) return;
  for (std::size_t i = first; i < found_.size(); ++i) {
    Candidate& c = found_[i];
    c.is_beside = c.where == Where::subject_verb_before && c.traits[SpeakerTraits::to_verb] == 1 && c.traits[SpeakerTraits::part] == 0;
  }
}

bool CandidateFinder::may_be_tag(std::size_t verb) const {
  const Cue cue = clauses_.cue_of(verb);
  return cue == Cue::says || cue == Cue::other || cue == Cue::asks || cue == Cue::reads;
}

/// How many stand between a candidate and the quotation: none, one, more.
void CandidateFinder::add_order(std::size_t first, std::size_t side, bool nearest_last) {
  for (std::size_t i = first; i < found_.size(); ++i) {
    const std::size_t between = nearest_last ? found_.size() - 1 - i : i - first;
    found_[i].traits[SpeakerTraits::order] = trait(3 * side + std::min<std::size_t>(between, 2));
  }
}

Where CandidateFinder::where_behind(const Mention& m, std::size_t from, std::size_t verb, std::size_t end,
                                    const Mention* subject) const {
  const bool finite_verb_first = language_.verb_second && clauses_.is_word(from) && !tokens_[from].capital;
  if (finite_verb_first && (m.first == from + 1 || m.first == from + 2) && clauses_.next_mention(from, end) == &m)
    return Where::verb_subject_behind;
  if (verb == end) {
    const bool verb_first = m.first == from + 1 && clauses_.is_lower_content_word(from);
    const bool verb_second = m.first == from && clauses_.is_lower_content_word(m.last + 1);
    return verb_first || verb_second ? Where::unlisted_verb_behind : Where::other_behind;
  }
  if (&m == subject) return m.first <= from + 1 ? Where::subject_verb_behind : Where::subject_verb_later;
  if (subject == nullptr && m.first > verb && clauses_.next_mention(verb + 1, end) == &m)
    return verb <= from + 1 && m.first <= verb + 3 ? Where::verb_subject_behind : Where::verb_subject_later;
  return Where::other_behind;
}

bool CandidateFinder::is_source_word(std::size_t k) const {
  if (!clauses_.is_word(k)) return false;
  if (word_in(language_.source_words, tokens_[k].lower)) return true;
  if (!word_in(language_.source_nouns, tokens_[k].lower)) return false;
  const auto leads = [this](std::size_t i) { return clauses_.is_word(i) && word_in(language_.source_prepositions, tokens_[i].lower); };
  return (k > 0 && leads(k - 1)) || leads(k + 1);
}

/// "according to Smith", "laut Smith", "Smith zufolge".
void CandidateFinder::find_source_words(std::size_t from, std::size_t end) {
  for (std::size_t k = from; k < end; ++k) {
    if (!is_source_word(k)) continue;
    for (Candidate& c : found_) {
      const bool behind = c.phrase.start >= tokens_[k].span.end && c.phrase.start < tokens_[k].span.end + 12;
      const bool before = c.phrase.end <= tokens_[k].span.start && c.phrase.end + 2 >= tokens_[k].span.start;
      const bool around = c.phrase.start <= tokens_[k].span.start && c.phrase.end > tokens_[k].span.end;  // "nach Angaben der Polizei"
      if (!behind && !before && !around) continue;
      c.where = Where::source_word;
      c.cue = tokens_[k].span;
      return;
    }
  }
}

// --- before the quotation ---------------------------------------------------------------------------

void CandidateFinder::find_before(std::size_t q) {
  const std::size_t start = clauses_.start_of_sentence(q);
  const std::size_t verb = clauses_.last_verb(start, q);
  const Mention* subject = verb == q ? nullptr : clauses_.subject_of(verb, start);
  if (subject != nullptr && Clauses::is_oblique(*subject) && follows_verb(verb, q)) subject = nullptr;  // "Zum Streit sagte Meyer"
  const std::optional<std::size_t> cue = verb == q ? std::nullopt : std::optional(verb);
  const std::size_t first_found = found_.size();
  std::vector<const Mention*> mentions;
  const Mention* first = nullptr;
  for (const Mention* m = clauses_.next_mention(start, q); m != nullptr; m = clauses_.next_mention(m->last + 1, q)) {
    mentions.push_back(m);
    if (first == nullptr && !Clauses::is_oblique(*m)) first = m;
  }
  const std::size_t skip = mentions.size() > most_on_a_side ? mentions.size() - most_on_a_side : 0;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const Mention& m = *mentions[i];
    if (i < skip && &m != first && &m != subject) continue;
    add(m, where_before(m, verb, q, subject, first), cue, q - m.last - 1).traits[SpeakerTraits::verbs] =
        trait(std::min<std::size_t>(3, clauses_.verbs_between(m.last + 1, q)));
    found_.back().traits[SpeakerTraits::clauses] = trait(std::min<std::size_t>(2, clauses_.clause_words_between(m.last + 1, q)));
    found_.back().traits[SpeakerTraits::first] = &m == first ? 1 : i == 0 ? 2 : 3;
  }
  add_order(first_found, 1, true);
  if (cue) note_tag_before(q, verb, first_found);
  find_source_words(start, q);
}

/// Somebody who may be the subject stands right behind the verb.
bool CandidateFinder::follows_verb(std::size_t verb, std::size_t q) const {
  const Mention* next = clauses_.next_mention(verb + 1, q);
  return next != nullptr && next->first <= verb + 4 && !Clauses::is_oblique(*next);
}

Where CandidateFinder::where_before(const Mention& m, std::size_t verb, std::size_t q, const Mention* subject,
                                    const Mention* first) const {
  if (verb == q) {
    if (&m != first) return Where::other_in_sentence;
    return tokens_[q - 1].kind == TokenKind::colon ? Where::colon_subject : Where::sentence_subject;
  }
  const std::size_t gap = q - verb - 1;
  if (&m == subject)
    return gap <= 2 ? Where::subject_verb_before : gap <= 8 ? Where::subject_verb_earlier : Where::subject_verb_far_before;
  const bool may_follow = subject == nullptr || language_.verb_second;
  if (may_follow && m.first > verb && m.first <= verb + 4 && clauses_.next_mention(verb, q) == &m) return Where::verb_subject_before;
  for (std::size_t other = m.last + 1; other < verb && other <= m.last + 4; ++other)
    if (clauses_.is_verb(other) && clauses_.subject_of(other, m.first) == &m) return Where::subject_of_other_verb;
  return Where::other_in_sentence;
}

void CandidateFinder::find_in_last_sentence(std::size_t q) {
  const std::size_t end = clauses_.start_of_sentence(q);
  if (end == 0) return;
  const std::size_t start = clauses_.start_of_sentence(end - 1);
  const std::size_t verb = clauses_.last_verb(start, end);
  const Mention* speaker = verb == end ? nullptr : clauses_.subject_of(verb, start);
  bool has_subject = false;
  std::size_t count = 0;
  for (const Mention* m = clauses_.next_mention(start, end); m != nullptr && count < most_on_a_side;
       m = clauses_.next_mention(m->last + 1, end), ++count) {
    Where where = Where::last_sentence_other;
    if (m == speaker) where = Where::last_sentence_speaker;
    else if (!has_subject && !Clauses::is_oblique(*m)) where = Where::last_sentence_subject;
    has_subject = has_subject || !Clauses::is_oblique(*m);
    add(*m, where, m == speaker ? std::optional(verb) : std::nullopt, q - m->last - 1);
  }
}

/// "..." "...", said Smith.
void CandidateFinder::find_next_tag(std::size_t q) {
  constexpr std::size_t reach = 12;
  std::size_t next = q + 1;
  while (next < tokens_.size() && next <= q + reach && tokens_[next].kind != TokenKind::quotation) ++next;
  if (next >= tokens_.size() || tokens_[next].kind != TokenKind::quotation) return;
  const std::size_t count = found_.size();
  find_behind(next);
  std::optional<Candidate> tag;
  for (std::size_t i = count; i < found_.size() && !tag; ++i)
    if (is_tag(found_[i].where)) tag = found_[i];
  found_.resize(count);
  if (tag) add_known(*tag, Where::next_tag);
}

// --- who has spoken ---------------------------------------------------------------------------------

void CandidateFinder::find_sources(const QuotationFacts& quotation, const Sources& sources) {
  const std::size_t block = quotation.block;
  if (!sources.in_block.empty()) {
    add_known(sources.in_block.back(), Where::last_source_in_block);
    for (std::size_t i = sources.in_block.size() - 1; i-- > 0;) {
      if (sources.in_block[i].person == sources.in_block.back().person) continue;
      add_known(sources.in_block[i], Where::other_turn);
      break;
    }
  } else if (!sources.before.empty()) {
    const Candidate& last = sources.before.back();
    if (quotation.continues) return add_known(last, Where::continued);
    if (sources.last_block + 3 >= block) add_known(last, Where::last_source);
    if (sources.before.size() > 1 && sources.last_block + 2 >= block) add_known(sources.before.front(), Where::other_turn);
  }
  if (clauses_.start_of_sentence(quotation.token) != 0) return;
  if (sources.last_subject) add_from(*sources.last_subject, Where::last_block_subject);
  const bool is_other = sources.last_mention && (!sources.last_subject || sources.last_subject->span != sources.last_mention->span);
  if (is_other) add_from(*sources.last_mention, Where::last_block_mention);
}

}  // namespace narrator::script
