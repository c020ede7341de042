#include "player/durations.hpp"

#include <numeric>
#include <random>

#include "support/catch.hpp"

using narrator::player::Durations;

TEST_CASE("a segment begins where the ones before it end") {
  const Durations d({10, 20, 30});
  CHECK(d.before(0) == 0);
  CHECK(d.before(1) == 10);
  CHECK(d.before(2) == 30);
  CHECK(d.total() == 60);
}

TEST_CASE("no segments last no time") { CHECK(Durations({}).total() == 0); }

TEST_CASE("a known length replaces the estimate") {
  Durations d({10, 20, 30});
  d.set(1, 25);
  CHECK(d.of(1) == 25);
  CHECK(d.before(1) == 10);
  CHECK(d.before(2) == 35);
  CHECK(d.total() == 65);
}

TEST_CASE("another speed changes all lengths") {
  Durations d({10, 20, 31});
  d.scale(0.5);
  CHECK(d.before(2) == 15);
  CHECK(d.total() == 31);  // 15.5 is rounded
}

TEST_CASE("sums are right after many changes, for any number of segments") {
  std::mt19937 random(7);
  for (const std::size_t count : {1U, 2U, 3U, 7U, 8U, 9U, 100U}) {
    std::vector<std::int64_t> plain(count, 1000);
    Durations d(plain);
    for (int change = 0; change < 200; ++change) {
      const std::size_t at = random() % count;
      plain[at] = static_cast<std::int64_t>(random() % 100000);
      d.set(at, plain[at]);
      const std::size_t asked = random() % (count + 1);
      REQUIRE(d.before(asked) ==
              std::accumulate(plain.begin(), plain.begin() + static_cast<std::ptrdiff_t>(asked), std::int64_t{0}));
    }
  }
}
