// What is seen of a candidate for a quotation, and of marked words: each trait has one of a few values.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "script/mentions.hpp"
#include "script/shape.hpp"
#include "script/traits.hpp"

namespace narrator::script {

/// How a candidate stands to the quotation: exactly one of these.
enum class Where : std::uint8_t {
  subject_verb_behind,      ///< "...", Smith said
  verb_subject_behind,      ///< "...", said Smith
  subject_verb_later,       ///< "..." as Smith and his friends later said
  verb_subject_later,
  unlisted_verb_behind,     ///< "...", scoffed Smith: a verb that no table has
  other_behind,
  subject_verb_before,      ///< Smith said: "..."
  subject_verb_earlier,     ///< Smith said that the plan was "..."
  subject_verb_far_before,
  subject_of_other_verb,    ///< of a speech verb that is not the last before the quotation
  verb_subject_before,      ///< Said Smith: "..."
  colon_subject,            ///< Smith was blunt: "..."
  sentence_subject,         ///< no speech verb at all
  other_in_sentence,
  source_word,              ///< according to Smith
  last_sentence_speaker,    ///< Smith disagreed. He said no. "..."
  last_sentence_subject,
  last_sentence_other,
  last_source_in_block,
  last_source,              ///< of the blocks before
  other_turn,               ///< whoever spoke before the last source
  last_block_subject,       ///< of the last sentence of the block before
  last_block_mention,       ///< the last that is mentioned there
  next_tag,                 ///< "..." "...", said Smith: of the next quotation in the paragraph
  continued,                ///< the block before left the quotation open
  label,                    ///< "SMITH: ...", inside the marks
  next_block,               ///< nobody before: whoever speaks in the next block
  recent,                   ///< mentioned a few paragraphs back
  nobody,                   ///< no candidate: the text does not say
  count
};

inline constexpr std::size_t wheres = static_cast<std::size_t>(Where::count);

inline constexpr std::array<std::string_view, wheres> where_names{
    "subject-verb-after", "verb-subject-after", "subject-verb-later",   "verb-subject-later",  "unlisted-verb-after",
    "behind",             "verb-before",        "verb-earlier",         "verb-far-before",     "other-verb",
    "verb-subject-before", "colon",             "subject-of-sentence",  "in-sentence",         "source-word",
    "sentence-before",    "introduced-before",  "mentioned-before",     "same-paragraph",      "previous-paragraph",
    "other-turn",         "paragraph-before",   "end-of-paragraph-before", "next-in-paragraph", "continued-quotation",
    "label",              "next-paragraph",     "mentioned-earlier",    "no-evidence"};
static_assert(!where_names.back().empty());

/// How the quotation ends, which says where its tag is to be expected.
enum class Ending : std::uint8_t { awaits_tag, whole, open };
inline constexpr std::size_t endings = 3;

/// What a token is to its neighbours.
enum class TokenClass : std::uint8_t {
  edge, stop, comma, colon, dash, quotation, other_sign, speech_verb, determiner, owner, by_word, as_word, preposition,
  clause_word, conjunction, auxiliary, pronoun, function_word, figure, adverb, capital, lower
};
inline constexpr std::size_t token_classes = 22;

/// What the verb beside a mention says of it. Passive: the subject is asked, it does not ask.
enum class Cue : std::uint8_t { none, says, other, participle, names, asks, passive, reads };
inline constexpr std::size_t cues = 8;

/// Traits of a candidate. Those from `ending` on are the quotation's and the same for all its candidates.
struct SpeakerTraits {
  enum Field : std::size_t {
    where, form, part,          // subject, in a prepositional phrase, owner
    cue,                        // the verb beside it
    distance, order, verbs,     // to the quotation: tokens; mentions; speech verbs
    before, behind,             // the tokens beside the mention
    source,                     // has been quoted: never, before, last; unresolved; by the very same words
    seen,                       // how often it is mentioned up to here
    named_inside,               // its name stands in the quotation
    gender,                     // known, or not
    to_verb,                    // where the verb beside it stands, by distance
    clauses,                    // how many clause words ("that") stand between it and the quotation
    first,                      // of the sentence before the quotation: its subject, a part of another kind, later
    ending, weigh, place, token_before, token_behind, tagged, style,
    reported,                   // its sentence has a verb of reported speech
    turn,                       // the block before: no speech, speech among other words, nothing but speech
    company,                    // whether a quotation stands before it in its sentence, and is speech
    count
  };
  static constexpr std::size_t own = ending;
  using Space = TraitSpace<count, own>;
  static constexpr Space space{{wheres, forms, 3, cues, 6, 7, 4, token_classes, token_classes, 5, 4, 2, 2, 9, 3, 4,
                                endings, 3, 3, token_classes, token_classes, 2, 4, 2, 3, 3}};
};

/// Traits of marked words.
struct SpeechTraits {
  enum Field : std::size_t {
    words, ending, before, behind, upper, title_case, repeated, minor, bounds, in_name, verb, neighbour, best_where, weigh,
    style,
    inside,      // the most speaking word
    confidence,  // of the best candidate
    best_cue,    // the verb beside it
    reported,    // the sentence has a verb of reported speech
    naming,      // a word that leads to a name stands before, how near; or behind
    count
  };
  using Space = TraitSpace<count, count>;
  static constexpr Space space{{6, endings, token_classes, token_classes, 2, 2, 3, 2, 4, 2, 5, 3, wheres, 3, 4, insides, 4, cues, 2, 4}};
};

}  // namespace narrator::script
