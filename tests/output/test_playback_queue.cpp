#include "output/playback_queue.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <thread>
#include <vector>

#include "support/catch.hpp"

using narrator::output::PlaybackQueue;

namespace {

std::vector<std::int16_t> counting(std::size_t from, std::size_t count) {
  std::vector<std::int16_t> samples;
  for (std::size_t i = 0; i < count; ++i) samples.push_back(static_cast<std::int16_t>(1 + (from + i) % 30000));
  return samples;
}

std::vector<std::int16_t> rendered(PlaybackQueue& queue, std::size_t count) {
  std::vector<std::int16_t> out(count);
  queue.render(out);
  return out;
}

/// A low tone: its own steps are small, so that a click shows.
std::vector<std::int16_t> tone(std::size_t count) {
  std::vector<std::int16_t> samples;
  for (std::size_t i = 0; i < count; ++i)
    samples.push_back(static_cast<std::int16_t>(20000.0 * std::sin(static_cast<double>(i) * 2.0 * 3.14159265 * 110.0 / 22050.0)));
  return samples;
}

int largest_step(const std::vector<std::int16_t>& samples) {
  int largest = 0;
  for (std::size_t i = 1; i < samples.size(); ++i) largest = std::max(largest, std::abs(samples[i] - samples[i - 1]));
  return largest;
}

constexpr int click = 32768 / 50;  // 0.02 of full scale

}  // namespace

TEST_CASE("what is written is heard, once and in order") {
  PlaybackQueue queue(22050, 1024);
  std::vector<std::int16_t> heard;
  std::size_t written = 0;
  while (heard.size() < 50000) {
    written += queue.write(counting(written, 700));
    const auto out = rendered(queue, std::min<std::size_t>(333, static_cast<std::size_t>(queue.written() - queue.position())));
    heard.insert(heard.end(), out.begin(), out.end());
  }
  CHECK(heard == counting(0, heard.size()));
  CHECK(queue.underruns() == 0);
}

TEST_CASE("a full ring takes no more") {
  PlaybackQueue queue(22050, 1024);
  CHECK(queue.write(counting(0, 3000)) == 1024);
  CHECK(queue.write(counting(0, 1)) == 0);
}

TEST_CASE("behind a skip there is room at once, before the callback has come by") {
  PlaybackQueue queue(22050, 1024);
  REQUIRE(queue.write(counting(0, 5000)) == 1024);
  queue.drop();
  REQUIRE(queue.write(counting(1024, 5000)) == 1024);
  CHECK(queue.write(counting(0, 1)) == 0);
  rendered(queue, 300);  // of which some fade out what was skipped
  CHECK(queue.position() > 1024);
  const std::size_t at = queue.position();
  CHECK(rendered(queue, 100) == counting(at, 100));
}

TEST_CASE("an empty ring is an underrun, unless it is the end or a pause") {
  PlaybackQueue queue(22050, 1024);
  rendered(queue, 100);
  CHECK(queue.underruns() == 0);  // nothing was ever due
  queue.write(counting(0, 50));
  rendered(queue, 100);
  CHECK(queue.underruns() == 1);
  queue.set_ended(true);
  rendered(queue, 100);
  CHECK(queue.underruns() == 1);
}

TEST_CASE("pause, drop, volume and an end do not click") {
  PlaybackQueue queue(22050, 1 << 16);
  std::vector<std::int16_t> heard;
  const auto listen = [&](std::size_t frames) {
    for (const std::int16_t sample : rendered(queue, frames)) heard.push_back(sample);
  };
  queue.write(tone(20000));
  listen(1037);
  queue.set_paused(true);
  listen(700);
  queue.set_paused(false);
  listen(1111);
  queue.set_volume(0.0);
  listen(613);
  queue.set_volume(1.0);
  listen(517);
  queue.drop();
  queue.write(tone(3000));
  listen(6000);
  CHECK(largest_step(heard) < click);
}

TEST_CASE("a pause holds the place to the sample") {
  PlaybackQueue queue(22050, 4096);
  queue.write(counting(0, 4000));
  const auto before = rendered(queue, 500);
  queue.set_paused(true);
  rendered(queue, 1000);
  const auto position = queue.position();
  CHECK(position < 500 + 120);  // the ramp takes 5 ms
  CHECK(rendered(queue, 200) == std::vector<std::int16_t>(200, 0));
  CHECK(queue.position() == position);
}

TEST_CASE("after a drop nothing old is heard beyond the ramp") {
  PlaybackQueue queue(22050, 8192);
  queue.write(std::vector<std::int16_t>(4000, 1000));
  rendered(queue, 500);
  queue.drop();
  queue.write(std::vector<std::int16_t>(1000, -1000));
  const auto out = rendered(queue, 1200);
  CHECK(std::all_of(out.begin() + 112, out.begin() + 1000, [](std::int16_t s) { return s <= 0; }));
  CHECK(queue.jumped_to() == 4000);
  CHECK(queue.position() == 5000);
}

TEST_CASE("two threads lose and double nothing") {
  PlaybackQueue queue(22050, 512);
  constexpr std::size_t total = 400000;
  std::jthread writer([&queue] {
    for (std::size_t done = 0; done < total;) {
      const std::size_t taken = queue.write(counting(done, std::min<std::size_t>(97, total - done)));
      done += taken;
      if (taken == 0) std::this_thread::yield();
    }
  });
  std::vector<std::int16_t> heard;
  while (heard.size() < total) {
    const auto ready = static_cast<std::size_t>(queue.written() - queue.position());
    if (ready == 0) std::this_thread::yield();
    const auto out = rendered(queue, std::min<std::size_t>(ready, 64));
    heard.insert(heard.end(), out.begin(), out.end());
  }
  CHECK(heard == counting(0, total));
}

TEST_CASE("in two channels frames stay whole, and positions count frames") {
  PlaybackQueue queue(22050, 1024, 2);
  std::vector<std::int16_t> stereo;
  for (int i = 0; i < 600; ++i) stereo.insert(stereo.end(), {static_cast<std::int16_t>(i), static_cast<std::int16_t>(-i)});
  CHECK(queue.write(stereo) == 1200);
  CHECK(queue.written() == 600);
  CHECK(queue.write(stereo) == 2 * (1024 - 600));
  CHECK(rendered(queue, 1200) == stereo);
  CHECK(queue.position() == 600);
}

TEST_CASE("in two channels neither clicks when it is paused, dropped or runs dry") {
  PlaybackQueue queue(22050, 8192, 2);
  const std::vector<std::int16_t> mono = tone(8000);
  std::vector<std::int16_t> stereo;
  for (const std::int16_t sample : mono) stereo.insert(stereo.end(), {sample, static_cast<std::int16_t>(-sample / 2)});
  queue.write(std::span(stereo).first(2 * 3000));
  std::vector<std::int16_t> heard[2];
  const auto hear = [&](std::size_t frames) {
    const std::vector<std::int16_t> out = rendered(queue, 2 * frames);
    for (std::size_t i = 0; i < out.size(); ++i) heard[i % 2].push_back(out[i]);
  };
  hear(500);
  queue.set_paused(true);
  hear(400);
  queue.set_paused(false);
  hear(3500);  // dry at the end
  queue.write(std::span(stereo).subspan(2 * 3300, 2 * 2000));
  hear(700);
  queue.drop();
  hear(300);
  CHECK(queue.underruns() == 1);
  CHECK(largest_step(heard[0]) < click);
  CHECK(largest_step(heard[1]) < click);
}
