// What can be said of a voice in numbers.
#pragma once

#include <string>
#include <vector>

#include "laboratory/booth.hpp"
#include "laboratory/spectrum.hpp"

namespace narrator::laboratory {

struct Measurement {
  double pitch_hz = 0.0;        ///< median
  double pitch_low_hz = 0.0;    ///< a tenth of the voiced time is below
  double pitch_high_hz = 0.0;   ///< a tenth is above
  double formant_scale = 1.0;   ///< of the spectral envelope, relative to the engine's own voice
  double brightness_db = 0.0;   ///< level of 2 to 8 kHz less that of 0.1 to 2 kHz
  double words_a_minute = 0.0;  ///< pauses inside sentences included
  double loudness_lufs = 0.0;   ///< integrated, ITU-R BS.1770
  double true_peak_db = 0.0;    ///< dBTP
  bool clips = false;           ///< samples at full scale
};

/// Holds what every voice is compared with: the engine's own.
class Laboratory {
 public:
  explicit Laboratory(const Booth& booth);

  /// Of measured_sentences in en-us. From any thread.
  Measurement measure(const std::string& timbre) const;
  const Booth& booth() const noexcept { return booth_; }

 private:
  using Envelopes = std::vector<std::array<double, bins>>;  // of the speech frames of one sentence

  static Envelopes envelopes_of(const Sound& sound, Analyser& analyser);
  double difference(const std::vector<Envelopes>& voice, double scale) const;
  double formant_scale(const std::vector<Sound>& sounds) const;

  const Booth& booth_;
  std::vector<Envelopes> reference_;  // one a sentence
};

struct LoudnessAndPeak {
  double loudness_lufs = 0.0;
  double true_peak_db = 0.0;
};
/// libebur128. @param gain_db applied before
LoudnessAndPeak measure_loudness(const std::vector<Sound>& sounds, int sample_rate, double gain_db = 0.0);

}  // namespace narrator::laboratory
