// SpeechEngine: one short text and a timbre to samples.
//
// The real engine keeps eSpeak NG in processes of its own, because the library is one global state,
// not thread-safe, not repeatable from its second call on, and ended by some inputs. Tests use a fake.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace narrator {

inline constexpr int slowest_speed = 80;   ///< words a minute
inline constexpr int fastest_speed = 700;  ///< words a minute
inline constexpr int normal_speed = 175;   ///< words a minute

struct SpeechRequest {
  /// What is said, in the spoken form: no control characters, at most most_characters of them.
  /// A word may stand in IPA instead, between phonemes_begin and phonemes_end.
  std::u32string text;
  std::string language = "en-us";  ///< BCP 47; a language the engine does not have is read as English
  std::string timbre;              ///< see Voice::timbre
  int words_per_minute = normal_speed;
  /// Nobody listens yet: the sound may come in few large pieces, which costs less.
  bool in_bulk = false;

  static constexpr std::size_t most_characters = 4000;
  /// Of the private use area, and no part of any text: a spoken form holds none of them.
  static constexpr char32_t phonemes_begin = 0xF8F0;
  static constexpr char32_t phonemes_end = 0xF8F1;
  friend bool operator==(const SpeechRequest&, const SpeechRequest&) = default;
};

/// Where a word begins to sound. The engine reports about one a word: none, or several, can happen.
struct WordOnset {
  std::size_t position = 0;  ///< code point of SpeechRequest::text, from 0
  std::size_t frame = 0;     ///< from the first frame of this request
  friend bool operator==(const WordOnset&, const WordOnset&) = default;
};

/// Takes speech as it is made, on the thread that called speak(). The frame counts of onsets go
/// on from call to call, and an onset comes no later than the samples it points at.
/// @return false to stop: speak() then ends soon, and calls no more
using OnSpeech = std::function<bool(std::span<const std::int16_t> samples, std::span<const WordOnset> onsets)>;

struct SpeechOutcome {
  bool complete = true;    ///< false when on_speech or the stop token ended it early
  /// Not empty when the engine could not say a part, which became a short silence: one line, UTF-8.
  std::string problem;
  friend bool operator==(const SpeechOutcome&, const SpeechOutcome&) = default;
};

class SpeechEngine {
 public:
  virtual ~SpeechEngine() = default;

  /// Samples a second of everything that speak() gives.
  virtual int sample_rate() const noexcept = 0;
  /// What decides the samples besides the request: versions of the engine and its data. Empty: nobody knows, so
  /// nothing that it says may be kept for another run. From any thread; may wait for the engine's start.
  /// @throws Error (engine)
  virtual std::string identity() { return {}; }
  /// How many speak() calls run at the same time; further callers wait their turn.
  virtual std::size_t lanes() const noexcept = 0;
  /// Blocks until all is said. The same request gives the same samples, in any order, on any lane.
  /// Call from any thread. A stop request on `stop` ends it within a few milliseconds.
  /// @throws Error (engine) when the engine is gone
  virtual SpeechOutcome speak(const SpeechRequest& request, const OnSpeech& on_speech, std::stop_token stop = {}) = 0;
};

struct EngineOptions {
  std::size_t lanes = 0;  ///< 0: one for each processor, and one more
};

/// Starts eSpeak NG in processes forked from this one. Call it before the program has threads, an
/// audio device or a terminal screen. At most one exists at a time.
/// @throws Error (engine) when eSpeak NG or its data cannot be used
std::unique_ptr<SpeechEngine> start_speech_engine(const EngineOptions& options = {});

/// What keeps the engine's processes, and those that read formats, from files, network and programs, as far as this kernel has it:
/// "seccomp, landlock", or "none: " and why.
std::string speech_sandbox();

}  // namespace narrator
