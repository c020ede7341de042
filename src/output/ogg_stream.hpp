// Packets to pages of an Ogg file.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace narrator::output {

class OggStream {
 public:
  /// @param serial tells the streams of a file apart; ours has one
  explicit OggStream(std::uint32_t serial);
  ~OggStream();
  OggStream(const OggStream&) = delete;
  OggStream& operator=(const OggStream&) = delete;

  /// The pages of the head: its first packet alone on the first one, as the formats want it.
  std::string begin(const std::vector<std::string>& packets);
  /// The pages that are full with this packet.
  /// @param granule where its sound ends, in the format's units
  std::string add(std::string_view packet, std::int64_t granule, bool is_last);

 private:
  struct State;

  void put(std::string_view packet, std::int64_t granule, bool is_last);
  std::string pages(bool all);

  std::unique_ptr<State> state_;
  std::int64_t packets_ = 0;
};

/// The same for the same article, so that a file's bytes are.
std::uint32_t ogg_serial(std::string_view comment) noexcept;

}  // namespace narrator::output
