// The system's audio output through PortAudio. The only file that includes portaudio.h.
//
// Threads: write() and finish() from one; the controls and positions from any; PortAudio calls
// render() on a thread of its own, which only copies from the PlaybackQueue.
#include <fcntl.h>
#include <portaudio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "narrator/audio_sink.hpp"
#include "narrator/error.hpp"
#include "output/playback_queue.hpp"
#include "output/rate_adapter.hpp"

namespace narrator {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr double wanted_latency_seconds = 0.02;
constexpr double ring_seconds = 0.25;
constexpr auto writer_nap = 4ms;     // the callback must not wake anybody, so the writer looks again
constexpr auto dead_after = 5000ms;  // without a callback: headphones may sleep for a second or two

/// ALSA and JACK complain on standard error about every device that is not there. While this lives,
/// nobody in the process can be read there: it covers only PortAudio's own start.
class QuietStandardError {
 public:
  QuietStandardError() : kept_(fcntl(2, F_DUPFD_CLOEXEC, 3)) {
    const int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (kept_ >= 0 && null >= 0) dup2(null, 2);
    if (null >= 0) close(null);
  }
  ~QuietStandardError() {
    if (kept_ < 0) return;
    dup2(kept_, 2);
    close(kept_);
  }
  QuietStandardError(const QuietStandardError&) = delete;
  QuietStandardError& operator=(const QuietStandardError&) = delete;

 private:
  int kept_;
};

[[noreturn]] void fail(PaError error) {
  throw Error(ErrorKind::device, std::string("audio device: ") + Pa_GetErrorText(error));
}

class PortAudioSession {
 public:
  PortAudioSession() {
    setenv("JACK_NO_START_SERVER", "1", 0);  // looking for a server must not start one
    if (const PaError error = Pa_Initialize(); error != paNoError) fail(error);
  }
  ~PortAudioSession() { Pa_Terminate(); }
  PortAudioSession(const PortAudioSession&) = delete;
  PortAudioSession& operator=(const PortAudioSession&) = delete;
};

class PortAudioDevice final : public AudioDevice {
 public:
  explicit PortAudioDevice(AudioFormat format)
      : format_(format), session_(), stream_(open_stream()), queue_(rate_, static_cast<std::size_t>(rate_ * ring_seconds), static_cast<std::size_t>(format.channels)) {
    if (rate_ != format_.sample_rate) adapter_.emplace(format_.sample_rate, rate_, format_.channels);
  }

  ~PortAudioDevice() override { Pa_CloseStream(stream_); }
  PortAudioDevice(const PortAudioDevice&) = delete;
  PortAudioDevice& operator=(const PortAudioDevice&) = delete;

  AudioFormat format() const noexcept override { return format_; }

  std::size_t write(std::span<const std::int16_t> samples) override {
    queue_.set_ended(false);
    if (!adapter_) return put(samples);
    if (skipped_.exchange(false)) adapter_->restart_at(queue_.written());
    if (!put_pending()) return 0;  // of the write before, which was interrupted
    adapter_->add(samples);
    put_pending();
    return samples.size();
  }

  void finish() override {
    if (adapter_) {
      adapter_->end();
      put_pending();
    }
    start_when_ready(true);
    queue_.set_ended(true);
    wait_until([this] { return queue_.is_empty(); });
    const auto heard_at = Clock::now() + std::chrono::duration_cast<Clock::duration>(latency());
    wait_until([heard_at] { return Clock::now() >= heard_at; });
  }

  void resume() override {
    queue_.set_paused(false);
    wanted_ = true;
    start_when_ready(queue_.written() >= first_frames());
  }

  void pause() override { queue_.set_paused(true); }

  void drop() override {
    queue_.drop();
    skipped_ = true;
  }

  void interrupt() override {
    interrupted_ = true;
    wake_.notify_all();
  }
  void clear_interrupt() override { interrupted_ = false; }

  void set_volume(double volume) override { queue_.set_volume(std::clamp(volume, 0.0, 2.0)); }

  std::uint64_t frames_heard() const override {
    const auto delay = static_cast<std::uint64_t>(latency().count() * rate_);
    const std::uint64_t position = queue_.position();
    const std::uint64_t heard = std::max(queue_.jumped_to(), position - std::min(position, delay));
    return adapter_ ? adapter_->to_source(heard) : heard;
  }

  std::uint64_t frames_written() const override {
    if (!adapter_) return queue_.written();
    return skipped_ ? adapter_->to_source(queue_.written()) : adapter_->written();
  }

  std::uint64_t underruns() const override { return queue_.underruns(); }

  bool is_alive() const override {
    if (!started_) return true;
    if (Pa_IsStreamActive(stream_) != 1) return false;
    return now() - last_callback_ < std::chrono::duration_cast<std::chrono::milliseconds>(dead_after).count();
  }

 private:
  struct Attempt {
    int rate;
    int channels;
  };

  PaStream* open_stream() {
    PaStreamParameters output{};
    output.device = Pa_GetDefaultOutputDevice();
    if (output.device == paNoDevice) throw Error(ErrorKind::device, "audio device: there is none");
    output.sampleFormat = paInt16;
    const PaDeviceInfo* device = Pa_GetDeviceInfo(output.device);
    output.suggestedLatency = wanted_latency_seconds;
    const int own_rate = static_cast<int>(device->defaultSampleRate);
    PaError error = paNoError;
    // Hardware without a mixer before it often knows two channels and one rate only, and some has but one.
    const int wanted = format_.channels;
    const int other = 3 - wanted;
    for (const Attempt attempt : {Attempt{format_.sample_rate, wanted}, Attempt{format_.sample_rate, other}, Attempt{own_rate, wanted},
                                  Attempt{own_rate, other}}) {
      output.channelCount = attempt.channels;
      PaStream* stream = nullptr;
      error = Pa_OpenStream(&stream, nullptr, &output, attempt.rate, paFramesPerBufferUnspecified, paPrimeOutputBuffersUsingStreamCallback, &render, this);
      if (error != paNoError) continue;
      rate_ = attempt.rate;
      channels_ = attempt.channels;
      return stream;
    }
    fail(error);
  }

  static int render(const void*, void* output, unsigned long frames, const PaStreamCallbackTimeInfo*,
                    PaStreamCallbackFlags, void* self) {
    static_cast<PortAudioDevice*>(self)->fill(static_cast<std::int16_t*>(output), frames);
    return paContinue;
  }

  void fill(std::int16_t* output, std::size_t frames) noexcept {
    if (channels_ < format_.channels) render_mixed_down(output, frames);
    else queue_.render({output, frames * static_cast<std::size_t>(format_.channels)});
    if (channels_ > format_.channels)  // backwards, so that nothing is overwritten before it is read
      for (std::size_t i = frames; i-- > 0;) output[2 * i] = output[2 * i + 1] = output[i];
    last_callback_ = now();
  }

  /// Stereo for a device with one channel: the mean of both, a piece at a time.
  void render_mixed_down(std::int16_t* output, std::size_t frames) noexcept {
    std::array<std::int16_t, 512> both;
    for (std::size_t done = 0; done < frames;) {
      const std::size_t piece = std::min(frames - done, both.size() / 2);
      queue_.render({both.data(), 2 * piece});
      for (std::size_t i = 0; i < piece; ++i) output[done + i] = static_cast<std::int16_t>((both[2 * i] + both[2 * i + 1]) / 2);
      done += piece;
    }
  }

  static std::int64_t now() noexcept {
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch()).count();
  }

  std::chrono::duration<double> latency() const {
    const PaStreamInfo* info = Pa_GetStreamInfo(stream_);
    return std::chrono::duration<double>(info == nullptr ? 0.0 : info->outputLatency);
  }

  std::size_t first_frames() const { return static_cast<std::size_t>(rate_ * wanted_latency_seconds); }

  /// The device asks for a whole buffer at once, and perhaps for no more until that is heard: it must
  /// not be a buffer of silence because speech was not there yet.
  void start_when_ready(bool ready) {
    if (!ready || !wanted_ || started_) return;
    const std::lock_guard lock(starting_);
    if (started_) return;
    last_callback_ = now();
    if (const PaError error = Pa_StartStream(stream_); error != paNoError) fail(error);
    started_ = true;
  }

  std::size_t put(std::span<const std::int16_t> samples) {
    std::size_t taken = 0;
    wait_until([&] {
      taken += queue_.write(samples.subspan(taken));
      start_when_ready(queue_.written() >= first_frames());
      return taken == samples.size();
    });
    return taken;
  }

  /// @return false when interrupted first
  bool put_pending() {
    adapter_->give(put(adapter_->pending()));
    return adapter_->pending().empty();
  }

  /// Waits for the condition, or an interrupt.
  /// @throws Error (device) when the device has stopped asking
  template <typename Condition>
  void wait_until(Condition condition) {
    std::unique_lock lock(mutex_);
    while (!interrupted_ && !condition()) {
      if (!is_alive()) throw Error(ErrorKind::device, "audio device: it has stopped taking sound");
      wake_.wait_for(lock, writer_nap);
    }
  }

  AudioFormat format_;
  PortAudioSession session_;
  int rate_ = 0;
  int channels_ = 1;
  PaStream* stream_;
  output::PlaybackQueue queue_;
  std::optional<output::RateAdapter> adapter_;  // where the device runs at a rate of its own
  std::mutex mutex_;  // only to sleep on
  std::condition_variable wake_;
  std::atomic<bool> interrupted_{false};
  std::atomic<bool> wanted_{false};   // somebody has asked for sound
  std::atomic<bool> started_{false};
  std::mutex starting_;               // the writer and the owner may both start the stream
  std::atomic<bool> skipped_{false};  // and the adapter does not know yet
  std::atomic<std::int64_t> last_callback_{0};  // ms of the steady clock
};

}  // namespace

std::unique_ptr<AudioDevice> open_audio_device(AudioFormat format) {
  const QuietStandardError quiet;
  return std::make_unique<PortAudioDevice>(format);
}

}  // namespace narrator
