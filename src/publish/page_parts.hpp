// The parts of a listening page, each as text.
#pragma once

#include <string>

#include "narrator/narration.hpp"
#include "narrator/timeline.hpp"
#include "publish/waveform.hpp"

namespace narrator::publish {

/// Everything up to the title: policy, style, colours.
std::string page_head(const Narration& narration);
/// Behind the title: who speaks, and how much.
std::string page_cast(const Narration& narration, const Timeline& timeline);
/// Controls, with the waveform in the speakers' colours.
std::string page_player(const Narration& narration, const Timeline& timeline, const Waveform& waveform);
/// What the script knows: times of words and sentences, as JSON.
std::string page_data(const Narration& narration, const Timeline& timeline);

}  // namespace narrator::publish
