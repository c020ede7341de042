#include "audio/resampler.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

#include "support/catch.hpp"

using narrator::audio::Resampler;

namespace {

std::vector<std::int16_t> tone(double hertz, int rate, std::size_t frames) {
  std::vector<std::int16_t> samples(frames);
  for (std::size_t i = 0; i < frames; ++i)
    samples[i] = static_cast<std::int16_t>(10'000 * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / rate));
  return samples;
}

std::vector<std::int16_t> converted(Resampler& resampler, const std::vector<std::int16_t>& samples, std::size_t piece) {
  std::vector<std::int16_t> all;
  const auto add = [&all](const std::vector<std::int16_t>& part) { all.insert(all.end(), part.begin(), part.end()); };
  for (std::size_t at = 0; at < samples.size(); at += piece)
    add(resampler.process(std::span(samples).subspan(at, std::min(piece, samples.size() - at))));
  add(resampler.finish());
  return all;
}

/// Largest difference away from the ends, where a filter has nothing to look at.
int worst_difference(const std::vector<std::int16_t>& a, const std::vector<std::int16_t>& b) {
  int worst = 0;
  for (std::size_t i = 500; i + 500 < std::min(a.size(), b.size()); ++i) worst = std::max(worst, std::abs(a[i] - b[i]));
  return worst;
}

}  // namespace

TEST_CASE("a tone is the same tone at another rate, without a delay") {
  for (const int rate : {24'000, 44'100, 48'000, 16'000}) {
    CAPTURE(rate);
    Resampler resampler(22'050, rate);
    const std::vector<std::int16_t> out = converted(resampler, tone(440, 22'050, 22'050), 22'050);
    const auto length = static_cast<std::size_t>(rate);
    CHECK(out.size() >= length - 1);
    CHECK(out.size() <= length + 1);
    CHECK(worst_difference(out, tone(440, rate, length)) < 12);  // 10'000 / 12: 58 dB, at 16 bits
  }
}

TEST_CASE("the pieces in which sound comes make no difference") {
  const std::vector<std::int16_t> sound = tone(700, 22'050, 10'000);
  Resampler resampler(22'050, 48'000);
  const std::vector<std::int16_t> whole = converted(resampler, sound, sound.size());
  for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{1'000}}) {
    CAPTURE(piece);
    resampler.reset();
    CHECK((converted(resampler, sound, piece) == whole));
  }
}

TEST_CASE("nothing of before is left after a reset") {
  Resampler resampler(22'050, 48'000);
  const std::vector<std::int16_t> loud(5'000, 30'000);
  resampler.process(loud);
  resampler.reset();
  const std::vector<std::int16_t> silence = converted(resampler, std::vector<std::int16_t>(5'000), 5'000);
  CHECK(std::all_of(silence.begin(), silence.end(), [](std::int16_t s) { return s == 0; }));
}

TEST_CASE("two channels are converted each as if alone") {
  const std::vector<std::int16_t> left = tone(440, 22050, 5000);
  const std::vector<std::int16_t> right = tone(1000, 22050, 5000);
  std::vector<std::int16_t> both;
  for (std::size_t i = 0; i < left.size(); ++i) both.insert(both.end(), {left[i], right[i]});
  Resampler one(22050, 24000);
  Resampler other(22050, 24000);
  Resampler stereo(22050, 24000, 2);
  const std::vector<std::int16_t> together = converted(stereo, both, 2 * 700);
  const std::vector<std::int16_t> alone[2] = {converted(one, left, 700), converted(other, right, 700)};
  REQUIRE(together.size() == 2 * alone[0].size());
  for (std::size_t i = 0; i < together.size(); ++i) REQUIRE(together[i] == alone[i % 2][i / 2]);
}
