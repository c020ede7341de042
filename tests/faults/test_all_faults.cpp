// Everything that can fail in a short run, one call after the other, and speech processes that are killed.
//
//   NARRATE_FAULT_RUNS       of each kind of call, spread evenly (200; 1000000 is each single call)
//   NARRATE_KILLED_EXPORTS   how many exports lose speech processes (200)
#include <signal.h>
#include <sys/types.h>
#include <sys/wait.h>

#include <chrono>
#include <cstdint>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "cli/scratch.hpp"
#include "faults.hpp"
#include "support/background.hpp"
#include "support/catch.hpp"
#include "support/file_bytes.hpp"
#include "support/number_from_environment.hpp"
#include "support/processes.hpp"

using namespace narrator::test;

namespace {

std::string long_article() {
  std::string text = "The ferry stays\n\n";
  for (int i = 0; i < 60; ++i)
    text += "“We have mended her for " + std::to_string(60 + i) + " years,” said Marta Eklund. Nobody on the old quay answered.\n\n“It is a dream,” said Pavel Novak.\n\n";
  return text;
}

/// Kills one speech process after the other, each at a random moment. @return how many
/// @param longest between two kills: long enough that a sentence has a chance to be said, however busy the machine is
int kill_at_random(pid_t program, std::minstd_rand& random, std::chrono::microseconds longest) {
  int killed = 0;
  while (waitpid(program, nullptr, WNOHANG) == 0) {
    std::this_thread::sleep_for(std::chrono::microseconds(500 + static_cast<std::int64_t>(random()) % longest.count()));
    std::vector<pid_t> speakers;
    for (const pid_t zygote : children_of(program))
      for (const pid_t speaker : children_of(zygote)) speakers.push_back(speaker);
    if (!speakers.empty() && kill(speakers[random() % speakers.size()], SIGKILL) == 0) ++killed;
  }
  return killed;
}

}  // namespace

TEST_CASE("a call that fails is an error in one line or does no harm, and nothing is left behind") {
  for (const std::string_view kind : failing_calls) check_failures(kind, number_from_environment("NARRATE_FAULT_RUNS", 200));
}

TEST_CASE("an export whose speech processes are killed at random is the same file") {
  const Scratch folder;
  const std::string from = folder.write("a.txt", long_article());
  const std::string to = folder.path("a.wav");
  const std::vector<std::string> command{NARRATE_PROGRAM, from, "-o", to, "--no-memory", "--no-cache"};
  const auto begin = std::chrono::steady_clock::now();
  REQUIRE(run(command).exit_code == 0);
  const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
  const std::string undisturbed = bytes_of(to);
  std::minstd_rand random(7);
  int killed = 0;
  for (std::uint64_t i = number_from_environment("NARRATE_KILLED_EXPORTS", 200); i > 0; --i) {
    std::filesystem::remove(to);
    killed += kill_at_random(launch(command, folder.path("output")), random, whole / 10);
    CHECK((bytes_of(to) == undisturbed));
  }
  WARN("killed " << killed << " speech processes");
  CHECK(killed > 0);
}
