#include "sandbox/sandbox.hpp"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <system_error>
#include <vector>

#include "base/folder.hpp"

namespace narrator::sandbox {

const int end_of_patience = SIGPROF;

namespace {

namespace fs = std::filesystem;

// The filter names system calls, which differ by processor. A sanitizer makes calls of its own and maps terabytes.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool is_sanitized = true;
#else
constexpr bool is_sanitized = false;
#endif
#if defined(__x86_64__) && defined(__LP64__)
constexpr std::uint32_t processor = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__) && defined(__LP64__)
constexpr std::uint32_t processor = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t processor = 0;
#endif

constexpr rlim_t most_new_descriptors = 16;

/// Rules of seccomp: what is not allowed is refused with EPERM, which the C library knows to live with.
class Filter {
 public:
  Filter() {
    load(offsetof(seccomp_data, arch));
    add(BPF_JMP | BPF_JEQ | BPF_K, processor, 1, 0);
    refuse();
    load(offsetof(seccomp_data, nr));
  }

  void allow(long call) {
    add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 1);
    add(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
  }
  void allow_without(long call, unsigned argument, std::uint32_t bits) { allow_if(call, argument, BPF_JSET, bits, 1, 0); }
  void allow_with(long call, unsigned argument, std::uint32_t value) { allow_if(call, argument, BPF_JEQ, value, 0, 1); }

  void install() {
    refuse();
    const sock_fprog program{static_cast<unsigned short>(rules_.size()), rules_.data()};
    syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);  // refused: then without
  }

 private:
  void add(unsigned code, std::uint32_t value, unsigned char if_true = 0, unsigned char if_false = 0) {
    rules_.push_back({static_cast<std::uint16_t>(code), if_true, if_false, value});
  }
  void load(std::size_t offset) { add(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset)); }
  void refuse() { add(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM); }

  void allow_if(long call, unsigned argument, unsigned test, std::uint32_t value, unsigned char if_true, unsigned char if_false) {
    constexpr unsigned char rest_of_the_rule = 4;
    add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, rest_of_the_rule);
    load(offsetof(seccomp_data, args) + argument * sizeof(std::uint64_t));  // its lower half: both processors are little-endian
    add(BPF_JMP | test | BPF_K, value, if_true, if_false);
    add(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    refuse();
  }

  std::vector<sock_filter> rules_;
};

void forbid_system_calls(Folders folders) {
  Filter filter;
  for (const long call : {SYS_read, SYS_write, SYS_futex, SYS_recvfrom, SYS_brk, SYS_lseek, SYS_close, SYS_fstat, SYS_newfstatat,
                          SYS_munmap, SYS_mremap, SYS_madvise, SYS_setitimer, SYS_clock_gettime, SYS_gettimeofday, SYS_getpid,
                          SYS_gettid, SYS_getrandom, SYS_sched_yield, SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn,
                          SYS_restart_syscall, SYS_readv, SYS_writev, SYS_exit, SYS_exit_group})
    filter.allow(call);
  if (folders == Folders::looked_into)
    for (const long call : {SYS_getdents64, SYS_statx, SYS_faccessat, SYS_readlinkat, SYS_fcntl, SYS_pread64, SYS_getcwd, SYS_uname, SYS_sysinfo,
                            SYS_sendto})
      filter.allow(call);
  constexpr std::uint32_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;
  filter.allow_without(SYS_openat, 2, writing);
#ifdef SYS_open  // not on newer processors
  filter.allow_without(SYS_open, 1, writing);
  filter.allow(SYS_stat);
  filter.allow(SYS_access);
  filter.allow(SYS_time);
#endif
  filter.allow_without(SYS_mmap, 2, PROT_EXEC);
  filter.allow_without(SYS_mprotect, 2, PROT_EXEC);
  filter.allow_with(SYS_tgkill, 0, static_cast<std::uint32_t>(getpid()));  // abort()
  filter.install();
}

/// @param soft where the process is told so, where that is not the same; what is narrower already stays
void set_limit(__rlimit_resource resource, rlim_t soft, rlim_t hard) {
  rlimit limit{};
  if (getrlimit(resource, &limit) != 0) return;
  limit = {std::min(soft, limit.rlim_cur), std::min(hard, limit.rlim_max)};
  setrlimit(resource, &limit);  // refused: then without
}

void set_limit(__rlimit_resource resource, rlim_t most) { set_limit(resource, most, most); }

/// Private memory that can be written, as RLIMIT_DATA counts it.
rlim_t memory_in_use() {
  unsigned long pages = 0;
  if (std::FILE* const file = std::fopen("/proc/self/statm", "re")) {
    if (std::fscanf(file, "%*u %*u %*u %*u %*u %lu", &pages) != 1) pages = 0;
    std::fclose(file);
  }
  return pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

/// The lowest descriptor that is free.
rlim_t next_descriptor() {
  const int next = fcntl(0, F_DUPFD_CLOEXEC, 0);
  if (next >= 0) close(next);
  return next < 0 ? 0 : static_cast<rlim_t>(next);
}

// Rights of Landlock by its version: of files in the first, then renaming across folders, truncating, TCP, devices, and
// sockets and signals to strangers. Newer than the header that Debian 12 has, so by their numbers.
struct Ruleset {
  std::uint64_t files = 0;
  std::uint64_t network = 0;
  std::uint64_t strangers = 0;
};

Ruleset all_rights(long version) {
  Ruleset all{(std::uint64_t{1} << 13) - 1, 0, 0};
  if (version >= 2) all.files |= std::uint64_t{1} << 13;
  if (version >= 3) all.files |= std::uint64_t{1} << 14;
  if (version >= 4) all.network = 3;
  if (version >= 5) all.files |= std::uint64_t{1} << 15;
  if (version >= 6) all.strangers = 3;
  return all;
}

long landlock_version() { return syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION); }

bool has_seccomp() {
  const std::uint32_t action = SECCOMP_RET_ERRNO;
  return processor != 0 && !is_sanitized && syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

bool allow_reading(int ruleset, const fs::path& path, bool is_folder) {
  const int file = open(path.c_str(), O_PATH | O_CLOEXEC);
  if (file < 0) return false;
  const std::uint64_t reading = LANDLOCK_ACCESS_FS_READ_FILE | (is_folder ? LANDLOCK_ACCESS_FS_READ_DIR : 0U);
  const landlock_path_beneath_attr rule{reading, file};
  const bool is_allowed = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
  close(file);
  return is_allowed;
}

bool allow_reading_all(int ruleset, const fs::path& folder) {
  bool all = allow_reading(ruleset, folder, true);
  std::error_code unreadable;
  for (const FolderEntry& entry : entries_of(folder, unreadable))
    if (entry.is_link && fs::exists(entry.path, unreadable)) all = allow_reading(ruleset, entry.path, fs::is_directory(entry.path, unreadable)) && all;
  return all && !unreadable;
}

}  // namespace

void limit_memory(std::size_t most_bytes) {
  set_limit(RLIMIT_CORE, 0);
  if (!is_sanitized) set_limit(RLIMIT_DATA, memory_in_use() + most_bytes);
}

void keep_to(const fs::path& folder) {
  const long version = landlock_version();
  if (version < 1) return;
  const Ruleset all = all_rights(version);
  const std::size_t known = version >= 6 ? sizeof all : version >= 4 ? offsetof(Ruleset, strangers) : offsetof(Ruleset, network);
  const auto ruleset = static_cast<int>(syscall(SYS_landlock_create_ruleset, &all, known, 0));
  if (ruleset < 0) return;
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  // Refused, or without what is to be read: then without.
  if (allow_reading_all(ruleset, folder)) syscall(SYS_landlock_restrict_self, ruleset, 0);
  close(ruleset);
}

void give_up_rights(std::chrono::seconds most_time, Folders folders) {
  set_limit(RLIMIT_FSIZE, 0);
  set_limit(RLIMIT_NPROC, 0);
  // At the hard limit it is killed as anybody could; before that it ends by a signal that says why.
  set_limit(RLIMIT_CPU, static_cast<rlim_t>(most_time.count()), static_cast<rlim_t>(most_time.count()) + 1);
  set_limit(RLIMIT_NOFILE, next_descriptor() + most_new_descriptors);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  if (has_seccomp()) forbid_system_calls(folders);
}

void limit_processor_time(std::chrono::milliseconds time) noexcept {
  const itimerval timer{{0, 0}, {static_cast<time_t>(time.count() / 1000), static_cast<suseconds_t>(time.count() % 1000 * 1000)}};
  setitimer(ITIMER_PROF, &timer, nullptr);
}

std::string in_force() {
  const bool seccomp = has_seccomp();
  const bool landlock = landlock_version() >= 1;
  if (seccomp && landlock) return "seccomp, landlock";
  if (seccomp) return "seccomp (the kernel lacks landlock)";
  if (landlock) return is_sanitized ? "landlock (built with a sanitizer)" : "landlock (the kernel lacks seccomp)";
  return "none: the kernel lacks seccomp and landlock";
}

}  // namespace narrator::sandbox
