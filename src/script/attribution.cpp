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
// Log-odds. A few words that are speech but stay with the narrator do less harm than an expression
// that somebody who never said it gets to say: they need more than even odds.
constexpr double fragment_needs = 0.3;
constexpr double expression_needs = 1.0;  // the same words between marks again and again

std::vector<Shape> shapes_of(const BlockContext& c) {
  const std::vector<Token>& tokens = c.row.tokens;
  std::vector<Shape> shapes(tokens.size());
  for (std::size_t k = 0; k < tokens.size(); ++k) {
    if (tokens[k].kind != TokenKind::quotation) continue;
    const bool comma_behind = k + 1 < tokens.size() && tokens[k + 1].kind == TokenKind::comma;
    shapes[k] = shape_of(c.text, c.regions[tokens[k].region], comma_behind);
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

class Attributor {
 public:
  Attributor(const BlockContext& context, Sources& sources)
      : c_(context), tokens_(context.row.tokens), sources_(sources), shapes_(shapes_of(context)),
        clauses_(tokens_, shapes_, context.mentions, context.language),
        finder_(tokens_, shapes_, context.mentions, clauses_, context.language) {}

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
    const std::vector<Candidate> candidates = finder_.find(q, region.continues, c_.block, sources_);
    Decision decision = rank(candidates, finder_.ending_of(q));
    const SpeechSignSet signs = speech_signs(q, decision.best);
    const std::size_t weigh = weigh_of(q);
    const bool is_expression = weigh == 2 && c_.times[tokens_[q].region] > 2;
    const double needed = is_expression ? expression_needs : weigh > 0 ? fragment_needs : 0.0;
    decision.speech = shapes_[q].words > 0 && score(signs, c_.weights.speech) > needed;
    // With dashes about, a paragraph that opens with a mark again may as well be somebody else's.
    if (region.continues && sources_.last_was_speech && shapes_[q].words > 0 && !c_.language.dash_dialogue) decision.speech = true;
    if (c_.teacher != nullptr) obey(c_.teacher->teach({region.span, finder_.ending_of(q), signs, candidates}), candidates, decision);
    decision.kind = kind_of(q);
    if (decision.speech && decision.best) remember(*decision.best);
    sources_.last_was_speech = decision.speech;
    decisions_.push_back(std::move(decision));
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

  /// The best candidate, unless that nobody of them is right is likelier than each.
  Decision rank(const std::vector<Candidate>& candidates, Ending ending) const {
    Decision decision;
    if (candidates.empty()) return decision;
    std::vector<double> likelihood;
    for (const Candidate& c : candidates) likelihood.push_back(std::exp(score(c.signs, c_.weights.speaker)));
    double all = std::exp(static_cast<double>(c_.weights.speaker[SpeakerSigns::nobody + static_cast<std::size_t>(ending)]));
    for (const double l : likelihood) all += l;
    const auto best = static_cast<std::size_t>(std::max_element(likelihood.begin(), likelihood.end()) - likelihood.begin());
    decision.best = candidates[best];
    double runner_up = 0.0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      const bool same = candidates[i].person == candidates[best].person && candidates[i].resolved == candidates[best].resolved;
      if (same) decision.confidence += likelihood[i] / all;
      else if (candidates[i].resolved && likelihood[i] > runner_up) {
        runner_up = likelihood[i];
        decision.runner_up = candidates[i].person;
      }
    }
    return decision;
  }

  // --- is it speech -------------------------------------------------------------------------------

  SpeechSignSet speech_signs(std::size_t q, const std::optional<Candidate>& best) const {
    using S = SpeechSigns;
    const Shape& shape = shapes_[q];
    const MarkedRegion& region = c_.regions[tokens_[q].region];
    const std::size_t start = clauses_.start_of_sentence(q);
    const std::size_t verb = clauses_.last_verb(start, q);
    const std::size_t weigh = weigh_of(q);
    SpeechSignSet signs;
    signs.add(S::bias);
    signs.add(S::words + size_of(shape.words) * endings + static_cast<std::size_t>(finder_.ending_of(q)));
    const std::size_t before = q == 0 ? 0 : neighbour(q - 1);
    const std::size_t behind = q + 1 >= tokens_.size() ? 0 : neighbour(q + 1);
    signs.add(S::before + S::weighs * before + weigh);
    signs.add(S::behind + S::weighs * behind + weigh);
    if (weigh != 0) signs.add(S::between + S::neighbours * before + behind);
    if (shape.begins_upper) signs.add(S::upper + weigh);
    if (shape.title_case) signs.add(S::title_case + weigh);
    if (region.minor) signs.add(S::minor);
    if (!region.closed()) signs.add(S::unclosed);
    if (region.dash) signs.add(S::dash);
    if (region.continues) signs.add(S::continues);
    if (const std::size_t times = c_.times[tokens_[q].region]; times > 1) signs.add(S::repeated + 2 * weigh + (times > 2 ? 1 : 0));
    if (q > 0 && q + 1 < tokens_.size() && tokens_[q - 1].capital && tokens_[q + 1].capital) signs.add(S::in_name);
    if (verb != q) {
      const std::size_t gap = q - verb - 1;
      signs.add(S::verb_before + (gap == 0 ? 0 : gap <= 3 ? 1 : gap <= 10 ? 2 : 3));
    }
    if (std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(start), tokens_.begin() + static_cast<std::ptrdiff_t>(q),
                    [](const Token& t) { return t.kind == TokenKind::quotation; }))
      signs.add(sources_.last_was_speech ? S::speech_before : S::nonspeech_before);
    if (best) signs.add(S::best_where + S::weighs * static_cast<std::size_t>(best->where) + weigh);
    else signs.add(S::nobody);
    return signs;
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

  /// What kind of token a neighbour is. 0 is the edge of the block.
  std::size_t neighbour(std::size_t k) const {
    const Token& token = tokens_[k];
    switch (token.kind) {
      case TokenKind::stop: return 1;
      case TokenKind::comma: return 2;
      case TokenKind::colon: return 3;
      case TokenKind::dash: return 4;
      case TokenKind::quotation: return 5;
      case TokenKind::other: return 6;
      case TokenKind::word: break;
    }
    if (clauses_.is_verb(k)) return 7;
    if (token.possessive || word_in(c_.language.determiners, token.lower)) return 8;
    if (word_in(c_.language.prepositions, token.lower)) return 9;
    if (word_in(c_.language.clause_words, token.lower)) return 10;
    if (word_in(c_.language.function_words, token.lower)) return 11;
    return token.capital ? 12 : 13;
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
    for (const Candidate& source : sources_.in_block) {
      auto& before = sources_.before;
      if (!before.empty() && before.back().person == source.person) before.pop_back();
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

std::vector<Decision> attribute(const BlockContext& context, Sources& sources) { return Attributor(context, sources).run(); }

}  // namespace narrator::script
