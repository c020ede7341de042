// Shares as people read them.
#pragma once

#include <cmath>
#include <string>

namespace narrator {

/// "87 %" of 0.87, to the nearest whole one.
inline std::string percent(double share) { return std::to_string(std::lround(share * 100.0)) + " %"; }

}  // namespace narrator
