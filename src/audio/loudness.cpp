#include "audio/loudness.hpp"

#include <ebur128.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <new>
#include <numeric>

namespace narrator::audio {
namespace {

constexpr std::size_t blocks_of_window = 5;  // tenths of a second

double decibels_of_power(double mean_square) { return mean_square > 0.0 ? 10.0 * std::log10(mean_square) : -HUGE_VAL; }
double decibels_of_peak(double peak) { return peak > 0.0 ? 20.0 * std::log10(peak) : -HUGE_VAL; }

}  // namespace

std::chrono::milliseconds Loudness::duration() const noexcept {
  return std::chrono::milliseconds(std::llround(static_cast<double>(frames) * 1000.0 / sample_rate));
}

struct LoudnessMeter::State {
  struct Destroy {
    void operator()(ebur128_state* state) const noexcept { ebur128_destroy(&state); }
  };
  std::unique_ptr<ebur128_state, Destroy> meter;
};

LoudnessMeter::LoudnessMeter(int sample_rate, int channels, Detail detail)
    : state_(std::make_unique<State>()), sample_rate_(sample_rate), channels_(channels), quietest_(std::numeric_limits<double>::infinity()) {
  state_->meter.reset(ebur128_init(static_cast<unsigned>(channels), static_cast<unsigned long>(sample_rate),
                                   EBUR128_MODE_I | (detail == Detail::all ? EBUR128_MODE_TRUE_PEAK : EBUR128_MODE_SAMPLE_PEAK)));
  if (!state_->meter) throw std::bad_alloc();
}

LoudnessMeter::~LoudnessMeter() = default;

void LoudnessMeter::add(std::span<const float> samples) {
  ebur128_add_frames_float(state_->meter.get(), samples.data(), samples.size() / static_cast<std::size_t>(channels_));
  frames_ += samples.size() / static_cast<std::size_t>(channels_);
  const std::size_t block = samples_of_block();
  while (!samples.empty()) {
    const auto some = samples.first(std::min(samples.size(), block - in_block_));
    for (const float sample : some) block_energy_ += static_cast<double>(sample) * static_cast<double>(sample);
    in_block_ += some.size();
    if (in_block_ == block) end_block();
    samples = samples.subspan(some.size());
  }
}

void LoudnessMeter::add(std::span<const std::int16_t> samples) {
  wide_.resize(samples.size());
  std::transform(samples.begin(), samples.end(), wide_.begin(), [](std::int16_t sample) { return static_cast<float>(sample) / 32768.0F; });
  add(std::span<const float>(wide_));
}

void LoudnessMeter::end_block() {
  blocks_.push_back(block_energy_);
  energy_ += block_energy_;
  block_energy_ = 0.0;
  in_block_ = 0;
  if (blocks_.size() > blocks_of_window) blocks_.pop_front();
  if (blocks_.size() < blocks_of_window) return;
  const auto samples = static_cast<double>(samples_of_block() * blocks_of_window);
  quietest_ = std::min(quietest_, std::accumulate(blocks_.begin(), blocks_.end(), 0.0) / samples);
}

Loudness LoudnessMeter::result() const {
  Loudness all{.integrated_lufs = -HUGE_VAL, .true_peak_db = -HUGE_VAL, .peak_db = -HUGE_VAL, .rms_db = -HUGE_VAL, .noise_floor_db = -HUGE_VAL,
               .frames = frames_, .sample_rate = sample_rate_, .channels = channels_};
  ebur128_loudness_global(state_->meter.get(), &all.integrated_lufs);
  double true_peak = 0.0;
  double peak = 0.0;
  for (unsigned channel = 0; channel < static_cast<unsigned>(channels_); ++channel) {
    double one = 0.0;
    if (ebur128_true_peak(state_->meter.get(), channel, &one) == EBUR128_SUCCESS) true_peak = std::max(true_peak, one);
    if (ebur128_sample_peak(state_->meter.get(), channel, &one) == EBUR128_SUCCESS) peak = std::max(peak, one);
  }
  all.true_peak_db = decibels_of_peak(true_peak);
  all.peak_db = decibels_of_peak(peak);
  const double samples = std::max(1.0, static_cast<double>(frames_) * channels_);
  const double mean_square = (energy_ + block_energy_) / samples;
  all.rms_db = decibels_of_power(mean_square);
  all.noise_floor_db = decibels_of_power(std::isinf(quietest_) ? mean_square : quietest_);
  return all;
}

}  // namespace narrator::audio
