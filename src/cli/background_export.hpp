// An export that goes on while the article is played.
#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "cli/export_audio.hpp"
#include "narrator/narration.hpp"

namespace narrator::cli {

class BackgroundExport {
 public:
  BackgroundExport();
  /// Gives up what is not finished: then there is no file.
  ~BackgroundExport();
  BackgroundExport(const BackgroundExport&) = delete;
  BackgroundExport& operator=(const BackgroundExport&) = delete;

  /// Begins at a block. Keeps script and cast; document, engine and the options' lexicon must outlive the export.
  /// @return why not, for people; empty when it has begun
  std::string begin(const Document& document, Script script, Cast cast, SpeechEngine& engine, const NarrationOptions& options,
                    std::size_t block, ExportTarget target);
  /// What there is to tell that was not told; empty when nothing.
  std::string news();
  bool is_busy() const noexcept { return busy_; }

 private:
  struct Job;

  void run(const Job& job, const std::stop_token& stop);
  void tell(std::string news);

  std::atomic<bool> busy_{false};
  std::mutex mutex_;  // protects news_
  std::string news_;
  std::unique_ptr<Job> job_;
  std::jthread thread_;  // uses all of the above
};

}  // namespace narrator::cli
