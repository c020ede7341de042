// Gives each of some people one of some things so that the whole costs least: a quadratic assignment in which
// several people may have the same thing.
//
// A local search (moves and exchanges) finds a good answer; for few people a branch and bound, which begins
// with it, goes on until that answer is beaten or proven. The same input gives the same answer everywhere.
#pragma once

#include <cstddef>
#include <vector>

namespace narrator::casting {

struct AssignmentProblem {
  /// What a thing costs a person whoever else has what: [person][thing].
  std::vector<std::vector<double>> own;
  /// How much the things of two neighbours matter to each other. Each pair once.
  struct Pair {
    std::size_t a = 0;
    std::size_t b = 0;
    double weight = 0.0;  ///< times alike[thing of a][thing of b]
    double same = 0.0;    ///< when they have the same thing
  };
  std::vector<Pair> pairs;
  std::vector<std::vector<double>> alike;  ///< [thing][thing], symmetric, 0 or more
  double shared = 0.0;                     ///< for any two people who have the same thing
};

struct Assignment {
  std::vector<std::size_t> things;  ///< of each person
  double cost = 0.0;
  bool proven = false;  ///< nothing costs less
};

/// @param most_steps of the branch and bound: about 4 ms for the default
Assignment assign(const AssignmentProblem& problem, std::size_t most_steps = 8'000);

/// What an answer costs.
double cost_of(const AssignmentProblem& problem, const std::vector<std::size_t>& things);

}  // namespace narrator::casting
