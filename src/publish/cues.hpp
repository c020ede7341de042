// What is on the screen at a time: a timeline's segments as subtitles of one or two lines.
//
// A cue is of one speaker and within one sentence. A sentence that is too long is cut where it costs a reader least:
// behind a mark that ends a clause, into parts of about the same length.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "narrator/narration.hpp"
#include "narrator/timeline.hpp"

namespace narrator::publish {

/// White space apart, a word as it is printed, with the marks around it.
struct CueWord {
  std::string text;  ///< UTF-8, clean
  bool timed = false;
  std::uint64_t onset = 0;  ///< of the first word in it that the engine reported; only if timed
};

struct Cue {
  SpeakerId speaker = narrator_id;
  bool begins_turn = false;  ///< somebody else was heard before
  std::uint64_t start = 0;   ///< frames
  std::uint64_t end = 0;
  std::vector<CueWord> words;
  std::size_t line_break = 0;  ///< the second line begins with this word; 0: one line
};

struct CueShape {
  std::size_t columns = 42;  ///< of a line; what is wide (Chinese, Japanese, Korean) counts two
  std::size_t lines = 2;     ///< of a cue, 1 or 2
  bool named = false;        ///< whoever is not the narrator needs room for "[name] " where a turn begins
};

/// The cues of one segment of a timeline; none where nothing can be shown.
std::vector<Cue> cues_of(const Narration& narration, const Timeline& timeline, std::size_t index, const CueShape& shape);

/// What a reader calls them: "Narrator", "Marta Eklund", "Somebody" for whom the text does not name. Clean, one line.
std::string display_name(const Script& script, SpeakerId speaker);

}  // namespace narrator::publish
