// Each case in a process of its own: going back undoes what the test runner knows, too.
#include "speech/memory_image.hpp"

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <new>
#include <string>
#include <vector>

#include "support/catch.hpp"

using narrator::speech::MemoryImage;

namespace {

int with_a_value = 7;
int without_a_value;

constexpr int cannot = 77;

/// @return the exit code of `work` in a child; `cannot` where images cannot be taken
template <typename Work>
int in_a_child(Work work) {
  const pid_t pid = fork();
  if (pid == 0) _exit(MemoryImage::prepare_heap() ? work() : cannot);
  int status = 0;
  waitpid(pid, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool is_good(int code) { return code == 0 || code == cannot; }

}  // namespace

TEST_CASE("images can be taken in a build without sanitizers") {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__GLIBC__)
  CHECK(in_a_child([] { return 0; }) == cannot);
#else
  CHECK(in_a_child([] { return 0; }) == 0);
#endif
}

TEST_CASE("variables and blocks are as they were, again and again") {
  CHECK(is_good(in_a_child([] {
    auto* const block = new std::string("short");
    const MemoryImage image;
    for (int round = 0; round < 100; ++round) {
      with_a_value = 8 + round;
      without_a_value = 9;
      *block = std::string(100'000, 'x');
      image.restore();
      if (with_a_value != 7 || without_a_value != 0 || *block != "short") return 1;
    }
    return 0;
  })));
}

TEST_CASE("what was allocated since costs nothing") {
  CHECK(is_good(in_a_child([] {
    const MemoryImage image;
    void* const end = sbrk(0);
    for (int round = 0; round < 1000; ++round) {
      for (int i = 0; i < 100; ++i)
        if (std::calloc(1, 5'000) == nullptr) return 1;
      image.restore();
      if (sbrk(0) != end) return 2;
    }
    return 0;
  })));
}

TEST_CASE("the stack and shared memory go on") {
  CHECK(is_good(in_a_child([] {
    void* const pages = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    auto* const shared = new (pages) int(1);
    volatile int local = 1;
    const MemoryImage image;
    *shared = 2;
    local = 2;
    image.restore();
    return *shared == 2 && local == 2 ? 0 : 1;
  })));
}
