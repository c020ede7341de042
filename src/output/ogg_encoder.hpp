// What Vorbis and Opus have in common: a head that is written again, of the same length, when the times of the
// chapters are known.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "output/byte_writer.hpp"
#include "output/encoder.hpp"
#include "output/ogg_stream.hpp"
#include "output/tag_fields.hpp"

namespace narrator::output {

class OggFile {
 public:
  /// The packets of the head, with these fields as the comment.
  using Head = std::function<std::vector<std::string>(const TagFields& fields)>;

  OggFile(ByteWriter& writer, const EncoderSettings& settings, Head head);

  void add(std::string_view packet, std::int64_t granule, bool is_last) { writer_.write(stream_.add(packet, granule, is_last)); }
  /// @param chapters with their times
  void finish(const std::vector<ChapterTime>& chapters);

 private:
  ByteWriter& writer_;
  Tags tags_;
  Head head_;
  TagFields fields_;
  std::uint32_t serial_;
  OggStream stream_;
};

}  // namespace narrator::output
