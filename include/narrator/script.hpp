// Script: who says which part of a document, and why we think so.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "narrator/document.hpp"

namespace narrator {

enum class Gender { unknown, female, male };

/// By years where the text states them: up to 19 young, from 65 old; otherwise by its words ("girl",
/// "pensioner"). unknown: the text does not say, which is the rule.
enum class Age { unknown, young, adult, old };

/// Index into Script::speakers.
using SpeakerId = std::size_t;

/// Script::speakers[0], always there.
inline constexpr SpeakerId narrator_id = 0;

struct Speaker {
  /// The fullest name the article gives, or the description of somebody without a name ("a police
  /// spokesman"); UTF-8. Of several people with one description the second is "a resident (2)". Empty for
  /// the one speaker who stands for everybody unknown.
  std::string name;
  Gender gender = Gender::unknown;
  std::vector<std::string> aliases;  ///< other forms of the name in the article, UTF-8
  Age age = Age::unknown;
  friend bool operator==(const Speaker&, const Speaker&) = default;
};

enum class UtteranceKind { title, heading, narration, quote, partial_quote };

/// A stretch of one block that one speaker says without interruption.
struct Utterance {
  SpeakerId speaker = narrator_id;
  UtteranceKind kind = UtteranceKind::narration;
  Span span;
  std::size_t block = 0;  ///< index into Document::blocks
  friend bool operator==(const Utterance&, const Utterance&) = default;
};

enum class QuoteKind {
  direct,   ///< whole words of somebody: a sentence, or what a speech verb introduces
  partial,  ///< a marked fragment inside a sentence of the narrator, in somebody's words
};

struct Quote {
  Span span;  ///< marks included; in one block: where a quotation goes on in the next, that is another
  QuoteKind kind = QuoteKind::direct;
  /// Nobody when the text does not say: unknown stays unknown.
  std::optional<SpeakerId> speaker;
  Span speaker_phrase;      ///< the words that give the speaker ("she"); empty when there are none
  Span cue;                 ///< the speech verb or other sign that decided; empty when there is none
  double confidence = 0.0;  ///< 0 to 1
  std::string rule;         ///< the kind of evidence that decided, such as "verb-after"
  std::optional<SpeakerId> runner_up;
  friend bool operator==(const Quote&, const Quote&) = default;
};

struct Script {
  std::string title;     ///< UTF-8
  std::string language;  ///< BCP 47
  std::vector<Speaker> speakers;
  /// In the order of the text. The utterances of a block cover its span without gap or overlap;
  /// quotation marks belong to the quote.
  std::vector<Utterance> utterances;
  std::vector<Quote> quotes;  ///< in the order of the text
  friend bool operator==(const Script&, const Script&) = default;
};

/// From this confidence on a speaker is sure: of English news that the weights were not learned from, 97.4 % of
/// such quotes had the right speaker, and 81 % of all were such (narrate-train prints it, confidence 0.90).
inline constexpr double sure_confidence = 0.9;

struct ScriptOptions {
  /// false leaves partial quotes to the narrator, as those without a speaker always are; they stay in
  /// Script::quotes.
  bool voice_partial_quotes = true;
  /// A quote whose best candidate has less confidence than this has no speaker: below one in four the best
  /// guess is wrong more often than right.
  double least_confidence = 0.25;
};

/// Any document gives a script.
Script write_script(const Document& document, const ScriptOptions& options = {});

/// Makes Script::utterances again from its quotes, after somebody has corrected them; adds the speaker
/// who stands for everybody unknown where a quote needs it. Linear.
/// @param script its quotes in the order of the text, not overlapping, each within one block
void lay_out_utterances(const Document& document, Script& script, const ScriptOptions& options = {});

}  // namespace narrator
