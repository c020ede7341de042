#include "script/attribution.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "script/clauses.hpp"
#include "script/shape.hpp"
#include "text/characters.hpp"

namespace narrator::script {
namespace {

constexpr std::size_t short_words = 3;
constexpr std::size_t most_sources = 8;  // of a block, which can be a whole book in one line
// Log-odds that a few marked words need to be speech. Between these figures and zero, as much is found as is
// falsely taken (F1 on unseen news stays the same), and what is found has its speaker. The same words between
// marks again and again are an expression: that somebody gets to say it who never did does more harm.
constexpr double fragment_needs = -0.5;
constexpr double lone_needs = 0.0;
constexpr double expression_needs = 1.5;  // the same words between marks again and again

std::vector<Shape> shapes_of(const BlockContext& c) {
  const std::vector<Token>& tokens = c.row.tokens;
  const bool has_quotation = std::any_of(tokens.begin(), tokens.end(), [](const Token& t) { return t.kind == TokenKind::quotation; });
  std::vector<Shape> shapes(has_quotation ? tokens.size() : 0);
  for (std::size_t k = 0; k < shapes.size(); ++k) {
    if (tokens[k].kind != TokenKind::quotation) continue;
    const bool comma_behind = k + 1 < tokens.size() && tokens[k + 1].kind == TokenKind::comma;
    shapes[k] = shape_of(c.text, c.regions[tokens[k].region], comma_behind, c.language);
  }
  return shapes;
}

/// Six sizes of a number of words.
std::size_t size_of(std::size_t words) {
  constexpr std::size_t limits[] = {1, 2, 3, 5, 8};
  std::size_t size = 0;
  while (size < std::size(limits) && words > limits[size]) ++size;
  return size;
}

bool is_same_person(const Candidate& a, const Candidate& b) { return a.resolved && b.resolved && a.person == b.person; }

/// The likeliest person, by all mentions together, and the likeliest mention of that person. Nobody's share
/// lowers the confidence.
class Ranking {
 public:
  Ranking(const std::vector<Candidate>& candidates, const Weights& weights)
      : candidates_(candidates), people_(candidates.size() - 1),
        is_tagged_(std::any_of(candidates.begin(), candidates.end(), [](const Candidate& c) { return c.is_beside; })) {
    for (const Candidate& c : candidates)
      all_ += likelihood_.emplace_back(std::exp(score(SpeakerTraits::space, c.traits, weights.speaker)));
  }

  Decision decide() const {
    Decision decision;
    std::size_t best = people_;
    for (std::size_t i = 0; i < people_; ++i) {
      // Whoever is the subject of the speech verb beside it has said it: then the others only lower the confidence.
      if (is_tagged_ && !candidates_[i].is_beside) continue;
      const double share = of_person(i) / all_;
      const bool same = best < people_ && is_same_person(candidates_[i], candidates_[best]);
      const bool likelier_mention = same && likelihood_[i] > likelihood_[best];
      if (best < people_ && !likelier_mention && (same || share <= decision.confidence)) continue;
      best = i;
      decision.confidence = share;
    }
    if (best == people_) return decision;
    decision.best = candidates_[best];
    decision.runner_up = runner_up(best);
    return decision;
  }

 private:
  double of_person(std::size_t i) const {
    double sum = 0.0;
    for (std::size_t k = 0; k < people_; ++k)
      if (k == i || is_same_person(candidates_[k], candidates_[i])) sum += likelihood_[k];
    return sum;
  }

  std::optional<PersonId> runner_up(std::size_t best) const {
    std::optional<PersonId> person;
    double most = 0.0;
    for (std::size_t i = 0; i < people_; ++i) {
      if (!candidates_[i].resolved || is_same_person(candidates_[i], candidates_[best]) || of_person(i) <= most) continue;
      most = of_person(i);
      person = candidates_[i].person;
    }
    return person;
  }

  const std::vector<Candidate>& candidates_;
  std::size_t people_;
  bool is_tagged_;
  std::vector<double> likelihood_;
  double all_ = 0.0;
};

class Attributor {
 public:
  Attributor(const BlockContext& context, Sources& sources)
      : c_(context), tokens_(context.row.tokens), sources_(sources), shapes_(shapes_of(context)),
        clauses_(tokens_, shapes_, context.mentions, context.language),
        finder_(tokens_, shapes_, clauses_, context.people, context.language, context.style) {}

  std::vector<Decision> run() {
    sources_.in_block.clear();
    for (std::size_t q = 0; q < tokens_.size(); ++q)
      if (tokens_[q].kind == TokenKind::quotation) decide(q);
    leave_sources();
    return std::move(decisions_);
  }

 private:
  void decide(std::size_t q) {
    const MarkedRegion& region = c_.regions[tokens_[q].region];
    const std::size_t weigh = weigh_of(q);
    const Span inner = region.inner();
    const std::vector<Candidate> candidates = finder_.find(
        {q, c_.block, region.continues, weigh, company_of(q), has_reported_form(clauses_.start_of_sentence(q), q), c_.text.substr(inner.start, inner.size())}, sources_);
    Decision decision = script::rank(candidates, c_.weights);
    const SpeechTraits::Space::Row traits = speech_traits(q, weigh, decision);
    const bool is_expression = weigh == 2 && c_.times[tokens_[q].region] > 2;
    const double needed = is_expression ? expression_needs : weigh == 2 ? lone_needs : weigh == 1 ? fragment_needs : 0.0;
    decision.speech = shapes_[q].words > 0 && score(SpeechTraits::space, traits, c_.weights.speech) > needed;
    if (is_title(q)) decision.speech = false;
    // With dashes about, a paragraph that opens with a mark again may as well be somebody else's.
    if (region.continues && sources_.last_was_speech && shapes_[q].words > 0 && !c_.language.dash_dialogue) decision.speech = true;
    if (decision.best && decision.best->where == Where::label) decision.speech = true;
    if (c_.teacher != nullptr) obey(c_.teacher->teach({region.span, traits, candidates}), candidates, decision);
    decision.kind = kind_of(q);
    if (decision.speech && decision.best) remember(*decision.best);
    sources_.last_was_speech = decision.speech;
    decisions_.push_back(decision);
  }

  void remember(const Candidate& source) {
    if (sources_.in_block.size() == most_sources) sources_.in_block.erase(sources_.in_block.begin());
    sources_.in_block.push_back(source);
  }

  static void obey(const Answer& answer, const std::vector<Candidate>& candidates, Decision& decision) {
    decision.speech = answer.speech;
    decision.best.reset();
    if (answer.candidate) decision.best = candidates[*answer.candidate];
  }

  // --- is it speech -------------------------------------------------------------------------------

  SpeechTraits::Space::Row speech_traits(std::size_t q, std::size_t weigh, const Decision& decision) const {
    using T = SpeechTraits;
    const Shape& shape = shapes_[q];
    const MarkedRegion& region = c_.regions[tokens_[q].region];
    const std::size_t start = clauses_.start_of_sentence(q);
    const std::size_t verb = clauses_.last_verb(start, q);
    T::Space::Row row{};
    const auto set = [&row](T::Field field, auto value) { row[field] = static_cast<std::uint8_t>(value); };
    set(T::words, size_of(shape.words));
    set(T::ending, finder_.ending_of(q));
    set(T::before, q == 0 ? TokenClass::edge : clauses_.class_of(q - 1));
    set(T::behind, clauses_.class_of(q + 1));
    set(T::upper, shape.begins_upper);
    set(T::title_case, shape.title_case);
    set(T::repeated, std::min<std::size_t>(c_.times[tokens_[q].region], 3) - 1);
    set(T::minor, region.minor);
    set(T::bounds, region.dash ? 3 : region.continues ? 2 : region.closed() ? 0 : 1);
    set(T::in_name, q > 0 && q + 1 < tokens_.size() && tokens_[q - 1].capital && tokens_[q + 1].capital);
    if (verb != q) {
      const std::size_t gap = q - verb - 1;
      set(T::verb, gap == 0 ? 1 : gap <= 3 ? 2 : gap <= 10 ? 3 : 4);
    }
    set(T::neighbour, company_of(q));
    set(T::best_where, decision.best ? decision.best->where : Where::nobody);
    set(T::confidence, decision.confidence < 0.3 ? 0 : decision.confidence < 0.6 ? 1 : decision.confidence < 0.9 ? 2 : 3);
    set(T::best_cue, decision.best ? decision.best->traits[SpeakerTraits::cue] : 0);
    set(T::inside, shape.inside);
    set(T::reported, has_reported_form(start, q));
    set(T::naming, naming_of(q));
    set(T::weigh, weigh);
    set(T::style, c_.style);
    return row;
  }

  bool has_reported_form(std::size_t start, std::size_t q) const {
    const std::size_t end = clauses_.end_of_clause(q + 1);
    for (std::size_t k = start; k < end; ++k)
      if (k != q && clauses_.is_word(k) && word_in(c_.language.reported_forms, tokens_[k].lower)) return true;
    return false;
  }

  /// 0: no word that leads to a name; 1: next to the quotation; 2: a little before it; 3: behind it.
  std::size_t naming_of(std::size_t q) const {
    const auto names = [this](std::size_t k) { return clauses_.is_word(k) && word_in(c_.language.title_words, tokens_[k].lower); };
    for (std::size_t back = 1; back <= 3 && back <= q; ++back)
      if (names(q - back)) return back == 1 ? 1 : 2;
    return names(q + 1) ? 3 : 0;
  }

  /// "the so-called “war”"; "the programme “Harbour Lights”": capital words behind a word that leads to a name. The annotated sets
  /// have few of them, so this is not left to the weights.
  bool is_title(std::size_t q) const {
    constexpr std::size_t most = 8;  // words
    if (q == 0 || !clauses_.is_word(q - 1)) return false;
    if (word_in(c_.language.so_called, tokens_[q - 1].lower)) return true;
    const bool led = word_in(c_.language.work_words, tokens_[q - 1].lower);
    return led && shapes_[q].title_case && shapes_[q].begins_upper && shapes_[q].words <= most;
  }

  /// A quotation before this one in its sentence: 0 none, 1 is speech, 2 is not.
  std::size_t company_of(std::size_t q) const {
    const std::size_t start = clauses_.start_of_sentence(q);
    const bool has = std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(start), tokens_.begin() + static_cast<std::ptrdiff_t>(q),
                                 [](const Token& t) { return t.kind == TokenKind::quotation; });
    return !has ? 0 : sources_.last_was_speech ? 1 : 2;
  }

  /// 0: long; 1: short in a sentence with a speech verb; 2: short without.
  std::size_t weigh_of(std::size_t q) const {
    if (shapes_[q].words > short_words) return 0;
    const std::size_t start = clauses_.start_of_sentence(q);
    return clauses_.last_verb(start, q) != q || has_verb_behind(q) ? 1 : 2;
  }

  bool has_verb_behind(std::size_t q) const {
    const std::size_t end = clauses_.end_of_clause(q + 1);
    return clauses_.first_verb(q + 1, end) != end;
  }

  QuoteKind kind_of(std::size_t q) const {
    const Shape& shape = shapes_[q];
    const bool introduced = q == 0 || tokens_[q - 1].kind != TokenKind::word;
    const bool goes_on = q + 1 < tokens_.size() && tokens_[q + 1].kind == TokenKind::word && !shape.awaits_tag() &&
                         !shape.ends_sentence();
    const bool fragment = !introduced && !(shape.begins_upper && (shape.ends_sentence() || shape.awaits_tag()));
    return fragment || goes_on ? QuoteKind::partial : QuoteKind::direct;
  }

  // --- what the next block should know --------------------------------------------------------------

  void leave_sources() {
    const bool has_speech = std::any_of(decisions_.begin(), decisions_.end(), [](const Decision& d) { return d.speech; });
    sources_.turn = !has_speech ? 0 : tokens_.size() <= 2 ? 2 : 1;
    for (const Candidate& source : sources_.in_block) {
      auto& before = sources_.before;
      if (!before.empty() && is_same_person(before.back(), source)) before.pop_back();
      before.push_back(source);
      if (before.size() > 2) before.erase(before.begin());
      sources_.last_block = c_.block;
    }
    sources_.in_block.clear();
    sources_.last_subject.reset();
    sources_.last_mention.reset();
    for (auto it = c_.mentions.rbegin(); it != c_.mentions.rend() && !sources_.last_mention; ++it)
      if (!Clauses::is_oblique(*it)) sources_.last_mention = *it;
    if (tokens_.empty()) return;
    // A stop belongs to the sentence that it ends.
    std::size_t end = tokens_.size();
    while (end > 1 && tokens_[end - 1].kind == TokenKind::stop) --end;
    for (const Mention* m = clauses_.next_mention(clauses_.start_of_sentence(end), tokens_.size()); m != nullptr;
         m = clauses_.next_mention(m->last + 1, tokens_.size())) {
      if (Clauses::is_oblique(*m)) continue;
      sources_.last_subject = *m;
      return;
    }
  }

  const BlockContext& c_;
  const std::vector<Token>& tokens_;
  Sources& sources_;
  std::vector<Shape> shapes_;
  Clauses clauses_;
  CandidateFinder finder_;
  std::vector<Decision> decisions_;
};

}  // namespace

Decision rank(const std::vector<Candidate>& candidates, const Weights& weights) {
  // A transcript says who speaks; there is nothing to weigh.
  for (const Candidate& c : candidates) {
    if (c.where != Where::label) continue;
    Decision decision;
    decision.best = c;
    decision.confidence = 1.0;
    return decision;
  }
  return Ranking(candidates, weights).decide();
}

std::vector<Decision> attribute(const BlockContext& context, Sources& sources) { return Attributor(context, sources).run(); }

}  // namespace narrator::script
