// FLAC through libFLAC. The only file that includes its header.
#include <FLAC/stream_encoder.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

#include "narrator/error.hpp"
#include "output/encoder.hpp"
#include "output/tag_fields.hpp"

namespace narrator::output {
namespace {

constexpr unsigned compression = 1;  // speech is 6 % smaller at 5, the default of programs, for half as much time again
constexpr std::size_t block_head = 4;

class FlacEncoder final : public Encoder {
 public:
  FlacEncoder(ByteWriter& writer, const EncoderSettings& settings)
      : writer_(writer), settings_(settings), channels_(static_cast<std::size_t>(settings.format.channels)),
        flac_(FLAC__stream_encoder_new()) {
    if (!flac_) throw std::bad_alloc();
    FLAC__stream_encoder_set_channels(flac_.get(), static_cast<unsigned>(channels_));
    FLAC__stream_encoder_set_bits_per_sample(flac_.get(), 16);
    FLAC__stream_encoder_set_sample_rate(flac_.get(), static_cast<unsigned>(settings.format.sample_rate));
    FLAC__stream_encoder_set_compression_level(flac_.get(), compression);
    set_comment();
    FLAC__StreamMetadata* blocks[] = {&comment_};
    FLAC__stream_encoder_set_metadata(flac_.get(), blocks, 1);
    const bool seeks = writer.can_seek();
    const auto begun = FLAC__stream_encoder_init_stream(flac_.get(), &put, seeks ? &seek : nullptr, seeks ? &tell : nullptr, nullptr, this);
    writer_.check();
    if (begun != FLAC__STREAM_ENCODER_INIT_STATUS_OK) fail(FLAC__StreamEncoderInitStatusString[begun]);
  }

  void write(std::span<const std::int16_t> samples) override {
    wide_.assign(samples.begin(), samples.end());
    const bool good = FLAC__stream_encoder_process_interleaved(flac_.get(), wide_.data(), static_cast<unsigned>(samples.size() / channels_)) != 0;
    writer_.check();
    if (!good) fail(FLAC__stream_encoder_get_resolved_state_string(flac_.get()));
  }

  void finish(const std::vector<ChapterTime>& chapters) override {
    const bool good = FLAC__stream_encoder_finish(flac_.get()) != 0;
    writer_.check();
    if (!good) fail(FLAC__stream_encoder_get_resolved_state_string(flac_.get()));
    const std::string comment = vorbis_comment(FLAC__VENDOR_STRING, vorbis_fields(settings_.tags, chapters));
    if (writer_.can_seek() && !chapters.empty() && comment.size() == comment_size_) writer_.write_at(comment_at_ + block_head, comment);
    writer_.flush();
  }

 private:
  struct Delete {
    void operator()(FLAC__StreamEncoder* encoder) const noexcept { FLAC__stream_encoder_delete(encoder); }
  };

  [[noreturn]] void fail(const char* words) const { throw Error(ErrorKind::file, writer_.name() + ": " + words); }

  /// The library's structures, with our own text in them; it only reads them, before the first sample.
  void set_comment() {
    for (const auto& [name, words] : vorbis_fields(settings_.tags, writer_.can_seek() ? settings_.chapters : std::vector<ChapterTime>()))
      texts_.push_back(name + "=" + words);
    for (std::string& text : texts_)
      entries_.push_back({.length = static_cast<FLAC__uint32>(text.size()), .entry = reinterpret_cast<FLAC__byte*>(text.data())});
    std::memset(&comment_, 0, sizeof comment_);
    comment_.type = FLAC__METADATA_TYPE_VORBIS_COMMENT;
    comment_.data.vorbis_comment.num_comments = static_cast<FLAC__uint32>(entries_.size());
    comment_.data.vorbis_comment.comments = entries_.data();
    std::size_t size = 8;  // without the vendor, whom the library adds
    for (const std::string& text : texts_) size += 4 + text.size();
    comment_.length = static_cast<unsigned>(size);
  }

  static FLAC__StreamEncoderWriteStatus put(const FLAC__StreamEncoder*, const FLAC__byte bytes[], std::size_t size, unsigned samples,
                                            unsigned, void* data) {
    auto& self = *static_cast<FlacEncoder*>(data);
    const bool is_comment = samples == 0 && size > block_head && (bytes[0] & 0x7FU) == FLAC__METADATA_TYPE_VORBIS_COMMENT;
    if (is_comment && self.comment_size_ == 0) {
      self.comment_at_ = self.writer_.position();
      self.comment_size_ = size - block_head;
    }
    return self.writer_.put({reinterpret_cast<const char*>(bytes), size}) ? FLAC__STREAM_ENCODER_WRITE_STATUS_OK
                                                                          : FLAC__STREAM_ENCODER_WRITE_STATUS_FATAL_ERROR;
  }
  static FLAC__StreamEncoderSeekStatus seek(const FLAC__StreamEncoder*, FLAC__uint64 offset, void* data) {
    return static_cast<FlacEncoder*>(data)->writer_.seek(offset) ? FLAC__STREAM_ENCODER_SEEK_STATUS_OK : FLAC__STREAM_ENCODER_SEEK_STATUS_ERROR;
  }
  static FLAC__StreamEncoderTellStatus tell(const FLAC__StreamEncoder*, FLAC__uint64* offset, void* data) {
    *offset = static_cast<FlacEncoder*>(data)->writer_.position();
    return FLAC__STREAM_ENCODER_TELL_STATUS_OK;
  }

  ByteWriter& writer_;
  EncoderSettings settings_;
  std::size_t channels_;
  std::vector<std::string> texts_;
  std::vector<FLAC__StreamMetadata_VorbisComment_Entry> entries_;
  FLAC__StreamMetadata comment_;
  std::uint64_t comment_at_ = 0;
  std::size_t comment_size_ = 0;
  std::vector<FLAC__int32> wide_;
  std::unique_ptr<FLAC__StreamEncoder, Delete> flac_;  // last: it writes when it is deleted
};

}  // namespace

std::unique_ptr<Encoder> make_flac_encoder(ByteWriter& writer, const EncoderSettings& settings) {
  return std::make_unique<FlacEncoder>(writer, settings);
}

}  // namespace narrator::output
