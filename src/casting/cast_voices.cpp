// Gives every speaker of a script a voice: what the user asked for, then by name, gender and neighbours.
// Called once an article and again when somebody is given another voice.
#include <algorithm>
#include <map>

#include "casting/choose_voices.hpp"
#include "casting/seats.hpp"
#include "casting/speaker_names.hpp"
#include "casting/turns.hpp"
#include "narrator/casting.hpp"

namespace narrator {
namespace {

using namespace casting;

/// In the middle of what is meant; 0 when the text does not say.
int years_of(Age age) {
  switch (age) {
    case Age::young: return 20;
    case Age::adult: return 45;
    case Age::old: return 72;
    case Age::unknown: break;
  }
  return 0;
}

const char* word_for(Gender gender, Age age) {
  const bool young = age == Age::young;
  const bool old = age == Age::old;
  if (gender == Gender::female) return young ? "a young woman" : old ? "an old woman" : "a woman";
  if (gender == Gender::male) return young ? "a young man" : old ? "an old man" : "a man";
  return young ? "somebody young" : old ? "somebody old" : "gender not known";
}

class Caster {
 public:
  Caster(const Script& script, const Document& document, const VoiceCatalogue& catalogue, const VoiceMemory* memory)
      : script_(script), memory_(memory), speakers_(count_turns(script, document)) {
    for (const Voice& voice : catalogue.voices()) voices_.push_back(&voice);
    free_voices_ = voices_.size();
    voices_.push_back(&catalogue.narrator());
    voices_.push_back(&catalogue.unknown());
    give_roles(catalogue);
  }

  void ask(SpeakerId speaker, const Voice& voice) {
    fix(speaker, voice, "as you asked");
    asked_[speaker] = true;
  }

  /// A voice that is there no more is forgotten.
  void keep(const HeardVoice& heard) {
    if (heard.speaker >= roles_.size()) return;
    if (const auto voice = index_of(heard.voice)) fix(heard.speaker, *voices_[*voice], "as it began");
    kept_seats_[heard.speaker] = heard.seat;
  }

  Cast run() const {
    const std::vector<Choice> choices = choose_voices(roles_, speakers_, voices_, free_voices_, uses());
    std::vector<std::size_t> users(voices_.size(), 0);
    for (const Choice& choice : choices) ++users[choice.voice];
    const std::vector<double> seats = seats_for(speakers_);
    Cast cast;
    for (SpeakerId id = 0; id < choices.size(); ++id) {
      CastMember member;
      member.speaker = id;
      member.voice = *voices_[choices[id].voice];
      member.asked = asked_[id];
      member.shared = users[choices[id].voice] > 1;
      const auto kept = kept_seats_.find(id);
      member.seat = kept == kept_seats_.end() ? seats[id] : kept->second;
      member.quotes = speakers_[id].quotes;
      member.words = speakers_[id].words;
      member.reason = roles_[id].fixed ? fixed_reasons_[id] : reason(id, choices[id]);
      if (member.shared && !roles_[id].fixed) member.reason += "; shared, for want of voices";
      cast.members.push_back(std::move(member));
    }
    return cast;
  }

 private:
  void give_roles(const VoiceCatalogue& catalogue) {
    roles_.resize(script_.speakers.size());
    fixed_reasons_.resize(script_.speakers.size());
    asked_.resize(script_.speakers.size());
    for (SpeakerId id = 0; id < roles_.size(); ++id) {
      const Speaker& speaker = script_.speakers[id];
      roles_[id].gender = speaker.gender;
      roles_[id].age = years_of(speaker.age);
      roles_[id].lasting_name = lasting_name(speaker.name);
      if (id == narrator_id) give_narrator_a_voice(catalogue);
      else if (speaker.name.empty()) fix(id, catalogue.unknown(), "the article does not say who speaks");
      else recall(id);
    }
  }

  void give_narrator_a_voice(const VoiceCatalogue& catalogue) {
    const Voice* chosen = memory_ == nullptr ? nullptr : catalogue.find(memory_->narrator());
    if (chosen != nullptr) fix(narrator_id, *chosen, "reads the article; as you once chose");
    else fix(narrator_id, catalogue.narrator(), "reads the article");
  }

  /// A voice that is there no more, or of another gender than the person turns out to be, is forgotten.
  void recall(SpeakerId id) {
    const VoiceMemory::Person* person = memory_ == nullptr ? nullptr : memory_->find(script_.speakers[id]);
    if (person == nullptr) return;
    const std::optional<VoiceIndex> voice = index_of(person->voice);
    if (!voice || *voice >= free_voices_) return;
    roles_[id].remembered = voice;
    roles_[id].remembered_choice = person->chosen;
    if (person->chosen) roles_[id].gender = voices_[*voice]->gender;  // the listener knows better
  }

  /// Of each voice, by people who are remembered.
  std::vector<std::size_t> uses() const {
    std::vector<std::size_t> uses(voices_.size(), 0);
    if (memory_ == nullptr) return uses;
    for (const VoiceMemory::Person& person : memory_->people())
      if (const auto voice = index_of(person.voice)) ++uses[*voice];
    return uses;
  }

  std::optional<VoiceIndex> index_of(std::string_view name) const {
    const auto found = std::find_if(voices_.begin(), voices_.end(), [name](const Voice* v) { return v->name == name; });
    if (found == voices_.end()) return std::nullopt;
    return static_cast<VoiceIndex>(found - voices_.begin());
  }

  void fix(SpeakerId id, const Voice& voice, const char* reason) {
    roles_[id].fixed = index_of(voice.name);
    fixed_reasons_[id] = reason;
  }

  std::string name_of(SpeakerId id) const {
    const std::string& name = script_.speakers[id].name;
    return id == narrator_id ? "the narrator" : name.empty() ? "unknown speakers" : name;
  }

  std::string reason(SpeakerId id, const Choice& choice) const {
    const std::string text = word_for(script_.speakers[id].gender, script_.speakers[id].age);
    const std::string other = choice.in_the_way ? name_of(*choice.in_the_way) : "those around";
    switch (choice.ground) {
      case Ground::fixed: break;
      case Ground::remembered: return text + (roles_[id].remembered_choice ? "; as you once chose" : "; as always");
      case Ground::most_quoted: return text + "; quoted most, so the clearest voice";
      case Ground::suits: return text + "; suits best";
      case Ground::out_of_the_way:
        if (!roles_[id].remembered) return text + "; clear of " + other;
        return text + "; has " + voices_[*roles_[id].remembered]->name + " elsewhere, but is clear of " + other + " here";
    }
    return text;
  }

  const Script& script_;
  const VoiceMemory* memory_;
  std::vector<SpeakerTurns> speakers_;
  std::vector<const Voice*> voices_;  // the free ones, then the narrator's and the unknown's
  std::size_t free_voices_ = 0;
  std::vector<Role> roles_;
  std::vector<const char*> fixed_reasons_;
  std::vector<bool> asked_;
  std::map<SpeakerId, double> kept_seats_;
};

}  // namespace

Cast cast_voices(const Script& script, const Document& document, const VoiceCatalogue& catalogue,
                 const CastingOptions& options) {
  if (script.speakers.empty()) return {};
  Caster caster(script, document, catalogue, options.memory);
  for (const HeardVoice& heard : options.heard) caster.keep(heard);
  for (const auto& [name, voice] : options.voices_if_there) {
    const Voice& wanted = find_voice(catalogue, voice);
    if (const auto speaker = find_speaker_if_there(script, name)) caster.ask(*speaker, wanted);
  }
  for (const auto& [speaker, voice] : options.voices)
    caster.ask(find_speaker(script, speaker), find_voice(catalogue, voice));
  return caster.run();
}

void remember_voices(const Script& script, const Cast& cast, VoiceMemory& memory, bool choices) {
  for (const CastMember& member : cast.members) {
    const bool passed_over = member.speaker == narrator_id || (member.asked ? !choices : member.words == 0);
    if (!passed_over) memory.remember(script.speakers[member.speaker], member.voice.name, member.asked);
  }
}

}  // namespace narrator
