// The player: plays a narration on a device and moves about in it. No screen, no keys.
//
// Threads: the owner's thread calls everything here. One thread, owned by Player, is the only one
// that renders the narration and writes to the device.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

#include "narrator/audio_sink.hpp"
#include "narrator/narration.hpp"

namespace narrator {

enum class PlayerState { playing, paused, finished, failed };

/// What is heard now (not what was written).
struct PlayerStatus {
  PlayerState state = PlayerState::paused;
  std::size_t segment = 0;  ///< index into Narration::segments()
  std::size_t block = 0;    ///< index into Document::blocks
  SpeakerId speaker = narrator_id;
  std::string voice;        ///< name of the speaker's voice, as it is now
  Span sentence;            ///< all segments of the current sentence; code points
  Span word;                ///< empty between words
  std::chrono::milliseconds elapsed{0};  ///< place in the narration at the current speed, estimated where not yet made
  std::chrono::milliseconds total{0};    ///< length of the narration at the current speed, likewise
  int words_per_minute = normal_speed;
  double volume = 1.0;
  bool muted = false;
  std::string message;      ///< the last problem, for people; empty when there is none
  friend bool operator==(const PlayerStatus&, const PlayerStatus&) = default;
};

class Player {
 public:
  /// Both must outlive the player. Begins to fill the device at `first_segment`; play() makes it heard.
  Player(const Narration& narration, AudioDevice& device, std::size_t first_segment = 0);
  ~Player();
  Player(const Player&) = delete;
  Player& operator=(const Player&) = delete;

  void play();
  void pause();
  void toggle();
  void next_paragraph();
  /// Restarts a paragraph that is more than two seconds in, else goes to the one before.
  void previous_paragraph();
  void next_sentence();
  /// Restarts a sentence that is more than two seconds in, else goes to the one before.
  void previous_sentence();
  void first_paragraph();
  void last_paragraph();
  void go_to_segment(std::size_t segment);
  /// From the word that is heard now on; clamped to slowest_speed..fastest_speed.
  void set_speed(int words_per_minute);
  /// From the word that is heard now on, for all of this player's life. The narration's cast stays as it is.
  void set_voice(SpeakerId speaker, const Voice& voice);
  /// 0 to 1.5 in steps the caller chooses; clamped.
  void set_volume(double volume);
  void set_muted(bool muted);

  PlayerStatus status() const;
  /// Waits until finished or failed, or until the time is up.
  /// @return false when the time is up
  bool wait_for(std::chrono::milliseconds time) const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace narrator
