// A document with its script and cast, written down utterance by utterance.
//
//   SmallArticle a;
//   a.block(BlockKind::paragraph).narrates("He said: ").quotes(1, "“Stay.”");
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "base/utf8.hpp"
#include "narrator/casting.hpp"
#include "narrator/document.hpp"
#include "narrator/script.hpp"

namespace narrator::test {

class SmallArticle {
 public:
  SmallArticle() {
    document.language = "en";
    speaker(narrator_id);
  }

  SmallArticle& block(BlockKind kind = BlockKind::paragraph) {
    if (!document.text.empty()) document.text += U"\n\n";
    document.blocks.push_back({kind, {document.text.size(), document.text.size()}});
    return *this;
  }

  SmallArticle& narrates(std::string_view text) { return says(narrator_id, UtteranceKind::narration, text); }
  SmallArticle& quotes(SpeakerId who, std::string_view text) { return says(who, UtteranceKind::quote, text); }
  SmallArticle& paragraph(std::string_view text) { return block().narrates(text); }

  SmallArticle& says(SpeakerId who, UtteranceKind kind, std::string_view text) {
    speaker(who);
    const std::size_t start = document.text.size();
    document.text += from_utf8(text);
    document.blocks.back().span.end = document.text.size();
    script.utterances.push_back({who, kind, {start, document.text.size()}, document.blocks.size() - 1});
    return *this;
  }

  std::string text(Span span) const { return to_utf8(document.text.substr(span.start, span.size())); }

  Document document;
  Script script;
  Cast cast;

 private:
  /// Makes speakers, each with a timbre of its own, up to this one.
  void speaker(SpeakerId id) {
    for (SpeakerId i = script.speakers.size(); i <= id; ++i) {
      script.speakers.push_back({i == narrator_id ? "Narrator" : "Speaker " + std::to_string(i), {}, {}});
      CastMember member;
      member.speaker = i;
      member.voice.name = "voice-" + std::to_string(i);
      member.voice.timbre = "pitch " + std::to_string(80 + 10 * i) + " 120\n";
      cast.members.push_back(std::move(member));
    }
  }
};

}  // namespace narrator::test
