// A SpeechEngine without a voice: its samples count up and down, so that a lost, doubled or foreign
// frame shows. Every request has a peak of its own; all begin at 0 and move by one a frame.
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "base/utf8.hpp"
#include "narrator/error.hpp"
#include "narrator/speech_engine.hpp"

namespace narrator::test {

struct FakeEngineOptions {
  std::size_t lanes = 2;
  bool onsets = true;
  std::chrono::microseconds time_a_word{0};  ///< how long it takes to make one
  std::u32string crashes_at;                 ///< a text with this in it throws Error (engine)
  std::u32string cannot_say;                 ///< a text with this in it has a problem
  int first_sample = 0;                      ///< added to every sample: an engine that does not begin at 0
};

class FakeEngine final : public SpeechEngine {
 public:
  explicit FakeEngine(FakeEngineOptions options = {}) : options_(std::move(options)) {}

  int sample_rate() const noexcept override { return 22050; }
  std::size_t lanes() const noexcept override { return options_.lanes; }

  SpeechOutcome speak(const SpeechRequest& request, const OnSpeech& on_speech, std::stop_token stop = {}) override {
    ++calls;
    if (holds(request.text, options_.crashes_at)) throw Error(ErrorKind::engine, "the fake engine crashed");
    SpeechOutcome outcome;
    if (holds(request.text, options_.cannot_say)) outcome.problem = "cannot say: " + to_utf8(request.text);
    outcome.complete = say_words(request, on_speech, stop);
    return outcome;
  }

  static std::size_t frames_a_word(int words_per_minute) {
    return static_cast<std::size_t>(22050 * 60 / words_per_minute);
  }

  static std::int16_t sample(const SpeechRequest& request, std::size_t frame) {
    const std::size_t peak = 500 + std::hash<std::u32string>{}(request.text + from_utf8(request.timbre)) % 2500;
    const std::size_t phase = frame % (2 * peak);
    return static_cast<std::int16_t>(phase < peak ? phase : 2 * peak - phase);
  }

  std::atomic<std::size_t> calls{0};

 private:
  static bool holds(std::u32string_view text, std::u32string_view part) {
    return !part.empty() && text.find(part) != std::u32string_view::npos;
  }

  bool say_words(const SpeechRequest& request, const OnSpeech& on_speech, const std::stop_token& stop) const {
    const std::size_t length = frames_a_word(request.words_per_minute);
    std::size_t frame = 0;
    for (std::size_t at = 0; (at = request.text.find_first_not_of(U' ', at)) != std::u32string::npos;
         at = std::min(request.text.find(U' ', at), request.text.size())) {
      if (options_.time_a_word.count() > 0) std::this_thread::sleep_for(options_.time_a_word);
      if (stop.stop_requested()) return false;
      std::vector<std::int16_t> samples(length);
      for (std::int16_t& s : samples)
        s = static_cast<std::int16_t>(sample(request, frame++) + options_.first_sample);
      const WordOnset onset{at, frame - length};
      const std::size_t onsets = options_.onsets ? 1 : 0;
      if (!on_speech(samples, std::span(&onset, onsets))) return false;
    }
    return true;
  }

  FakeEngineOptions options_;
};

}  // namespace narrator::test
