#include "bench/process_timing.hpp"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cstdlib>

namespace narrator::bench {
namespace {

double milliseconds(const timeval& t) {
  return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3;
}

double children_cpu_ms() {
  rusage usage{};
  getrusage(RUSAGE_CHILDREN, &usage);
  return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

[[noreturn]] void become(const std::vector<std::string>& command, const Environment& additions) {
  for (const auto& [name, value] : additions) setenv(name.c_str(), value.c_str(), 1);
  const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
  for (const int fd : {0, 1, 2}) dup2(null, fd);
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  execvp(arguments[0], arguments.data());
  _exit(127);
}

}  // namespace

double monotonic_ms() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

ProcessCost run_process(const std::vector<std::string>& command, const Environment& additions) {
  // Orphans come to us, so that the time of a worker whose parent did not wait for it counts too.
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  const double cpu_before = children_cpu_ms();
  const double start = monotonic_ms();
  const pid_t pid = fork();
  if (pid == 0) become(command, additions);
  ProcessCost cost;
  int status = 0;
  rusage usage{};
  while (wait4(pid, &status, 0, &usage) < 0) {
  }
  cost.peak_mb = static_cast<double>(usage.ru_maxrss) / 1024.0;
  cost.wall_ms = monotonic_ms() - start;
  if (WIFEXITED(status)) cost.exit_code = WEXITSTATUS(status);
  while (waitpid(-1, nullptr, 0) > 0) {
  }
  cost.cpu_ms = children_cpu_ms() - cpu_before;
  return cost;
}

}  // namespace narrator::bench
