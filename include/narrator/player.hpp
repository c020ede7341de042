// The player: plays a narration on a device and moves about in it. No screen, no keys.
//
// Threads: the owner's thread calls everything here. One thread, owned by Player, is the only one
// that renders the narration and writes to the device.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "narrator/audio_sink.hpp"
#include "narrator/narration.hpp"

namespace narrator {

enum class PlayerState {
  playing,
  paused,
  waiting,  ///< would play, but the device is gone; goes on at the same word when it is back
  finished,
  failed,
};

/// Where playing pauses by itself.
enum class StopAt { end, sentence, paragraph };

/// Indices into Narration::segments(), both inclusive.
struct SegmentRange {
  std::size_t first = 0;
  std::size_t last = 0;
  friend bool operator==(const SegmentRange&, const SegmentRange&) = default;
};

/// What is heard now (not what was written).
struct PlayerStatus {
  PlayerState state = PlayerState::paused;
  std::size_t segment = 0;  ///< index into Narration::segments()
  std::size_t block = 0;    ///< index into Document::blocks
  SpeakerId speaker = narrator_id;  ///< as the listener has corrected it
  std::string voice;        ///< name of the speaker's voice, as it is now
  Span sentence;            ///< all segments of the current sentence; code points
  Span word;                ///< empty between words
  std::chrono::milliseconds elapsed{0};  ///< place in the narration at the current speed, estimated where not yet made
  std::chrono::milliseconds total{0};    ///< length of the narration at the current speed, likewise
  int words_per_minute = normal_speed;
  double volume = 1.0;
  bool muted = false;
  std::optional<SegmentRange> loop;  ///< what is repeated
  StopAt stop_at = StopAt::end;
  std::string message;      ///< the last problem, for people; empty when there is none
  friend bool operator==(const PlayerStatus&, const PlayerStatus&) = default;
};

/// Called on the player's thread, again and again while a device that failed is gone.
/// @return an open device in the format of the first, which may be destroyed now; nullptr as long as there is none
using RecoverDevice = std::function<AudioDevice*()>;

struct PlayerOptions {
  std::size_t first_segment = 0;
  RecoverDevice recover = {};  ///< empty: a device that fails ends the playing
  /// The whole first segment, where somebody has made it already: as Narration::render() gives it at the narration's
  /// speed. Empty: the player makes it.
  std::vector<PcmChunk> first_sound = {};
};

class Player {
 public:
  /// Both must outlive the player. Begins to fill the device at the first segment; play() makes it heard.
  Player(const Narration& narration, AudioDevice& device, PlayerOptions options = {});
  ~Player();
  Player(const Player&) = delete;
  Player& operator=(const Player&) = delete;

  /// Plays the whole of an article whose beginning it was made with; that stays as it is where it is heard.
  /// @param longer must outlive the player, as the one before
  /// @param heard the last segment for which `longer` has the voice that the beginning had
  /// @return false when playing has come further: then nothing has happened
  bool extend(const Narration& longer, std::size_t heard);

  void play();
  void pause();
  void toggle();
  void next_paragraph();
  /// Restarts a paragraph that is more than two seconds in, else goes to the one before.
  void previous_paragraph();
  void next_sentence();
  /// Restarts a sentence that is more than two seconds in, else goes to the one before.
  void previous_sentence();
  /// The next thing that anybody but the narrator says, or that this speaker says.
  void next_quote();
  void next_quote_by(SpeakerId speaker);
  /// Restarts a quote that is more than two seconds in, else goes to the one before.
  void previous_quote();
  void previous_quote_by(SpeakerId speaker);
  /// Who is heard or, while the narrator is, who was quoted last before; the narrator where nobody was.
  SpeakerId quoted_speaker() const;
  void repeat_sentence();
  void first_paragraph();
  void last_paragraph();
  void go_to_segment(std::size_t segment);
  /// The word that holds a code point of the document, or the next that is said.
  void go_to_text(std::size_t code_point);
  /// The segment that is heard then, at the current speed, as well as that is known.
  void go_to_time(std::chrono::milliseconds time);
  /// Back to the word that was heard before the last of the moves above.
  /// @return false when there was none
  bool undo_move();
  /// Behind its last segment goes on at its first; empty: no more. Where playing is does not change.
  void set_loop(std::optional<SegmentRange> loop);
  /// Pauses at the end of the sentence or paragraph that is heard now; once.
  void set_stop(StopAt stop);
  /// From the word that is heard now on; clamped to slowest_speed..fastest_speed.
  void set_speed(int words_per_minute);
  /// From the word that is heard now on, for all of this player's life. The narration's cast stays as it is.
  void set_voice(SpeakerId speaker, const Voice& voice);
  /// Somebody else said it: from the word that is heard now on, for all of this player's life.
  /// @param utterance index into Script::utterances
  void set_speaker(std::size_t utterance, SpeakerId speaker);
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
