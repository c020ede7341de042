// Servers that tests need, in the background.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

namespace narrator::test {

/// @param output a file for what it prints
pid_t launch(const std::vector<std::string>& command, const std::string& output);
/// Waits for it; afterwards the number is -1.
void end(pid_t& pid, int signal);

/// Within five seconds.
template <typename Condition>
bool soon(Condition condition) {
  for (int i = 0; i < 500; ++i) {
    if (condition()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return false;
}

}  // namespace narrator::test
