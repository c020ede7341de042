// The real program on a terminal and a null sink: how soon keys are heard, and what playing costs.
#pragma once

#include <string>
#include <vector>

namespace narrator::bench {

/// From the key to the first callback that gives the device what the key asked for, in ms; what lies in the device
/// before that comes on top (its latency).
/// @param folder for files, existing
std::vector<double> key_latencies(const std::string& folder, int keys);

struct PlayingCost {
  double cpu_percent = 0.0;       ///< of one core, speech processes and all
  double bytes_a_second = 0.0;    ///< sent to the terminal
};

/// @param seconds to play, start and end not counted
PlayingCost playing_cost(const std::string& article, int seconds);

}  // namespace narrator::bench
