// MP3 through LAME. The only file that includes its header.
#include <lame/lame.h>

#include <memory>
#include <string>
#include <vector>

#include "narrator/error.hpp"
#include "output/encoder.hpp"
#include "output/id3_tag.hpp"

namespace narrator::output {
namespace {

constexpr int mono_bitrate = 64;
constexpr int stereo_bitrate = 128;
constexpr std::size_t most_at_once = 1 << 15;  // frames
constexpr std::size_t largest_frame = 2880;    // bytes

void say_nothing(const char*, va_list) {}

/// Of constant bit rate. Its first frame holds no sound: it says how many samples to leave out at both ends, so that
/// a player gives exactly what went in.
class Mp3Encoder final : public Encoder {
 public:
  Mp3Encoder(ByteWriter& writer, const EncoderSettings& settings)
      : writer_(writer), settings_(settings), channels_(static_cast<std::size_t>(settings.format.channels)), lame_(begin(1.0F)) {
    // At most bit rates LAME makes everything softer, up to a decibel: the level is ours.
    if (const float scale = lame_get_scale(lame_.get()); scale > 0.0F && scale != 1.0F) lame_ = begin(1.0F / scale);
    const std::string tag = id3_tag(settings.tags, writer.can_seek() ? settings.chapters : std::vector<ChapterTime>());
    tag_size_ = tag.size();
    writer_.write(tag);
  }

  void write(std::span<const std::int16_t> samples) override {
    while (!samples.empty()) {
      const auto some = samples.first(std::min(samples.size(), most_at_once * channels_));
      const auto frames = static_cast<int>(some.size() / channels_);
      bytes_.resize(some.size() / channels_ * 5 / 4 + 7200);  // lame.h says so
      const auto room = static_cast<int>(bytes_.size());
      // It only reads them.
      auto* const from = const_cast<short*>(some.data());
      put(channels_ == 1 ? lame_encode_buffer(lame_.get(), from, from, frames, bytes_.data(), room)
                         : lame_encode_buffer_interleaved(lame_.get(), from, frames, bytes_.data(), room));
      samples = samples.subspan(some.size());
    }
  }

  void finish(const std::vector<ChapterTime>& chapters) override {
    bytes_.resize(7200);
    put(lame_encode_flush(lame_.get(), bytes_.data(), static_cast<int>(bytes_.size())));
    if (writer_.can_seek()) {
      std::vector<unsigned char> first(largest_frame);
      const std::size_t size = lame_get_lametag_frame(lame_.get(), first.data(), first.size());
      if (size > 0 && size <= first.size()) writer_.write_at(tag_size_, {reinterpret_cast<const char*>(first.data()), size});
      const std::string tag = id3_tag(settings_.tags, chapters);
      if (tag.size() == tag_size_) writer_.write_at(0, tag);
    }
    writer_.flush();
  }

 private:
  struct Close {
    void operator()(lame_global_flags* lame) const noexcept { lame_close(lame); }
  };

  using Lame = std::unique_ptr<lame_global_flags, Close>;

  Lame begin(float scale) const {
    Lame lame(lame_init());
    if (!lame) throw std::bad_alloc();
    for (const auto set : {&lame_set_errorf, &lame_set_msgf, &lame_set_debugf}) set(lame.get(), &say_nothing);
    const int usual = channels_ == 1 ? mono_bitrate : stereo_bitrate;
    lame_set_num_channels(lame.get(), settings_.format.channels);
    lame_set_mode(lame.get(), channels_ == 1 ? MONO : JOINT_STEREO);
    lame_set_in_samplerate(lame.get(), settings_.format.sample_rate);
    lame_set_out_samplerate(lame.get(), settings_.format.sample_rate);
    lame_set_brate(lame.get(), settings_.bitrate == 0 ? usual : settings_.bitrate);
    lame_set_scale(lame.get(), scale);
    lame_set_bWriteVbrTag(lame.get(), writer_.can_seek() ? 1 : 0);
    lame_set_write_id3tag_automatic(lame.get(), 0);
    if (lame_init_params(lame.get()) < 0) throw Error(ErrorKind::usage, writer_.name() + ": MP3 does not take this sample rate with this bit rate");
    return lame;
  }

  void put(int size) {
    if (size < 0) throw Error(ErrorKind::file, writer_.name() + ": LAME: error " + std::to_string(size));
    writer_.write({reinterpret_cast<const char*>(bytes_.data()), static_cast<std::size_t>(size)});
  }

  ByteWriter& writer_;
  EncoderSettings settings_;
  std::size_t channels_;
  Lame lame_;
  std::size_t tag_size_ = 0;
  std::vector<unsigned char> bytes_;
};

}  // namespace

std::unique_ptr<Encoder> make_mp3_encoder(ByteWriter& writer, const EncoderSettings& settings) {
  return std::make_unique<Mp3Encoder>(writer, settings);
}

}  // namespace narrator::output
