// The last step before a file: gain, a limiter where the gain needs one, and room tone.
//
// Room tone is a soft noise that is there from the first frame to the last, so that neither a pause nor the end of the
// file falls into the dead silence of a machine. The same for every file.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "audio/limiter.hpp"

namespace narrator::audio {

struct MasterSettings {
  double gain_db = 0.0;
  std::optional<double> ceiling_db = {};    ///< of the true peak; none: no limiter, what is too loud is cut off
  std::optional<double> room_tone_db = {};  ///< RMS; none: silence stays silent
  friend bool operator==(const MasterSettings&, const MasterSettings&) = default;
};

/// One thread.
class Master {
 public:
  Master(int sample_rate, int channels, const MasterSettings& settings);

  /// Interleaved, whole frames. What comes out is not delayed: the first frames come out later, and finish() gives as
  /// many as are missing. Valid until the next call.
  std::span<const std::int16_t> process(std::span<const std::int16_t> samples);
  std::span<const std::int16_t> finish();

 private:
  void add_tone();
  std::span<const std::int16_t> whole(std::size_t skip);

  std::size_t channels_;
  float gain_;
  std::optional<Limiter> limiter_;
  std::size_t to_skip_;   // samples that are still the limiter's silence
  float tone_ = 0.0F;     // what the noise is multiplied with
  std::uint32_t noise_ = 1;
  std::vector<float> low_;  // of each channel: the noise, its high part taken out
  std::vector<float> wide_;
  std::vector<std::int16_t> out_;
};

}  // namespace narrator::audio
