#include "train/pair_model.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace narrator::train {
namespace {

using namespace narrator::script;

constexpr int epochs = 8;
constexpr double first_rate = 0.015;
constexpr double penalty = 1e-3;  // a lesson, on each weight that it touches

/// The weights while they are learned: each moves less the more it has moved (J. Duchi, E. Hazan, Y. Singer:
/// Adaptive Subgradient Methods, JMLR 12, 2011).
template <typename Traits>
class Model {
 public:
  using Row = typename Traits::Space::Row;

  double score(const Row& row) const {
    double sum = 0.0;
    Traits::space.for_each_weight(row, [&](std::size_t i) { sum += weights_[i]; });
    return sum;
  }

  void move(const Row& row, double gradient) {
    Traits::space.for_each_weight(row, [&](std::size_t i) {
      const double g = gradient - penalty * weights_[i];
      moved_[i] += g * g;
      weights_[i] += first_rate * g / std::sqrt(moved_[i]);
    });
  }

  /// What is written is the mean of the weights at the ends of the epochs: they circle about the best.
  void end_epoch() {
    for (std::size_t i = 0; i < weights_.size(); ++i) sum_[i] += weights_[i];
    ++epochs_;
  }

  template <typename Table>
  void write(Table& table) const {
    for (std::size_t i = 0; i < table.size(); ++i)
      table[i] = static_cast<std::int16_t>(std::lround(sum_[i] / epochs_ / Weights::unit));
  }

 private:
  std::vector<double> weights_ = std::vector<double>(Traits::space.weights());
  std::vector<double> sum_ = std::vector<double>(Traits::space.weights());
  int epochs_ = 0;
  std::vector<double> moved_ = std::vector<double>(Traits::space.weights(), 1e-2);
};

/// Calls learn(lesson) for all lessons, in a new order each time.
template <typename Lesson, typename Traits, typename Learn>
void go_through(const std::vector<Lesson>& lessons, Model<Traits>& model, Learn learn) {
  std::vector<std::size_t> order(lessons.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::mt19937 random(1);
  for (int epoch = 0; epoch < epochs; ++epoch) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
    for (const std::size_t i : order) learn(lessons[i]);
    if (2 * epoch >= epochs - 1) model.end_epoch();
  }
}

std::vector<double> probabilities(const SpeakerLesson& lesson, const Model<SpeakerTraits>& model) {
  std::vector<double> scores;
  for (const Candidate& c : lesson.candidates) scores.push_back(model.score(c.traits));
  const double most = *std::max_element(scores.begin(), scores.end());
  double all = 0.0;
  for (double& s : scores) all += s = std::exp(s - most);
  for (double& s : scores) s /= all;
  return scores;
}

}  // namespace

void learn_speakers(const std::vector<SpeakerLesson>& lessons, Weights& weights) {
  Model<SpeakerTraits> model;
  go_through(lessons, model, [&model](const SpeakerLesson& lesson) {
    const std::vector<double> p = probabilities(lesson, model);
    double of_right = 0.0;
    for (std::size_t i = 0; i < p.size(); ++i)
      if (lesson.right[i]) of_right += p[i];
    // The gradient of log of what is right in all: its share among the right ones, less its share in all.
    for (std::size_t i = 0; i < p.size(); ++i)
      model.move(lesson.candidates[i].traits, (lesson.right[i] ? p[i] / of_right : 0.0) - p[i]);
  });
  model.write(weights.speaker);
}

void learn_speech(const std::vector<SpeechLesson>& lessons, Weights& weights) {
  Model<SpeechTraits> model;
  go_through(lessons, model, [&model](const SpeechLesson& lesson) {
    const double p = 1.0 / (1.0 + std::exp(-model.score(lesson.traits)));
    model.move(lesson.traits, (lesson.speech ? 1.0 : 0.0) - p);
  });
  model.write(weights.speech);
}

}  // namespace narrator::train
