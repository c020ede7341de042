// The booth: says a text in a timbre, through the engine that the program itself speaks with.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "narrator/speech_engine.hpp"

namespace narrator::laboratory {

/// 16-bit mono at Booth::sample_rate().
using Sound = std::vector<std::int16_t>;

class Booth {
 public:
  /// Before any thread is started: see start_speech_engine().
  Booth() : engine_(start_speech_engine()) {}

  int sample_rate() const noexcept { return engine_->sample_rate(); }
  /// From any thread. Without the voice's gain.
  /// @param timbre see Voice::timbre; empty for the engine's own voice
  /// @param text UTF-8
  Sound say(const std::string& timbre, std::string_view text, const std::string& language = "en-us") const;

 private:
  std::unique_ptr<SpeechEngine> engine_;
};

}  // namespace narrator::laboratory
