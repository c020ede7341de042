#include "audio/loudness.hpp"

#include <cmath>
#include <numbers>
#include <vector>

#include "audio/loudness_target.hpp"
#include "support/catch.hpp"

using namespace narrator::audio;
using namespace std::chrono_literals;

namespace {

std::vector<float> tone(double decibels, double seconds, int rate = 48000, int channels = 1) {
  std::vector<float> sound(static_cast<std::size_t>(seconds * rate) * static_cast<std::size_t>(channels));
  for (std::size_t i = 0; i < sound.size(); ++i) {
    const double time = static_cast<double>(i / static_cast<std::size_t>(channels)) / rate;
    sound[i] = static_cast<float>(std::pow(10.0, decibels / 20.0) * std::sin(2.0 * std::numbers::pi * 997.0 * time));
  }
  return sound;
}

Loudness measured(const std::vector<std::vector<float>>& pieces, int rate = 48000, int channels = 1) {
  LoudnessMeter meter(rate, channels);
  for (const auto& piece : pieces) meter.add(std::span<const float>(piece));
  return meter.result();
}

Loudness good_podcast() {
  return {.integrated_lufs = -19.0, .true_peak_db = -1.5, .peak_db = -1.6, .rms_db = -21.0, .noise_floor_db = -70.0, .frames = 44100 * 754ULL, .sample_rate = 44100, .channels = 1};
}

}  // namespace

// ITU-R BS.1770: a sine of 997 Hz at full scale in one channel is -3.01 LUFS.
TEST_CASE("a sine is as loud as the standard says") {
  for (const int rate : {22050, 44100, 48000}) {
    CAPTURE(rate);
    const Loudness one = measured({tone(-20.0, 5.0, rate)}, rate);
    CHECK(one.integrated_lufs == Approx(-23.0).margin(0.1));
    CHECK(one.peak_db == Approx(-20.0).margin(0.05));
    CHECK(one.true_peak_db == Approx(-20.0).margin(0.1));
    CHECK(one.rms_db == Approx(-23.0).margin(0.05));
  }
  CHECK(measured({tone(-20.0, 5.0, 48000, 2)}, 48000, 2).integrated_lufs == Approx(-20.0).margin(0.1));
}

TEST_CASE("pauses do not count for LUFS, but do for RMS, and the quietest half second is the noise") {
  const Loudness one = measured({tone(-20.0, 5.0), tone(-65.0, 5.0)});
  CHECK(one.integrated_lufs == Approx(-23.0).margin(0.3));
  CHECK(one.rms_db == Approx(-26.0).margin(0.1));
  CHECK(one.noise_floor_db == Approx(-68.0).margin(0.1));
  CHECK(one.duration() == 10s);
}

TEST_CASE("silence has no loudness, and no sound at all neither") {
  CHECK(std::isinf(measured({std::vector<float>(48000, 0.0F)}).integrated_lufs));
  CHECK(std::isinf(measured({}).rms_db));
}

TEST_CASE("targets are the standards' own, or a number") {
  CHECK(loudness_target("podcast", 1)->level == -19.0);
  CHECK(loudness_target("podcast", 2)->level == -16.0);
  CHECK(loudness_target("r128", 1)->level == -23.0);
  CHECK(loudness_target("acx", 1)->head >= 500ms);
  CHECK(loudness_target("acx", 1)->tail >= 1s);
  CHECK(loudness_target("-17.5", 1)->level == -17.5);
  for (const char* const words : {"", "loud", "-17.5x", "3", "-90", "nan", "inf"}) {
    CAPTURE(words);
    CHECK_FALSE(loudness_target(words, 1));
  }
}

TEST_CASE("what a file has not is said") {
  struct Row {
    const char* target;
    Loudness loudness;
    const char* words;  // empty: all is well
  };
  const auto with = [](auto change) {
    Loudness loudness = good_podcast();
    change(loudness);
    return loudness;
  };
  const Row rows[] = {{"podcast", good_podcast(), ""},
                      {"podcast", with([](Loudness& l) { l.integrated_lufs = -16.0; }), "-16.0 LUFS is not within -19.5 to -18.5"},
                      {"podcast", with([](Loudness& l) { l.true_peak_db = -0.2; }), "peak -0.2 dB, at most -1.0"},
                      {"podcast", with([](Loudness& l) { l.integrated_lufs = -HUGE_VAL; }), "not within"},
                      {"acx", with([](Loudness& l) { l.peak_db = -3.5; }), ""},
                      {"acx", good_podcast(), "peak -1.6 dB, at most -3.0"},
                      {"acx", with([](Loudness& l) { l.peak_db = -3.5; l.noise_floor_db = -50.0; }), "noise floor -50.0 dB"},
                      {"acx", with([](Loudness& l) { l.frames *= 10; }), "2:05:40 is too long: acx takes at most 120 minutes"}};
  for (const Row& row : rows) {
    const std::string words = shortcoming(row.loudness, *loudness_target(row.target, 1));
    CAPTURE(row.target, row.words, words);
    CHECK((words.find(row.words) == 0 || (words.find(row.words) != std::string::npos && *row.words != '\0')));
    CHECK(words.empty() == (*row.words == '\0'));
  }
}

TEST_CASE("a certificate is one line") {
  CHECK(certificate(good_podcast(), *loudness_target("podcast", 1)) == "-19.0 LUFS, -1.5 dBTP, 12:34, mono 44.1 kHz");
  CHECK(certificate(good_podcast(), *loudness_target("acx", 1)) == "-21.0 dB RMS, -1.6 dB peak, noise -70.0 dB, 12:34, mono 44.1 kHz");
}
