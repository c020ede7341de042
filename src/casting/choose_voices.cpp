#include "casting/choose_voices.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <tuple>

#include "casting/assignment.hpp"
#include "casting/voice_distance.hpp"

namespace narrator::casting {
namespace {

// Costs, in units of one hearty preference for a voice. What is impossible to want is far above the rest.
constexpr double narrators_voice = 100'000.0;
constexpr double wrong_gender = 10'000.0;
constexpr double gender_left_open = 5'000.0;  // a neutral voice for a woman or a man
constexpr double gender_made_up = 8.0;        // a woman's or a man's voice for somebody of unknown gender
constexpr double other_than_chosen = 300.0;   // than the voice that the listener gave this person
constexpr double other_than_remembered = 120.0;
constexpr double used_elsewhere = 4.0;        // by twice as many people as another voice
constexpr double shared_voice = 50.0;         // for any two who have it
constexpr double shared_near = 400.0;         // with a neighbour; falls with the square of the turns between
constexpr double unclear = 150.0;             // of the rhyme test, all of it, for whoever is quoted most
constexpr double unclear_for_others = 20.0;   // times their share of the quotes
constexpr double untested = 0.66;             // clear like the engine's own voice, which has 0.664 on the rhyme test
constexpr double other_age = 1.2;             // for a year, beyond what one cannot hear
constexpr double unheard_years = 10.0;
constexpr double odd_age = 0.3;               // for a year outside those of most people who are quoted
constexpr int usual_from = 30;
constexpr int usual_to = 60;
constexpr double sounds_alike = 20.0;         // of neighbours
constexpr double sounds_like_narrator = 3.0;  // everybody is heard beside the narrator
constexpr double most_weight = 4.0;           // following each other often is no worse than this
constexpr double noise = 1e-9;                // of adding up in another order

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

double clarity(const Voice& voice) noexcept { return voice.intelligibility.value_or(untested); }

double gender_cost(Gender person, Gender voice) noexcept {
  if (person == voice) return 0.0;
  if (person == Gender::unknown) return gender_made_up;
  return voice == Gender::unknown ? gender_left_open : wrong_gender;
}

double age_cost(int person, int voice) noexcept {
  if (voice == 0) return 0.0;
  if (person != 0) return other_age * std::max(0.0, std::abs(person - voice) - unheard_years);
  return odd_age * std::max({0, usual_from - voice, voice - usual_to});
}

class Chooser {
 public:
  Chooser(const std::vector<Role>& roles, const std::vector<SpeakerTurns>& speakers,
          const std::vector<const Voice*>& voices, std::size_t free_voices, const std::vector<std::size_t>& uses)
      : roles_(roles), speakers_(speakers), voices_(voices), free_voices_(free_voices), uses_(uses) {
    compare_voices();
    find_those_who_choose();
    find_own_costs();
  }

  std::vector<Choice> choose() {
    add_neighbours();
    const Assignment assignment = assign(problem_);
    std::vector<Choice> choices(roles_.size());
    for (SpeakerId id = 0; id < roles_.size(); ++id)
      if (roles_[id].fixed) choices[id] = {.voice = *roles_[id].fixed, .ground = Ground::fixed, .in_the_way = std::nullopt};
    for (std::size_t i = 0; i < choosers_.size(); ++i) choices[choosers_[i]].voice = assignment.things[i];
    for (std::size_t i = 0; i < choosers_.size(); ++i) explain(i, choices);
    return choices;
  }

 private:
  void compare_voices() {
    alike_.assign(voices_.size(), std::vector<double>(voices_.size()));
    for (VoiceIndex a = 0; a < voices_.size(); ++a)
      for (VoiceIndex b = 0; b < voices_.size(); ++b) {
        const double apart = distance(*voices_[a], *voices_[b]);
        alike_[a][b] = 1.0 / (1.0 + apart * apart);
      }
    problem_.alike = alike_;
    problem_.shared = shared_voice;
  }

  /// Who speaks most comes first: of two who want the same voice, they get it.
  void find_those_who_choose() {
    for (SpeakerId id = 0; id < roles_.size(); ++id)
      if (!roles_[id].fixed) choosers_.push_back(id);
    std::stable_sort(choosers_.begin(), choosers_.end(), [this](SpeakerId a, SpeakerId b) {
      return std::tie(speakers_[a].quotes, speakers_[a].words) > std::tie(speakers_[b].quotes, speakers_[b].words);
    });
    place_of_.assign(roles_.size(), roles_.size());
    for (std::size_t i = 0; i < choosers_.size(); ++i) place_of_[choosers_[i]] = i;
    for (const SpeakerId id : choosers_) all_quotes_ += static_cast<double>(speakers_[id].quotes);
  }

  /// What a voice costs a speaker whoever else is there.
  void find_own_costs() {
    double clearest = 0.0;
    for (VoiceIndex voice = 0; voice < free_voices_; ++voice) clearest = std::max(clearest, clarity(*voices_[voice]));
    for (std::size_t i = 0; i < choosers_.size(); ++i) {
      std::vector<double>& costs = problem_.own.emplace_back();
      for (VoiceIndex voice = 0; voice < free_voices_; ++voice) costs.push_back(own_cost(i, voice, clearest));
    }
    alone_ = problem_.own;
  }

  double own_cost(std::size_t chooser, VoiceIndex index, double clearest) const {
    const SpeakerId id = choosers_[chooser];
    const Role& role = roles_[id];
    const Voice& voice = *voices_[index];
    const VoiceIndex narrator = roles_.at(narrator_id).fixed.value_or(0);
    double cost = dislike(role.lasting_name, voice.name) + gender_cost(role.gender, voice.gender) + age_cost(role.age, voice.age);
    cost += sounds_like_narrator * alike_[index][narrator] + (index == narrator ? narrators_voice : 0.0);
    cost += (is_quoted_most(chooser) ? unclear : unclear_for_others * share_of(id)) * (clearest - clarity(voice));
    cost += used_elsewhere * std::log2(1.0 + static_cast<double>(uses_[index]));
    if (role.remembered && role.remembered != index)
      cost += (role.remembered_choice ? other_than_chosen : other_than_remembered) * (1.0 + share_of(id));
    return cost;
  }

  bool is_quoted_most(std::size_t chooser) const { return chooser == 0 && speakers_[choosers_[0]].quotes > 0; }

  double share_of(SpeakerId id) const {
    return all_quotes_ > 0.0 ? static_cast<double>(speakers_[id].quotes) / all_quotes_ : 0.0;
  }

  /// Pairs of those who choose; a neighbour whose voice is fixed is a cost of one's own.
  void add_neighbours() {
    for (std::size_t i = 0; i < choosers_.size(); ++i) {
      std::vector<double>& own = problem_.own[i];
      for (const Neighbour& neighbour : speakers_[choosers_[i]].neighbours) {
        const double weight = sounds_alike * std::min(neighbour.weight, most_weight);
        if (const auto fixed = roles_[neighbour.speaker].fixed) {
          for (VoiceIndex voice = 0; voice < free_voices_; ++voice) own[voice] += weight * alike_[*fixed][voice];
          if (*fixed < free_voices_) own[*fixed] += cost_of_same(neighbour);
        } else if (const std::size_t other = place_of_[neighbour.speaker]; other < i) {
          problem_.pairs.push_back({.a = other, .b = i, .weight = weight, .same = cost_of_same(neighbour)});
        }
      }
      for (const Role& role : roles_)
        if (role.fixed && *role.fixed < free_voices_) own[*role.fixed] += shared_voice;
    }
  }

  static double cost_of_same(const Neighbour& neighbour) {
    const double turns = static_cast<double>(neighbour.nearest_turns);
    return shared_near / (turns * turns);
  }

  void explain(std::size_t chooser, std::vector<Choice>& choices) const {
    const SpeakerId id = choosers_[chooser];
    Choice& choice = choices[id];
    const std::vector<double>& alone = alone_[chooser];
    const auto first = static_cast<VoiceIndex>(std::min_element(alone.begin(), alone.end()) - alone.begin());
    if (roles_[id].remembered == choice.voice) choice.ground = Ground::remembered;
    else if (choice.voice != first) choice.ground = Ground::out_of_the_way;
    else choice.ground = is_quoted_most(chooser) ? Ground::most_quoted : Ground::suits;
    if (choice.ground == Ground::out_of_the_way) choice.in_the_way = who_is_in_the_way(id, roles_[id].remembered.value_or(first), choices);
  }

  std::optional<SpeakerId> who_is_in_the_way(SpeakerId id, VoiceIndex voice, const std::vector<Choice>& choices) const {
    std::optional<SpeakerId> worst;
    double most = noise;
    for (const Neighbour& neighbour : speakers_[id].neighbours) {
      const VoiceIndex other = choices[neighbour.speaker].voice;
      const double cost = sounds_alike * std::min(neighbour.weight, most_weight) * alike_[other][voice] +
                          (other == voice ? cost_of_same(neighbour) : 0.0);
      if (cost <= most) continue;
      worst = neighbour.speaker;
      most = cost;
    }
    for (SpeakerId other = 0; other < choices.size() && !worst; ++other)
      if (other != id && choices[other].voice == voice) worst = other;
    return worst;
  }

  const std::vector<Role>& roles_;
  const std::vector<SpeakerTurns>& speakers_;
  const std::vector<const Voice*>& voices_;
  std::size_t free_voices_;
  const std::vector<std::size_t>& uses_;
  std::vector<std::vector<double>> alike_;  // of every pair of voices: 1 for one and the same, towards 0
  std::vector<SpeakerId> choosers_;         // who has no fixed voice; the people of the problem
  std::vector<std::size_t> place_of_;       // of each speaker among them
  double all_quotes_ = 0.0;
  AssignmentProblem problem_;
  std::vector<std::vector<double>> alone_;  // own costs had nobody else been in the article
};

}  // namespace

std::vector<Choice> choose_voices(const std::vector<Role>& roles, const std::vector<SpeakerTurns>& speakers,
                                  const std::vector<const Voice*>& voices, std::size_t free_voices,
                                  const std::vector<std::size_t>& uses) {
  return Chooser(roles, speakers, voices, free_voices, uses).choose();
}

}  // namespace narrator::casting
