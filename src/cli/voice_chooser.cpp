#include "cli/voice_chooser.hpp"

#include <utility>

#include "cli/remembered_voices.hpp"

namespace narrator::cli {

VoiceChooser::VoiceChooser(const Document& document, const Script& script, Cast cast, VoiceCatalogue catalogue, bool remembers)
    : document_(document), script_(script), cast_(std::move(cast)), catalogue_(std::move(catalogue)), remembers_(remembers) {
  for (const CastMember& member : cast_.members) tried_.push_back({member.voice.name});
}

const Voice& VoiceChooser::next(SpeakerId speaker) {
  CastMember& member = cast_.members.at(speaker);
  member.voice = next_voice(script_, document_, cast_, catalogue_, speaker, tried_[speaker]);
  tried_[speaker].push_back(member.voice.name);
  return member.voice;
}

std::string VoiceChooser::remember(SpeakerId speaker) const {
  std::string problem;
  if (!remembers_) return problem;
  const std::string& voice = cast_.members[speaker].voice.name;
  const auto change = [&](VoiceMemory& memory) {
    if (speaker == narrator_id) memory.set_narrator(voice);
    else memory.remember(script_.speakers[speaker], voice, true);
  };
  change_remembered_voices(change, [&problem](const std::string& words) { problem = words; });
  return problem;
}

}  // namespace narrator::cli
