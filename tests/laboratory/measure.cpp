#include "laboratory/measure.hpp"

#include <ebur128.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

#include "audio/pcm.hpp"
#include "laboratory/pitch.hpp"
#include "laboratory/texts.hpp"

namespace narrator::laboratory {
namespace {

constexpr double least_scale = 0.80;
constexpr double most_scale = 1.30;
constexpr double scale_step = 0.005;
constexpr double compared_from_hz = 200.0;
constexpr double compared_to_hz = 4500.0;
constexpr double dark_from_hz = 100.0;
constexpr double bright_from_hz = 2000.0;
constexpr double bright_to_hz = 8000.0;

std::size_t bin_of(double hz, int sample_rate) { return static_cast<std::size_t>(hz * frame_length / sample_rate + 0.5); }

/// How much two envelopes differ in shape: the variance of their difference when level and tilt, which are
/// a matter of the source and not of the tract, are taken out.
class ShapeDifference {
 public:
  void add(double x, double difference) {
    n_ += 1.0;
    x_ += x;
    xx_ += x * x;
    d_ += difference;
    dd_ += difference * difference;
    xd_ += x * difference;
  }
  double variance() const {
    const double covariance = xd_ / n_ - x_ / n_ * d_ / n_;
    const double spread = xx_ / n_ - x_ / n_ * x_ / n_;
    return dd_ / n_ - d_ / n_ * d_ / n_ - covariance * covariance / spread;
  }

 private:
  double n_ = 0.0, x_ = 0.0, xx_ = 0.0, d_ = 0.0, dd_ = 0.0, xd_ = 0.0;
};

double shape_difference(const std::array<double, bins>& voice, const std::array<double, bins>& reference, double scale,
                        int sample_rate) {
  ShapeDifference difference;
  for (std::size_t bin = bin_of(compared_from_hz, sample_rate); bin < bin_of(compared_to_hz, sample_rate); bin += 2) {
    const double from = static_cast<double>(bin) / scale;
    const auto low = static_cast<std::size_t>(from);
    const double share = from - static_cast<double>(low);
    difference.add(static_cast<double>(bin), voice[bin] - (1.0 - share) * reference[low] - share * reference[low + 1]);
  }
  return difference.variance();
}

double brightness_db(const std::vector<Sound>& sounds, int sample_rate) {
  Analyser analyser(sample_rate);
  double dark = 0.0;
  double bright = 0.0;
  for (const Sound& sound : sounds)
    for_each_speech_frame(sound, [&](std::size_t, auto frame) {
      const PowerSpectrum power = analyser.power(frame);
      const auto at = [&](double hz) { return power.begin() + static_cast<std::ptrdiff_t>(bin_of(hz, sample_rate)); };
      for (auto bin = at(dark_from_hz); bin < at(bright_from_hz); ++bin) dark += *bin;
      for (auto bin = at(bright_from_hz); bin < at(bright_to_hz); ++bin) bright += *bin;
    });
  return 10.0 * std::log10(bright / dark);
}

double words_a_minute(const std::vector<Sound>& sounds, int sample_rate) {
  double words = 0.0;
  double seconds = 0.0;
  for (const std::string_view sentence : measured_sentences)
    words += 1.0 + static_cast<double>(std::count(sentence.begin(), sentence.end(), ' '));
  for (const Sound& sound : sounds) seconds += static_cast<double>(sound.size()) / sample_rate;
  return 60.0 * words / seconds;
}

bool clips(const std::vector<Sound>& sounds) {
  const auto full = [](std::int16_t sample) { return sample == 32767 || sample == -32768; };
  return std::any_of(sounds.begin(), sounds.end(), [&](const Sound& sound) { return std::any_of(sound.begin(), sound.end(), full); });
}

}  // namespace

LoudnessAndPeak measure_loudness(const std::vector<Sound>& sounds, int sample_rate, double gain_db) {
  const auto destroy = [](ebur128_state* state) { ebur128_destroy(&state); };
  const std::unique_ptr<ebur128_state, decltype(destroy)> meter(
      ebur128_init(1, static_cast<unsigned long>(sample_rate), EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK), destroy);
  for (const Sound& sound : sounds) {
    Sound levelled(sound.size());
    audio::copy_with_gain(sound, levelled, gain_db);
    ebur128_add_frames_short(meter.get(), levelled.data(), levelled.size());
  }
  LoudnessAndPeak result;
  double peak = 0.0;
  ebur128_loudness_global(meter.get(), &result.loudness_lufs);
  ebur128_true_peak(meter.get(), 0, &peak);
  result.true_peak_db = 20.0 * std::log10(peak + 1e-9);
  return result;
}

Laboratory::Laboratory(const Booth& booth) : booth_(booth) {
  Analyser analyser(booth.sample_rate());
  for (const std::string_view sentence : measured_sentences) reference_.push_back(envelopes_of(booth.say("", sentence), analyser));
}

Laboratory::Envelopes Laboratory::envelopes_of(const Sound& sound, Analyser& analyser) {
  Envelopes envelopes;
  for_each_speech_frame(sound, [&](std::size_t, auto frame) { envelopes.push_back(analyser.envelope(analyser.power(frame))); });
  return envelopes;
}

/// How unlike the engine's own voice is, stretched by a scale, sound for sound: the same sentence has the same
/// sounds in the same proportions of time.
double Laboratory::difference(const std::vector<Envelopes>& voice, double scale) const {
  double sum = 0.0;
  for (std::size_t s = 0; s < voice.size(); ++s)
    for (std::size_t i = 0; i < voice[s].size(); i += 3)
      sum += shape_difference(voice[s][i], reference_[s][i * reference_[s].size() / voice[s].size()], scale, booth_.sample_rate());
  return sum;
}

/// The stretching of the frequency axis that makes the envelopes most alike.
double Laboratory::formant_scale(const std::vector<Sound>& sounds) const {
  Analyser analyser(booth_.sample_rate());
  std::vector<Envelopes> voice;
  for (const Sound& sound : sounds) voice.push_back(envelopes_of(sound, analyser));
  const auto best_between = [&](double from, double to, double step) {
    double best = from;
    double least = std::numeric_limits<double>::max();
    for (double scale = from; scale <= to; scale += step)
      if (const double d = difference(voice, scale); d < least) {
        least = d;
        best = scale;
      }
    return best;
  };
  const double rough = best_between(least_scale, most_scale, 5.0 * scale_step);
  return best_between(rough - 5.0 * scale_step, rough + 5.0 * scale_step, scale_step);
}

Measurement Laboratory::measure(const std::string& timbre) const {
  const int rate = booth_.sample_rate();
  std::vector<Sound> sounds;
  std::vector<double> pitch;
  for (const std::string_view sentence : measured_sentences) {
    sounds.push_back(booth_.say(timbre, sentence));
    for (const PitchPoint& point : pitch_contour(sounds.back(), rate)) pitch.push_back(point.hz);
  }
  const LoudnessAndPeak level = measure_loudness(sounds, rate);
  return {.pitch_hz = quantile(pitch, 0.5),
          .pitch_low_hz = quantile(pitch, 0.1),
          .pitch_high_hz = quantile(pitch, 0.9),
          .formant_scale = formant_scale(sounds),
          .brightness_db = brightness_db(sounds, rate),
          .words_a_minute = words_a_minute(sounds, rate),
          .loudness_lufs = level.loudness_lufs,
          .true_peak_db = level.true_peak_db,
          .clips = clips(sounds)};
}

}  // namespace narrator::laboratory
