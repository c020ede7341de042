// Says who speaks before a quote, for listeners whom the text does not tell.
#pragma once

#include <vector>

#include "narrator/narration.hpp"

namespace narrator::narration {

/// Puts a segment of the narrator's before the first segment of each quote that is to be announced.
///
/// With Announce::first that is a speaker's first quote, unless their name is read in its sentence, or in the one
/// before or behind it in the paragraph; a pronoun or an office is not a name. With Announce::always it is every
/// turn, unless the name is what the narrator has just read ("Novak:"). Descriptions ("a police spokesman") and
/// the nameless are never announced: there is nothing to say but what the text says anyhow.
void add_announcements(const Document& document, const Script& script, Announce announce, const Pauses& pauses,
                       std::vector<Segment>& segments);

/// Marks where a quotation begins and ends for the listener: at the change from the narrator to somebody, or from
/// one to another, and back to the narrator.
void mark_quotations(std::vector<Segment>& segments);

}  // namespace narrator::narration
