#include "output/rate_adapter.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "support/catch.hpp"

using narrator::output::RateAdapter;

namespace {

std::uint64_t give_all(RateAdapter& adapter) {
  const std::size_t frames = adapter.pending().size();
  adapter.give(frames);
  return frames;
}

}  // namespace

TEST_CASE("all that is written comes out, at the device's rate") {
  RateAdapter adapter(22'050, 48'000);
  std::uint64_t device_frames = 0;
  for (int i = 0; i < 100; ++i) {
    adapter.add(std::vector<std::int16_t>(441, 100));
    device_frames += give_all(adapter);
  }
  adapter.end();
  device_frames += give_all(adapter);
  CHECK(adapter.written() == 44'100);
  CHECK(device_frames >= 95'999);
  CHECK(device_frames <= 96'001);
}

TEST_CASE("what an interrupted write has left comes first in the next") {
  RateAdapter whole(22'050, 44'100);
  RateAdapter in_parts(22'050, 44'100);
  std::vector<std::int16_t> ramp(4'000);
  for (std::size_t i = 0; i < ramp.size(); ++i) ramp[i] = static_cast<std::int16_t>(i);
  whole.add(ramp);
  std::vector<std::int16_t> heard;
  const auto give = [&heard, &in_parts](std::size_t most) {
    const auto some = in_parts.pending().first(std::min(most, in_parts.pending().size()));
    heard.insert(heard.end(), some.begin(), some.end());
    in_parts.give(some.size());
  };
  in_parts.add(std::span(ramp).first(2'000));
  give(100);
  in_parts.add(std::span(ramp).last(2'000));
  give(ramp.size() * 2);
  CHECK((heard == std::vector<std::int16_t>(whole.pending().begin(), whole.pending().end())));
}

TEST_CASE("positions stay in step over a thousand skips") {
  RateAdapter adapter(22'050, 48'000);
  std::uint64_t device_position = 0;
  for (int skip = 0; skip < 1'000; ++skip) {
    adapter.add(std::vector<std::int16_t>(1'234, 100));
    device_position += adapter.pending().size() / 2;  // half of it, then somebody skips
    adapter.restart_at(device_position);
    REQUIRE(adapter.pending().empty());
    const double expected = static_cast<double>(device_position) * 22'050 / 48'000;
    REQUIRE(std::abs(static_cast<double>(adapter.written()) - expected) <= 0.5);
  }
}
