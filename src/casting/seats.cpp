#include "casting/seats.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace narrator::casting {
namespace {

// In the order in which they are taken: outer ones first, for two people need the whole width. None is nearer to
// the centre than is clearly off it, so six is all there is room for; of more speakers some share a seat.
constexpr std::array seats{-1.0, 1.0, -0.65, 0.65, -0.35, 0.35};

/// How near somebody on this seat is to those who answer them and are seated already.
double crowding(double seat, const SpeakerTurns& speaker, const std::vector<double>& taken) {
  double cost = 0.0;
  for (const Neighbour& neighbour : speaker.neighbours)
    if (neighbour.speaker < taken.size()) cost += neighbour.weight * (2.0 - std::abs(seat - taken[neighbour.speaker]));
  return cost;
}

/// Nobody sits on a lap while a seat is free.
double sharing(double seat, const std::vector<double>& taken) {
  return 1000.0 * static_cast<double>(std::count(taken.begin() + 1, taken.end(), seat));
}

}  // namespace

std::vector<double> seats_for(const std::vector<SpeakerTurns>& speakers) {
  std::vector<double> taken;
  for (const SpeakerTurns& speaker : speakers) {
    if (taken.empty() || speaker.words == 0) {  // the narrator, or nobody whom one hears
      taken.push_back(0.0);
      continue;
    }
    double best = seats.front();
    double least = 0.0;
    for (const double seat : seats) {
      const double cost = crowding(seat, speaker, taken) + sharing(seat, taken);
      if (seat != seats.front() && cost >= least - 1e-9) continue;
      best = seat;
      least = cost;
    }
    taken.push_back(best);
  }
  return taken;
}

}  // namespace narrator::casting
