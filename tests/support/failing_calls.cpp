// Preloaded into the program: one call of a kind fails, in whichever of its processes and threads it is made. Before
// main() none does: where an object of a library cannot be made, there is nobody yet to be told.
//
//   NARRATE_FAIL_CALL     malloc calloc realloc write read fork pipe mmap open
//   NARRATE_FAIL_NTH      which one, from 1; 0: none, they are counted only
//   NARRATE_FAIL_COUNTER  a file of eight bytes, in which all processes count such calls together
#include <dlfcn.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" {
// By these names the C library has them, too: to look for the next malloc() allocates.
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
}

namespace {

struct Plan {
  const char* kind = "";
  std::uint64_t nth = 0;
  std::atomic<std::uint64_t>* count = nullptr;
};

template <typename Call>
Call* real(const char* name) {
  return reinterpret_cast<Call*>(dlsym(RTLD_NEXT, name));
}

Plan plan;

void read_plan() {
  const char* const kind = std::getenv("NARRATE_FAIL_CALL");
  const char* const nth = std::getenv("NARRATE_FAIL_NTH");
  const char* const counter = std::getenv("NARRATE_FAIL_COUNTER");
  if (kind == nullptr || nth == nullptr || counter == nullptr) return;
  const int file = real<int(const char*, int, ...)>("open")(counter, O_RDWR | O_CLOEXEC);
  void* const page = real<void*(void*, std::size_t, int, int, int, off_t)>("mmap")(nullptr, sizeof(std::uint64_t), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  if (page == MAP_FAILED) return;
  plan = {kind, std::strtoull(nth, nullptr, 10), static_cast<std::atomic<std::uint64_t>*>(page)};
}

bool fails(const char* kind, int error) {
  if (plan.count == nullptr || std::strcmp(kind, plan.kind) != 0 || ++*plan.count != plan.nth) return false;
  errno = error;
  return true;
}

using Main = int(int, char**, char**);
Main* main_of_program = nullptr;

int main_with_plan(int count, char** arguments, char** environment) {
  read_plan();
  return main_of_program(count, arguments, environment);
}

}  // namespace

extern "C" {

int __libc_start_main(Main* main, int count, char** arguments, void (*init)(), void (*fini)(), void (*unload)(), void* stack_end) {
  main_of_program = main;
  return real<int(Main*, int, char**, void (*)(), void (*)(), void (*)(), void*)>("__libc_start_main")(main_with_plan, count, arguments, init, fini,
                                                                                                        unload, stack_end);
}

void* malloc(std::size_t size) { return fails("malloc", ENOMEM) ? nullptr : __libc_malloc(size); }
void* calloc(std::size_t count, std::size_t size) { return fails("calloc", ENOMEM) ? nullptr : __libc_calloc(count, size); }
void* realloc(void* block, std::size_t size) { return fails("realloc", ENOMEM) ? nullptr : __libc_realloc(block, size); }

ssize_t write(int descriptor, const void* bytes, std::size_t count) {
  static auto* const next = real<ssize_t(int, const void*, std::size_t)>("write");
  return fails("write", ENOSPC) ? -1 : next(descriptor, bytes, count);
}

ssize_t read(int descriptor, void* bytes, std::size_t count) {
  static auto* const next = real<ssize_t(int, void*, std::size_t)>("read");
  return fails("read", EIO) ? -1 : next(descriptor, bytes, count);
}

pid_t fork() noexcept {
  static auto* const next = real<pid_t()>("fork");
  return fails("fork", EAGAIN) ? -1 : next();
}

int posix_spawn(pid_t* pid, const char* path, const posix_spawn_file_actions_t* files, const posix_spawnattr_t* attributes,
                char* const arguments[], char* const environment[]) noexcept {
  static auto* const next = real<decltype(posix_spawn)>("posix_spawn");
  return fails("fork", EAGAIN) ? EAGAIN : next(pid, path, files, attributes, arguments, environment);
}

int pipe(int* ends) noexcept {
  static auto* const next = real<int(int*)>("pipe");
  return fails("pipe", EMFILE) ? -1 : next(ends);
}

int pipe2(int* ends, int flags) noexcept {
  static auto* const next = real<int(int*, int)>("pipe2");
  return fails("pipe", EMFILE) ? -1 : next(ends, flags);
}

// What this program has in the place of pipes.
int socketpair(int domain, int type, int protocol, int* ends) noexcept {
  static auto* const next = real<int(int, int, int, int*)>("socketpair");
  return fails("pipe", EMFILE) ? -1 : next(domain, type, protocol, ends);
}

int eventfd(unsigned int value, int flags) noexcept {
  static auto* const next = real<int(unsigned int, int)>("eventfd");
  return fails("pipe", EMFILE) ? -1 : next(value, flags);
}

void* mmap(void* at, std::size_t size, int protection, int flags, int descriptor, off_t offset) noexcept {
  static auto* const next = real<void*(void*, std::size_t, int, int, int, off_t)>("mmap");
  return fails("mmap", ENOMEM) ? MAP_FAILED : next(at, size, protection, flags, descriptor, offset);
}

int open(const char* path, int flags, ...) {
  static auto* const next = real<int(const char*, int, ...)>("open");
  va_list rest;
  va_start(rest, flags);
  const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return fails("open", EMFILE) ? -1 : next(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
  static auto* const next = real<int(const char*, int, ...)>("open64");
  va_list rest;
  va_start(rest, flags);
  const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return fails("open", EMFILE) ? -1 : next(path, flags, mode);
}

std::FILE* fopen(const char* path, const char* mode) {
  static auto* const next = real<std::FILE*(const char*, const char*)>("fopen");
  return fails("open", EMFILE) ? nullptr : next(path, mode);
}

std::FILE* fopen64(const char* path, const char* mode) {
  static auto* const next = real<std::FILE*(const char*, const char*)>("fopen64");
  return fails("open", EMFILE) ? nullptr : next(path, mode);
}
}
