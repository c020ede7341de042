// Files of text that say what is heard when. All of them take their times from one Timeline, in milliseconds that are
// rounded once (hundredths of a second in LRC, which has no more), so that they agree.
//
// A sentence begins with its first frame and ends where its last sound does; a word begins at its onset.
#pragma once

#include <functional>
#include <string_view>

#include "narrator/narration.hpp"
#include "narrator/timeline.hpp"

namespace narrator::publish {

/// Takes the next piece of the file.
using Put = std::function<void(std::string_view)>;

/// WebVTT: <v Speaker>, and inside a cue when each word begins.
void write_web_vtt(const Narration& narration, const Timeline& timeline, const Put& put);
/// SubRip: "[Speaker]" where somebody else than the narrator begins.
void write_subrip(const Narration& narration, const Timeline& timeline, const Put& put);
/// Enhanced LRC: a line a sentence, with the time of each word.
void write_lyrics(const Narration& narration, const Timeline& timeline, const Put& put);
/// An Audacity label a sentence: start, end, "Speaker: text".
void write_labels(const Narration& narration, const Timeline& timeline, const Put& put);
/// JSON with the source span of every word; narrate(1) describes it.
void write_timeline_json(const Narration& narration, const Timeline& timeline, const Put& put);

}  // namespace narrator::publish
