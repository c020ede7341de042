#include "audio/pcm.hpp"

#include <vector>

#include "support/catch.hpp"

using namespace narrator;

TEST_CASE("gain rounds, is symmetric, and never wraps") {
  struct Row { std::int16_t sample; double gain_db; std::int16_t expected; };
  for (const Row& row : {Row{1000, 0.0, 1000}, Row{-32768, 0.0, -32768}, Row{1000, -20.0, 100}, Row{-1000, -20.0, -100},
                         Row{7, -6.0206, 4}, Row{-7, -6.0206, -4}, Row{30000, 6.0, 32767}, Row{-30000, 6.0, -32767},
                         Row{-32768, 17.9, -32767}, Row{1, 90.0, 8}}) {
    CAPTURE(row.sample, row.gain_db);
    std::int16_t scaled = 0;
    audio::copy_with_gain(std::span(&row.sample, 1), std::span(&scaled, 1), row.gain_db);
    CHECK(scaled == row.expected);
  }
}

TEST_CASE("a fade begins or ends at silence and never grows") {
  std::vector<std::int16_t> in(110, 20'000);
  std::vector<std::int16_t> out = in;
  audio::fade_in(in);
  audio::fade_out(out);
  CHECK(in.front() == 0);
  CHECK(in.back() > 19'000);
  CHECK(out.front() > 19'000);
  CHECK(out.back() == 0);
  CHECK(audio::largest_step(in) < 0.01);
  CHECK(audio::largest_step(out) < 0.01);
  std::vector<std::int16_t> nothing;
  audio::fade_in(nothing);
  audio::fade_out(nothing);
}

TEST_CASE("a step is measured in parts of full scale") {
  CHECK(audio::largest_step(std::vector<std::int16_t>{}) == 0.0);
  CHECK(audio::largest_step(std::vector<std::int16_t>{5}) == 0.0);
  CHECK(audio::largest_step(std::vector<std::int16_t>{0, 16384, 0}) == 0.5);
  CHECK(audio::largest_step(std::vector<std::int16_t>{-32768, 32767}) > 1.99);
}
