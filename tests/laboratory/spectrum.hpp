// Short-time spectra: the power spectrum of a frame, its smooth envelope, mel-frequency cepstra.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "laboratory/booth.hpp"

namespace narrator::laboratory {

/// Frames of 46 ms at 22050 Hz: long enough to hold two periods of the lowest voice.
inline constexpr std::size_t frame_length = 1024;
inline constexpr std::size_t frame_step = 256;
inline constexpr std::size_t bins = frame_length / 2 + 1;
inline constexpr std::size_t cepstral_coefficients = 19;  ///< without the zeroth, which is loudness

using PowerSpectrum = std::array<double, bins>;
using Cepstrum = std::array<double, cepstral_coefficients>;

/// Not for two threads at once. FFTW.
class Analyser {
 public:
  explicit Analyser(int sample_rate);
  ~Analyser();
  Analyser(const Analyser&) = delete;
  Analyser& operator=(const Analyser&) = delete;

  /// Of a frame of frame_length samples, Hann window.
  PowerSpectrum power(std::span<const std::int16_t> frame);
  /// Mel-frequency cepstral coefficients 1 to 19 of 26 filters between 60 Hz and 8 kHz (Davis and
  /// Mermelstein 1980), in nepers.
  Cepstrum mel_cepstrum(const PowerSpectrum& power) const;
  /// ln of the power with the harmonics of the voice smoothed away: the first 40 quefrencies that do
  /// not see a pitch below 275 Hz.
  std::array<double, bins> envelope(const PowerSpectrum& power);

 private:
  struct Plans;
  std::unique_ptr<Plans> plans_;
  std::vector<double> window_;
  std::vector<std::vector<std::pair<std::size_t, double>>> filters_;  // bin and weight, of each
};

/// Level of a frame in dB of full scale.
double level_db(std::span<const std::int16_t> frame);

/// Calls `use` with every frame that is speech: within 35 dB of the loudest.
template <typename Use>
void for_each_speech_frame(const Sound& sound, Use use) {
  double loudest = -100.0;
  for (std::size_t at = 0; at + frame_length <= sound.size(); at += frame_step)
    loudest = std::max(loudest, level_db(std::span(sound).subspan(at, frame_length)));
  for (std::size_t at = 0; at + frame_length <= sound.size(); at += frame_step)
    if (const auto frame = std::span(sound).subspan(at, frame_length); level_db(frame) > loudest - 35.0) use(at, frame);
}

}  // namespace narrator::laboratory
