// What a batch tells: a table or lines of JSON on standard output, how far it is on standard error.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace narrator::cli {

enum class BatchStatus {
  waiting,    ///< not reached
  done,
  unchanged,  ///< there already, of the same article and options
  failed,
};

struct BatchResult {
  std::size_t number = 1;   ///< in the list
  std::string article;
  BatchStatus status = BatchStatus::waiting;
  std::string output = {};  ///< path; empty when it failed before it had one
  std::string title = {};
  std::string language = {};
  std::size_t speakers = 0;
  std::chrono::milliseconds sound{0};
  std::string error = {};   ///< why it failed: one line
};

/// An object, without a line end.
std::string batch_json(const BatchResult& result);
/// A line an article, then what came of all.
std::string batch_table(const std::vector<BatchResult>& results, std::chrono::milliseconds time);
/// "12 of 40  0:07 left". @param all of this part; at least 1
std::string batch_progress(std::size_t finished, std::size_t all, std::chrono::milliseconds time);
/// "1:05", "1:02:03"
std::string clock_time(std::chrono::milliseconds time);

}  // namespace narrator::cli
