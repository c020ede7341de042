// How good weights are on articles that they were not learned from.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "script/weights.hpp"
#include "train/lessons.hpp"

namespace narrator::train {

/// Sums over the lessons of one annotated set.
class Report {
 public:
  explicit Report(std::string set) : set_(std::move(set)) {}

  void add(const Lessons& lessons, const script::Weights& weights);
  /// To standard error: F1 of what is speech, share of right speakers, and both at rising confidence.
  void print() const;
  /// To standard output: the most frequent kinds of wrong choices, and each of them in its words.
  void print_errors() const;

 private:
  struct Choice {
    double confidence = 0.0;
    bool right = false;
  };

  void add_speaker(const SpeakerLesson& lesson, const script::Weights& weights);

  std::string set_;
  std::vector<Choice> choices_;
  std::size_t answerable_ = 0;     ///< the right one was among the candidates
  std::size_t tagged_ = 0;         ///< a subject and its speech verb touch the quotation
  std::size_t contradictions_ = 0; ///< and it was given to another
  std::size_t said_ = 0;           ///< marked regions taken for speech
  std::size_t speech_ = 0;         ///< that are
  std::size_t both_ = 0;
  std::map<std::string, std::size_t> kinds_;
  std::vector<std::string> errors_;
};

}  // namespace narrator::train
