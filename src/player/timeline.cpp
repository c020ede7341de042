#include "player/timeline.hpp"

#include <algorithm>
#include <iterator>

namespace narrator::player {

void Timeline::restart(const Place& place) {
  marks_.clear();
  start_ = place;
}

void Timeline::add(std::uint64_t position, const Place& place) { marks_.push_back({position, place}); }

std::deque<Timeline::Mark>::const_iterator Timeline::behind(std::uint64_t heard) const {
  return std::upper_bound(marks_.begin(), marks_.end(), heard,
                          [](std::uint64_t position, const Mark& mark) { return position < mark.position; });
}

const Place& Timeline::at(std::uint64_t heard) const {
  const auto next = behind(heard);
  return next == marks_.begin() ? start_ : std::prev(next)->place;
}

std::int64_t Timeline::frames_since(std::uint64_t heard) const {
  const auto next = behind(heard);
  return next == marks_.begin() ? 0 : static_cast<std::int64_t>(heard - std::prev(next)->position);
}

void Timeline::forget_before(std::uint64_t heard) {
  while (marks_.size() > 1 && marks_[1].position <= heard) marks_.pop_front();
}

}  // namespace narrator::player
