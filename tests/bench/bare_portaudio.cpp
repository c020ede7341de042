// PortAudio's own time: initialise, open the default output, start, first callback. Prints three
// figures in milliseconds: initialise, open and start, first callback after start.
#include <fcntl.h>
#include <portaudio.h>
#include <time.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstring>

namespace {

std::atomic<bool> called{false};

double now_ms() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

int silence(const void*, void* output, unsigned long frames, const PaStreamCallbackTimeInfo*, PaStreamCallbackFlags,
            void*) {
  std::memset(output, 0, frames * 2);
  called.store(true);
  return paContinue;
}

}  // namespace

int main() {
  const int kept_stderr = dup(2);
  dup2(open("/dev/null", O_WRONLY | O_CLOEXEC), 2);
  const double start = now_ms();
  if (Pa_Initialize() != paNoError) return 1;
  const double initialised = now_ms();
  PaStream* stream = nullptr;
  PaStreamParameters output{};
  output.device = Pa_GetDefaultOutputDevice();
  if (output.device == paNoDevice) return 1;
  output.channelCount = 1;
  output.sampleFormat = paInt16;
  output.suggestedLatency = 0.03;  // as narrate
  if (Pa_OpenStream(&stream, nullptr, &output, 22050, paFramesPerBufferUnspecified, paNoFlag, silence, nullptr) !=
      paNoError)
    return 1;
  if (Pa_StartStream(stream) != paNoError) return 1;
  const double started = now_ms();
  while (!called.load()) usleep(100);
  const double first = now_ms();
  dup2(kept_stderr, 2);
  std::printf("%.3f %.3f %.3f\n", initialised - start, started - initialised, first - started);
  Pa_CloseStream(stream);
  Pa_Terminate();
  return 0;
}
