// Who speaks how much, and who is heard near whom. For the cast; knows nothing of voices.
#pragma once

#include <cstddef>
#include <vector>

#include "narrator/script.hpp"

namespace narrator::casting {

/// Another speaker who is heard near: the narrator's words between them do not count.
struct Neighbour {
  SpeakerId speaker = narrator_id;
  /// How often and how near: 1 for each time that they follow each other, 1/4 with one turn between,
  /// 1/9 with two.
  double weight = 0.0;
  std::size_t nearest_turns = 0;  ///< 1: they follow each other somewhere
};

struct SpeakerTurns {
  std::size_t quotes = 0;
  std::size_t words = 0;              ///< runs of what is not white space
  std::vector<Neighbour> neighbours;  ///< in the order of their ids; only for speakers but the narrator
};

/// One for each speaker of the script.
std::vector<SpeakerTurns> count_turns(const Script& script, const Document& document);

}  // namespace narrator::casting
