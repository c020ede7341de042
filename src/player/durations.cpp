#include "player/durations.hpp"

#include <cmath>
#include <utility>

namespace narrator::player {
namespace {

std::size_t lowest_bit(std::size_t i) { return i & (~i + 1); }

}  // namespace

Durations::Durations(std::vector<std::int64_t> frames) : frames_(std::move(frames)) { build(); }

void Durations::build() {
  tree_.assign(frames_.size() + 1, 0);
  for (std::size_t i = 1; i < tree_.size(); ++i) {
    tree_[i] += frames_[i - 1];
    const std::size_t parent = i + lowest_bit(i);
    if (parent < tree_.size()) tree_[parent] += tree_[i];
  }
}

std::int64_t Durations::before(std::size_t segment) const {
  std::int64_t sum = 0;
  for (std::size_t i = segment; i > 0; i -= lowest_bit(i)) sum += tree_[i];
  return sum;
}

std::size_t Durations::at(std::int64_t frames) const {
  std::size_t first = 0;  // the answer is here or behind
  std::size_t count = frames_.size();
  while (count > 1) {
    const std::size_t half = count / 2;
    if (before(first + half) <= frames) first += half;
    count -= half;
  }
  return first;
}

void Durations::set(std::size_t segment, std::int64_t frames) {
  const std::int64_t change = frames - frames_[segment];
  frames_[segment] = frames;
  for (std::size_t i = segment + 1; i < tree_.size(); i += lowest_bit(i)) tree_[i] += change;
}

void Durations::scale(double factor) {
  for (std::int64_t& frames : frames_) frames = std::llround(static_cast<double>(frames) * factor);
  build();
}

}  // namespace narrator::player
