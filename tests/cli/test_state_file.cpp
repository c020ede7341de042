// What the program remembers is in small files, which must survive any end of it.
#include "cli/state_file.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>

#include "cli/scratch.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;

namespace {

/// A number, as often as it is large: whoever has half of it knows.
std::string counted(int number) {
  std::string text = std::to_string(number) + "\n";
  for (int i = 0; i < number % 3000; ++i) text += "line of " + std::to_string(number) + "\n";
  return text + "end\n";
}

int number_of(const std::string& text) { return text.empty() ? 0 : std::stoi(text); }

std::string next(const std::string& before) { return counted(number_of(before) + 1); }

pid_t start_counting(const std::string& file) {
  const pid_t child = fork();
  if (child != 0) return child;
  for (;;) cli::change_state_file(file, next);
}

void kill_now(pid_t child) {
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
}

}  // namespace

TEST_CASE("kill -9 at any moment of four hundred leaves a file that is whole") {
  const Scratch scratch;
  const std::string file = scratch.path("state/count");
  std::mt19937 random(3);
  int last = 0;
  // On a busy machine many a child is killed before it has written: so it goes on until there was something to break.
  for (int round = 0; round < 400 || last <= 100; ++round) {
    REQUIRE(round < 20'000);
    const pid_t child = start_counting(file);
    usleep(static_cast<useconds_t>(500 + random() % 4'000));
    kill_now(child);
    const std::string text = cli::read_state_file(file);
    if (text.empty()) continue;  // not even the first time
    REQUIRE(text == counted(number_of(text)));
    REQUIRE(number_of(text) >= last);
    last = number_of(text);
  }
}

TEST_CASE("what a killed program left half done is cleared away by the next") {
  const Scratch scratch;
  const std::string file = scratch.path("count");
  const std::string left = scratch.write(".count.12345.part", "half");
  const std::string others = scratch.write(".counter.1.part", "not ours");
  cli::change_state_file(file, next);
  CHECK_FALSE(std::filesystem::exists(left));
  CHECK(std::filesystem::exists(others));
}

TEST_CASE("two programs that change a file lose nothing of each other") {
  const Scratch scratch;
  const std::string file = scratch.path("count");
  constexpr int each = 100;
  const pid_t child = fork();
  for (int i = 0; i < each; ++i) cli::change_state_file(file, next);
  if (child == 0) _exit(0);
  int status = 1;
  waitpid(child, &status, 0);
  CHECK(status == 0);
  CHECK(number_of(cli::read_state_file(file)) == 2 * each);
}
