#include "cli/audition.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "text/language.hpp"
#include "text/sentences.hpp"

namespace narrator::cli {
namespace {

constexpr std::size_t enough = 40;   // code points: a voice is known after three seconds
constexpr std::size_t longest = 160;

/// Its first sentences until they are enough, but no more than anybody wants to hear twenty times.
Span first_words(const Document& document, Span span, const Language& language) {
  Span words{span.start, span.start};
  for (const Span sentence : split_sentences(document.text, span, language)) {
    if (sentence.end - span.start > longest && words.end > words.start) break;
    words.end = sentence.end;
    if (words.size() >= enough) break;
  }
  return words;
}

}  // namespace

Script audition_script(const Document& document, Script script) {
  const Language& language = language_for(document.language);
  std::vector<std::optional<Utterance>> lines(script.speakers.size());
  for (const Utterance& utterance : script.utterances) {
    Utterance line = utterance;
    line.span = first_words(document, utterance.span, language);
    auto& best = lines[utterance.speaker];
    if (!best || (best->span.size() < enough && line.span.size() > best->span.size())) best = line;
  }
  script.utterances.clear();
  for (const auto& line : lines)
    if (line) script.utterances.push_back(*line);
  std::sort(script.utterances.begin(), script.utterances.end(), [](const Utterance& a, const Utterance& b) { return a.span.start < b.span.start; });
  return script;
}

}  // namespace narrator::cli
