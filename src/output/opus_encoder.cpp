// Opus in Ogg (RFC 7845) through libopus. The only file that includes its header.
#include <opus/opus.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

#include "narrator/error.hpp"
#include "output/little_endian.hpp"
#include "output/ogg_encoder.hpp"

namespace narrator::output {
namespace {

constexpr int clock = 48000;             // what positions count in, whatever the sample rate
constexpr int frames_a_second = 50;      // of the codec: 20 ms each
constexpr int mono_bitrate = 32;         // speech has nothing more to gain above
constexpr int stereo_bitrate = 56;
constexpr std::size_t longest_packet = 4000;  // bytes; what the library recommends

class OpusFileEncoder final : public Encoder {
 public:
  OpusFileEncoder(ByteWriter& writer, const EncoderSettings& settings)
      : name_(writer.name()), format_(settings.format), block_(static_cast<std::size_t>(format_.sample_rate / frames_a_second * format_.channels)) {
    int error = OPUS_OK;
    opus_.reset(opus_encoder_create(format_.sample_rate, format_.channels, OPUS_APPLICATION_AUDIO, &error));
    if (error != OPUS_OK) fail(error);
    const int usual = format_.channels == 1 ? mono_bitrate : stereo_bitrate;
    opus_encoder_ctl(opus_.get(), OPUS_SET_BITRATE((settings.bitrate == 0 ? usual : settings.bitrate) * 1000));
    opus_encoder_ctl(opus_.get(), OPUS_GET_LOOKAHEAD(&delay_));
    file_ = std::make_unique<OggFile>(writer, settings, [this](const TagFields& fields) { return head(fields); });
  }

  void write(std::span<const std::int16_t> samples) override {
    frames_ += static_cast<std::int64_t>(samples.size()) / format_.channels;
    waiting_.insert(waiting_.end(), samples.begin(), samples.end());
    std::size_t done = 0;
    for (; waiting_.size() - done >= block_; done += block_) encode(waiting_.data() + done, false);
    waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(done));
  }

  /// The last sound comes out of the codec only when as much silence has gone in as it is late by.
  void finish(const std::vector<ChapterTime>& chapters) override {
    waiting_.resize(waiting_.size() + static_cast<std::size_t>(delay_ * format_.channels), 0);
    waiting_.resize((waiting_.size() + block_ - 1) / block_ * block_, 0);
    for (std::size_t done = 0; done < waiting_.size(); done += block_) encode(waiting_.data() + done, done + block_ == waiting_.size());
    file_->finish(chapters);
  }

 private:
  struct Delete {
    void operator()(OpusEncoder* encoder) const noexcept { opus_encoder_destroy(encoder); }
  };

  [[noreturn]] void fail(int error) const { throw Error(ErrorKind::file, name_ + ": " + opus_strerror(error)); }

  std::int64_t ticks(std::int64_t frames) const noexcept { return frames * clock / format_.sample_rate; }

  std::vector<std::string> head(const TagFields& fields) const {
    std::string first = "OpusHead";
    append_number(first, 1, 1);  // version
    append_number(first, static_cast<std::uint64_t>(format_.channels), 1);
    append_number(first, static_cast<std::uint64_t>(ticks(delay_)), 2);
    append_number(first, static_cast<std::uint64_t>(format_.sample_rate), 4);
    append_number(first, 0, 2);  // gain
    append_number(first, 0, 1);  // mono or stereo
    return {first, "OpusTags" + vorbis_comment(opus_get_version_string(), fields)};
  }

  void encode(const std::int16_t* samples, bool is_last) {
    std::array<unsigned char, longest_packet> packet;
    const opus_int32 size = opus_encode(opus_.get(), samples, format_.sample_rate / frames_a_second, packet.data(),
                                        static_cast<opus_int32>(packet.size()));
    if (size < 0) fail(size);
    encoded_ += clock / frames_a_second;
    file_->add({reinterpret_cast<const char*>(packet.data()), static_cast<std::size_t>(size)}, is_last ? ticks(delay_ + frames_) : encoded_, is_last);
  }

  std::string name_;
  AudioFormat format_;
  std::size_t block_;  // samples of a frame of the codec
  std::unique_ptr<OpusEncoder, Delete> opus_;
  opus_int32 delay_ = 0;  // frames
  std::int64_t frames_ = 0;
  std::int64_t encoded_ = 0;  // ticks
  std::vector<std::int16_t> waiting_;
  std::unique_ptr<OggFile> file_;
};

}  // namespace

std::unique_ptr<Encoder> make_opus_encoder(ByteWriter& writer, const EncoderSettings& settings) {
  return std::make_unique<OpusFileEncoder>(writer, settings);
}

}  // namespace narrator::output
