#include "audio/stage.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace narrator::audio {
namespace {

// Of the outermost seats. With both, the mean of the channels loses 0.44 dB above 1 kHz and 0.8 dB about 500 Hz.
constexpr double widest_angle = 18.0 / 180.0 * std::numbers::pi;  // on the quarter circle of left and right gains
constexpr double longest_delay_seconds = 0.0002;

// Low sounds are placed by their delay from ear to ear, high ones by their level (Rayleigh's duplex theory). The
// delay is given only where it serves: above, it would cancel what is heard of both channels at once.
constexpr double delayed_below_hz = 500.0;

/// A low-pass that delays by `centre` samples, any fraction of one included: a sinc under a Hann window.
double low_pass(double n, double centre, double taps, int sample_rate) {
  const double x = n - centre;
  if (std::abs(x) >= (taps + 1.0) / 2.0) return 0.0;
  const double cutoff = 2.0 * delayed_below_hz / sample_rate;
  const double sinc = x == 0.0 ? cutoff : std::sin(std::numbers::pi * cutoff * x) / (std::numbers::pi * x);
  return sinc * (0.5 + 0.5 * std::cos(2.0 * std::numbers::pi * x / (taps + 1.0)));
}

}  // namespace

/// The near ear hears the sound as it is; the far ear has its low part taken out and put in again a little later.
Stage::Ears Stage::ears_for(double seat, int sample_rate) {
  const double place = std::clamp(seat, -1.0, 1.0);
  const double angle = std::numbers::pi / 4.0 + widest_angle * place;
  const double left = std::numbers::sqrt2 * std::cos(angle);
  const double right = std::numbers::sqrt2 * std::sin(angle);
  Ears ears{};
  Ear& near = place > 0.0 ? ears.right : ears.left;
  Ear& far = place > 0.0 ? ears.left : ears.right;
  near[latency] = static_cast<float>(std::max(left, right));
  far[latency] = static_cast<float>(std::min(left, right));
  const double delay = longest_delay_seconds * std::abs(place) * sample_rate;
  if (delay == 0.0) return ears;
  constexpr auto centre = static_cast<double>(latency);
  double through = 0.0;
  for (std::size_t n = 0; n < taps; ++n) through += low_pass(static_cast<double>(n), centre, taps, sample_rate);
  for (std::size_t n = 0; n < taps; ++n) {
    const auto at = static_cast<double>(n);
    const double moved = low_pass(at, centre + delay, taps, sample_rate) - low_pass(at, centre, taps, sample_rate);
    far[n] += static_cast<float>(std::min(left, right) * moved / through);
  }
  return ears;
}

/// Every sample rings as long as the response is; tap by tap, so that the inner loop is a plain one.
void Stage::ring(const Ear& ear, std::span<const std::int16_t> samples, std::vector<float>& sound) {
  for (std::size_t tap = 0; tap < taps; ++tap) {
    const float weight = ear[tap];
    if (weight == 0.0F) continue;
    float* const to = sound.data() + tap;
    for (std::size_t i = 0; i < samples.size(); ++i) to[i] += weight * static_cast<float>(samples[i]);
  }
}

std::span<const std::int16_t> Stage::add(std::span<const std::int16_t> samples, double seat) {
  if (!has_ears_ || seat != seat_) {
    ears_ = ears_for(seat, sample_rate_);
    seat_ = seat;
    has_ears_ = true;
  }
  left_.resize(samples.size() + taps, 0.0F);
  right_.resize(samples.size() + taps, 0.0F);
  ring(ears_.left, samples, left_);
  ring(ears_.right, samples, right_);
  return take(samples.size());
}

std::span<const std::int16_t> Stage::finish() {
  left_.resize(taps, 0.0F);
  right_.resize(taps, 0.0F);
  const auto rest = take(taps - 1);
  reset();
  return rest;
}

void Stage::reset() noexcept {
  left_.clear();
  right_.clear();
}

std::span<const std::int16_t> Stage::take(std::size_t frames) {
  const auto whole = [](float sample) { return static_cast<std::int16_t>(std::lround(std::clamp(sample, -32767.0F, 32767.0F))); };
  frames_.resize(2 * frames);
  for (std::size_t i = 0; i < frames; ++i) {
    frames_[2 * i] = whole(left_[i]);
    frames_[2 * i + 1] = whole(right_[i]);
  }
  const auto gone = static_cast<std::ptrdiff_t>(frames);
  left_.erase(left_.begin(), left_.begin() + gone);
  right_.erase(right_.begin(), right_.begin() + gone);
  return frames_;
}

}  // namespace narrator::audio
