#include "script/alternation.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace narrator::script {
namespace {

constexpr std::size_t reach = 6;               // turns from a tagged one
constexpr double counted_confidence = 0.6;     // of a turn that was counted out

/// A block that opens with a quotation.
struct Turn {
  std::size_t block = 0;
  std::size_t first = 0;  ///< of its quotations
  std::size_t end = 0;
  bool tagged = false;    ///< there are other words in the block, or it was sure anyway
  std::optional<PersonId> person;
};

class Conversation {
 public:
  Conversation(const Document& document, std::vector<Spoken>& spoken) : document_(document), spoken_(spoken) {}

  void run() {
    for (std::size_t i = 0; i < spoken_.size();) {
      const Turn turn = turn_at(i);
      const bool goes_on = !turns_.empty() && turn.block == turns_.back().block + 1;
      if (!goes_on || !opens(turn)) settle();
      if (opens(turn)) turns_.push_back(turn);
      i = turn.end;
    }
    settle();
  }

 private:
  Turn turn_at(std::size_t i) const {
    constexpr double sure = 0.9;
    Turn turn;
    turn.block = spoken_[i].region.block;
    turn.first = turn.end = i;
    std::size_t said = 0;  // code points
    for (; turn.end < spoken_.size() && spoken_[turn.end].region.block == turn.block; ++turn.end)
      said += spoken_[turn.end].region.span.size();
    const Decision& decision = spoken_[i].decision;
    const bool fills = turn.end == i + 1 && said + 1 >= document_.blocks[turn.block].span.size();
    turn.tagged = !fills || decision.confidence >= sure;
    if (decision.best && decision.best->resolved) turn.person = decision.best->person;
    return turn;
  }

  /// A turn begins with its words and ends in its block.
  bool opens(const Turn& turn) const {
    return spoken_[turn.first].region.span.start == document_.blocks[turn.block].span.start && spoken_[turn.end - 1].region.closed();
  }

  void settle() {
    if (turns_.size() > 2 && two_are_tagged())
      for (std::size_t t = 0; t < turns_.size(); ++t)
        if (!turns_[t].tagged) count_out(t);
    turns_.clear();
  }

  /// One person alone may well go on.
  bool two_are_tagged() const {
    std::optional<PersonId> first;
    for (const Turn& turn : turns_) {
      if (!turn.tagged || !turn.person) continue;
      if (first && *first != *turn.person) return true;
      first = turn.person;
    }
    return false;
  }

  /// The person of the nearest tagged turn on a side, and how far it is.
  struct Anchor {
    std::optional<PersonId> person;
    std::size_t distance = 0;
  };
  Anchor anchor(std::size_t t, bool before) const {
    for (std::size_t d = 1; d <= reach; ++d) {
      if (before ? t < d : t + d >= turns_.size()) break;
      const Turn& turn = turns_[before ? t - d : t + d];
      if (turn.tagged) return {turn.person, d};
    }
    return {};
  }

  void count_out(std::size_t t) {
    const Anchor before = anchor(t, true);
    const Anchor behind = anchor(t, false);
    std::optional<PersonId> due;
    const bool by_before = before.person && before.distance % 2 == 0;
    const bool by_behind = behind.person && behind.distance % 2 == 0;
    if (by_before && by_behind && *before.person != *behind.person) return;  // three are talking, or one goes on
    if (by_before) due = before.person;
    else if (by_behind) due = behind.person;
    else due = other_than(before, behind, t);
    if (due) give(turns_[t], *due);
  }

  /// Nobody stands at an even distance: whoever spoke before the one before.
  std::optional<PersonId> other_than(const Anchor& before, const Anchor& behind, std::size_t t) const {
    if (!before.person) return std::nullopt;
    for (std::size_t d = before.distance + 1; d <= before.distance + reach && d <= t; ++d)
      if (turns_[t - d].tagged && turns_[t - d].person && turns_[t - d].person != before.person) return turns_[t - d].person;
    for (std::size_t d = behind.distance + 1; behind.person && d <= behind.distance + reach && t + d < turns_.size(); ++d)
      if (turns_[t + d].tagged && turns_[t + d].person && turns_[t + d].person != before.person) return turns_[t + d].person;
    return std::nullopt;
  }

  /// With the phrase by which that person was named last, or is named next.
  void give(Turn& turn, PersonId person) {
    Decision& decision = spoken_[turn.first].decision;
    if (turn.person == person) {
      decision.confidence = std::max(decision.confidence, counted_confidence);
      return;
    }
    for (const Turn& named : turns_) {
      const std::optional<Candidate>& best = spoken_[named.first].decision.best;
      if (!named.tagged || named.person != person || !best) continue;
      decision.runner_up = turn.person;
      decision.best = best;
      decision.best->where = Where::other_turn;
      decision.best->cue = {};
      decision.confidence = counted_confidence;
      turn.person = person;
      return;
    }
  }

  const Document& document_;
  std::vector<Spoken>& spoken_;
  std::vector<Turn> turns_;
};

}  // namespace

void look_ahead(std::vector<Spoken>& spoken) {
  for (std::size_t i = spoken.size(); i-- > 1;) {
    const Spoken& next = spoken[i];
    Spoken& first = spoken[i - 1];
    const bool is_known = first.decision.best && first.decision.best->resolved;
    if (is_known || !next.decision.best || !next.decision.best->resolved || next.region.block != first.region.block + 1) continue;
    if (next.decision.confidence < 0.5) continue;
    first.decision.best = next.decision.best;
    first.decision.best->where = Where::next_block;
    first.decision.best->cue = {};
    first.decision.confidence = 0.5 * next.decision.confidence;
  }
}

void alternate_turns(const Document& document, std::vector<Spoken>& spoken) { Conversation(document, spoken).run(); }

}  // namespace narrator::script
