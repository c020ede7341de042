#include "laboratory/spectrum.hpp"

#include <fftw3.h>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numbers>

namespace narrator::laboratory {
namespace {

constexpr std::size_t mel_filters = 26;
constexpr double lowest_hz = 60.0;
constexpr double highest_hz = 8000.0;
constexpr std::size_t smooth_quefrencies = 40;
constexpr double quietest_power = 1e-3;

double mel(double hz) { return 2595.0 * std::log10(1.0 + hz / 700.0); }

}  // namespace

/// FFTW's memory and plans: a real frame to its spectrum, and an even sequence to its cosine transform.
struct Analyser::Plans {
  double* frame = fftw_alloc_real(frame_length);
  fftw_complex* spectrum = fftw_alloc_complex(bins);
  double* even = fftw_alloc_real(bins);
  fftw_plan transform;
  fftw_plan cosine;

  Plans() {
    const std::lock_guard lock(planner());
    transform = fftw_plan_dft_r2c_1d(static_cast<int>(frame_length), frame, spectrum, FFTW_ESTIMATE);
    cosine = fftw_plan_r2r_1d(static_cast<int>(bins), even, even, FFTW_REDFT00, FFTW_ESTIMATE);
  }
  ~Plans() {
    const std::lock_guard lock(planner());
    fftw_destroy_plan(transform);
    fftw_destroy_plan(cosine);
    fftw_free(frame);
    fftw_free(spectrum);
    fftw_free(even);
  }
  Plans(const Plans&) = delete;
  Plans& operator=(const Plans&) = delete;

 private:
  /// Only executing a plan is safe in several threads.
  static std::mutex& planner() {
    static std::mutex mutex;
    return mutex;
  }
};

Analyser::Analyser(int sample_rate) : plans_(std::make_unique<Plans>()), window_(frame_length), filters_(mel_filters) {
  for (std::size_t i = 0; i < frame_length; ++i)
    window_[i] = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / frame_length);
  const double step = (mel(highest_hz) - mel(lowest_hz)) / (mel_filters + 1);
  for (std::size_t bin = 0; bin < bins; ++bin) {
    const double position = (mel(static_cast<double>(bin) * sample_rate / frame_length) - mel(lowest_hz)) / step;
    for (std::size_t filter = 0; filter < mel_filters; ++filter)
      if (const double weight = 1.0 - std::abs(position - static_cast<double>(filter + 1)); weight > 0.0)
        filters_[filter].push_back({bin, weight});
  }
}

Analyser::~Analyser() = default;

PowerSpectrum Analyser::power(std::span<const std::int16_t> frame) {
  for (std::size_t i = 0; i < frame_length; ++i) plans_->frame[i] = frame[i] * window_[i];
  fftw_execute(plans_->transform);
  PowerSpectrum power;
  for (std::size_t bin = 0; bin < bins; ++bin) {
    const auto& value = plans_->spectrum[bin];
    power[bin] = value[0] * value[0] + value[1] * value[1] + quietest_power;
  }
  return power;
}

Cepstrum Analyser::mel_cepstrum(const PowerSpectrum& power) const {
  std::array<double, mel_filters> bands{};
  for (std::size_t i = 0; i < mel_filters; ++i) {
    for (const auto& [bin, weight] : filters_[i]) bands[i] += weight * power[bin];
    bands[i] = std::log(bands[i] + quietest_power);
  }
  Cepstrum cepstrum{};
  for (std::size_t k = 0; k < cepstral_coefficients; ++k)
    for (std::size_t i = 0; i < mel_filters; ++i)
      cepstrum[k] += bands[i] / mel_filters *
                     std::cos(std::numbers::pi * static_cast<double>(k + 1) * (static_cast<double>(i) + 0.5) / mel_filters);
  return cepstrum;
}

std::array<double, bins> Analyser::envelope(const PowerSpectrum& power) {
  for (std::size_t bin = 0; bin < bins; ++bin) plans_->even[bin] = std::log(power[bin]);
  fftw_execute(plans_->cosine);
  for (std::size_t i = 0; i < bins; ++i) {
    const double keep = i < smooth_quefrencies ? 1.0 : i < 2 * smooth_quefrencies ? 2.0 - static_cast<double>(i) / smooth_quefrencies : 0.0;
    plans_->even[i] *= keep / frame_length;
  }
  fftw_execute(plans_->cosine);
  std::array<double, bins> result;
  std::copy_n(plans_->even, bins, result.begin());
  return result;
}

double level_db(std::span<const std::int16_t> frame) {
  double energy = 1.0;
  for (const std::int16_t sample : frame) energy += static_cast<double>(sample) * sample;
  return 10.0 * std::log10(energy / static_cast<double>(frame.size()) / (32768.0 * 32768.0));
}

}  // namespace narrator::laboratory
