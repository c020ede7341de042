// What somebody would try who has taken over a process that reads strangers' bytes.
#pragma once

#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace narrator::test {

inline bool can_break_out() {
  if (socket(AF_INET, SOCK_STREAM, 0) >= 0 || socket(AF_INET, SOCK_DGRAM, 0) >= 0 || socket(AF_UNIX, SOCK_STREAM, 0) >= 0) return true;
  if (open("/tmp/narrate-broke-out", O_WRONLY | O_CREAT, 0600) >= 0 || open("/proc/self/mem", O_RDWR) >= 0) return true;
  if (open("/etc/passwd", O_RDONLY) >= 0 || open("/proc/self/maps", O_RDONLY) >= 0 || open("/", O_RDONLY | O_DIRECTORY) >= 0) return true;
  if (kill(getppid(), 0) == 0 || kill(1, 0) == 0 || ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr) == 0) return true;
  if (mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED) return true;
  const pid_t child = fork();
  if (child == 0) _exit(0);
  if (child > 0) return waitpid(child, nullptr, 0) == child;
  char program[] = "/bin/true";
  char* const arguments[] = {program, nullptr};
  execv(program, arguments);  // if it can, its exit code 0 without a word of sound is a failure, too
  const rlimit more{RLIM_INFINITY, RLIM_INFINITY};
  return setrlimit(RLIMIT_CPU, &more) == 0;
}

}  // namespace narrator::test
