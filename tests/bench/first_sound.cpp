#include "bench/first_sound.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <numeric>

#include "bench/process_timing.hpp"

namespace narrator::bench {
namespace {

namespace fs = std::filesystem;

double bare_portaudio_ms() {
  double initialise = 0.0;
  double start = 0.0;
  FILE* pipe = popen(BARE_PORTAUDIO_PROGRAM, "r");
  if (pipe == nullptr) return 0.0;
  if (std::fscanf(pipe, "%lf %lf", &initialise, &start) != 2) initialise = start = 0.0;
  pclose(pipe);
  return initialise + start;
}

pid_t start_narrate(const std::string& article, const fs::path& note) {
  const pid_t pid = fork();
  if (pid != 0) return pid;
  const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
  for (const int fd : {0, 1, 2}) dup2(null, fd);
  setenv("LD_PRELOAD", SOUND_PROBE_LIBRARY, 1);
  setenv("SOUND_PROBE_FILE", note.c_str(), 1);
  execl(NARRATE_PROGRAM, "narrate", "--no-screen", "--no-resume", article.c_str(), nullptr);
  _exit(127);
}

double narrate_ms(const std::string& article, const fs::path& note) {
  fs::remove(note);
  const double start = monotonic_ms();
  const pid_t pid = start_narrate(article, note);
  double heard = 0.0;
  while (heard == 0.0 && monotonic_ms() - start < 10'000.0 && waitpid(pid, nullptr, WNOHANG) == 0) {
    usleep(2'000);
    std::ifstream(note) >> heard;
  }
  kill(pid, SIGTERM);
  waitpid(pid, nullptr, 0);
  return heard == 0.0 ? 0.0 : heard - start;
}

}  // namespace

FirstSound measure_first_sound(const std::string& article, int runs) {
  FirstSound result;
  const fs::path note = fs::path(article).parent_path() / "first-sound";
  bare_portaudio_ms();  // the first contact with a sound server takes longer, for either of us
  for (int run = 0; run < runs; ++run) {
    result.portaudio_ms.push_back(bare_portaudio_ms());
    result.narrate_ms.push_back(narrate_ms(article, note));
  }
  return result;
}

}  // namespace narrator::bench
