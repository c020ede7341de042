// Which voice each speaker gets: the one that suits their name, unless somebody near them sounds like it.
//
// A cost is given to every pair of speaker and voice; who speaks most chooses first, then everybody may
// move to a cheaper voice until nobody wants to. The same input gives the same answer everywhere.
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
  std::string lasting_name;         ///< the same in every article: decides which voice is liked best
  Gender gender = Gender::unknown;
  std::optional<VoiceIndex> fixed;  ///< the narrator, the unknown, and what the user asked for
};

struct Choice {
  VoiceIndex voice = 0;
  VoiceIndex first_choice = 0;           ///< had nobody else been in the article
  std::optional<SpeakerId> in_the_way;   ///< who sounds too much like the first choice, when that is not the voice
};

/// @param roles, speakers index = SpeakerId; the narrator, who is first, is fixed
/// @param voices the first `free_voices` of them may be chosen, the others are there to be fixed; not empty
std::vector<Choice> choose_voices(const std::vector<Role>& roles, const std::vector<SpeakerTurns>& speakers,
                                  const std::vector<const Voice*>& voices, std::size_t free_voices);

}  // namespace narrator::casting
