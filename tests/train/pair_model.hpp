// Logistic and softmax regression over traits and pairs of traits, by AdaGrad with an L2 penalty.
//
// Deterministic: the same lessons give the same weights.
#pragma once

#include "script/weights.hpp"
#include "train/lessons.hpp"

namespace narrator::train {

/// Which candidate is right: softmax over all, where several may be right.
void learn_speakers(const std::vector<SpeakerLesson>& lessons, script::Weights& weights);
/// Whether it is speech.
void learn_speech(const std::vector<SpeechLesson>& lessons, script::Weights& weights);

/// What the weights get right; sums over lessons.
struct Tally {
  std::size_t speakers = 0;
  std::size_t right = 0;
  std::size_t answerable = 0;  ///< the right one was among the candidates
  std::size_t said = 0;        ///< marked regions taken for speech
  std::size_t speech = 0;      ///< that are
  std::size_t both = 0;

  double f1() const { return 2.0 * static_cast<double>(both) / static_cast<double>(std::max<std::size_t>(1, said + speech)); }
};
void add(const Lessons& lessons, const script::Weights& weights, Tally& tally);

/// The candidate that the weights choose; nothing when there is none.
std::optional<std::size_t> choice(const SpeakerLesson& lesson, const script::Weights& weights);

}  // namespace narrator::train
