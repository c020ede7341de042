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

}  // namespace narrator::train
