#include "train/linear_model.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace narrator::train {
namespace {

using namespace narrator::script;

constexpr int epochs = 40;
constexpr double first_rate = 0.1;
constexpr double penalty = 2e-5;

template <typename Signs, typename Table>
void move(Table& weights, const Signs& signs, double step) {
  for (const auto sign : signs) weights[sign] += static_cast<float>(step);
}

/// Calls learn(lesson, rate) for all lessons in a new order each time, the rate falling.
template <typename Lesson, typename Table, typename Learn>
void descend(const std::vector<Lesson>& lessons, Table& weights, Learn learn) {
  std::vector<std::size_t> order(lessons.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::mt19937 random(1);
  for (int epoch = 0; epoch < epochs; ++epoch) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
    const double rate = first_rate / (1.0 + 0.2 * epoch);
    for (const std::size_t i : order) learn(lessons[i], rate);
    const auto shrink = static_cast<float>(std::pow(1.0 - rate * penalty, static_cast<double>(lessons.size())));
    for (float& weight : weights) weight *= shrink;
  }
}

std::size_t nobody(const SpeakerLesson& lesson) { return SpeakerSigns::nobody + static_cast<std::size_t>(lesson.ending); }

/// Probabilities of the candidates; the last is nobody's.
std::vector<double> probabilities(const SpeakerLesson& lesson, const Weights& weights) {
  std::vector<double> scores;
  for (const SpeakerSignSet& signs : lesson.candidates) scores.push_back(score(signs, weights.speaker));
  scores.push_back(static_cast<double>(weights.speaker[nobody(lesson)]));
  const double most = *std::max_element(scores.begin(), scores.end());
  double all = 0.0;
  for (double& s : scores) all += s = std::exp(s - most);
  for (double& s : scores) s /= all;
  return scores;
}

double sigmoid(double x) { return 1.0 / (1.0 + std::exp(-x)); }

}  // namespace

void learn_speakers(const std::vector<SpeakerLesson>& lessons, Weights& weights) {
  descend(lessons, weights.speaker, [&weights](const SpeakerLesson& lesson, double rate) {
    const std::vector<double> p = probabilities(lesson, weights);
    const std::size_t none = lesson.candidates.size();
    double of_right = 0.0;
    for (std::size_t i = 0; i < none; ++i)
      if (lesson.right[i]) of_right += p[i];
    const bool nobody_right = of_right == 0.0;
    // The gradient of log of what is right in all: its share among the right ones, less its share in all.
    for (std::size_t i = 0; i < none; ++i) {
      const double target = lesson.right[i] ? p[i] / of_right : 0.0;
      move(weights.speaker, lesson.candidates[i], rate * (target - p[i]));
    }
    weights.speaker[nobody(lesson)] += static_cast<float>(rate * ((nobody_right ? 1.0 : 0.0) - p[none]));
  });
}

void learn_speech(const std::vector<SpeechLesson>& lessons, Weights& weights) {
  descend(lessons, weights.speech, [&weights](const SpeechLesson& lesson, double rate) {
    const double p = sigmoid(score(lesson.signs, weights.speech));
    move(weights.speech, lesson.signs, rate * ((lesson.speech ? 1.0 : 0.0) - p));
  });
}

double right_speakers(const std::vector<SpeakerLesson>& lessons, const Weights& weights) {
  std::size_t right = 0;
  for (const SpeakerLesson& lesson : lessons) {
    if (lesson.candidates.empty()) continue;
    const std::vector<double> p = probabilities(lesson, weights);
    right += lesson.right[static_cast<std::size_t>(std::max_element(p.begin(), p.end() - 1) - p.begin())] ? 1 : 0;
  }
  return static_cast<double>(right) / static_cast<double>(std::max<std::size_t>(1, lessons.size()));
}

double answerable(const std::vector<SpeakerLesson>& lessons) {
  const auto count = std::count_if(lessons.begin(), lessons.end(), [](const SpeakerLesson& lesson) {
    return std::find(lesson.right.begin(), lesson.right.end(), true) != lesson.right.end();
  });
  return static_cast<double>(count) / static_cast<double>(std::max<std::size_t>(1, lessons.size()));
}

double speech_f1(const std::vector<SpeechLesson>& lessons, const Weights& weights) {
  double hits = 0.0;
  double said = 0.0;
  double gold = 0.0;
  for (const SpeechLesson& lesson : lessons) {
    const bool speech = score(lesson.signs, weights.speech) > 0.0;
    said += speech ? 1.0 : 0.0;
    gold += lesson.speech ? 1.0 : 0.0;
    hits += speech && lesson.speech ? 1.0 : 0.0;
  }
  return 2.0 * hits / std::max(1.0, said + gold);
}

}  // namespace narrator::train
