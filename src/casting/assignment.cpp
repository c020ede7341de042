#include "casting/assignment.hpp"

#include <algorithm>
#include <numeric>

namespace narrator::casting {
namespace {

constexpr double noise = 1e-9;  // of adding up in another order
constexpr int most_rounds = 20;
constexpr std::size_t most_beginnings = 8;
constexpr std::size_t most_people_exactly = 16;
constexpr std::size_t most_people_exchanging = 60;  // an exchange is tried for every pair of them

using Things = std::vector<std::size_t>;

struct Link {
  std::size_t other;
  double weight;
  double same;
};

/// The pairs of each person.
std::vector<std::vector<Link>> links_of(const AssignmentProblem& problem) {
  std::vector<std::vector<Link>> links(problem.own.size());
  for (const auto& pair : problem.pairs) {
    links[pair.a].push_back({pair.b, pair.weight, pair.same});
    links[pair.b].push_back({pair.a, pair.weight, pair.same});
  }
  return links;
}

std::size_t cheapest(const std::vector<double>& prices) {
  std::size_t best = 0;
  for (std::size_t thing = 1; thing < prices.size(); ++thing)
    if (prices[thing] < prices[best] - noise) best = thing;
  return best;
}

/// Keeps, for everybody, what each thing would cost them now. `things` of those who have none yet is `nothing`.
class Prices {
 public:
  static constexpr std::size_t nothing = static_cast<std::size_t>(-1);

  explicit Prices(const AssignmentProblem& problem)
      : problem_(problem), links_(links_of(problem)), prices_(problem.own), things_(problem.own.size(), nothing) {}

  const std::vector<double>& of(std::size_t person) const { return prices_[person]; }
  const Things& things() const { return things_; }
  double price(std::size_t person) const { return prices_[person][things_[person]]; }

  /// What two people cost each other.
  double between(std::size_t a, std::size_t thing_of_a, std::size_t b, std::size_t thing_of_b) const {
    double cost = thing_of_a == thing_of_b ? problem_.shared : 0.0;
    for (const Link& link : links_[a])
      if (link.other == b) cost += link.weight * problem_.alike[thing_of_a][thing_of_b] + (thing_of_a == thing_of_b ? link.same : 0.0);
    return cost;
  }

  void give(std::size_t person, std::size_t thing) {
    things_[person] = thing;
    tell_others(person, thing, 1.0);
  }
  void take(std::size_t person) {
    tell_others(person, things_[person], -1.0);
    things_[person] = nothing;
  }
  void move(std::size_t person, std::size_t thing) {
    take(person);
    give(person, thing);
  }

 private:
  void tell_others(std::size_t person, std::size_t thing, double sign) {
    for (std::size_t other = 0; other < prices_.size(); ++other)
      if (other != person) prices_[other][thing] += sign * problem_.shared;
    for (const Link& link : links_[person]) {
      std::vector<double>& prices = prices_[link.other];
      for (std::size_t i = 0; i < prices.size(); ++i) prices[i] += sign * link.weight * problem_.alike[thing][i];
      prices[thing] += sign * link.same;
    }
  }

  const AssignmentProblem& problem_;
  std::vector<std::vector<Link>> links_;
  std::vector<std::vector<double>> prices_;
  Things things_;
};

/// One after the other, from `first` on, takes what is cheapest, then anybody moves to a cheaper thing, and any two exchange
/// theirs, until nobody wants to: costs are mutual, so each step makes the whole cheaper.
class LocalSearch {
 public:
  explicit LocalSearch(const AssignmentProblem& problem) : problem_(problem), prices_(problem) {}

  Things run(std::size_t first) {
    const std::size_t count = problem_.own.size();
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t person = (first + i) % count;
      prices_.give(person, cheapest(prices_.of(person)));
    }
    for (int round = 0; round < most_rounds; ++round) {
      const bool moved = move_all();
      if (!exchange_all() && !moved) break;
    }
    return prices_.things();
  }

 private:
  bool move_all() {
    bool moved = false;
    for (std::size_t person = 0; person < problem_.own.size(); ++person) {
      const std::size_t best = cheapest(prices_.of(person));
      if (prices_.of(person)[best] >= prices_.price(person) - noise) continue;
      prices_.move(person, best);
      moved = true;
    }
    return moved;
  }

  bool exchange_all() {
    if (problem_.own.size() > most_people_exchanging) return false;
    bool exchanged = false;
    for (std::size_t a = 0; a < problem_.own.size(); ++a)
      for (std::size_t b = a + 1; b < problem_.own.size(); ++b) exchanged = exchange(a, b) || exchanged;
    return exchanged;
  }

  bool exchange(std::size_t a, std::size_t b) {
    const std::size_t of_a = prices_.things()[a];
    const std::size_t of_b = prices_.things()[b];
    if (of_a == of_b) return false;
    // The prices count the two beside each other's old thing, which the other then has no more.
    const double now = prices_.price(a) + prices_.price(b) - 2.0 * prices_.between(a, of_a, b, of_b);
    const double then = prices_.of(a)[of_b] + prices_.of(b)[of_a] - prices_.between(a, of_a, b, of_a) - prices_.between(a, of_b, b, of_b);
    if (then >= now - noise) return false;
    prices_.move(a, of_b);
    prices_.move(b, of_a);
    return true;
  }

  const AssignmentProblem& problem_;
  Prices prices_;
};

/// Depth first, the cheapest things first; a branch ends when what is given already and, for all others, the
/// cheapest thing beside it cost as much as the best answer.
class BranchAndBound {
 public:
  BranchAndBound(const AssignmentProblem& problem, Assignment best, std::size_t most_steps)
      : prices_(problem), best_(std::move(best)), steps_left_(most_steps) {}

  Assignment run() {
    go_on(0, 0.0);
    best_.proven = steps_left_ > 0;
    return best_;
  }

 private:
  void go_on(std::size_t person, double cost) {
    if (person == prices_.things().size()) {
      best_.cost = cost;
      best_.things = prices_.things();
      return;
    }
    const std::vector<double> prices = prices_.of(person);
    const double rest = least_rest(person + 1);
    Things order(prices.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return prices[a] < prices[b]; });
    for (const std::size_t thing : order) {
      if (cost + prices[thing] + rest >= best_.cost - noise) return;  // giving it only makes the rest dearer
      if (steps_left_ == 0) return;
      --steps_left_;
      prices_.give(person, thing);
      if (cost + prices[thing] + least_rest(person + 1) < best_.cost - noise) go_on(person + 1, cost + prices[thing]);
      prices_.take(person);
    }
  }

  double least_rest(std::size_t first) const {
    double sum = 0.0;
    for (std::size_t person = first; person < prices_.things().size(); ++person)
      sum += *std::min_element(prices_.of(person).begin(), prices_.of(person).end());
    return sum;
  }

  Prices prices_;
  Assignment best_;
  std::size_t steps_left_;
};

}  // namespace

double cost_of(const AssignmentProblem& problem, const Things& things) {
  double cost = 0.0;
  for (std::size_t person = 0; person < things.size(); ++person) {
    cost += problem.own[person][things[person]];
    for (std::size_t other = 0; other < person; ++other)
      if (things[other] == things[person]) cost += problem.shared;
  }
  for (const auto& pair : problem.pairs) {
    const std::size_t a = things[pair.a];
    const std::size_t b = things[pair.b];
    cost += pair.weight * problem.alike[a][b] + (a == b ? pair.same : 0.0);
  }
  return cost;
}

namespace {

/// The best that a search finds from several beginnings.
Assignment best_found(const AssignmentProblem& problem) {
  Assignment best{.things = LocalSearch(problem).run(0), .cost = 0.0};
  best.cost = cost_of(problem, best.things);
  const std::size_t people = problem.own.size();
  const std::size_t beginnings = people > most_people_exchanging ? 1 : std::min(people, most_beginnings);
  for (std::size_t i = 1; i < beginnings; ++i) {
    const Things things = LocalSearch(problem).run(i * people / beginnings);
    if (const double cost = cost_of(problem, things); cost < best.cost - noise) best = {.things = things, .cost = cost};
  }
  return best;
}

}  // namespace

Assignment assign(const AssignmentProblem& problem, std::size_t most_steps) {
  Assignment answer = best_found(problem);
  if (problem.own.size() > most_people_exactly) return answer;
  return BranchAndBound(problem, std::move(answer), most_steps).run();
}

}  // namespace narrator::casting
