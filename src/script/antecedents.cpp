#include "script/antecedents.hpp"

namespace narrator::script {
namespace {

constexpr std::size_t remembered = 24;

}  // namespace

void Antecedents::mention(PersonId person, bool subject) {
  if (seen_.size() >= 2 * remembered) seen_.erase(seen_.begin(), seen_.begin() + remembered);
  seen_.push_back({person, sentence_, subject});
}

std::optional<PersonId> Antecedents::of_pronoun(Gender gender, const People& people) const {
  std::optional<PersonId> best;
  double best_score = -1e9;
  for (std::size_t k = seen_.size(); k-- > 0;) {
    const Seen& seen = seen_[k];
    const Gender other = people[seen.person].gender;
    if (gender != Gender::unknown && other != Gender::unknown && other != gender) continue;
    double score = -1.0 * static_cast<double>(sentence_ - seen.sentence);
    if (seen.subject) score += 1.2;
    if (other == gender) score += 1.5;
    if (people[seen.person].described) score -= 1.0;
    if (last_source_ == seen.person) score += 1.0;
    if (score > best_score) {
      best = seen.person;
      best_score = score;
    }
  }
  return best;
}

std::optional<PersonId> Antecedents::of_thing(const People& people) const {
  for (std::size_t k = seen_.size(); k-- > 0;)
    if (people[seen_[k].person].gender == Gender::unknown) return seen_[k].person;
  return std::nullopt;
}

}  // namespace narrator::script
