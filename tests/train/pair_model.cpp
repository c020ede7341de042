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
  for (const auto& row : lesson.candidates) scores.push_back(model.score(row));
  const double most = *std::max_element(scores.begin(), scores.end());
  double all = 0.0;
  for (double& s : scores) all += s = std::exp(s - most);
  for (double& s : scores) s /= all;
  return scores;
}

}  // namespace

std::optional<std::size_t> choice(const SpeakerLesson& lesson, const Weights& weights) {
  const std::size_t n = lesson.candidates.size() - 1;
  if (n == 0) return std::nullopt;
  std::vector<double> l, total(n);
  for (std::size_t i = 0; i < n; ++i) l.push_back(std::exp(score(SpeakerTraits::space, lesson.candidates[i], weights.speaker)));
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < n; ++j)
      if (i == j || (lesson.people[i] == lesson.people[j] && lesson.people[i] != std::u32string_view::npos)) total[i] += l[j];
  std::size_t best = 0;
  for (std::size_t i = 1; i < n; ++i)
    if (total[i] > 1.0001*total[best] || (total[i] > 0.9999*total[best] && l[i] > l[best])) best = i;
  return best;
}

void learn_speakers(const std::vector<SpeakerLesson>& lessons, Weights& weights) {
  Model<SpeakerTraits> model;
  go_through(lessons, model, [&model](const SpeakerLesson& lesson) {
    const std::vector<double> p = probabilities(lesson, model);
    double of_right = 0.0;
    for (std::size_t i = 0; i < p.size(); ++i)
      if (lesson.right[i]) of_right += p[i];
    // The gradient of log of what is right in all: its share among the right ones, less its share in all.
    for (std::size_t i = 0; i < p.size(); ++i)
      model.move(lesson.candidates[i], (lesson.right[i] ? p[i] / of_right : 0.0) - p[i]);
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

void add(const Lessons& lessons, const Weights& weights, Tally& tally) {
  for (const SpeakerLesson& lesson : lessons.speakers) {
    ++tally.speakers;
    tally.answerable += lesson.right.back() ? 0 : 1;
    const auto chosen = choice(lesson, weights);
    tally.right += chosen && lesson.right[*chosen] ? 1 : 0;
  }
  for (const SpeechLesson& lesson : lessons.speech) {
    const bool speech = score(SpeechTraits::space, lesson.traits, weights.speech) > 0.0;
    tally.said += speech ? 1 : 0;
    tally.speech += lesson.speech ? 1 : 0;
    tally.both += speech && lesson.speech ? 1 : 0;
  }
}

}  // namespace narrator::train
