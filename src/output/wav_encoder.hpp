// WAV: plain 16-bit PCM. Past 4 GiB the same file is an RF64 (EBU Tech 3306), for which there is room in its head.
// Names of cue points are what libsndfile 1.2.0 leaves out, and a chunk behind the samples what it cannot add.
#pragma once

#include <cstdint>

#include "output/encoder.hpp"

namespace narrator::output {

class WavEncoder final : public Encoder {
 public:
  static constexpr std::uint64_t most_of_riff = 0xFFFFFFFF;  ///< its sizes have 32 bits

  /// @param most bytes of a WAV that is no RF64
  WavEncoder(ByteWriter& writer, const EncoderSettings& settings, std::uint64_t most = most_of_riff);

  void write(std::span<const std::int16_t> samples) override;
  void finish(const std::vector<ChapterTime>& chapters) override;

 private:
  void write_sizes();

  ByteWriter& writer_;
  AudioFormat format_;
  std::uint64_t most_;
  std::uint64_t data_at_ = 0;  // of the size of the samples
  std::uint64_t data_size_ = 0;
};

}  // namespace narrator::output
