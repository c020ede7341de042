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
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "narrator/audio_sink.hpp"
#include "narrator/error.hpp"
#include "output/playback_queue.hpp"
#include "output/rate_adapter.hpp"

namespace narrator {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

// Most of what playing costs are wake-ups: with 20 ms 4.5 % of a core, with 30 ms 2.8 %. With 40 ms 2.4 %, but then the
// callbacks come 20 ms apart and a key is heard that much later (narrate-bench keys).
constexpr double wanted_latency_seconds = 0.03;
constexpr double ring_seconds = 0.25;
// The callback must not wake anybody, so the writer looks again: seldom while there is a ring full of sound.
constexpr auto writer_nap = 30ms;
constexpr auto last_nap = 4ms;
constexpr auto late_after = 800ms;   // without a callback
constexpr auto closing_patience = 2000ms;
constexpr auto dead_after = 3000ms;  // headphones may sleep for a second or two

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

std::vector<PaDeviceIndex> outputs() {
  std::vector<PaDeviceIndex> indices;
  for (PaDeviceIndex i = 0; i < Pa_GetDeviceCount(); ++i)
    if (Pa_GetDeviceInfo(i)->maxOutputChannels > 0) indices.push_back(i);
  return indices;
}

bool begins_with(std::string_view name, std::string_view beginning) {
  const auto same = [](char a, char b) { return to_lower_ascii(a) == to_lower_ascii(b); };
  return name.size() >= beginning.size() && std::equal(beginning.begin(), beginning.end(), name.begin(), same);
}

/// The whole name before the beginning of one.
PaDeviceIndex device_named(const std::string& name) {
  if (Pa_GetDefaultOutputDevice() == paNoDevice) throw Error(ErrorKind::device, "audio device: there is none");
  if (name.empty()) return Pa_GetDefaultOutputDevice();
  const std::vector<PaDeviceIndex> all = outputs();
  auto found = std::find_if(all.begin(), all.end(), [&](PaDeviceIndex i) { return name == Pa_GetDeviceInfo(i)->name; });
  if (found == all.end()) found = std::find_if(all.begin(), all.end(), [&](PaDeviceIndex i) { return begins_with(Pa_GetDeviceInfo(i)->name, name); });
  if (found == all.end()) throw Error(ErrorKind::usage, "audio device: there is no \"" + name + "\" (--list-devices)");
  return *found;
}

/// Shared with the thread that starts it, so that it may be left behind where PortAudio never returns.
class PortAudioDevice final : public AudioDevice, public std::enable_shared_from_this<PortAudioDevice> {
 public:
  PortAudioDevice(AudioFormat format, const AudioDeviceOptions& options)
      : format_(format), session_(), stream_(open_stream(device_named(options.name))), queue_(rate_, static_cast<std::size_t>(rate_ * ring_seconds), static_cast<std::size_t>(format.channels)) {
    if (rate_ != format_.sample_rate) adapter_.emplace(format_.sample_rate, rate_, format_.channels);
    lead_in_ = static_cast<std::size_t>(std::max<std::int64_t>(0, options.lead_in.count())) * static_cast<std::size_t>(rate_) / 1000;
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
    wait_until([this] { return queue_.is_empty(); }, last_nap);
    const auto heard_at = Clock::now() + std::chrono::duration_cast<Clock::duration>(latency());
    wait_until([heard_at] { return Clock::now() >= heard_at; }, last_nap);
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

  bool is_asking() const override { return !starts_ || silent_for() < late_after; }
  bool is_alive() const override {
    if (!starts_) return true;
    return silent_for() < dead_after && start_error_ == paNoError && (!started_ || Pa_IsStreamActive(stream_) == 1);
  }

 private:
  std::chrono::milliseconds silent_for() const { return std::chrono::milliseconds(now() - last_callback_); }

  struct Attempt {
    int rate;
    int channels;
  };

  PaStream* open_stream(PaDeviceIndex index) {
    PaStreamParameters output{};
    output.device = index;
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
    last_callback_ = now();
    const std::size_t silent = std::min(lead_in_, frames);
    std::fill_n(output, silent * static_cast<std::size_t>(channels_), std::int16_t{0});
    lead_in_ -= silent;
    output += silent * static_cast<std::size_t>(channels_);
    frames -= silent;
    if (frames == 0) return;
    if (channels_ < format_.channels) render_mixed_down(output, frames);
    else queue_.render({output, frames * static_cast<std::size_t>(format_.channels)});
    if (channels_ > format_.channels)  // backwards, so that nothing is overwritten before it is read
      for (std::size_t i = frames; i-- > 0;) output[2 * i] = output[2 * i + 1] = output[i];
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
  ///
  /// On a thread of its own: when the sound server goes at that moment, Pa_StartStream() of 19.6 never returns.
  void start_when_ready(bool ready) {
    if (!ready || !wanted_ || starts_.exchange(true)) return;
    last_callback_ = now();
    std::thread([self = shared_from_this()] {
      self->start_error_ = Pa_StartStream(self->stream_);
      self->started_ = true;
    }).detach();
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
  void wait_until(Condition condition, std::chrono::milliseconds nap = writer_nap) {
    std::unique_lock lock(mutex_);
    while (!interrupted_ && !condition()) {
      if (start_error_ != paNoError) fail(start_error_);
      if (!is_alive()) throw Error(ErrorKind::device, "audio device: it has stopped taking sound");
      wake_.wait_for(lock, nap);
    }
  }

  AudioFormat format_;
  PortAudioSession session_;
  int rate_ = 0;
  int channels_ = 1;
  PaStream* stream_;
  output::PlaybackQueue queue_;
  std::size_t lead_in_ = 0;  // frames left; the callback's once the stream has started
  std::optional<output::RateAdapter> adapter_;  // where the device runs at a rate of its own
  std::mutex mutex_;  // only to sleep on
  std::condition_variable wake_;
  std::atomic<bool> interrupted_{false};
  std::atomic<bool> wanted_{false};   // somebody has asked for sound
  std::atomic<bool> starts_{false};   // the stream is being started, or was
  std::atomic<bool> started_{false};
  std::atomic<PaError> start_error_{paNoError};
  std::atomic<bool> skipped_{false};  // and the adapter does not know yet
  std::atomic<std::int64_t> last_callback_{0};  // ms of the steady clock
};

/// Lets go of the device in any case: one that PortAudio cannot close is left to the process's end.
class DeviceHandle final : public AudioDevice {
 public:
  explicit DeviceHandle(std::shared_ptr<PortAudioDevice> device) : device_(std::move(device)) {}

  ~DeviceHandle() override {
    std::promise<void> closed;
    std::future<void> closing = closed.get_future();
    std::thread([device = std::move(device_), closed = std::move(closed)]() mutable {
      device.reset();
      closed.set_value();
    }).detach();
    closing.wait_for(closing_patience);
  }
  DeviceHandle(const DeviceHandle&) = delete;
  DeviceHandle& operator=(const DeviceHandle&) = delete;

  AudioFormat format() const noexcept override { return device_->format(); }
  std::size_t write(std::span<const std::int16_t> samples) override { return device_->write(samples); }
  void finish() override { device_->finish(); }
  void resume() override { device_->resume(); }
  void pause() override { device_->pause(); }
  void drop() override { device_->drop(); }
  void interrupt() override { device_->interrupt(); }
  void clear_interrupt() override { device_->clear_interrupt(); }
  void set_volume(double volume) override { device_->set_volume(volume); }
  std::uint64_t frames_heard() const override { return device_->frames_heard(); }
  std::uint64_t frames_written() const override { return device_->frames_written(); }
  std::uint64_t underruns() const override { return device_->underruns(); }
  bool is_asking() const override { return device_->is_asking(); }
  bool is_alive() const override { return device_->is_alive(); }

 private:
  std::shared_ptr<PortAudioDevice> device_;
};

}  // namespace

std::vector<AudioDeviceInfo> list_audio_devices() {
  const QuietStandardError quiet;
  const PortAudioSession session;
  std::vector<AudioDeviceInfo> devices;
  for (const PaDeviceIndex i : outputs()) devices.push_back({Pa_GetDeviceInfo(i)->name, i == Pa_GetDefaultOutputDevice()});
  return devices;
}

std::unique_ptr<AudioDevice> open_audio_device(AudioFormat format, const AudioDeviceOptions& options) {
  const QuietStandardError quiet;
  return std::make_unique<DeviceHandle>(std::make_shared<PortAudioDevice>(format, options));
}

}  // namespace narrator
