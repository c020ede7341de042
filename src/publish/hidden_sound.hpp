// The sound inside a book or a page, while it grows: an MP3 without a name, which is gone with the process.
//
// MP3 because every browser and every reader of books plays it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

#include "narrator/audio_sink.hpp"

namespace narrator::publish {

/// A descriptor, closed with its owner.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) noexcept : number_(number) {}
  ~Descriptor();
  Descriptor(Descriptor&& other) noexcept : number_(other.number_) { other.number_ = -1; }
  Descriptor& operator=(Descriptor&&) = delete;
  int number() const noexcept { return number_; }

 private:
  int number_;
};

class HiddenSound {
 public:
  /// @param target what it will be part of; the sound lies on the same disk
  /// @throws Error (file) naming the target, as all below
  HiddenSound(std::filesystem::path target, AudioFormat format);

  void add(std::span<const std::int16_t> samples);
  /// The whole sound, open for reading at its start.
  Descriptor finish();

 private:
  std::filesystem::path target_;
  std::filesystem::path path_;
  std::unique_ptr<AudioSink> sink_;
};

}  // namespace narrator::publish
