// Another voice for somebody who is heard right now: next_voice().
#include <algorithm>
#include <limits>
#include <tuple>

#include "casting/turns.hpp"
#include "casting/voice_distance.hpp"
#include "narrator/casting.hpp"

namespace narrator {
namespace {

using namespace casting;

/// Who is heard beside a speaker: the narrator, and who speaks near them; beside the narrator is everybody.
std::vector<SpeakerId> heard_beside(SpeakerId speaker, const Cast& cast, const std::vector<SpeakerTurns>& turns) {
  std::vector<SpeakerId> others;
  if (speaker != narrator_id) {
    others.push_back(narrator_id);
    for (const Neighbour& neighbour : turns[speaker].neighbours) others.push_back(neighbour.speaker);
  } else {
    for (SpeakerId id = 1; id < cast.members.size(); ++id) others.push_back(id);
  }
  return others;
}

double least_distance(const Voice& voice, const Cast& cast, const std::vector<SpeakerId>& others) {
  double least = std::numeric_limits<double>::max();
  for (const SpeakerId other : others) least = std::min(least, distance(voice, cast.members[other].voice));
  return least;
}

}  // namespace

Voice next_voice(const Script& script, const Document& document, const Cast& cast, const VoiceCatalogue& catalogue, SpeakerId speaker,
                 const std::vector<std::string>& tried) {
  const std::vector<SpeakerId> others = heard_beside(speaker, cast, count_turns(script, document));
  const Gender gender = script.speakers[speaker].gender;
  const auto is_taken = [&](const Voice& voice) {
    return std::any_of(cast.members.begin(), cast.members.end(), [&](const CastMember& m) { return m.speaker != speaker && m.voice.name == voice.name; });
  };
  // Who has had every voice begins again with what they had longest ago.
  const auto last_tried = [&](const Voice& voice) {
    const auto found = std::find(tried.rbegin(), tried.rend(), voice.name);
    return tried.rend() - found;
  };
  const auto order = [&](const Voice& voice) {
    const bool fits = gender == Gender::unknown || voice.gender == gender;
    return std::tuple(last_tried(voice), !fits, is_taken(voice), -least_distance(voice, cast, others));
  };
  const auto better = [&](const Voice& a, const Voice& b) { return order(a) < order(b); };
  return *std::min_element(catalogue.voices().begin(), catalogue.voices().end(), better);
}

}  // namespace narrator
