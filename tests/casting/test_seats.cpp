// Who sits where on the stereo stage.
#include <cmath>
#include <set>

#include "cast_of.hpp"
#include "casting/seats.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;

namespace {

std::vector<double> seats_of(std::size_t people, const std::vector<SpeakerId>& turns) {
  std::vector<Person> crowd;
  for (std::size_t i = 0; i < people; ++i) crowd.push_back({"Nomen Number" + std::to_string(i)});
  const SmallArticle a = article(crowd, turns);
  return casting::seats_for(casting::count_turns(a.script, a.document));
}

}  // namespace

TEST_CASE("the narrator sits in the centre, two who argue at the ends, the first on the left") {
  const std::vector<double> seats = seats_of(2, {1, 2, 1, 2});
  CHECK(seats == std::vector<double>{0.0, -1.0, 1.0});
}

TEST_CASE("while there are seats nobody shares one, and all but the narrator are clearly off the centre") {
  for (std::size_t people = 1; people <= 6; ++people) {
    std::vector<SpeakerId> turns;
    for (SpeakerId id = 1; id <= people; ++id) turns.push_back(id);
    const std::vector<double> seats = seats_of(people, turns);
    const std::set<double> different(seats.begin(), seats.end());
    CHECK(different.size() == people + 1);
    for (SpeakerId id = 1; id <= people; ++id) CHECK(std::abs(seats[id]) >= 0.3);
  }
}

TEST_CASE("a newcomer sits on the other side of whom they answer") {
  const std::vector<double> with_first = seats_of(3, {1, 2, 1, 2, 1, 3, 1, 3, 1, 3});
  CHECK(with_first[3] > 0.0);
  const std::vector<double> with_second = seats_of(3, {1, 2, 1, 2, 3, 2, 3, 2, 3});
  CHECK(with_second[3] < 0.0);
}

TEST_CASE("many people fill both sides, in no time, the same each time") {
  std::vector<SpeakerId> turns;
  for (std::size_t i = 0; i < 2000; ++i) turns.push_back(1 + (i * 7 + i / 200) % 200);
  const std::vector<double> seats = seats_of(200, turns);
  CHECK(seats == seats_of(200, turns));
  const auto left = std::count_if(seats.begin(), seats.end(), [](double seat) { return seat < 0.0; });
  CHECK(left == 100);
}

TEST_CASE("who never speaks takes nobody's seat") {
  const std::vector<double> seats = seats_of(3, {1, 3, 1, 3});
  CHECK(seats == std::vector<double>{0.0, -1.0, 0.0, 1.0});
}
