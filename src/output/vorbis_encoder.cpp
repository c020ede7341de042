// Ogg Vorbis through libvorbis. The only file that includes its header.
#include <vorbis/vorbisenc.h>

#include <memory>
#include <string>
#include <vector>

#include "narrator/error.hpp"
#include "output/ogg_encoder.hpp"

namespace narrator::output {
namespace {

constexpr float quality = 0.4F;  // of 1: speech has nothing that it would lose
constexpr std::size_t at_once = 4096;  // frames

struct Info {
  Info() { vorbis_info_init(&info); }
  ~Info() { vorbis_info_clear(&info); }
  Info(const Info&) = delete;
  Info& operator=(const Info&) = delete;
  vorbis_info info{};
};

struct Analysis {
  explicit Analysis(vorbis_info& info) {
    vorbis_analysis_init(&state, &info);
    vorbis_block_init(&state, &block);
  }
  ~Analysis() {
    vorbis_block_clear(&block);
    vorbis_dsp_clear(&state);
  }
  Analysis(const Analysis&) = delete;
  Analysis& operator=(const Analysis&) = delete;
  vorbis_dsp_state state{};
  vorbis_block block{};
};

std::string bytes_of(const ogg_packet& packet) {
  return {reinterpret_cast<const char*>(packet.packet), static_cast<std::size_t>(packet.bytes)};
}

class VorbisEncoder final : public Encoder {
 public:
  VorbisEncoder(ByteWriter& writer, const EncoderSettings& settings) : channels_(static_cast<std::size_t>(settings.format.channels)) {
    const int wrong = settings.bitrate == 0
                          ? vorbis_encode_init_vbr(&info_.info, settings.format.channels, settings.format.sample_rate, quality)
                          : vorbis_encode_init(&info_.info, settings.format.channels, settings.format.sample_rate, -1, settings.bitrate * 1000L, -1);
    if (wrong != 0) throw Error(ErrorKind::usage, writer.name() + ": Ogg Vorbis does not take this sample rate with this bit rate");
    analysis_ = std::make_unique<Analysis>(info_.info);
    file_ = std::make_unique<OggFile>(writer, settings, [this](const TagFields& fields) { return head(fields); });
  }

  void write(std::span<const std::int16_t> samples) override {
    while (!samples.empty()) {
      const auto some = samples.first(std::min(samples.size(), at_once * channels_));
      const std::size_t frames = some.size() / channels_;
      float** const planes = vorbis_analysis_buffer(&analysis_->state, static_cast<int>(frames));
      for (std::size_t i = 0; i < some.size(); ++i) planes[i % channels_][i / channels_] = static_cast<float>(some[i]) / 32768.0F;
      vorbis_analysis_wrote(&analysis_->state, static_cast<int>(frames));
      encode();
      samples = samples.subspan(some.size());
    }
  }

  void finish(const std::vector<ChapterTime>& chapters) override {
    vorbis_analysis_wrote(&analysis_->state, 0);
    encode();
    file_->finish(chapters);
  }

 private:
  std::vector<std::string> head(const TagFields& fields) {
    ::vorbis_comment comment;
    vorbis_comment_init(&comment);
    for (const auto& [name, words] : fields) vorbis_comment_add_tag(&comment, name.c_str(), words.c_str());
    ogg_packet packets[3]{};
    vorbis_analysis_headerout(&analysis_->state, &comment, &packets[0], &packets[1], &packets[2]);
    std::vector<std::string> all{bytes_of(packets[0]), bytes_of(packets[1]), bytes_of(packets[2])};
    vorbis_comment_clear(&comment);
    return all;
  }

  void encode() {
    while (vorbis_analysis_blockout(&analysis_->state, &analysis_->block) == 1) {
      vorbis_analysis(&analysis_->block, nullptr);
      vorbis_bitrate_addblock(&analysis_->block);
      for (ogg_packet packet{}; vorbis_bitrate_flushpacket(&analysis_->state, &packet) == 1;)
        file_->add({reinterpret_cast<const char*>(packet.packet), static_cast<std::size_t>(packet.bytes)}, packet.granulepos, packet.e_o_s != 0);
    }
  }

  std::size_t channels_;
  Info info_;
  std::unique_ptr<Analysis> analysis_;
  std::unique_ptr<OggFile> file_;
};

}  // namespace

std::unique_ptr<Encoder> make_vorbis_encoder(ByteWriter& writer, const EncoderSettings& settings) {
  return std::make_unique<VorbisEncoder>(writer, settings);
}

}  // namespace narrator::output
