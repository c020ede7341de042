#include "cli/background_export.hpp"

#include <algorithm>
#include <exception>
#include <system_error>
#include <utility>

#include "narrator/error.hpp"

namespace narrator::cli {

namespace fs = std::filesystem;

struct BackgroundExport::Job {
  Job(const Document& document, Script its_script, Cast its_cast, SpeechEngine& engine, const NarrationOptions& options)
      : script(std::move(its_script)), cast(std::move(its_cast)), narration(document, script, cast, engine, options) {}

  Script script;
  Cast cast;
  Narration narration;
  ExportTarget target;
};

BackgroundExport::BackgroundExport() = default;
BackgroundExport::~BackgroundExport() = default;  // the thread is told to stop, and waited for

std::string BackgroundExport::begin(const Document& document, Script script, Cast cast, SpeechEngine& engine, const NarrationOptions& options,
                                    std::size_t block, ExportTarget target) {
  if (busy_) return "the export before is not finished";
  std::error_code none;
  if (fs::exists(target.path, none)) return target.path.string() + " is there already: another name?";
  if (thread_.joinable()) thread_.join();
  job_ = std::make_unique<Job>(document, std::move(script), std::move(cast), engine, options);
  const auto& segments = job_->narration.segments();
  const auto first = std::find_if(segments.begin(), segments.end(), [block](const Segment& s) { return s.block >= block; });
  if (first == segments.end()) return "there is nothing to export from here";
  target.first_segment = static_cast<std::size_t>(first - segments.begin());
  job_->target = std::move(target);
  busy_ = true;
  thread_ = std::jthread([this](const std::stop_token& stop) { run(*job_, stop); });
  return {};
}

void BackgroundExport::run(const Job& job, const std::stop_token& stop) {
  const std::string path = job.target.path.string();
  const std::size_t all = job.narration.segments().size() - job.target.first_segment;
  std::size_t told = 0;
  const auto progress = [&](const PcmChunk& chunk) {
    const std::size_t percent = 100 * (chunk.segment + 1 - job.target.first_segment) / all;
    if (percent >= told + 10) tell("exporting to " + path + ": " + std::to_string(told = percent) + " %");
    return !stop.stop_requested();
  };
  try {
    export_audio(job.narration, job.target, progress, [this](const std::string& problem) { tell(problem); });
    tell(path + " is written");
  } catch (const std::exception& error) {
    tell(std::string("no export: ") + error.what());
  }
  busy_ = false;
}

void BackgroundExport::tell(std::string news) {
  const std::lock_guard lock(mutex_);
  news_ = std::move(news);
}

std::string BackgroundExport::news() {
  const std::lock_guard lock(mutex_);
  return std::exchange(news_, {});
}

}  // namespace narrator::cli
