// The solver: as cheap as trying everything where that can be tried, and never worse than its own wishes.
#include <random>

#include "casting/assignment.hpp"
#include "support/catch.hpp"

using namespace narrator::casting;

namespace {

/// A symmetric table of likeness, wishes of everybody, and neighbours for about half of all pairs.
AssignmentProblem random_problem(std::size_t people, std::size_t things, unsigned seed) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> share(0.0, 1.0);
  AssignmentProblem problem;
  problem.shared = 5.0;
  problem.alike.assign(things, std::vector<double>(things, 1.0));
  for (std::size_t a = 0; a < things; ++a)
    for (std::size_t b = 0; b < a; ++b) problem.alike[a][b] = problem.alike[b][a] = share(random);
  problem.own.assign(people, std::vector<double>(things));
  for (auto& costs : problem.own)
    for (double& cost : costs) cost = 4.0 * share(random);
  for (std::size_t a = 0; a < people; ++a)
    for (std::size_t b = 0; b < a; ++b)
      if (share(random) < 0.5) problem.pairs.push_back({.a = b, .b = a, .weight = 10.0 * share(random), .same = 20.0 * share(random)});
  return problem;
}

double cheapest_of_all(const AssignmentProblem& problem) {
  const std::size_t things = problem.own.front().size();
  std::vector<std::size_t> answer(problem.own.size(), 0);
  double least = cost_of(problem, answer);
  for (;;) {
    std::size_t person = 0;
    while (person < answer.size() && ++answer[person] == things) answer[person++] = 0;
    if (person == answer.size()) return least;
    least = std::min(least, cost_of(problem, answer));
  }
}

}  // namespace

TEST_CASE("few people: nothing is cheaper, and the solver knows") {
  for (unsigned seed = 1; seed <= 60; ++seed) {
    const AssignmentProblem problem = random_problem(1 + seed % 6, 2 + seed % 5, seed);
    const Assignment answer = assign(problem);
    CAPTURE(seed);
    CHECK(answer.proven);
    CHECK(answer.cost == Approx(cost_of(problem, answer.things)));
    CHECK(answer.cost == Approx(cheapest_of_all(problem)));
  }
}

TEST_CASE("without the branch and bound it is near, and with it never worse") {
  double near = 0.0;
  double best = 0.0;
  for (unsigned seed = 1; seed <= 40; ++seed) {
    const AssignmentProblem problem = random_problem(10, 20, seed);
    const Assignment quick = assign(problem, 0);
    const Assignment thorough = assign(problem);
    CHECK_FALSE(quick.proven);
    CHECK(thorough.cost <= quick.cost + 1e-9);
    near += quick.cost;
    best += thorough.cost;
  }
  CHECK(near <= 1.10 * best);
}

TEST_CASE("many people: nobody would move, and no two would exchange") {
  const AssignmentProblem problem = random_problem(40, 22, 7);
  const Assignment answer = assign(problem);
  CHECK_FALSE(answer.proven);
  for (std::size_t person = 0; person < answer.things.size(); ++person)
    for (std::size_t thing = 0; thing < 22; ++thing) {
      std::vector<std::size_t> other = answer.things;
      other[person] = thing;
      CHECK(cost_of(problem, other) >= answer.cost - 1e-6);
    }
  for (std::size_t a = 0; a < answer.things.size(); ++a)
    for (std::size_t b = 0; b < a; ++b) {
      std::vector<std::size_t> other = answer.things;
      std::swap(other[a], other[b]);
      CHECK(cost_of(problem, other) >= answer.cost - 1e-6);
    }
}

TEST_CASE("nobody to be given anything is an answer too") {
  const Assignment answer = assign({});
  CHECK(answer.things.empty());
  CHECK(answer.proven);
}
