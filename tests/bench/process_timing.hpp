// Runs a program and says what it cost, its children and their children included.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace narrator::bench {

struct ProcessCost {
  double wall_ms = 0.0;
  double cpu_ms = 0.0;  ///< user and system time of the process and all its descendants
  double peak_mb = 0.0;  ///< memory of its largest process, MB
  int exit_code = -1;   ///< -1 when ended by a signal
};

using Environment = std::vector<std::pair<std::string, std::string>>;

/// Blocks until the program and all its descendants have ended. Output goes to /dev/null.
/// Call from one thread only: it becomes the subreaper of everything that it starts.
ProcessCost run_process(const std::vector<std::string>& command, const Environment& additions = {});

double monotonic_ms();

}  // namespace narrator::bench
