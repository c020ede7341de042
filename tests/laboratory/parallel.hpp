// Work that is many times the same, on all processors.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace narrator::laboratory {

/// Calls work(tool, i) for every i below count. Each thread makes one tool with make_tool().
/// @throws the first exception of any of them
template <typename MakeTool, typename Work>
void in_parallel(std::size_t count, MakeTool make_tool, Work work) {
  std::atomic<std::size_t> next{0};
  std::mutex mutex;
  std::exception_ptr failure;
  const auto run = [&] {
    try {
      const auto tool = make_tool();
      for (std::size_t i; (i = next++) < count;) work(*tool, i);
    } catch (...) {
      const std::lock_guard lock(mutex);
      if (!failure) failure = std::current_exception();
      next = count;
    }
  };
  {
    std::vector<std::jthread> threads;
    for (unsigned int i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) threads.emplace_back(run);
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace narrator::laboratory
