// The only file that includes libogg's header.
#include "output/ogg_stream.hpp"

#include <ogg/ogg.h>

#include <new>

#include "base/digest.hpp"

namespace narrator::output {

struct OggStream::State {
  explicit State(std::uint32_t serial) {
    if (ogg_stream_init(&stream, static_cast<int>(serial)) != 0) throw std::bad_alloc();
  }
  ~State() { ogg_stream_clear(&stream); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  ogg_stream_state stream{};
};

OggStream::OggStream(std::uint32_t serial) : state_(std::make_unique<State>(serial)) {}
OggStream::~OggStream() = default;

void OggStream::put(std::string_view packet, std::int64_t granule, bool is_last) {
  ogg_packet one{};
  // The library copies it, and only forgot to say so.
  one.packet = reinterpret_cast<unsigned char*>(const_cast<char*>(packet.data()));
  one.bytes = static_cast<long>(packet.size());
  one.b_o_s = packets_ == 0 ? 1 : 0;
  one.e_o_s = is_last ? 1 : 0;
  one.granulepos = granule;
  one.packetno = packets_++;
  if (ogg_stream_packetin(&state_->stream, &one) != 0) throw std::bad_alloc();
}

std::string OggStream::pages(bool all) {
  std::string bytes;
  ogg_page page{};
  while ((all ? ogg_stream_flush(&state_->stream, &page) : ogg_stream_pageout(&state_->stream, &page)) != 0) {
    bytes.append(reinterpret_cast<const char*>(page.header), static_cast<std::size_t>(page.header_len));
    bytes.append(reinterpret_cast<const char*>(page.body), static_cast<std::size_t>(page.body_len));
  }
  return bytes;
}

std::string OggStream::begin(const std::vector<std::string>& packets) {
  std::string bytes;
  for (const std::string& packet : packets) {
    put(packet, 0, false);
    if (packets_ == 1) bytes += pages(true);
  }
  return bytes + pages(true);
}

std::string OggStream::add(std::string_view packet, std::int64_t granule, bool is_last) {
  put(packet, granule, is_last);
  return pages(is_last);
}

std::uint32_t ogg_serial(std::string_view comment) noexcept {
  return static_cast<std::uint32_t>(checksum_of(comment)) & 0x7FFFFFFFU;  // some programs read it as a signed number
}

}  // namespace narrator::output
