#include "script/attribution.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "text/characters.hpp"

namespace narrator::script {
namespace {

/// What speaks for and against a candidate, in units of log-odds. Set by hand; to be trained.
struct Weights {
  double subject_before_verb_after = 3.6;  // "...", Smith said
  double subject_behind_verb_after = 3.6;  // "...", said Smith
  double subject_before_verb = 3.3;        // Smith said: "..."
  double subject_behind_verb = 2.6;        // Said Smith: "..."
  double far_verb = 2.2;                   // Smith said that the plan was, for now, "..."
  double source_word = 3.0;                // according to Smith
  double colon = 2.2;                      // Smith was blunt: "..."
  double continued = 4.0;                  // the paragraph before left the quotation open
  double same_paragraph = 2.2;
  double next_in_paragraph = 1.8;
  double previous_paragraph = 1.0;         // a paragraph that is all quotation goes on the last one
  double introduced = 0.7;                 // the sentence before names somebody, and nothing else does
  double subject_of_sentence = 0.5;        // no speech verb at all
  double a_token_further = -0.12;
  double behind_preposition = -2.2;
  double possessive = -3.0;
  double pronoun_nobody_fits = -0.2;
  double behind_full_stop = -1.4;          // "..." Smith said the rest: mostly a new sentence
};
constexpr Weights weights;

constexpr std::size_t reach = 30;  // tokens from a quotation to its verb
constexpr std::size_t clearly_speech_words = 6;
constexpr std::size_t names_have_words = 2;

/// What a region looks like from outside and within.
struct Shape {
  std::size_t words = 0;
  bool begins_upper = false;
  bool title_case = true;   // every longer word begins upper-case
  char32_t last = 0;        // inside, before the closing mark
  bool ends_sentence() const { return holds(U".!?…", last); }
  bool ends_open() const { return last == U',' || last == U'—' || last == U'–' || last == U'-'; }
};

class Attributor {
 public:
  Attributor(const BlockContext& context, Carry& carry) : c_(context), tokens_(context.row.tokens), carry_(carry) {}

  std::vector<Decision> run() {
    for (std::size_t q = 0; q < tokens_.size(); ++q)
      if (tokens_[q].kind == TokenKind::quotation) quotes_.push_back(q);
    decisions_.resize(quotes_.size());
    for (const std::size_t q : quotes_) shapes_.push_back(measure(q));
    for (std::size_t n = 0; n < quotes_.size(); ++n) decide(n);
    for (std::size_t n = quotes_.size(); n-- > 0;) decide_from_next(n);
    leave_traces();
    return std::move(decisions_);
  }

 private:
  // --- the candidates -----------------------------------------------------------------------------

  void decide(std::size_t n) {
    const std::size_t q = quotes_[n];
    candidates_.clear();
    const Shape& shape = shapes_[n];
    look_behind(q, shape);
    look_before(q);
    const bool has_cue = !candidates_.empty();
    Decision& decision = decisions_[n];
    decision.speech = is_speech(n, shape, has_cue);
    if (!decision.speech) return;
    decision.kind = kind_of(q, shape);
    carry_over(n, shape);
    choose(decision);
    if (decision.best) last_attributed_ = n;
  }

  /// Mentions that begin in tokens [from, end): a block can hold very many.
  std::span<const Mention> mentions_in(std::size_t from, std::size_t end) const {
    const auto before = [](const Mention& m, std::size_t token) { return m.first < token; };
    const auto first = std::lower_bound(c_.mentions.begin(), c_.mentions.end(), from, before);
    const auto last = std::lower_bound(first, c_.mentions.end(), std::max(from, end), before);
    return {first, last};
  }

  void propose(const Mention& mention, Span cue, std::string_view rule, double score, std::size_t distance) {
    Evidence evidence;
    evidence.person = mention.person;
    evidence.resolved = mention.resolved;
    evidence.phrase = mention.span;
    evidence.cue = cue;
    evidence.rule = rule;
    evidence.score = score + weights.a_token_further * static_cast<double>(distance);
    if (mention.behind_preposition) evidence.score += weights.behind_preposition;
    if (mention.possessive) evidence.score += weights.possessive;
    if (!mention.resolved) evidence.score += weights.pronoun_nobody_fits;
    candidates_.push_back(evidence);
  }

  void propose(const Evidence& known, std::string_view rule, double score) {
    Evidence evidence = known;  // with its phrase: that is still what gives the speaker
    evidence.cue = {};
    evidence.rule = rule;
    evidence.score = score;
    candidates_.push_back(evidence);
  }

  /// "...", Smith said. / "...", said Smith.
  void look_behind(std::size_t q, const Shape& shape) {
    std::size_t from = q + 1;
    while (from < tokens_.size() && (tokens_[from].kind == TokenKind::comma || tokens_[from].kind == TokenKind::dash)) ++from;
    const std::size_t end = end_of_sentence(from);
    const std::size_t verb = first_verb(from, end);
    if (verb == end) return look_for_source_word(from, end);
    const bool new_sentence = shape.last == U'.' && from == q + 1;
    const double penalty = new_sentence && verb != from && !short_tag(verb, end) ? weights.behind_full_stop : 0.0;
    const Span cue = tokens_[verb].span;
    const bool subject_stands_before = std::ranges::any_of(mentions_in(from, verb), [&](const Mention& m) {
      return m.last < verb && !is_oblique(m);
    });
    if (verb <= from + 1 && !subject_stands_before) {
      if (const auto behind = mentions_in(verb + 1, std::min(verb + 5, end)); !behind.empty())
        propose(behind.front(), cue, "verb-subject-after", weights.subject_behind_verb_after + penalty,
                behind.front().first - verb - 1);
    }
    bool first = true;
    for (const Mention& m : mentions_in(from, verb)) {
      if (m.last >= verb) continue;
      const bool subject = first && !m.behind_preposition && !m.possessive;
      propose(m, cue, "subject-verb-after", weights.subject_before_verb_after + penalty - (first ? 0.0 : 1.0),
              m.first - from);
      if (subject) first = false;
    }
  }

  /// A tag and nothing more: the verb, then the end or a word or two.
  bool short_tag(std::size_t verb, std::size_t end) const { return end <= verb + 3; }

  /// Smith said: "..." / Smith said that it was "..." / Smith was blunt: "..."
  void look_before(std::size_t q) {
    const std::size_t start = start_of_sentence(q);
    const std::size_t verb = last_verb(start, q);
    if (verb == q) {
      look_for_source_word(start, q);
      if (q > start && tokens_[q - 1].kind == TokenKind::colon) propose_subject(start, q, "colon", weights.colon);
      return;
    }
    const std::size_t gap = q - verb - 1;
    const bool close = gap <= 3;
    const Span cue = tokens_[verb].span;
    if (const Mention* subject = subject_of(verb, start)) {
      propose(*subject, cue, close ? "verb-before" : "verb-earlier",
              close ? weights.subject_before_verb : weights.far_verb, close ? 0 : gap / 4);
      return;
    }
    if (const auto behind = mentions_in(verb + 1, q); !behind.empty())
      propose(behind.front(), cue, "verb-subject-before", weights.subject_behind_verb, behind.front().first - verb - 1);
  }

  void propose_subject(std::size_t start, std::size_t end, std::string_view rule, double score) {
    const Mention* best = nullptr;
    for (const Mention& m : mentions_in(start, end))
      if (m.last < end && (best == nullptr || (is_oblique(*best) && !is_oblique(m)))) best = &m;
    if (best != nullptr) propose(*best, {}, rule, score, 0);
  }

  static bool is_oblique(const Mention& m) { return m.behind_preposition || m.possessive; }

  /// The mention that is the verb's subject: the nearest before it, appositions skipped; behind a
  /// comma ("..., adding") the first of the sentence.
  const Mention* subject_of(std::size_t verb, std::size_t start) const {
    const bool participle = verb > start && tokens_[verb - 1].kind == TokenKind::comma;
    const Mention* subject = nullptr;
    for (const Mention& m : mentions_in(start, verb)) {
      if (m.last >= verb) continue;
      if (is_oblique(m) && subject != nullptr) continue;
      const bool apposition = subject != nullptr && m.first == subject->last + 2 &&
                              tokens_[m.first - 1].kind == TokenKind::comma && m.kind == MentionKind::description;
      if (apposition) continue;
      if (participle && subject != nullptr && !is_oblique(*subject)) continue;
      subject = &m;
    }
    return subject;
  }

  /// "according to Smith", "laut Smith", "Smith zufolge".
  void look_for_source_word(std::size_t from, std::size_t end) {
    for (std::size_t k = from; k < end; ++k) {
      if (tokens_[k].kind != TokenKind::word || !word_in(c_.language.source_words, tokens_[k].lower)) continue;
      for (const Mention& m : mentions_in(k > reach ? k - reach : 0, k + 5)) {
        const bool behind = m.first > k && m.first <= k + 4 && m.first < end;
        const bool before = m.last + 1 == k;
        if (!behind && !before) continue;
        propose(m, tokens_[k].span, "source-word",
                weights.source_word - (m.behind_preposition ? weights.behind_preposition : 0.0), 0);
        return;
      }
    }
  }

  // --- what neighbours tell -----------------------------------------------------------------------

  void carry_over(std::size_t n, const Shape& shape) {
    const MarkedRegion& region = c_.regions[tokens_[quotes_[n]].region];
    if (region.continues && carry_.last) propose(*carry_.last, "continued-quotation", weights.continued);
    if (!candidates_.empty()) return;
    if (const Evidence* before = last_in_block()) return propose(*before, "same-paragraph", weights.same_paragraph);
    if (has_attribution_behind(n)) return;  // the next one in this paragraph tells
    const bool fills_block = quotes_.size() == 1 && tokens_.size() <= 2;
    const bool leads_block = quotes_[n] == 0;
    if (leads_block && carry_.last && carry_.last_block + 1 == c_.block)
      propose(*carry_.last, "previous-paragraph", weights.previous_paragraph - (fills_block ? 0.0 : 0.3));
    else if (leads_block && carry_.subject)
      propose(*carry_.subject, {}, "introduced-before", weights.introduced, 0);
    if (!leads_block && !shape.ends_open())
      propose_subject(start_of_sentence(quotes_[n]), quotes_[n], "subject-of-sentence", weights.subject_of_sentence);
  }

  const Evidence* last_in_block() const { return last_attributed_ ? &*decisions_[*last_attributed_].best : nullptr; }

  bool has_attribution_behind(std::size_t n) const { return n + 1 < quotes_.size() && quotes_[n + 1] <= quotes_[n] + 2; }

  void decide_from_next(std::size_t n) {
    Decision& decision = decisions_[n];
    if (!decision.speech || decision.best || !has_attribution_behind(n)) return;
    const Decision& next = decisions_[n + 1];
    if (!next.speech || !next.best) return;
    candidates_.clear();
    propose(*next.best, "next-in-paragraph", weights.next_in_paragraph);
    choose(decision);
  }

  void choose(Decision& decision) const {
    for (const Evidence& candidate : candidates_) {
      if (!decision.best || candidate.score > decision.best->score) decision.best = candidate;
    }
    for (const Evidence& candidate : candidates_) {
      const bool other = candidate.person != decision.best->person || candidate.resolved != decision.best->resolved;
      if (other && (!decision.runner_up || candidate.score > decision.runner_up->score)) decision.runner_up = candidate;
    }
  }

  void leave_traces() {
    for (const Decision& decision : decisions_)
      if (decision.speech && decision.best) {
        carry_.last = decision.best;
        carry_.last_block = c_.block;
      }
    carry_.subject.reset();
    for (auto it = c_.mentions.rbegin(); it != c_.mentions.rend() && !carry_.subject; ++it)
      if (!is_oblique(*it)) carry_.subject = *it;
  }

  // --- is it speech -------------------------------------------------------------------------------

  bool is_speech(std::size_t n, const Shape& shape, bool has_cue) const {
    const std::size_t q = quotes_[n];
    const MarkedRegion& region = c_.regions[tokens_[q].region];
    if (shape.words == 0) return false;
    if (region.continues || region.dash || !region.closed()) return true;
    const bool determined = q > 0 && tokens_[q - 1].kind == TokenKind::word && introduces_a_name(q - 1);
    const bool whole = shape.ends_sentence() || shape.last == U',';
    if (shape.words >= clearly_speech_words) return !(shape.title_case && !whole && !has_cue);
    if (whole && shape.begins_upper) return shape.words >= 2 || has_cue || touches_verb(q);
    // "his “victory plan”" names a thing, "the “most dangerous place on earth”" is somebody's words.
    if (determined && (shape.words <= names_have_words || !has_cue) && !touches_verb(q)) return false;
    if (shape.title_case && shape.begins_upper && !touches_verb(q)) return false;
    return has_cue || shape.words > names_have_words;
  }

  /// "his", "the new", "Smith's": what comes is a name or an expression.
  bool introduces_a_name(std::size_t k) const {
    for (std::size_t back = 0; back < 3 && back <= k; ++back) {
      const Token& token = tokens_[k - back];
      if (token.kind != TokenKind::word) return false;
      if (word_in(c_.language.determiners, token.lower) || token.possessive) return true;
      if (word_in(c_.language.speech_verbs, token.lower) || word_in(c_.language.prepositions, token.lower)) return false;
    }
    return false;
  }

  bool touches_verb(std::size_t q) const {
    for (std::size_t k = q; k-- > 0 && k + 4 > q;)
      if (is_verb(k)) return true;
    for (std::size_t k = q + 1; k < tokens_.size() && k < q + 4; ++k)
      if (is_verb(k)) return true;
    return false;
  }

  QuoteKind kind_of(std::size_t q, const Shape& shape) const {
    const bool introduced = q == 0 || tokens_[q - 1].kind != TokenKind::word;
    const bool goes_on = q + 1 < tokens_.size() && tokens_[q + 1].kind == TokenKind::word && !shape.ends_open() &&
                         !shape.ends_sentence();
    const bool fragment = !introduced && !(shape.begins_upper && (shape.ends_sentence() || shape.ends_open()));
    return fragment || goes_on ? QuoteKind::partial : QuoteKind::direct;
  }

  const Shape& shape_of(std::size_t q) const {
    const auto at = std::lower_bound(quotes_.begin(), quotes_.end(), q);
    return shapes_[static_cast<std::size_t>(at - quotes_.begin())];
  }

  Shape measure(std::size_t q) const {
    const MarkedRegion& region = c_.regions[tokens_[q].region];
    const Span inner = trimmed(c_.text, region.inner());
    Shape shape;
    bool inside_word = false;
    for (std::size_t i = inner.start; i < inner.end; ++i) {
      const bool letter = is_word_character(c_.text[i]) || (inside_word && holds(U"'’-", c_.text[i]));
      if (letter && !inside_word) {
        ++shape.words;
        if (shape.words == 1) shape.begins_upper = is_upper(c_.text[i]);
        const bool longer = i + 3 < inner.end && is_letter(c_.text[i + 1]) && is_letter(c_.text[i + 2]) && is_letter(c_.text[i + 3]);
        if (longer && !is_upper(c_.text[i])) shape.title_case = false;
      }
      inside_word = letter;
    }
    if (!inner.empty()) shape.last = last_inside(inner);
    // A comma behind the closing mark does the same work (British and German usage).
    if (q + 1 < tokens_.size() && tokens_[q + 1].kind == TokenKind::comma && !shape.ends_sentence()) shape.last = U',';
    return shape;
  }

  /// Marks that close inside the region hide its last sign.
  char32_t last_inside(Span inner) const {
    std::size_t i = inner.end;
    while (i > inner.start + 1 && holds(U"'’”\"", c_.text[i - 1])) --i;
    return c_.text[i - 1];
  }

  // --- sentences and verbs ------------------------------------------------------------------------

  bool is_verb(std::size_t k) const {
    return tokens_[k].kind == TokenKind::word && word_in(c_.language.speech_verbs, tokens_[k].lower);
  }

  bool closes_sentence(std::size_t k) const {
    return tokens_[k].kind == TokenKind::quotation && shape_of(k).last == U'.';
  }

  std::size_t start_of_sentence(std::size_t q) const {
    std::size_t start = q;
    while (start > 0 && q - start < 2 * reach && tokens_[start - 1].kind != TokenKind::stop && !closes_sentence(start - 1))
      --start;
    return start;
  }

  std::size_t end_of_sentence(std::size_t from) const {
    std::size_t end = from;
    while (end < tokens_.size() && end - from < reach && tokens_[end].kind != TokenKind::stop &&
           tokens_[end].kind != TokenKind::quotation)
      ++end;
    return end;
  }

  std::size_t first_verb(std::size_t from, std::size_t end) const {
    for (std::size_t k = from; k < end; ++k)
      if (is_verb(k)) return k;
    return end;
  }

  /// The last speech verb before the quotation; a quotation in between ends the search unless the
  /// sentence goes on around it. @return q when there is none
  std::size_t last_verb(std::size_t start, std::size_t q) const {
    for (std::size_t k = q; k-- > start;)
      if (is_verb(k)) return k;
    return q;
  }

  const BlockContext& c_;
  const std::vector<Token>& tokens_;
  Carry& carry_;
  std::vector<std::size_t> quotes_;  // tokens
  std::vector<Shape> shapes_;        // of quotes_
  std::vector<Decision> decisions_;
  std::optional<std::size_t> last_attributed_;
  std::vector<Evidence> candidates_;
};

}  // namespace

double confidence(const Evidence& evidence) noexcept { return 1.0 / (1.0 + std::exp(-evidence.score)); }

std::vector<Decision> attribute(const BlockContext& context, Carry& carry) { return Attributor(context, carry).run(); }

}  // namespace narrator::script
