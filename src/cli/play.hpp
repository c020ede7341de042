// Plays a narration: the device and, on a terminal, the screen and its keys.
#pragma once

#include <future>
#include <memory>

#include "cli/signals.hpp"
#include "cli/voice_chooser.hpp"
#include "narrator/audio_sink.hpp"
#include "narrator/narration.hpp"

namespace narrator::cli {

/// Opening a device takes PortAudio tens of milliseconds: it goes on while the article is read.
std::future<std::unique_ptr<AudioDevice>> open_device_early(AudioFormat format);

/// What is printed when it begins to be heard.
enum class Lines {
  paragraphs,  ///< "[3/12] words"
  speakers,    ///< "Mark Rutte (ivo): words", an utterance a line
};

/// Lines on standard output, until the end or a signal.
/// @throws Error (interrupted, device, engine)
void play_with_lines(const Narration& narration, AudioDevice& device, EndSignals& signals, Lines lines);

/// The terminal that the player can use: standard output shows, keys come from standard input, or from
/// the controlling terminal where standard input is the article.
class PlayerTerminal {
 public:
  /// @param wanted false: there is none
  explicit PlayerTerminal(bool wanted);
  ~PlayerTerminal();
  PlayerTerminal(const PlayerTerminal&) = delete;
  PlayerTerminal& operator=(const PlayerTerminal&) = delete;

  bool is_there() const noexcept { return keys_ >= 0; }
  int keys() const noexcept { return keys_; }

 private:
  int keys_ = -1;
  bool owned_ = false;
};

/// The player's screen and keys, until q, the end or a signal.
/// @param voices gives who speaks another voice
/// @throws Error (interrupted, device, engine), with the terminal restored
void play_with_screen(const Narration& narration, AudioDevice& device, EndSignals& signals, const PlayerTerminal& terminal,
                      VoiceChooser& voices);

}  // namespace narrator::cli
