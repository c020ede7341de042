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

bool is_near(Where where) { return where < Where::last_sentence_speaker; }

}  // namespace

Ending CandidateFinder::ending_of(std::size_t q) const {
  const Shape& shape = shapes_[q];
  if (shape.awaits_tag()) return Ending::awaits_tag;
  return shape.ends_sentence() ? Ending::whole : Ending::open;
}

std::vector<Candidate> CandidateFinder::find(std::size_t q, bool continues, std::size_t block, const Sources& sources) {
  found_.clear();
  ending_ = ending_of(q);
  find_behind(q);
  find_before(q);
  find_in_last_sentence(q);
  find_next_tag(q);
  find_sources(q, continues, block, sources);
  add_common_signs(q, sources);
  return std::move(found_);
}

/// @param verb token of the verb beside it
void CandidateFinder::add(const Mention& mention, Where where, std::optional<std::size_t> verb, std::size_t distance) {
  Candidate candidate;
  candidate.person = mention.person;
  candidate.resolved = mention.resolved;
  candidate.kind = mention.kind;
  candidate.phrase = mention.span;
  candidate.where = where;
  if (verb) {
    candidate.cue = tokens_[*verb].span;
    const bool plain = word_in(language_.plain_verbs, tokens_[*verb].lower);
    candidate.signs.add((plain ? SpeakerSigns::plain_cue : SpeakerSigns::other_cue) + static_cast<std::size_t>(where));
  }
  candidate.signs.add(SpeakerSigns::distance + size_of(distance));
  if (mention.behind_preposition) candidate.signs.add(SpeakerSigns::oblique);
  if (mention.possessive) candidate.signs.add(SpeakerSigns::possessive);
  if (mention.kind == MentionKind::name) {
    if (mention.determined) candidate.signs.add(SpeakerSigns::determined);
    if (mention.several_words) candidate.signs.add(SpeakerSigns::several_words);
    candidate.signs.add(mention.is_like_a_person ? SpeakerSigns::like_a_person : SpeakerSigns::unlike_a_person);
  }
  if (!mentions_.empty() && &mention == &mentions_.front()) candidate.signs.add(SpeakerSigns::first_in_block);
  found_.push_back(candidate);
}

/// With its phrase: that is still what gives the speaker.
void CandidateFinder::add_known(const Candidate& known, Where where) {
  Candidate candidate = known;
  candidate.cue = {};
  candidate.where = where;
  candidate.signs = {};
  found_.push_back(candidate);
}

void CandidateFinder::add_common_signs(std::size_t q, const Sources& sources) {
  const bool has_tag = std::any_of(found_.begin(), found_.end(), [](const Candidate& c) { return is_tag(c.where); });
  const bool fills_block = tokens_.size() <= 2;
  const Candidate* last = !sources.in_block.empty() ? &sources.in_block.back()
                          : !sources.before.empty() ? &sources.before.back()
                                                    : nullptr;
  const auto is_source = [&](PersonId person) {
    const auto same = [person](const Candidate& s) { return s.person == person; };
    return std::any_of(sources.in_block.begin(), sources.in_block.end(), same) ||
           std::any_of(sources.before.begin(), sources.before.end(), same);
  };
  for (Candidate& c : found_) {
    const auto where = static_cast<std::size_t>(c.where);
    const std::size_t table = language_.verb_second ? SpeakerSigns::where_verb_second : SpeakerSigns::where;
    c.signs.add(table + where * endings + static_cast<std::size_t>(ending_));
    c.signs.add(SpeakerSigns::kind + 2 * static_cast<std::size_t>(c.kind) + (is_near(c.where) ? 0 : 1));
    if (!c.resolved) c.signs.add(SpeakerSigns::unresolved);
    if (last != nullptr && c.resolved && last->person == c.person) c.signs.add(SpeakerSigns::is_last_source);
    if (c.resolved && is_source(c.person)) c.signs.add(SpeakerSigns::was_source);
    if (fills_block) c.signs.add(SpeakerSigns::fills_block + where);
    else if (q == 0) c.signs.add(SpeakerSigns::leads_block + where);
    if (has_tag && !is_tag(c.where)) c.signs.add(SpeakerSigns::with_cue + where);
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
    add(*m, where_behind(*m, from, verb, end, subject), cue, m->first - from);
  add_order(first_found, 0, false);
  find_source_words(from, end);
}

/// How many stand between a candidate and the quotation: none, one, more.
void CandidateFinder::add_order(std::size_t first, std::size_t side, bool nearest_last) {
  for (std::size_t i = first; i < found_.size(); ++i) {
    const std::size_t between = nearest_last ? found_.size() - 1 - i : i - first;
    found_[i].signs.add(SpeakerSigns::order + 3 * side + std::min<std::size_t>(between, 2));
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

/// "according to Smith", "laut Smith", "Smith zufolge".
void CandidateFinder::find_source_words(std::size_t from, std::size_t end) {
  for (std::size_t k = from; k < end; ++k) {
    if (tokens_[k].kind != TokenKind::word || !word_in(language_.source_words, tokens_[k].lower)) continue;
    for (Candidate& c : found_) {
      const bool behind = c.phrase.start >= tokens_[k].span.end && c.phrase.start < tokens_[k].span.end + 12;
      const bool before = c.phrase.end <= tokens_[k].span.start && c.phrase.end + 2 >= tokens_[k].span.start;
      if (!behind && !before) continue;
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
    add(m, where_before(m, verb, q, subject, first), cue, q - m.last - 1);
  }
  add_order(first_found, 1, true);
  find_source_words(start, q);
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

void CandidateFinder::find_sources(std::size_t q, bool continues, std::size_t block, const Sources& sources) {
  if (!sources.in_block.empty()) {
    add_known(sources.in_block.back(), Where::last_source_in_block);
    for (std::size_t i = sources.in_block.size() - 1; i-- > 0;) {
      if (sources.in_block[i].person == sources.in_block.back().person) continue;
      add_known(sources.in_block[i], Where::other_turn);
      break;
    }
  } else if (!sources.before.empty()) {
    const Candidate& last = sources.before.back();
    if (continues) return add_known(last, Where::continued);
    if (sources.last_block + 3 >= block) add_known(last, Where::last_source);
    if (sources.before.size() > 1 && sources.last_block + 2 >= block) add_known(sources.before.front(), Where::other_turn);
  }
  if (clauses_.start_of_sentence(q) != 0) return;
  const auto add_from_before = [this](const Mention& mention, Where where) {
    add(mention, where, std::nullopt, 0);
    found_.back().signs = {};  // where it stood there says nothing here
  };
  if (sources.last_subject) add_from_before(*sources.last_subject, Where::last_block_subject);
  const bool is_other = sources.last_mention && (!sources.last_subject || sources.last_subject->span != sources.last_mention->span);
  if (is_other) add_from_before(*sources.last_mention, Where::last_block_mention);
}

}  // namespace narrator::script
