#include "complexity/cost.hpp"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>

namespace narrator::test {
namespace {

struct Usage {
  rusage used{};
  int status = 0;
};

Usage run_apart(const std::function<void()>& work, unsigned most_seconds) {
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("no process could be made");
  if (child == 0) {
    const rlimit limit{most_seconds, most_seconds};
    setrlimit(RLIMIT_CPU, &limit);
    int status = 0;
    try {
      work();
    } catch (...) {
      status = 1;  // an answer too, but not the one that is measured
    }
    _exit(status);
  }
  Usage usage;
  if (wait4(child, &usage.status, 0, &usage.used) != child) throw std::runtime_error("a process was lost");
  return usage;
}

double seconds_of(const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; }

}  // namespace

Cost cost_of(const std::function<void()>& work, unsigned most_seconds) {
  const Usage nothing = run_apart([] {}, 1);
  const Usage usage = run_apart(work, most_seconds);
  Cost cost;
  cost.seconds = seconds_of(usage.used.ru_utime) + seconds_of(usage.used.ru_stime);
  cost.megabytes = static_cast<double>(std::max(usage.used.ru_maxrss - nothing.used.ru_maxrss, 0L)) / 1024.0;
  cost.finished = WIFEXITED(usage.status) && WEXITSTATUS(usage.status) == 0;
  return cost;
}

}  // namespace narrator::test
