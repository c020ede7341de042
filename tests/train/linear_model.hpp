// Logistic and softmax regression by stochastic gradient descent, with an L2 penalty.
//
// Deterministic: the same lessons give the same weights.
#pragma once

#include "train/lessons.hpp"

namespace narrator::train {

/// Which candidate is right: softmax over the candidates and nobody, where several may be right.
void learn_speakers(const std::vector<SpeakerLesson>& lessons, script::Weights& weights);
/// Whether it is speech.
void learn_speech(const std::vector<SpeechLesson>& lessons, script::Weights& weights);

/// Shares of lessons that the weights get right.
double right_speakers(const std::vector<SpeakerLesson>& lessons, const script::Weights& weights);
/// Where somebody right is among the candidates: more than this no weights can do.
double answerable(const std::vector<SpeakerLesson>& lessons);
/// Harmonic mean of precision and recall.
double speech_f1(const std::vector<SpeechLesson>& lessons, const script::Weights& weights);

}  // namespace narrator::train
