#include "player/timeline.hpp"

#include "support/catch.hpp"

using narrator::player::Place;
using narrator::player::Timeline;

namespace {

Place place(std::size_t segment, std::int64_t frame = 0) { return {segment, {}, frame, false}; }

}  // namespace

TEST_CASE("until something is heard the place is where playing was to begin") {
  Timeline t;
  t.restart(place(5, 30));
  CHECK(t.at(999) == place(5, 30));
  CHECK(t.frames_since(999) == 0);
  t.add(1000, place(5, 40));
  CHECK(t.at(999) == place(5, 30));
}

TEST_CASE("the place is that of the last mark at or before what is heard") {
  Timeline t;
  t.restart(place(1));
  t.add(100, place(1));
  t.add(200, place(1, 100));
  t.add(300, place(2));
  CHECK(t.at(199) == place(1));
  CHECK(t.at(200) == place(1, 100));
  CHECK(t.frames_since(250) == 50);
  CHECK(t.at(5000) == place(2));
  CHECK(t.frames_since(5000) == 4700);
}

TEST_CASE("of marks at one position the last one counts") {
  Timeline t;
  t.add(100, place(1));
  t.add(100, place(2));
  CHECK(t.at(100) == place(2));
}

TEST_CASE("what was heard is forgotten, but not the place itself") {
  Timeline t;
  t.restart(place(1));
  for (std::uint64_t i = 0; i < 100; ++i) t.add(i * 10, place(i));
  t.forget_before(555);
  CHECK(t.size() == 45);
  CHECK(t.at(555) == place(55));
  CHECK(t.at(600) == place(60));
}

TEST_CASE("a restart forgets what was to come") {
  Timeline t;
  t.add(100, place(1));
  t.restart(place(7));
  CHECK(t.at(1000) == place(7));
}
