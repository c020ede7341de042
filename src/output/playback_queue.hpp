// Between a thread that makes sound and a callback that needs it: a ring without locks, and ramps, so
// that nothing that a person does (pause, skip, volume) clicks.
//
// Threads: write() and the controls from any one thread at a time each; render() from the callback.
// Positions count frames written since the beginning.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace narrator::output {

class PlaybackQueue {
 public:
  /// @param capacity frames that wait to be heard; behind drop() a quarter more can be written at once, before the
  /// callback has made room
  /// @param channels 1 or 2
  PlaybackQueue(int sample_rate, std::size_t capacity, std::size_t channels = 1);

  // The writer's side. Never blocks.
  /// @param samples interleaved, whole frames
  /// @return samples taken: fewer than given when the ring is full
  std::size_t write(std::span<const std::int16_t> samples) noexcept;
  std::uint64_t written() const noexcept { return written_; }
  /// No more will be written: an empty ring is the end, not an underrun.
  void set_ended(bool ended) noexcept { ended_ = ended; }

  // Controls.
  void set_paused(bool paused) noexcept { paused_ = paused; }
  void set_volume(double volume) noexcept { volume_target_ = static_cast<float>(volume); }
  /// Everything written until now is faded out within 5 ms and skipped.
  void drop() noexcept { drop_to_ = written_.load(); }

  /// Where the callback is.
  std::uint64_t position() const noexcept { return read_; }
  /// Where it jumped to last: what is heard is never before this.
  std::uint64_t jumped_to() const noexcept { return jumped_to_; }
  std::uint64_t underruns() const noexcept { return underruns_; }
  bool is_empty() const noexcept { return read_ == written_; }

  // The callback's side: fills all of `out`, whole frames. No lock, no allocation, no system call.
  void render(std::span<std::int16_t> out) noexcept;

 private:
  using Frame = std::array<float, 2>;

  static void approach(float& value, float target, float step) noexcept;
  void approach(Frame& value, float step) const noexcept;
  void take_frame(std::uint64_t at, float slope) noexcept;

  std::size_t channels_;
  std::size_t capacity_;
  std::vector<std::int16_t> ring_;
  std::uint64_t mask_;  // of frames
  std::atomic<std::uint64_t> written_{0};
  std::atomic<std::uint64_t> read_{0};
  std::atomic<std::uint64_t> drop_to_{0};
  std::atomic<std::uint64_t> jumped_to_{0};
  std::atomic<std::uint64_t> underruns_{0};
  std::atomic<bool> paused_{false};
  std::atomic<bool> ended_{false};
  std::atomic<float> volume_target_{1.0F};

  // Only the callback touches these.
  float step_;          // of level_ and volume_ a frame
  float level_ = 1.0F;  // 0 when paused, or at the end of a drop
  float volume_ = 1.0F;
  Frame last_{};        // before level and volume
  bool dry_ = false;    // nothing was there for it
  Frame bridge_{};      // from where the sound broke off to where it goes on; fades
};

}  // namespace narrator::output
