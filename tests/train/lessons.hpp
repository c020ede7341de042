// Annotated articles to lessons: what the attributor saw of each marked region, and what is right.
#pragma once

#include <string>
#include <vector>

#include "script/attribution.hpp"

namespace narrator::train {

struct GoldQuote {
  Span span;
  std::optional<Span> phrase;      ///< that gives the speaker
  std::vector<std::string> names;  ///< of the speaker, where there is no phrase
};

struct GoldArticle {
  std::string id;
  std::string text;  ///< UTF-8
  std::u32string code_points;
  std::string language;
  std::vector<GoldQuote> quotes;
};

/// One object a line: text, lang, quotes [{start, end, speaker_start, speaker_end, speaker, aliases}].
/// @throws std::runtime_error
std::vector<GoldArticle> read_gold(const std::string& path);

struct SpeakerLesson {
  std::vector<script::Candidate> candidates;  ///< the last is nobody
  std::vector<bool> right;
  std::u32string_view text;   ///< of the article, which must live longer
  Span quotation;
  std::optional<Span> gold;   ///< the annotated phrase
};

struct SpeechLesson {
  script::SpeechTraits::Space::Row traits{};
  bool speech = false;
};

struct Lessons {
  std::vector<SpeakerLesson> speakers;
  std::vector<SpeechLesson> speech;
};

/// Goes through the article as the program does, but with the right decisions behind it at each step.
void collect(const GoldArticle& article, const script::Weights& weights, Lessons& lessons);

}  // namespace narrator::train
