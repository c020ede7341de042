// What a piece of work costs, measured in a process of its own: whatever ran before has no part in it, and work that
// does not end is ended.
#pragma once

#include <functional>

namespace narrator::test {

struct Cost {
  double seconds = 0.0;    ///< of the processor
  double megabytes = 0.0;  ///< at its peak, without what the process had at its start
  bool finished = false;
};

/// @param most_seconds of the processor, after which it is ended
Cost cost_of(const std::function<void()>& work, unsigned most_seconds);

}  // namespace narrator::test
