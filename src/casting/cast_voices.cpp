// Gives every speaker of a script a voice: what the user asked for, then by name, gender and neighbours.
// Called once an article and again when somebody is given another voice.
#include <algorithm>

#include "casting/choose_voices.hpp"
#include "casting/speaker_names.hpp"
#include "casting/turns.hpp"
#include "narrator/casting.hpp"

namespace narrator {
namespace {

using namespace casting;

class Caster {
 public:
  Caster(const Script& script, const Document& document, const VoiceCatalogue& catalogue)
      : script_(script), speakers_(count_turns(script, document)) {
    for (const Voice& voice : catalogue.voices()) voices_.push_back(&voice);
    free_voices_ = voices_.size();
    voices_.push_back(&catalogue.narrator());
    voices_.push_back(&catalogue.unknown());
    give_roles(catalogue);
  }

  void ask(SpeakerId speaker, const Voice& voice) { fix(speaker, voice, "as you asked"); }

  Cast run() const {
    const std::vector<Choice> choices = choose_voices(roles_, speakers_, voices_, free_voices_);
    std::vector<std::size_t> users(voices_.size(), 0);
    for (const Choice& choice : choices) ++users[choice.voice];
    Cast cast;
    for (SpeakerId id = 0; id < choices.size(); ++id) {
      CastMember member;
      member.speaker = id;
      member.voice = *voices_[choices[id].voice];
      member.shared = users[choices[id].voice] > 1;
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
    for (SpeakerId id = 0; id < roles_.size(); ++id) {
      const Speaker& speaker = script_.speakers[id];
      roles_[id].gender = speaker.gender;
      roles_[id].lasting_name = lasting_name(speaker.name);
      if (id == narrator_id) fix(id, catalogue.narrator(), "reads the article");
      else if (speaker.name.empty()) fix(id, catalogue.unknown(), "the article does not say who speaks");
    }
  }

  void fix(SpeakerId id, const Voice& voice, const char* reason) {
    const auto same = [&voice](const Voice* v) { return v->name == voice.name; };
    roles_[id].fixed = static_cast<VoiceIndex>(std::find_if(voices_.begin(), voices_.end(), same) - voices_.begin());
    fixed_reasons_[id] = reason;
  }

  std::string reason(SpeakerId id, const Choice& choice) const {
    const Gender gender = roles_[id].gender;
    std::string text = gender == Gender::female ? "a woman" : gender == Gender::male ? "a man" : "gender not known";
    if (choice.voice == choice.first_choice) return text + "; suits the name best";
    if (!choice.in_the_way) return text + "; clear of those around";
    const SpeakerId other = *choice.in_the_way;
    const std::string& name = script_.speakers[other].name;
    return text + "; clear of " + (other == narrator_id ? "the narrator" : name.empty() ? "unknown speakers" : name);
  }

  const Script& script_;
  std::vector<SpeakerTurns> speakers_;
  std::vector<const Voice*> voices_;  // the free ones, then the narrator's and the unknown's
  std::size_t free_voices_ = 0;
  std::vector<Role> roles_;
  std::vector<const char*> fixed_reasons_;
};

}  // namespace

Cast cast_voices(const Script& script, const Document& document, const VoiceCatalogue& catalogue,
                 const CastingOptions& options) {
  if (script.speakers.empty()) return {};
  Caster caster(script, document, catalogue);
  for (const auto& [speaker, voice] : options.voices)
    caster.ask(find_speaker(script, speaker), find_voice(catalogue, voice));
  return caster.run();
}

}  // namespace narrator
