// An AudioDevice turned by hand: pull() takes frames as hardware would, and nothing moves by itself.
//
// Simple where a real device is clever (one lock, no ramps but the one of drop()), so that a test can
// say exactly what must be heard. It is heard `latency` frames after it was pulled.
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <span>
#include <vector>

#include "narrator/audio_sink.hpp"
#include "narrator/error.hpp"

namespace narrator::test {

class HandDevice final : public AudioDevice {
 public:
  static constexpr std::size_t capacity = 5512;  // a quarter of a second
  static constexpr std::size_t fade_frames = 110;

  explicit HandDevice(std::size_t latency = 0) : latency_(latency) {}

  // --- the listener's side ---

  /// Takes n frames once they are there, or once all there is has come; silence behind that.
  std::vector<std::int16_t> pull(std::size_t n) {
    std::unique_lock lock(mutex_);
    if (playing_) changed_.wait_for(lock, patience, [&] { return fade_.size() + queue_.size() >= n || finishing_; });
    std::vector<std::int16_t> out;
    for (std::size_t i = 0; i < n; ++i) out.push_back(playing_ ? next_frame() : std::int16_t{0});
    changed_.notify_all();
    return out;
  }

  /// Waits until the next frame to be heard is there. @return false when none comes
  bool wait_for_sound() {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, patience, [&] { return !queue_.empty() || finishing_; });
  }
  /// Waits until the ring is full (or all of the narration is in it).
  bool wait_until_full() {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, patience, [&] { return queue_.size() == capacity || finishing_; });
  }
  /// Frames of the fade that drop() left: they come before anything new.
  std::size_t fading() const {
    const std::lock_guard lock(mutex_);
    return fade_.size();
  }
  void die() {
    const std::lock_guard lock(mutex_);
    dead_ = true;
    changed_.notify_all();
  }
  void sleep(bool sleeps) {
    const std::lock_guard lock(mutex_);
    sleeps_ = sleeps;
  }
  void hang() {
    const std::lock_guard lock(mutex_);
    hangs_ = true;
  }
  double volume() const {
    const std::lock_guard lock(mutex_);
    return volume_;
  }

  // --- AudioDevice ---

  AudioFormat format() const noexcept override { return {}; }

  std::size_t write(std::span<const std::int16_t> samples) override {
    std::unique_lock lock(mutex_);
    finishing_ = false;
    changed_.wait(lock, [&] { return queue_.size() < capacity || interrupted_ || dead_; });
    if (dead_) throw Error(ErrorKind::device, "the device was pulled out");
    if (interrupted_) return 0;
    const std::size_t n = std::min(samples.size(), capacity - queue_.size());
    queue_.insert(queue_.end(), samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(n));
    written_ += n;
    changed_.notify_all();
    return n;
  }

  void finish() override {
    std::unique_lock lock(mutex_);
    finishing_ = !interrupted_;
    changed_.notify_all();
    changed_.wait(lock, [&] { return heard_locked() == written_ || interrupted_ || dead_; });
    if (dead_) throw Error(ErrorKind::device, "the device was pulled out");
  }

  void resume() override {
    const std::lock_guard lock(mutex_);
    if (dead_) throw Error(ErrorKind::device, "the device was pulled out");
    playing_ = true;
  }
  void pause() override {
    const std::lock_guard lock(mutex_);
    playing_ = false;
  }
  void drop() override {
    const std::lock_guard lock(mutex_);
    if (fade_.empty())
      for (std::size_t i = 0; i < fade_frames && i < queue_.size(); ++i)
        fade_.push_back(static_cast<std::int16_t>(queue_[i] * static_cast<int>(fade_frames - 1 - i) /
                                                  static_cast<int>(fade_frames)));
    queue_.clear();
    changed_.notify_all();
  }
  void interrupt() override {
    const std::lock_guard lock(mutex_);
    interrupted_ = true;
    finishing_ = false;
    changed_.notify_all();
  }
  void clear_interrupt() override {
    const std::lock_guard lock(mutex_);
    interrupted_ = false;
  }
  void set_volume(double volume) override {
    const std::lock_guard lock(mutex_);
    volume_ = volume;
  }
  std::uint64_t frames_heard() const override {
    const std::lock_guard lock(mutex_);
    return heard_locked();
  }
  std::uint64_t frames_written() const override {
    const std::lock_guard lock(mutex_);
    return written_;
  }
  std::uint64_t underruns() const override { return 0; }
  bool is_asking() const override {
    const std::lock_guard lock(mutex_);
    return !sleeps_;
  }
  bool is_alive() const override {
    const std::lock_guard lock(mutex_);
    return !hangs_;
  }

 private:
  static constexpr std::chrono::seconds patience{20};

  std::int16_t next_frame() {
    std::int16_t sample = 0;
    if (!fade_.empty()) {
      sample = fade_.front();
      fade_.pop_front();
    } else if (!queue_.empty()) {
      sample = queue_.front();
      at_ = written_ - queue_.size() + 1;
      queue_.pop_front();
    } else {
      at_ = written_;
    }
    in_flight_.push_back(at_);
    while (in_flight_.size() > latency_ + 1) in_flight_.pop_front();
    return sample;
  }
  std::uint64_t heard_locked() const {
    if (latency_ == 0) return at_;
    return in_flight_.size() > latency_ ? in_flight_.front() : 0;
  }

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t latency_;
  std::deque<std::int16_t> queue_;
  std::deque<std::int16_t> fade_;
  std::deque<std::uint64_t> in_flight_;  // positions that were pulled and are not heard yet
  std::uint64_t at_ = 0;                 // the position that is pulled next
  std::uint64_t written_ = 0;
  double volume_ = 1.0;
  bool playing_ = false;
  bool finishing_ = false;  // nothing more comes, until a command interrupts
  bool interrupted_ = false;
  bool dead_ = false;
  bool hangs_ = false;
  bool sleeps_ = false;
};

}  // namespace narrator::test
