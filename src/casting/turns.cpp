#include "casting/turns.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

#include "text/characters.hpp"

namespace narrator::casting {
namespace {

// Listeners forget a voice: with more speakers than voices, one that was last heard this many turns
// ago is as good as any other.
constexpr std::size_t remembered_turns = 16;

std::size_t words_in(const Document& document, Span span) {
  const std::size_t end = std::min(span.end, document.text.size());
  std::size_t words = 0;
  bool inside = false;
  for (std::size_t i = span.start; i < end; ++i) {
    const bool space = is_space(document.text[i]);
    if (!space && !inside) ++words;
    inside = !space;
  }
  return words;
}

/// The speakers in the order of the text, the narrator left out, each run of one speaker once.
std::vector<SpeakerId> turns_of(const Script& script) {
  std::vector<SpeakerId> turns;
  for (const Utterance& utterance : script.utterances)
    if (utterance.speaker != narrator_id && (turns.empty() || turns.back() != utterance.speaker))
      turns.push_back(utterance.speaker);
  return turns;
}

/// The neighbours of each speaker; a pair is in both lists.
class Neighbourhood {
 public:
  explicit Neighbourhood(std::vector<SpeakerTurns>& speakers) : speakers_(speakers) {}

  void add(SpeakerId a, SpeakerId b, std::size_t turns_apart) {
    const double weight = 1.0 / static_cast<double>(turns_apart * turns_apart);
    add_one_way(a, b, weight, turns_apart);
    add_one_way(b, a, weight, turns_apart);
  }

 private:
  void add_one_way(SpeakerId of, SpeakerId other, double weight, std::size_t turns_apart) {
    std::vector<Neighbour>& list = speakers_[of].neighbours;
    const auto [at, is_new] = places_.try_emplace(of * speakers_.size() + other, list.size());
    if (is_new) list.push_back({other, 0.0, turns_apart});
    Neighbour& neighbour = list[at->second];
    neighbour.weight += weight;
    neighbour.nearest_turns = std::min(neighbour.nearest_turns, turns_apart);
  }

  std::vector<SpeakerTurns>& speakers_;
  std::unordered_map<std::uint64_t, std::size_t> places_;  // pair of speakers to index in the first's list
};

void find_neighbours(const std::vector<SpeakerId>& turns, std::vector<SpeakerTurns>& speakers) {
  Neighbourhood neighbourhood(speakers);
  for (std::size_t i = 0; i < turns.size(); ++i)
    for (std::size_t apart = 1; apart <= std::min(i, remembered_turns); ++apart) {
      if (turns[i - apart] == turns[i]) break;  // what is farther back has been between others since
      neighbourhood.add(turns[i], turns[i - apart], apart);
    }
  for (SpeakerTurns& speaker : speakers)
    std::sort(speaker.neighbours.begin(), speaker.neighbours.end(),
              [](const Neighbour& a, const Neighbour& b) { return a.speaker < b.speaker; });
}

/// A quotation counts for who is heard: a fragment may be left to the narrator, and what nobody is known
/// to have said has a voice too. One over several paragraphs is one.
void count_quotes(const Script& script, std::vector<SpeakerTurns>& speakers) {
  auto quote = script.quotes.begin();
  auto counted = script.quotes.end();
  for (const Utterance& utterance : script.utterances) {
    if (utterance.kind != UtteranceKind::quote && utterance.kind != UtteranceKind::partial_quote) continue;
    while (quote != script.quotes.end() && quote->span.end <= utterance.span.start) ++quote;
    const bool inside = quote != script.quotes.end() && quote->span.contains(utterance.span.start);
    if (inside && quote == counted) continue;
    if (inside) counted = quote;
    ++speakers[utterance.speaker].quotes;
  }
}

}  // namespace

std::vector<SpeakerTurns> count_turns(const Script& script, const Document& document) {
  std::vector<SpeakerTurns> speakers(script.speakers.size());
  for (const Utterance& utterance : script.utterances)
    speakers[utterance.speaker].words += words_in(document, utterance.span);
  count_quotes(script, speakers);
  find_neighbours(turns_of(script), speakers);
  return speakers;
}

}  // namespace narrator::casting
