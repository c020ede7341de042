#include "output/wav_encoder.hpp"

#include <bit>
#include <string>
#include <string_view>

#include "output/little_endian.hpp"
#include "output/tag_fields.hpp"

namespace narrator::output {
namespace {

constexpr std::uint64_t unknown_size = 0xFFFFFFFF;  // of what goes into a pipe; in an RF64: see ds64
constexpr std::size_t ds64_size = 28;

std::string number(std::uint64_t value, std::size_t size) {
  std::string bytes;
  append_number(bytes, value, size);
  return bytes;
}

/// Padded to an even length, as all chunks are.
std::string chunk(std::string_view id, const std::string& content) {
  std::string bytes = std::string(id) + number(content.size(), 4) + content;
  if (bytes.size() % 2 != 0) bytes += '\0';
  return bytes;
}

std::string format_chunk(AudioFormat format) {
  constexpr std::uint64_t pcm = 1;
  const auto rate = static_cast<std::uint64_t>(format.sample_rate);
  const auto channels = static_cast<std::uint64_t>(format.channels);
  return chunk("fmt ", number(pcm, 2) + number(channels, 2) + number(rate, 4) + number(rate * channels * 2, 4) + number(channels * 2, 2) +
                           number(16, 2));
}

std::string info_chunk(const Tags& tags) {
  std::string list = "INFO";
  const auto add = [&list](std::string_view id, const std::string& words) {
    if (!words.empty()) list += chunk(id, words + '\0');
  };
  add("INAM", tags.title);
  add("IART", tags.artist);
  add("IPRD", tags.album);
  add("ICRD", tags.date);
  add("ILNG", tags.language);
  add("ISRC", tags.source);
  add("ICMT", tags.comment.empty() ? who_speaks(tags) : tags.comment);
  add("ISFT", software_name());
  return chunk("LIST", list);
}

/// A cue point for each chapter, and its name as a label.
std::string cue_chunks(const std::vector<ChapterTime>& chapters) {
  std::string points;
  std::string labels = "adtl";
  std::uint64_t id = 0;
  for (const ChapterTime& chapter : chapters) {
    if (chapter.frame > 0xFFFFFFFF) break;  // more than a cue point can say
    ++id;
    points += number(id, 4) + number(chapter.frame, 4) + "data" + number(0, 4) + number(0, 4) + number(chapter.frame, 4);
    labels += chunk("labl", number(id, 4) + chapter.title + '\0');
  }
  return id == 0 ? std::string() : chunk("cue ", number(id, 4) + points) + chunk("LIST", labels);
}

}  // namespace

WavEncoder::WavEncoder(ByteWriter& writer, const EncoderSettings& settings, std::uint64_t most)
    : writer_(writer), format_(settings.format), most_(most) {
  std::string head = "RIFF" + number(unknown_size, 4) + "WAVE";
  if (writer.can_seek()) head += chunk("JUNK", std::string(ds64_size, '\0'));
  head += format_chunk(format_) + info_chunk(settings.tags) + "data" + number(unknown_size, 4);
  data_at_ = head.size() - 4;
  writer_.write(head);
}

void WavEncoder::write(std::span<const std::int16_t> samples) {
  const auto bytes = std::as_bytes(samples);
  data_size_ += bytes.size();
  if constexpr (std::endian::native == std::endian::little) {
    writer_.write({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
  } else {
    std::string swapped;
    for (const std::int16_t sample : samples) append_number(swapped, static_cast<std::uint16_t>(sample), 2);
    writer_.write(swapped);
  }
}

void WavEncoder::finish(const std::vector<ChapterTime>& chapters) {
  if (writer_.can_seek()) {
    writer_.write(cue_chunks(chapters));
    write_sizes();
  }
  writer_.flush();
}

void WavEncoder::write_sizes() {
  const std::uint64_t riff_size = writer_.position() - 8;
  if (riff_size <= most_) {
    writer_.write_at(4, number(riff_size, 4));
    writer_.write_at(data_at_, number(data_size_, 4));
    return;
  }
  const std::uint64_t frames = data_size_ / (2 * static_cast<std::uint64_t>(format_.channels));
  writer_.write_at(0, "RF64" + number(unknown_size, 4) + "WAVE" +
                          chunk("ds64", number(riff_size, 8) + number(data_size_, 8) + number(frames, 8) + number(0, 4)));
}

std::unique_ptr<Encoder> make_wav_encoder(ByteWriter& writer, const EncoderSettings& settings) {
  return std::make_unique<WavEncoder>(writer, settings);
}

}  // namespace narrator::output
