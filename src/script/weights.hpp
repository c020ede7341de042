// Every weight that decides who speaks and what is speech, in one place, in units of log-odds.
//
// Set by hand, from how often each sign is right in news; made to be trained.
#pragma once

#include <cstddef>

namespace narrator::script {

/// For and against a person being the one who says a quotation.
struct SpeakerWeights {
  double tag_behind = 3.6;           // "...", Smith said.   "...", said Smith.
  double tag_inside = 3.0;           // "..." is, he said, ...
  double tag_by_place = 2.4;         // "...", scoffed Smith: a verb that no table has
  double tag_behind_stop = 1.6;      // "..." Smith said.
  double clause_behind = 0.4;        // "..." is what Smith said he wanted
  double verb_before = 3.3;          // Smith said: "..."
  double verb_earlier = 2.4;         // Smith said that the plan was, for now, "..."
  double inverted_before = 2.2;      // Said Smith: "..."
  double source_word = 2.8;          // according to Smith
  double colon = 2.2;                // Smith was blunt: "..."
  double transcript = 5.0;           // "SMITH: ..."
  double continued = 4.0;            // the paragraph before left the quotation open
  double same_paragraph = 2.2;
  double next_in_paragraph = 1.8;
  double previous_paragraph = 1.0;   // a paragraph that is all quotation goes on the last one
  double other_turn = 1.2;           // two who spoke in turns
  double introduced = -0.3;          // the sentence before names somebody, and nothing else does
  double subject_of_sentence = 0.5;  // no speech verb at all
  double other_mention = -2.0;       // beside the subject: only to be the runner-up
  double token_further = -0.12;
  double behind_preposition = -2.2;
  double possessive = -3.0;
  double nobody_fits = -0.2;         // a pronoun
};

/// For and against marked words being somebody's own.
struct SpeechWeights {
  double base = -1.6;
  double word = 0.45;                // for each of the first eight words
  double whole = 2.0;                // ends as a sentence does, or with a comma before its tag
  double begins_upper = 0.3;
  double tag = 3.0;                  // a tag behind, or a verb or a colon just before
  double clause = 1.6;               // inside what somebody is said to have said
  double leads_paragraph = 1.0;
  double title_case = -3.0;          // "The Long Way Home"
  double determined = -0.9;          // his "..."
  double minor_style = -2.5;         // single marks among double ones
  double repeated = -1.8;            // the same few words in marks again
};

inline constexpr SpeakerWeights speaker_weights;
inline constexpr SpeechWeights speech_weights;

}  // namespace narrator::script
