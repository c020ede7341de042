// Loaded into narrate with LD_PRELOAD: notes when the device is first given a frame that is not silence.
//
// Pa_OpenStream is wrapped, so that our callback sees what the real one wrote. The time
// (CLOCK_MONOTONIC, ms) goes to the file that $SOUND_PROBE_FILE names.
#include <dlfcn.h>
#include <fcntl.h>
#include <portaudio.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
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

void note_the_time() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  char line[64];
  const int length = std::snprintf(line, sizeof line, "%.3f\n",
                                   static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6);
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
