// Stands in for a device that is gone while there is no other: takes every command, plays nothing.
#pragma once

#include "narrator/audio_sink.hpp"

namespace narrator::player {

class GoneDevice final : public AudioDevice {
 public:
  AudioFormat format() const noexcept override { return {}; }
  std::size_t write(std::span<const std::int16_t>) override { return 0; }
  void finish() override {}
  void resume() override {}
  void pause() override {}
  void drop() override {}
  void interrupt() override {}
  void clear_interrupt() override {}
  void set_volume(double) override {}
  std::uint64_t frames_heard() const override { return 0; }
  std::uint64_t frames_written() const override { return 0; }
  std::uint64_t underruns() const override { return 0; }
  bool is_asking() const override { return true; }
  bool is_alive() const override { return true; }
};

}  // namespace narrator::player
