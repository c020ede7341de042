#include "feed/dates.hpp"
#include "support/catch.hpp"

using namespace narrator::feed;

TEST_CASE("dates of feeds are understood, or left as they came") {
  struct Row {
    const char* date;
    const char* day;
    std::optional<std::int64_t> time;
  };
  const Row rows[] = {
      {"Wed, 25 Nov 2026 10:20:30 GMT", "2026-11-25", 1795602030},
      {"Wed, 25 Nov 2026 10:20:30 +0100", "2026-11-25", 1795598430},
      {"25 Nov 2026 10:20 EST", "2026-11-25", 1795620000},
      {"Wed, 25 Nov 26 10:20:30 -0530", "2026-11-25", 1795621830},
      {"1 January 2026", "2026-01-01", 1767225600},
      {"2026-11-25T10:20:30Z", "2026-11-25", 1795602030},
      {"2026-11-25T10:20:30.123+01:00", "2026-11-25", 1795598430},
      {" 2026-11-25 ", "2026-11-25", 1795564800},
      {"1970-01-01T00:00:00Z", "1970-01-01", 0},
      {"2026-02-30", "2026-02-30", std::nullopt},
      {"99 Foo 2026", "99 Foo 2026", std::nullopt},
      {"yesterday", "yesterday", std::nullopt},
      {"", "", std::nullopt},
  };
  for (const auto& [date, day, time] : rows) {
    CAPTURE(date);
    CHECK(day_of(date) == day);
    CHECK((time_of(date) == time));
    CHECK(time_of(date).value_or(-1) == time.value_or(-1));
  }
}
