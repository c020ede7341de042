// Decides which marked regions are speech, and whose.
//
// Every possible speaker of a region is a candidate with signs; a linear score over one table of
// trained weights ranks them, and the softmax of the scores is the confidence. Whether the words are
// speech at all is a second such score.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "narrator/script.hpp"
#include "script/candidates.hpp"
#include "script/features.hpp"
#include "script/mentions.hpp"
#include "script/quotations.hpp"
#include "script/tokens.hpp"
#include "script/weights.hpp"

namespace narrator::script {

struct Decision {
  bool speech = false;
  QuoteKind kind = QuoteKind::direct;
  std::optional<Candidate> best;
  double confidence = 0.0;            ///< that it is the best candidate's person
  std::optional<PersonId> runner_up;  ///< another person
};

/// Weighs the candidates: best, confidence and runner_up of the decision.
/// @param candidates the last is nobody
Decision rank(const std::vector<Candidate>& candidates, const Weights& weights);

/// What the trainer sees of a marked region, and what it answers.
struct Lesson {
  Span region;
  const SpeechTraits::Space::Row& speech;
  const std::vector<Candidate>& candidates;  ///< the last is nobody
};
struct Answer {
  bool speech = false;
  std::optional<std::size_t> candidate;  ///< index; none: nobody among them is right
};
class Teacher {
 public:
  virtual ~Teacher() = default;
  virtual Answer teach(const Lesson& lesson) = 0;
};

struct BlockContext {
  std::u32string_view text;
  std::size_t block = 0;
  const TokenRow& row;
  const std::vector<MarkedRegion>& regions;  ///< of the whole document
  const std::vector<std::size_t>& times;     ///< by region: how often its few words stand between marks
  const std::vector<Mention>& mentions;      ///< of the block
  const People& people;
  const Language& language;
  std::size_t style = 0;                     ///< of the document: see style_of()
  const Weights& weights = trained_weights;
  Teacher* teacher = nullptr;                ///< decides instead of the weights
};

/// One decision for each quotation token of the row, in order.
std::vector<Decision> attribute(const BlockContext& context, Sources& sources);

}  // namespace narrator::script
