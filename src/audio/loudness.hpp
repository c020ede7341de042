// How loud a sound is, by EBU R 128 (libebur128) and by the plain figures that audio book publishers ask for.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <vector>

namespace narrator::audio {

/// Levels in dB of full scale; silence has -HUGE_VAL.
struct Loudness {
  double integrated_lufs;  ///< of the whole, gated: pauses do not count
  double true_peak_db;     ///< of the wave between the samples too
  double peak_db;          ///< of the samples
  double rms_db;           ///< of the whole, pauses included
  double noise_floor_db;   ///< RMS of the quietest half second
  std::uint64_t frames;
  int sample_rate;
  int channels;

  std::chrono::milliseconds duration() const noexcept;
};

/// One thread. About 100 bytes for each second of sound.
class LoudnessMeter {
 public:
  enum class Detail { all, no_true_peak };  ///< which costs more than all else

  LoudnessMeter(int sample_rate, int channels, Detail detail = Detail::all);
  ~LoudnessMeter();
  LoudnessMeter(const LoudnessMeter&) = delete;
  LoudnessMeter& operator=(const LoudnessMeter&) = delete;

  /// @param samples interleaved, whole frames; 1 is full scale
  void add(std::span<const float> samples);
  void add(std::span<const std::int16_t> samples);
  /// Of all that was added.
  Loudness result() const;

 private:
  struct State;

  /// Of a tenth of a second, of all channels.
  std::size_t samples_of_block() const { return static_cast<std::size_t>(sample_rate_ / 10) * static_cast<std::size_t>(channels_); }
  void end_block();

  std::unique_ptr<State> state_;
  int sample_rate_;
  int channels_;
  std::uint64_t frames_ = 0;
  double energy_ = 0.0;        // sum of squares
  std::size_t in_block_ = 0;   // samples of the tenth of a second that is not over
  double block_energy_ = 0.0;
  std::deque<double> blocks_;  // energies of the last five
  double quietest_;            // mean square of half a second
  std::vector<float> wide_;
};

}  // namespace narrator::audio
