// The loudest sample of each stretch of a narration whose length nobody knows yet, in bounded memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace narrator::publish {

class Waveform {
 public:
  explicit Waveform(int channels) : channels_(static_cast<std::size_t>(channels)) {}

  void add(std::span<const std::int16_t> samples);
  /// That many columns for the whole, 0 to 1 each.
  std::vector<double> columns(std::size_t count) const;

 private:
  void close_stretch();

  static constexpr std::size_t most_stretches = 4096;

  std::size_t channels_;
  std::size_t stretch_ = 256;  // samples; doubles whenever there are too many
  std::size_t in_stretch_ = 0;
  int loudest_ = 0;
  std::vector<int> peaks_;
};

}  // namespace narrator::publish
