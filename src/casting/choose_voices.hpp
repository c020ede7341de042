// Which voice each speaker gets: what it costs to give whom which, and why it came out so.
//
// All wishes are costs: of a person and a voice, and of the voices of two who are heard near each other. The
// cheapest whole is found by assign().
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "casting/turns.hpp"
#include "narrator/casting.hpp"

namespace narrator::casting {

/// Index into the voices given to choose_voices().
using VoiceIndex = std::size_t;

struct Role {
  std::string lasting_name;         ///< the same in every article: decides between voices that are equally good
  Gender gender = Gender::unknown;
  int age = 0;                      ///< years, 0 when not known
  std::optional<VoiceIndex> fixed;  ///< the narrator, the unknown, and what the user asked for
  std::optional<VoiceIndex> remembered;
  bool remembered_choice = false;   ///< the listener chose it in another article
};

/// What decided.
enum class Ground {
  fixed,
  remembered,
  most_quoted,   ///< quoted most, so the most intelligible voice
  suits,         ///< their first choice, nobody in the way
  out_of_the_way ///< of somebody who sounds too much like the first choice
};

struct Choice {
  VoiceIndex voice = 0;
  Ground ground = Ground::suits;
  std::optional<SpeakerId> in_the_way;  ///< whose voice is too much like the one that would have been theirs
};

/// @param roles, speakers index = SpeakerId; the narrator, who is first, is fixed
/// @param voices the first `free_voices` of them may be chosen, the others are there to be fixed; not empty
/// @param uses of each voice: how many people elsewhere have it
std::vector<Choice> choose_voices(const std::vector<Role>& roles, const std::vector<SpeakerTurns>& speakers,
                                  const std::vector<const Voice*>& voices, std::size_t free_voices,
                                  const std::vector<std::size_t>& uses);

}  // namespace narrator::casting
