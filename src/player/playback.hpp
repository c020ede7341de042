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

#include "audio/stage.hpp"
#include "narrator/player.hpp"
#include "player/durations.hpp"
#include "player/navigation.hpp"
#include "player/timeline.hpp"

namespace narrator::player {

class Playback {
 public:
  Playback(const Narration& narration, AudioDevice& device, std::size_t first_segment);
  ~Playback();
  Playback(const Playback&) = delete;
  Playback& operator=(const Playback&) = delete;

  void play();
  void pause();
  void toggle();
  void next(Unit unit);
  void previous(Unit unit);
  void go_to_segment(std::size_t segment);
  void go_to_last_paragraph();
  void set_speed(int words_per_minute);
  void set_voice(SpeakerId speaker, const Voice& voice);
  void set_volume(double volume);
  void set_muted(bool muted);

  PlayerStatus status();
  bool wait_for(std::chrono::milliseconds time);

 private:
  struct Job {
    Place start;
    int words_per_minute = normal_speed;
    std::shared_ptr<const Cast> cast;
    std::stop_token stop;
  };

  // The thread's.
  void run(const std::stop_token& quit);
  std::optional<Job> next_job(const std::stop_token& quit);
  void play_segment(const Job& job);
  void finish(const Job& job);
  bool announce(const Job& job, const PcmChunk& chunk, std::int64_t frame);
  bool play_chunk(const Job& job, const PcmChunk& chunk);
  bool write(const Job& job, std::span<const std::int16_t> samples);
  void report(const std::string& problem);

  // With mutex_ held.
  void go_to(const Place& place);
  void resume();
  void fail(const std::string& message);
  void fail_if_device_is_gone();
  bool is_over() const { return state_ == PlayerState::finished || state_ == PlayerState::failed; }
  std::int64_t frames_in(const Place& place, std::uint64_t heard) const;
  std::chrono::milliseconds time_of(std::int64_t frames) const;
  const std::vector<Segment>& segments() const { return narration_.segments(); }

  const Narration& narration_;
  AudioDevice& device_;
  std::optional<audio::Stage> stage_;  // the thread's; where the device has two channels

  std::mutex mutex_;  // protects all below
  std::condition_variable_any work_;     // the thread waits here when all is heard
  std::condition_variable_any changed_;  // wait_for() waits here for the end
  PlayerState state_ = PlayerState::paused;
  std::string message_;
  int words_per_minute_;
  double volume_ = 1.0;
  bool muted_ = false;
  std::shared_ptr<const Cast> cast_;  // never changed, but replaced
  Durations durations_;
  Timeline timeline_;
  Place next_;             // where the thread goes on
  bool moved_ = false;     // a command set next_: what the device holds is of no more use
  std::stop_source stop_;  // of the job at hand

  std::jthread thread_;
};

}  // namespace narrator::player
