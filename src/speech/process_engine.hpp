// The real SpeechEngine: lanes to processes that the zygote forks.
//
// Threads: speak() is called from any; a lane belongs to one call at a time.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "narrator/speech_engine.hpp"
#include "speech/lane.hpp"
#include "speech/zygote.hpp"

namespace narrator::speech {

class ProcessEngine final : public SpeechEngine {
 public:
  /// @param stall how long a process may go without a sign of life before it counts as hung
  ProcessEngine(std::size_t lanes, std::chrono::milliseconds stall, Renewal renewal = Renewal::rewound);

  int sample_rate() const noexcept override;
  std::string identity() override;
  std::size_t lanes() const noexcept override { return lanes_.size(); }
  SpeechOutcome speak(const SpeechRequest& request, const OnSpeech& on_speech, std::stop_token stop = {}) override;

  pid_t zygote_pid() const noexcept { return zygote_.pid(); }

 private:
  class Borrowed;
  class Speaking;

  std::size_t take_lane(std::stop_token stop);
  void give_back(std::size_t lane);
  void ensure_ready();

  std::vector<std::unique_ptr<Lane>> lanes_;
  Zygote zygote_;
  std::chrono::milliseconds stall_;
  std::mutex mutex_;
  std::condition_variable_any lane_free_;
  std::vector<std::size_t> free_;  // protected by mutex_
  std::once_flag ready_;
  EngineFacts facts_;  // once ready
};

}  // namespace narrator::speech
