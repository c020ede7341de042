#include "audio/stage.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <random>

#include "support/catch.hpp"

using narrator::audio::Stage;

namespace {

constexpr int rate = 22050;
using Sound = std::vector<std::int16_t>;

Sound noise(std::size_t count, int loudest = 8000) {
  std::minstd_rand random(1);
  std::uniform_int_distribution<int> sample(-loudest, loudest);
  Sound sound(count);
  for (auto& s : sound) s = static_cast<std::int16_t>(sample(random));
  return sound;
}

Sound tone(double hertz, std::size_t count) {
  Sound sound(count);
  for (std::size_t i = 0; i < count; ++i)
    sound[i] = static_cast<std::int16_t>(std::lround(12'000 * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / rate)));
  return sound;
}

struct Stereo {
  std::vector<double> left;
  std::vector<double> right;
  void add(std::span<const std::int16_t> frames) {
    for (std::size_t i = 0; i + 1 < frames.size(); i += 2) {
      left.push_back(frames[i]);
      right.push_back(frames[i + 1]);
    }
  }
};

Stereo seated(const Sound& sound, double seat) {
  Stage stage(rate);
  Stereo stereo;
  stereo.add(stage.add(sound, seat));
  stereo.add(stage.finish());
  return stereo;
}

double power(const std::vector<double>& sound) {
  double sum = 0.0;
  for (const double s : sound) sum += s * s;
  return sum;
}

double decibels(double ratio) { return 10.0 * std::log10(ratio); }

/// Power and phase of a tone in a sound, over whole periods in its middle.
std::pair<double, double> tone_in(const std::vector<double>& sound, double hertz) {
  double in = 0.0;
  double quadrature = 0.0;
  for (std::size_t i = 500; i + 500 < sound.size(); ++i) {
    const double angle = 2 * std::numbers::pi * hertz * static_cast<double>(i) / rate;
    in += sound[i] * std::cos(angle);
    quadrature += sound[i] * std::sin(angle);
  }
  return {in * in + quadrature * quadrature, std::atan2(quadrature, in)};
}

const std::array all_seats{-1.0, -0.65, -0.35, 0.0, 0.35, 0.65, 1.0};

}  // namespace

TEST_CASE("the centre is the mono sound in both channels, to the sample, a little late") {
  const Sound sound = noise(5000);
  const Stereo stereo = seated(sound, 0.0);
  REQUIRE(stereo.left.size() == sound.size() + Stage::latency * 2);
  CHECK(stereo.left == stereo.right);
  for (std::size_t i = 0; i < sound.size(); ++i) REQUIRE(stereo.left[i + Stage::latency] == sound[i]);
}

TEST_CASE("whatever the seat, the power of both channels is the same") {
  const Sound sound = noise(60'000);
  const double centre = power(seated(sound, 0.0).left) * 2.0;
  for (const double seat : all_seats) {
    const Stereo stereo = seated(sound, seat);
    CAPTURE(seat);
    CHECK(std::abs(decibels((power(stereo.left) + power(stereo.right)) / centre)) < 0.05);
    const double side = decibels(power(stereo.right) / power(stereo.left));
    CHECK((seat == 0.0 ? side == 0.0 : side * seat > 0.0));
    if (std::abs(seat) == 1.0) CHECK(std::abs(side) == Approx(5.85).margin(0.2));
  }
}

TEST_CASE("the far ear hears low sounds later, high ones not") {
  for (const double side : {-1.0, 1.0}) {
    const auto delay_ms = [&](double hertz) {
      const Stereo stereo = seated(tone(hertz, 30'000), side);
      const double left = tone_in(stereo.left, hertz).second;
      const double right = tone_in(stereo.right, hertz).second;
      const double apart = std::remainder(side < 0.0 ? right - left : left - right, 2 * std::numbers::pi);
      return 1000.0 * apart / (2 * std::numbers::pi * hertz);
    };
    CHECK(delay_ms(150) == Approx(0.2).margin(0.06));
    CHECK(delay_ms(300) == Approx(0.2).margin(0.06));
    CHECK(std::abs(delay_ms(2000)) < 0.01);
    CHECK(std::abs(delay_ms(5000)) < 0.01);
  }
}

TEST_CASE("on one loudspeaker every seat sounds as without a stage, within 1 dB at any frequency") {
  for (const double seat : all_seats)
    for (double hertz = 90.0; hertz < 10'000.0; hertz *= 1.12) {
      const Sound sound = tone(hertz, 8000);
      const Stereo stereo = seated(sound, seat);
      std::vector<double> mean;
      for (std::size_t i = 0; i < stereo.left.size(); ++i) mean.push_back((stereo.left[i] + stereo.right[i]) / 2.0);
      const std::vector<double> mono(sound.begin(), sound.end());
      const double change = decibels(tone_in(mean, hertz).first / tone_in(mono, hertz).first);
      CAPTURE(seat, hertz, change);
      CHECK(std::abs(change) <= 1.0);
    }
}

TEST_CASE("one voice rings out while the next begins on another seat") {
  const Sound first = noise(1000);
  const Sound second = tone(440, 1000);
  Stage stage(rate);
  Stereo together;
  together.add(stage.add(first, -1.0));
  together.add(stage.add(second, 1.0));
  together.add(stage.finish());
  Stereo apart = seated(first, -1.0);
  const Stereo later = seated(second, 1.0);
  apart.left.resize(later.left.size() + 1000);
  apart.right.resize(later.right.size() + 1000);
  for (std::size_t i = 0; i < later.left.size(); ++i) {
    apart.left[i + 1000] += later.left[i];
    apart.right[i + 1000] += later.right[i];
  }
  REQUIRE(together.left.size() == apart.left.size());
  for (std::size_t i = 0; i < apart.left.size(); ++i) {
    REQUIRE(std::abs(together.left[i] - apart.left[i]) <= 1.0);  // rounded once instead of twice
    REQUIRE(std::abs(together.right[i] - apart.right[i]) <= 1.0);
  }
}

TEST_CASE("the pieces do not matter, nor empty ones") {
  const Sound sound = noise(3000);
  const Stereo whole = seated(sound, 0.65);
  for (const std::size_t piece : {1, 7, 62, 63, 64, 1000}) {
    Stage stage(rate);
    Stereo pieces;
    for (std::size_t at = 0; at < sound.size(); at += piece) {
      pieces.add(stage.add(std::span(sound).subspan(at, std::min(piece, sound.size() - at)), 0.65));
      pieces.add(stage.add({}, 0.65));
    }
    pieces.add(stage.finish());
    CAPTURE(piece);
    CHECK(pieces.left == whole.left);
    CHECK(pieces.right == whole.right);
  }
}

TEST_CASE("the loudest sound is held within the range, and nothing is left after a reset or an end") {
  Stage stage(rate);
  Sound loud(2000, 32767);
  for (std::size_t i = 0; i < loud.size(); i += 2) loud[i] = -32768;
  Stereo stereo;
  stereo.add(stage.add(loud, 1.0));
  CHECK(*std::max_element(stereo.right.begin(), stereo.right.end()) == 32767.0);
  CHECK(*std::min_element(stereo.right.begin(), stereo.right.end()) == -32767.0);
  stage.reset();
  const auto silent = [](std::span<const std::int16_t> frames) { return std::all_of(frames.begin(), frames.end(), [](auto s) { return s == 0; }); };
  CHECK(silent(stage.add(Sound(200), -1.0)));
  stage.add(loud, -1.0);
  stage.finish();
  CHECK(silent(stage.finish()));
}
