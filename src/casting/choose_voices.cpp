#include "casting/choose_voices.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string_view>

#include "casting/voice_distance.hpp"

namespace narrator::casting {
namespace {

// Costs, in units of one hearty preference for a voice. What is impossible to want is far above the rest.
constexpr double narrators_voice = 100'000.0;
constexpr double wrong_gender = 10'000.0;
constexpr double gender_left_open = 5'000.0;  // a neutral voice for a woman or a man
constexpr double gender_made_up = 5.0;        // a woman's or a man's voice for somebody of unknown gender
constexpr double shared_voice = 50.0;         // for each who has it already
constexpr double shared_near = 400.0;         // with a neighbour; falls with the square of the turns between
constexpr double sounds_alike = 6.0;          // of neighbours, when one could take the one for the other
constexpr double sounds_like_narrator = 1.0;  // everybody is heard beside the narrator
constexpr double most_weight = 4.0;           // following each other often is no worse than this
constexpr double clearly_apart = 2.0;         // in units of distance(); more is no better
constexpr double noise = 1e-9;                // of adding up in another order
constexpr int most_rounds = 8;

/// The same on every machine and in every version: FNV-1a, its bits mixed by SplitMix64's finaliser.
/// @return 0 (liked best) to 1
double dislike(std::string_view person, std::string_view voice) {
  std::uint64_t hash = 14695981039346656037U;
  const auto take = [&hash](char c) { hash = (hash ^ static_cast<std::uint8_t>(c)) * 1099511628211U; };
  std::for_each(person.begin(), person.end(), take);
  take('\0');
  std::for_each(voice.begin(), voice.end(), take);
  hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9U;
  hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebU;
  return static_cast<double>((hash ^ (hash >> 31)) >> 11) * 0x1p-53;
}

double gender_cost(Gender person, Gender voice) noexcept {
  if (person == voice) return 0.0;
  if (person == Gender::unknown) return gender_made_up;
  return voice == Gender::unknown ? gender_left_open : wrong_gender;
}

class Chooser {
 public:
  Chooser(const std::vector<Role>& roles, const std::vector<SpeakerTurns>& speakers,
          const std::vector<const Voice*>& voices, std::size_t free_voices)
      : roles_(roles), speakers_(speakers), voices_(voices), free_voices_(free_voices) {
    compare_voices();
    for (const Role& role : roles_) chosen_.push_back(role.fixed);
    users_.assign(voices_.size(), 0);
    for (const auto& voice : chosen_)
      if (voice) ++users_[*voice];
    costs_.resize(free_voices_);
    find_own_costs();
  }

  std::vector<Choice> choose() {
    const std::vector<SpeakerId> order = those_who_choose();
    for (const SpeakerId id : order) move(id, cheapest(costs(id)));
    for (int round = 0; round < most_rounds && improve(order); ++round) {
    }
    note_first_users();
    std::vector<Choice> choices(roles_.size());
    for (SpeakerId id = 0; id < roles_.size(); ++id) choices[id] = explain(id);
    return choices;
  }

 private:
  void compare_voices() {
    alike_.resize(voices_.size() * voices_.size());
    for (VoiceIndex a = 0; a < voices_.size(); ++a)
      for (VoiceIndex b = 0; b < voices_.size(); ++b) {
        const double near = std::max(0.0, 1.0 - distance(*voices_[a], *voices_[b]) / clearly_apart);
        alike_[a * voices_.size() + b] = near * near;
      }
  }

  /// 0 for voices that are clearly apart, to 1 for one and the same.
  double alike(VoiceIndex a, VoiceIndex b) const { return alike_[a * voices_.size() + b]; }

  /// What a voice costs a speaker whoever else is there.
  void find_own_costs() {
    const VoiceIndex narrator = chosen_.at(narrator_id).value_or(0);
    own_costs_.resize(roles_.size() * free_voices_);
    for (SpeakerId id = 0; id < roles_.size(); ++id)
      for (VoiceIndex voice = 0; voice < free_voices_; ++voice)
        own_costs_[id * free_voices_ + voice] = dislike(roles_[id].lasting_name, voices_[voice]->name) +
                                                gender_cost(roles_[id].gender, voices_[voice]->gender) +
                                                sounds_like_narrator * alike(voice, narrator) +
                                                (voice == narrator ? narrators_voice : 0.0);
  }

  double own_cost(SpeakerId id, VoiceIndex voice) const { return own_costs_[id * free_voices_ + voice]; }

  /// What it costs that this neighbour is heard near.
  double cost_beside(const Neighbour& neighbour, VoiceIndex voice) const {
    const std::optional<VoiceIndex> other = chosen_[neighbour.speaker];
    if (!other) return 0.0;
    return weight(neighbour) * alike(*other, voice) + (voice == *other ? cost_of_same(neighbour) : 0.0);
  }

  static double weight(const Neighbour& neighbour) { return sounds_alike * std::min(neighbour.weight, most_weight); }

  static double cost_of_same(const Neighbour& neighbour) {
    const double turns = static_cast<double>(neighbour.nearest_turns);
    return shared_near / (turns * turns);
  }

  /// Of every free voice. The neighbours are gone through once for all voices: this is where the time goes.
  const std::vector<double>& costs(SpeakerId id) {
    for (VoiceIndex voice = 0; voice < free_voices_; ++voice) {
      const std::size_t others = users_[voice] - (chosen_[id] == voice ? 1 : 0);
      costs_[voice] = own_cost(id, voice) + shared_voice * static_cast<double>(others);
    }
    for (const Neighbour& neighbour : speakers_[id].neighbours) {
      const std::optional<VoiceIndex> other = chosen_[neighbour.speaker];
      if (!other) continue;
      const double* const row = &alike_[*other * voices_.size()];
      for (VoiceIndex voice = 0; voice < free_voices_; ++voice) costs_[voice] += weight(neighbour) * row[voice];
      if (*other < free_voices_) costs_[*other] += cost_of_same(neighbour);
    }
    return costs_;
  }

  static VoiceIndex cheapest(const std::vector<double>& costs) {
    VoiceIndex best = 0;
    for (VoiceIndex voice = 1; voice < costs.size(); ++voice)
      if (costs[voice] < costs[best] - noise) best = voice;
    return best;
  }

  void move(SpeakerId id, VoiceIndex voice) {
    if (chosen_[id]) --users_[*chosen_[id]];
    chosen_[id] = voice;
    ++users_[voice];
  }

  std::vector<SpeakerId> those_who_choose() const {
    std::vector<SpeakerId> order;
    for (SpeakerId id = 0; id < roles_.size(); ++id)
      if (!roles_[id].fixed) order.push_back(id);
    std::stable_sort(order.begin(), order.end(),
                     [this](SpeakerId a, SpeakerId b) { return speakers_[a].words > speakers_[b].words; });
    return order;
  }

  /// Costs are mutual, so each move makes the whole cast cheaper, and this comes to an end.
  bool improve(const std::vector<SpeakerId>& order) {
    bool moved = false;
    for (const SpeakerId id : order) {
      const std::vector<double>& price = costs(id);
      const VoiceIndex best = cheapest(price);
      if (price[best] >= price[*chosen_[id]] - noise) continue;
      move(id, best);
      moved = true;
    }
    return moved;
  }

  void note_first_users() {
    first_users_.assign(voices_.size(), std::nullopt);
    for (SpeakerId id = 0; id < chosen_.size(); ++id)
      if (auto& first = first_users_[*chosen_[id]]; !first) first = id;
  }

  Choice explain(SpeakerId id) const {
    Choice choice;
    choice.voice = choice.first_choice = *chosen_[id];
    if (roles_[id].fixed) return choice;
    for (VoiceIndex voice = 0; voice < free_voices_; ++voice)
      if (own_cost(id, voice) < own_cost(id, choice.first_choice)) choice.first_choice = voice;
    if (choice.first_choice != choice.voice) choice.in_the_way = who_is_in_the_way(id, choice.first_choice);
    return choice;
  }

  std::optional<SpeakerId> who_is_in_the_way(SpeakerId id, VoiceIndex voice) const {
    std::optional<SpeakerId> worst;
    double most = noise;
    for (const Neighbour& neighbour : speakers_[id].neighbours)
      if (const double c = cost_beside(neighbour, voice); c > most) {
        worst = neighbour.speaker;
        most = c;
      }
    return worst ? worst : first_users_[voice];
  }

  const std::vector<Role>& roles_;
  const std::vector<SpeakerTurns>& speakers_;
  const std::vector<const Voice*>& voices_;
  std::size_t free_voices_;
  std::vector<double> alike_;      // of every pair of voices
  std::vector<double> own_costs_;  // of every speaker and voice
  std::vector<std::optional<VoiceIndex>> chosen_;
  std::vector<std::size_t> users_;  // of every voice
  std::vector<std::optional<SpeakerId>> first_users_;
  std::vector<double> costs_;  // what costs() gave last
};

}  // namespace

std::vector<Choice> choose_voices(const std::vector<Role>& roles, const std::vector<SpeakerTurns>& speakers,
                                  const std::vector<const Voice*>& voices, std::size_t free_voices) {
  return Chooser(roles, speakers, voices, free_voices).choose();
}

}  // namespace narrator::casting
