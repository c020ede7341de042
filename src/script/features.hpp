// What is seen of a candidate for a quotation, and of marked words: each sign is there or not, and
// each has one weight (weights.hpp).
//
// The trainer and the attributor share this file: an index here is an index into the tables.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

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
  count
};

inline constexpr std::array<std::string_view, static_cast<std::size_t>(Where::count)> where_names{
    "subject-verb-after", "verb-subject-after", "subject-verb-later",   "verb-subject-later",  "unlisted-verb-after",
    "behind",             "verb-before",        "verb-earlier",         "verb-far-before",     "other-verb",
    "verb-subject-before", "colon",             "subject-of-sentence",  "in-sentence",         "source-word",
    "sentence-before",    "introduced-before",  "mentioned-before",     "same-paragraph",      "previous-paragraph",
    "other-turn",         "paragraph-before",   "end-of-paragraph-before", "next-in-paragraph",    "continued-quotation"};

inline constexpr std::size_t wheres = static_cast<std::size_t>(Where::count);

/// How the quotation ends, which says where its tag is to be expected.
enum class Ending : std::uint8_t { awaits_tag, whole, open, count };
inline constexpr std::size_t endings = static_cast<std::size_t>(Ending::count);

/// A set of signs, by index.
template <std::size_t most>
class SignSet {
 public:
  void add(std::size_t sign) noexcept {
    if (size_ < most) signs_[size_++] = static_cast<std::uint16_t>(sign);
  }
  const std::uint16_t* begin() const noexcept { return signs_.data(); }
  const std::uint16_t* end() const noexcept { return signs_.data() + size_; }

 private:
  std::array<std::uint16_t, most> signs_{};
  std::size_t size_ = 0;
};

/// Where the groups of signs of a candidate begin.
struct SpeakerSigns {
  static constexpr std::size_t where = 0;                           // by Where and Ending
  static constexpr std::size_t where_verb_second = where + wheres * endings;  // in such a language
  static constexpr std::size_t determined = where_verb_second + wheres * endings;
  static constexpr std::size_t several_words = determined + 1;
  static constexpr std::size_t like_a_person = several_words + 1;
  static constexpr std::size_t unlike_a_person = like_a_person + 1;
  static constexpr std::size_t kind = unlike_a_person + 1;          // name, pronoun, description; near or not
  static constexpr std::size_t distance = kind + 6;                 // tokens between, six sizes
  static constexpr std::size_t oblique = distance + 6;
  static constexpr std::size_t possessive = oblique + 1;
  static constexpr std::size_t unresolved = possessive + 1;
  static constexpr std::size_t is_last_source = unresolved + 1;
  static constexpr std::size_t was_source = is_last_source + 1;
  static constexpr std::size_t first_in_block = was_source + 1;
  static constexpr std::size_t fills_block = first_in_block + 1;    // the quotation does; by Where
  static constexpr std::size_t leads_block = fills_block + wheres;  // the quotation does; by Where
  static constexpr std::size_t with_cue = leads_block + wheres;     // there is a tag elsewhere; by Where
  static constexpr std::size_t nobody = with_cue + wheres;          // of the text's not saying, by Ending
  static constexpr std::size_t plain_cue = nobody + endings;        // beside a verb that only says, by Where
  static constexpr std::size_t other_cue = plain_cue + wheres;      // beside another
  static constexpr std::size_t order = other_cue + wheres;          // nearest, second, further on its side; by side
  static constexpr std::size_t count = order + 6;
};

/// Where the groups of signs of marked words begin.
struct SpeechSigns {
  static constexpr std::size_t neighbours = 14;
  static constexpr std::size_t weighs = 3;  // long; short in a sentence with a speech verb; short without
  static constexpr std::size_t bias = 0;
  static constexpr std::size_t words = 1;                                   // six sizes, by Ending
  static constexpr std::size_t before = words + 6 * endings;                // what stands before, by weigh
  static constexpr std::size_t behind = before + weighs * neighbours;
  static constexpr std::size_t upper = behind + weighs * neighbours;        // begins upper-case, by weigh
  static constexpr std::size_t title_case = upper + weighs;
  static constexpr std::size_t repeated = title_case + weighs;              // the same words twice, or more often
  static constexpr std::size_t minor = repeated + 2 * weighs;
  static constexpr std::size_t unclosed = minor + 1;
  static constexpr std::size_t dash = unclosed + 1;
  static constexpr std::size_t continues = dash + 1;
  static constexpr std::size_t in_name = continues + 1;                     // a capital word on both sides
  static constexpr std::size_t verb_before = in_name + 1;                   // by tokens between: 0, -3, -10, more
  static constexpr std::size_t speech_before = verb_before + 4;             // a quotation that is speech, in this sentence
  static constexpr std::size_t nonspeech_before = speech_before + 1;
  static constexpr std::size_t best_where = nonspeech_before + 1;           // Where of the best candidate, by weigh
  static constexpr std::size_t nobody = best_where + weighs * wheres;
  static constexpr std::size_t between = nobody + 1;                        // few words: what is on both sides
  static constexpr std::size_t count = between + neighbours * neighbours;
};

using SpeakerSignSet = SignSet<20>;
using SpeechSignSet = SignSet<20>;

}  // namespace narrator::script
