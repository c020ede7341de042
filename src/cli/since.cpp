#include "cli/since.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "text/language.hpp"
#include "text/sentences.hpp"

namespace narrator::cli {
namespace {

/// A sentence of an article: its words and who says them.
struct Said {
  std::size_t block = 0;
  Span span;
  std::string words;
};

/// Utterances [first, last) are those of the block.
void add_sentences(const Article& article, std::size_t first, std::size_t last, std::vector<Said>& said) {
  const Document& document = article.document;
  const std::vector<Utterance>& utterances = article.script.utterances;
  const std::size_t block = utterances[first].block;
  for (const Span sentence : split_sentences(document.text, document.blocks[block].span, language_for(document.language))) {
    Said one{block, sentence, plain_text(document, sentence)};
    for (std::size_t i = first; i < last; ++i)
      if (utterances[i].span.overlaps(sentence)) one.words += '\n' + article.script.speakers[utterances[i].speaker].name;
    said.push_back(std::move(one));
  }
}

std::vector<Said> sentences_of(const Article& article) {
  const std::vector<Utterance>& utterances = article.script.utterances;
  std::vector<Said> said;
  for (std::size_t first = 0; first < utterances.size();) {
    std::size_t last = first;
    while (last < utterances.size() && utterances[last].block == utterances[first].block) ++last;
    add_sentences(article, first, last, said);
    first = last;
  }
  return said;
}

bool is_called(const Speaker& speaker, const std::string& name) {
  return speaker.name == name || std::find(speaker.aliases.begin(), speaker.aliases.end(), name) != speaker.aliases.end();
}

/// By full name before by any other: "Krull" may be somebody else.
const CastMember* same_person(const Article& before, const Speaker& speaker) {
  const auto& speakers = before.script.speakers;
  const auto& members = before.cast.members;
  const auto by_name = std::find_if(members.begin(), members.end(), [&](const CastMember& m) { return speakers[m.speaker].name == speaker.name; });
  if (by_name != members.end()) return &*by_name;
  const auto by_form = std::find_if(members.begin(), members.end(), [&](const CastMember& m) {
    const Speaker& other = speakers[m.speaker];
    return !other.name.empty() && !speaker.name.empty() && (is_called(speaker, other.name) || is_called(other, speaker.name));
  });
  return by_form == members.end() ? nullptr : &*by_form;
}

}  // namespace

std::vector<HeardVoice> voices_heard(const Article& before, const Script& script) {
  std::vector<HeardVoice> heard;
  for (SpeakerId speaker = 0; speaker < script.speakers.size(); ++speaker)
    if (const CastMember* const member = same_person(before, script.speakers[speaker]))
      heard.push_back({.speaker = speaker, .voice = member->voice.name, .seat = member->seat});
  return heard;
}

std::vector<Utterance> new_utterances(const Article& before, const Article& now) {
  std::map<std::string, std::size_t> heard;  // how often
  for (const Said& sentence : sentences_of(before)) ++heard[sentence.words];
  std::vector<Utterance> remaining;
  std::size_t first = 0;
  const std::vector<Utterance>& utterances = now.script.utterances;
  for (const Said& sentence : sentences_of(now)) {
    const auto found = heard.find(sentence.words);
    if (found != heard.end() && found->second > 0) {
      --found->second;
      continue;
    }
    while (first < utterances.size() && utterances[first].span.end <= sentence.span.start) ++first;
    for (std::size_t i = first; i < utterances.size() && utterances[i].span.start < sentence.span.end; ++i) {
      Utterance part = utterances[i];
      part.span = {std::max(part.span.start, sentence.span.start), std::min(part.span.end, sentence.span.end)};
      remaining.push_back(part);
    }
  }
  return remaining;
}

}  // namespace narrator::cli
