// Playback: the player at work. Player (player.hpp) forwards to it.
//
// Threads: the owner's thread gives commands and asks for the status; thread_ renders segment after
// segment and writes to the device, in which it blocks when the device is full. A command never waits
// for it: it says where to go on, stops the synthesis, interrupts the device and lets it drop what is
// queued. All under mutex_, which the thread holds neither while it renders nor while it writes.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "audio/stage.hpp"
#include "narrator/player.hpp"
#include "player/durations.hpp"
#include "player/gone_device.hpp"
#include "player/navigation.hpp"
#include "player/timeline.hpp"

namespace narrator::player {

class Playback {
 public:
  Playback(const Narration& narration, AudioDevice& device, PlayerOptions options);
  ~Playback();
  Playback(const Playback&) = delete;
  Playback& operator=(const Playback&) = delete;

  bool extend(const Narration& longer, std::size_t heard);
  void play();
  void pause();
  void toggle();
  void next(Unit unit);
  void previous(Unit unit);
  void next_quote(std::optional<SpeakerId> by);
  void previous_quote(std::optional<SpeakerId> by);
  SpeakerId quoted_speaker();
  void repeat_sentence();
  void go_to_segment(std::size_t segment);
  void go_to_last_paragraph();
  void go_to_text(std::size_t code_point);
  void go_to_time(std::chrono::milliseconds time);
  bool undo_move();
  void set_loop(std::optional<SegmentRange> loop);
  void set_stop(StopAt stop);
  void set_speed(int words_per_minute);
  void set_voice(SpeakerId speaker, const Voice& voice);
  void set_speaker(std::size_t utterance, SpeakerId speaker);
  void set_volume(double volume);
  void set_muted(bool muted);

  PlayerStatus status();
  bool wait_for(std::chrono::milliseconds time);

 private:
  struct Job {
    const Narration* narration = nullptr;
    Place start;
    std::vector<PcmChunk> made;  ///< the segment, where it is there already
    int words_per_minute = normal_speed;
    std::shared_ptr<const Cast> cast;
    SpeakerId speaker = narrator_id;
    bool rests = false;  ///< nothing is to be said before the listener goes on
    std::stop_token stop;
  };
  /// Where a move began.
  struct Visit {
    Place place;
    int words_per_minute = normal_speed;
  };

  // The thread's.
  void run(const std::stop_token& quit);
  std::optional<Job> next_job(const std::stop_token& quit);
  void do_jobs(const std::stop_token& quit);
  void play_segment(Job& job);
  void finish(const Job& job);
  void rest(const Job& job);
  bool recover(const std::stop_token& quit);
  bool begin_again_on(AudioDevice& device);
  bool announce(const Job& job, const PcmChunk& chunk, std::int64_t frame);
  bool play_chunk(const Job& job, const PcmChunk& chunk);
  bool write(const Job& job, std::span<const std::int16_t> samples);
  void report(const std::string& problem);

  // With mutex_ held.
  void go_to(const Place& place);
  void move_to(const Place& place);
  Place heard() const { return timeline_.at(device_->frames_heard()); }
  Place place_behind(std::size_t segment) const;
  Place place_of(std::size_t segment, std::size_t code_point) const;
  void place_stop(std::size_t segment);
  bool is_far_in(std::size_t first, const Place& at, std::uint64_t heard) const;
  void say_again();
  void resume();
  void fail(const std::string& message);
  void lose_device_if_gone();
  void lose_device(const std::string& reason);
  bool is_over() const { return state_ == PlayerState::finished || state_ == PlayerState::failed; }
  std::int64_t frames_in(const Place& place, std::uint64_t heard) const;
  std::chrono::milliseconds time_of(std::int64_t frames) const;
  const std::vector<Segment>& segments() const { return narration_->segments(); }
  bool is_same_up_to(const Narration& longer, std::size_t segment) const;

  const RecoverDevice recover_;
  GoneDevice gone_;
  AudioDevice* device_;  // another one after a recovery, by the thread with mutex_ held
  std::optional<audio::Stage> stage_;  // the thread's; where the device has two channels

  std::mutex mutex_;  // protects all below
  const Narration* narration_;
  std::vector<PcmChunk> first_sound_;  // until the first job
  std::condition_variable_any work_;     // the thread waits here when all is heard
  std::condition_variable_any changed_;  // wait_for() waits here for the end
  PlayerState state_ = PlayerState::paused;
  std::string message_;
  bool lost_ = false;  // the device has failed and there is no other yet
  int words_per_minute_;
  double volume_ = 1.0;
  bool muted_ = false;
  std::shared_ptr<const Cast> cast_;  // never changed, but replaced
  std::vector<SpeakerId> speakers_;  // of each segment
  std::vector<Visit> visits_;        // for undo_move(), the last one behind
  std::optional<SegmentRange> loop_;
  StopAt stop_at_ = StopAt::end;
  std::size_t stop_before_ = 0;  // the segment where stop_at_ pauses
  std::size_t writing_ = 0;      // the segment that the thread is at
  Durations durations_;
  Timeline timeline_;
  Place next_;             // where the thread goes on
  bool moved_ = false;     // a command set next_: what the device holds is of no more use
  std::stop_source stop_;  // of the job at hand

  std::jthread thread_;
};

}  // namespace narrator::player
