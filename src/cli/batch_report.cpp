#include "cli/batch_report.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "base/json_text.hpp"
#include "cli/printable.hpp"

namespace narrator::cli {
namespace {

using nlohmann::ordered_json;

constexpr std::array<const char*, 4> status_names{"not reached", "done", "unchanged", "failed"};

const char* name_of(BatchStatus status) { return status_names[static_cast<std::size_t>(status)]; }

std::string right(const std::string& words, std::size_t width) { return std::string(width - std::min(width, words.size()), ' ') + words; }

/// Where the file is, or why there is none.
std::string outcome(const BatchResult& result) {
  return printable(result.status == BatchStatus::failed ? result.error : result.output);
}

std::size_t count_of(const std::vector<BatchResult>& results, BatchStatus status) {
  return static_cast<std::size_t>(std::count_if(results.begin(), results.end(), [status](const BatchResult& r) { return r.status == status; }));
}

}  // namespace

std::string clock_time(std::chrono::milliseconds time) {
  const auto seconds = static_cast<long long>((time.count() + 500) / 1000);
  std::array<char, 40> text{};
  if (seconds < 3600) std::snprintf(text.data(), text.size(), "%lld:%02lld", seconds / 60, seconds % 60);
  else std::snprintf(text.data(), text.size(), "%lld:%02lld:%02lld", seconds / 3600, seconds / 60 % 60, seconds % 60);
  return text.data();
}

std::string batch_json(const BatchResult& result) {
  ordered_json line{{"n", result.number}, {"article", result.article}, {"status", name_of(result.status)}};
  if (result.status == BatchStatus::failed) line["error"] = printable(result.error);
  if (result.status == BatchStatus::done || result.status == BatchStatus::unchanged) {
    line["output"] = result.output;
    line["title"] = result.title;
    line["language"] = result.language;
    line["speakers"] = result.speakers;
  }
  if (result.status == BatchStatus::done) line["seconds"] = static_cast<double>(result.sound.count()) / 1000.0;
  return printable_json(json_text(line));
}

std::string batch_table(const std::vector<BatchResult>& results, std::chrono::milliseconds time) {
  std::string table;
  std::chrono::milliseconds sound{0};
  std::size_t width = 1;
  for (const BatchResult& result : results) width = std::max(width, std::to_string(result.number).size());
  for (const BatchResult& result : results) {
    sound += result.sound;
    const std::string status = name_of(result.status);
    table += right(std::to_string(result.number), width) + "  " + status + std::string(12 - status.size(), ' ');
    table += right(result.status == BatchStatus::done ? clock_time(result.sound) : "", 8) + "  ";
    table += outcome(result).empty() ? printable(result.article) : outcome(result);
    table += '\n';
  }
  table += std::to_string(results.size()) + (results.size() == 1 ? " article: " : " articles: ");
  table += std::to_string(count_of(results, BatchStatus::done)) + " narrated (" + clock_time(sound) + "), ";
  table += std::to_string(count_of(results, BatchStatus::unchanged)) + " unchanged, ";
  table += std::to_string(count_of(results, BatchStatus::failed)) + " failed";
  if (const std::size_t waiting = count_of(results, BatchStatus::waiting); waiting > 0) table += ", " + std::to_string(waiting) + " not reached";
  return table + ", in " + clock_time(time) + "\n";
}

std::string batch_progress(std::size_t finished, std::size_t all, std::chrono::milliseconds time) {
  std::string words = std::to_string(finished) + " of " + std::to_string(all);
  if (finished > 0 && finished < all)
    words += "  " + clock_time(time * static_cast<long long>(all - finished) / static_cast<long long>(finished)) + " left";
  return words;
}

}  // namespace narrator::cli
