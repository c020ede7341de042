#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "audio/limiter.hpp"
#include "audio/loudness.hpp"
#include "audio/master.hpp"
#include "support/catch.hpp"

using namespace narrator::audio;

namespace {

constexpr int rate = 22050;
using Sound = std::vector<float>;

/// Soft, with loud places of many pitches and lengths; the loudest are past full scale.
Sound uneven(std::size_t count, std::size_t channels = 1) {
  Sound sound(count * channels);
  for (std::size_t i = 0; i < sound.size(); ++i) {
    const double time = static_cast<double>(i / channels) / rate;
    const double loudness = 0.15 + 1.4 * std::pow(std::sin(time * 7.0), 16.0);
    const double hertz = 90.0 + 2700.0 * std::pow(std::sin(time * 1.3), 2.0);
    sound[i] = static_cast<float>(loudness * std::sin(2.0 * std::numbers::pi * hertz * time + static_cast<double>(i % channels)));
  }
  return sound;
}

double true_peak(const Sound& sound, int channels) {
  LoudnessMeter meter(rate, channels);
  meter.add(std::span<const float>(sound));
  return meter.result().true_peak_db;
}

Sound limited(Sound sound, int channels, double ceiling, std::size_t at_once) {
  Limiter limiter(rate, channels, ceiling);
  for (std::size_t at = 0; at < sound.size(); at += at_once) limiter.process(std::span(sound).subspan(at, std::min(at_once, sound.size() - at)));
  return sound;
}

std::vector<std::int16_t> whole(const Sound& sound, float gain = 1.0F) {
  std::vector<std::int16_t> out(sound.size());
  std::transform(sound.begin(), sound.end(), out.begin(), [gain](float x) { return static_cast<std::int16_t>(std::lround(std::clamp(x * gain, -1.0F, 1.0F) * 32767.0F)); });
  return out;
}

}  // namespace

TEST_CASE("no peak is above the ceiling, between the samples neither") {
  for (const int channels : {1, 2}) {
    for (const double ceiling_db : {-1.0, -3.0, -9.0}) {
      CAPTURE(channels, ceiling_db);
      const Sound out = limited(uneven(4 * rate, static_cast<std::size_t>(channels)), channels, std::pow(10.0, ceiling_db / 20.0), 1000);
      CHECK(true_peak(out, channels) <= ceiling_db + 0.05);
      CHECK(true_peak(out, channels) > ceiling_db - 0.5);
    }
  }
}

TEST_CASE("a tone near half the sample rate peaks between its samples, and is held there") {
  Sound tone(rate);
  for (std::size_t i = 0; i < tone.size(); ++i) tone[i] = static_cast<float>(0.7 * std::sin(std::numbers::pi * (0.5 * static_cast<double>(i) + 0.25)));
  REQUIRE(true_peak(tone, 1) > -3.3);
  CHECK(true_peak(limited(tone, 1, 0.5, 500), 1) <= -6.0);
}

TEST_CASE("what is below the ceiling passes as it is, late by the latency") {
  Sound soft = uneven(rate);
  for (float& sample : soft) sample *= 0.3F;
  const Sound out = limited(soft, 1, 0.9, 777);
  const std::size_t late = Limiter(rate, 1, 0.9).latency();
  CHECK(std::equal(soft.begin(), soft.end() - static_cast<std::ptrdiff_t>(late), out.begin() + static_cast<std::ptrdiff_t>(late)));
}

TEST_CASE("the pieces that sound comes in do not matter to a limiter") {
  CHECK(limited(uneven(rate), 1, 0.5, 1) == limited(uneven(rate), 1, 0.5, 9999));
}

TEST_CASE("gain falls and comes back without a step") {
  Sound sound(rate, 0.4F);  // a constant shows the gain
  std::fill(sound.begin() + 10000, sound.begin() + 10100, 1.0F);
  const Sound out = limited(sound, 1, 0.5, 4096);
  const std::size_t late = Limiter(rate, 1, 0.5).latency();
  double largest = 0.0;
  for (std::size_t i = late + 100; i < out.size(); ++i) {
    const bool is_edge = i - late == 10000 || i - late == 10100;
    if (!is_edge) largest = std::max(largest, static_cast<double>(std::abs(out[i] - out[i - 1])));
  }
  CHECK(largest < 0.01);
}

TEST_CASE("a mastered sound is neither late nor longer") {
  const std::vector<std::int16_t> sound = whole(uneven(2 * rate), 0.05F);
  const auto mastered = [&sound](int channels, const MasterSettings& settings) {
    Master master(rate, channels, settings);
    std::vector<std::int16_t> out;
    const auto keep = [&out](std::span<const std::int16_t> some) { out.insert(out.end(), some.begin(), some.end()); };
    for (std::size_t at = 0; at < sound.size(); at += 1000) keep(master.process(std::span(sound).subspan(at, std::min<std::size_t>(1000, sound.size() - at))));
    keep(master.finish());
    return out;
  };
  for (const int channels : {1, 2}) CHECK(mastered(channels, {.gain_db = 4.0, .ceiling_db = -3.0}) == mastered(channels, {.gain_db = 4.0}));
}

TEST_CASE("without a limiter gain is exact, and what is too loud is cut off") {
  Master master(rate, 1, {.gain_db = 20.0 * std::log10(2.0)});
  const std::vector<std::int16_t> sound{0, 1, -1, 1000, -1000, 20000, -20000};
  const auto out = master.process(sound);
  CHECK(std::vector<std::int16_t>(out.begin(), out.end()) == std::vector<std::int16_t>{0, 2, -2, 2000, -2000, 32767, -32767});
}

TEST_CASE("room tone is as loud as was asked, always the same, and there in silence") {
  const std::vector<std::int16_t> silence(4 * rate, 0);
  for (const int channels : {1, 2}) {
    const auto tone = [&] {
      Master master(rate, channels, {.gain_db = 0.0, .ceiling_db = {}, .room_tone_db = -60.0});
      const auto out = master.process(silence);
      return std::vector<std::int16_t>(out.begin(), out.end());
    };
    LoudnessMeter meter(rate, channels);
    meter.add(std::span<const std::int16_t>(tone()));
    CHECK(meter.result().rms_db == Approx(-60.0).margin(0.3));
    CHECK(meter.result().noise_floor_db == Approx(-60.0).margin(0.6));
    CHECK(tone() == tone());
  }
}
