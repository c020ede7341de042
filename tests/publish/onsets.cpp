#include "publish/onsets.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace narrator::test {
namespace {

/// Root mean square of 5 ms from a time on, in dB below full scale.
double level(const std::vector<std::int16_t>& samples, std::size_t ms) {
  const std::size_t from = ms * 22050 / 1000;
  double sum = 1e-9;
  for (std::size_t i = from; i < std::min(from + 110, samples.size()); ++i) sum += samples[i] * static_cast<double>(samples[i]);
  return 10.0 * std::log10(sum / 110.0 / (32768.0 * 32768.0));
}

// Speech is at -20 dB; the softest consonants that begin a word are above this.
constexpr double heard = -48.0;

}  // namespace

Onsets onsets_of(const std::vector<std::int16_t>& samples, const nlohmann::json& timeline) {
  Onsets onsets;
  for (const auto& segment : timeline["segments"]) {
    for (const auto& word : segment["words"]) {
      const std::size_t told = word["from_ms"];
      // A pause: silence from 90 to 30 ms before. From there on the energy is looked for.
      bool is_pause = true;
      for (std::size_t before = 30; before <= 90 && before <= told; ++before) is_pause = is_pause && level(samples, told - before) < heard;
      if (!is_pause) continue;
      std::size_t energy = told > 30 ? told - 30 : 0;
      while (energy < told + 200 && level(samples, energy) < heard) ++energy;
      ++onsets.words;
      if (std::max(energy, told) - std::min(energy, told) <= 20) ++onsets.near;
    }
  }
  return onsets;
}

std::vector<std::int16_t> samples_of(const std::string& wav) {
  const auto number = [&](std::size_t at) {
    std::uint32_t n = 0;
    std::memcpy(&n, wav.data() + at, 4);
    return std::size_t{n};
  };
  std::size_t at = 12;
  while (at + 8 < wav.size() && wav.compare(at, 4, "data") != 0) at += 8 + (number(at + 4) + 1) / 2 * 2;
  std::vector<std::int16_t> samples(at + 8 < wav.size() ? number(at + 4) / 2 : 0);
  std::memcpy(samples.data(), wav.data() + at + 8, samples.size() * 2);
  return samples;
}

}  // namespace narrator::test
