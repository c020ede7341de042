// Loaded into narrate with LD_PRELOAD: notes when the device is first given a frame that is not silence, and each time
// when what it is given changes between the centre and a side (--stereo).
//
// Pa_OpenStream is wrapped, so that our callback sees what the real one wrote. The time
// (CLOCK_MONOTONIC, ms) goes to the file that $SOUND_PROBE_FILE names; the changes, a line each at the program's end,
// to the one that $SOUND_PROBE_SIDES names.
#include <dlfcn.h>
#include <fcntl.h>
#include <portaudio.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

// C callbacks carry one pointer, which is the program's: what we know has to be global.
PaStreamCallback* real_callback = nullptr;
unsigned long channels = 1;
unsigned long bytes_per_sample = 2;
std::atomic<bool> heard{false};

double now_ms() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Where the sound comes from, at the end of each callback.
class Sides {
 public:
  ~Sides() {
    const char* const path = std::getenv("SOUND_PROBE_SIDES");
    FILE* const file = path == nullptr ? nullptr : std::fopen(path, "w");
    if (file == nullptr) return;
    for (std::size_t i = 0; i < count_; ++i) std::fprintf(file, "%.3f\n", times_[i]);
    std::fclose(file);
  }

  void look(const std::int16_t* stereo, unsigned long frames) {
    constexpr int enough = 32;  // frames: by chance a few are the same on both sides
    int sounding = 0;
    bool aside = false;
    for (unsigned long i = frames; i-- > 0 && sounding < enough;) {
      if (stereo[2 * i] == 0 && stereo[2 * i + 1] == 0) continue;
      ++sounding;
      aside = aside || stereo[2 * i] != stereo[2 * i + 1];
    }
    if (sounding < enough || (count_ > 0 && aside == aside_) || count_ == times_.size()) return;
    aside_ = aside;
    times_[count_++] = now_ms();
  }

 private:
  std::array<double, 4096> times_{};
  std::size_t count_ = 0;
  bool aside_ = false;
} sides;

void note_the_time() {
  char line[64];
  const int length = std::snprintf(line, sizeof line, "%.3f\n", now_ms());
  const char* path = std::getenv("SOUND_PROBE_FILE");
  if (path == nullptr) return;
  const int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (fd < 0) return;
  if (write(fd, line, static_cast<std::size_t>(length)) != length) std::abort();
  close(fd);
}

int probing_callback(const void* input, void* output, unsigned long frames, const PaStreamCallbackTimeInfo* time,
                     PaStreamCallbackFlags flags, void* user) {
  const int result = real_callback(input, output, frames, time, flags, user);
  if (channels == 2 && bytes_per_sample == 2) sides.look(static_cast<const std::int16_t*>(output), frames);
  if (!heard.load(std::memory_order_relaxed)) {
    const auto* bytes = static_cast<const std::uint8_t*>(output);
    const unsigned long size = frames * channels * bytes_per_sample;
    if (std::any_of(bytes, bytes + size, [](std::uint8_t byte) { return byte != 0; })) {
      heard.store(true);
      note_the_time();
    }
  }
  return result;
}

}  // namespace

extern "C" PaError Pa_OpenStream(PaStream** stream, const PaStreamParameters* input, const PaStreamParameters* output,
                                 double rate, unsigned long frames, PaStreamFlags flags, PaStreamCallback* callback,
                                 void* user) {
  using Open = PaError (*)(PaStream**, const PaStreamParameters*, const PaStreamParameters*, double, unsigned long,
                           PaStreamFlags, PaStreamCallback*, void*);
  const auto real = reinterpret_cast<Open>(dlsym(RTLD_NEXT, "Pa_OpenStream"));
  if (callback == nullptr || output == nullptr) return real(stream, input, output, rate, frames, flags, callback, user);
  real_callback = callback;
  channels = static_cast<unsigned long>(output->channelCount);
  bytes_per_sample = output->sampleFormat == paInt16 ? 2 : 4;
  return real(stream, input, output, rate, frames, flags, &probing_callback, user);
}
