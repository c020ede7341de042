#include "output/ogg_encoder.hpp"

#include <cassert>
#include <utility>

namespace narrator::output {
namespace {

TagFields first_fields(const ByteWriter& writer, const EncoderSettings& settings) {
  return vorbis_fields(settings.tags, writer.can_seek() ? settings.chapters : std::vector<ChapterTime>());
}

}  // namespace

OggFile::OggFile(ByteWriter& writer, const EncoderSettings& settings, Head head)
    : writer_(writer), tags_(settings.tags), head_(std::move(head)), fields_(first_fields(writer, settings)),
      serial_(ogg_serial(vorbis_comment("", fields_))), stream_(serial_) {
  writer_.write(stream_.begin(head_(fields_)));
}

void OggFile::finish(const std::vector<ChapterTime>& chapters) {
  if (writer_.can_seek() && !chapters.empty()) {
    OggStream again(serial_);
    const TagFields fields = vorbis_fields(tags_, chapters);
    assert(vorbis_comment("", fields).size() == vorbis_comment("", fields_).size());
    writer_.write_at(0, again.begin(head_(fields)));
  }
  writer_.flush();
}

}  // namespace narrator::output
