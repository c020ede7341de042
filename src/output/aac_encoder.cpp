// AAC in an MPEG-4 file through FFmpeg's libraries, with their own encoder. aac_reader.cpp is the other file that
// includes their headers.
extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
}

#include <unicode/uloc.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "narrator/error.hpp"
#include "output/encoder.hpp"
#include "output/tag_fields.hpp"

namespace narrator::output {
namespace {

constexpr int mono_bitrate = 64;
constexpr int stereo_bitrate = 112;
constexpr int buffer_size = 1 << 16;

std::string words_of(int error) {
  char words[AV_ERROR_MAX_STRING_SIZE] = {};
  av_strerror(error, words, sizeof words);
  return words;
}

struct FreeCodec {
  void operator()(AVCodecContext* codec) const noexcept { avcodec_free_context(&codec); }
};
struct FreeFile {
  void operator()(AVFormatContext* file) const noexcept { avformat_free_context(file); }
};
struct FreeBytes {
  void operator()(AVIOContext* bytes) const noexcept {
    if (bytes == nullptr) return;
    av_freep(&bytes->buffer);
    avio_context_free(&bytes);
  }
};
struct FreeFrame {
  void operator()(AVFrame* frame) const noexcept { av_frame_free(&frame); }
};
struct FreePacket {
  void operator()(AVPacket* packet) const noexcept { av_packet_free(&packet); }
};

/// What the names of libav are for each fact: their writer of MPEG-4 turns them into atoms.
TagFields mp4_fields(const Tags& tags) {
  return {{"title", tags.title},
          {"artist", tags.artist},
          {"album", tags.album},
          {"date", tags.date},
          {"composer", tags.narrator},  // where programs for audio books look for it
          {"comment", tags.comment.empty() ? who_speaks(tags) : tags.comment},
          {"description", tags.source.empty() ? std::string() : "Source: " + tags.source}};
}

class AacEncoder final : public Encoder {
 public:
  AacEncoder(ByteWriter& writer, const EncoderSettings& settings)
      : writer_(writer), settings_(settings), channels_(static_cast<std::size_t>(settings.format.channels)), frame_(av_frame_alloc()),
        packet_(av_packet_alloc()) {
    av_log_set_level(AV_LOG_QUIET);  // what is wrong, we say
    if (!writer.can_seek()) throw Error(ErrorKind::file, writer.name() + ": this format cannot be written to a pipe");
    open_codec();
    open_file();
    writer_.check();
  }

  void write(std::span<const std::int16_t> samples) override {
    waiting_.insert(waiting_.end(), samples.begin(), samples.end());
    const std::size_t block = static_cast<std::size_t>(codec_->frame_size) * channels_;
    std::size_t done = 0;
    for (; waiting_.size() - done >= block; done += block) encode(std::span(waiting_).subspan(done, block));
    waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(done));
  }

  void finish(const std::vector<ChapterTime>& chapters) override {
    if (!waiting_.empty()) encode(waiting_);
    check(avcodec_send_frame(codec_.get(), nullptr));
    drain();
    add_chapters(chapters);
    const int wrong = av_write_trailer(file_.get());
    avio_flush(bytes_.get());
    writer_.check();
    check(wrong);
    writer_.flush();
  }

 private:
  void check(int result) const {
    writer_.check();
    if (result < 0) throw Error(ErrorKind::file, writer_.name() + ": " + words_of(result));
  }

  void open_codec() {
    const AVCodec* const aac = avcodec_find_encoder(AV_CODEC_ID_AAC);
    if (aac == nullptr || !frame_ || !packet_)
      throw Error(ErrorKind::program, writer_.name() + ": FFmpeg's libraries here have no encoder for AAC");
    codec_.reset(avcodec_alloc_context3(aac));
    if (!codec_) throw std::bad_alloc();
    const int usual = channels_ == 1 ? mono_bitrate : stereo_bitrate;
    codec_->bit_rate = 1000LL * (settings_.bitrate == 0 ? usual : settings_.bitrate);
    codec_->sample_fmt = AV_SAMPLE_FMT_FLTP;
    codec_->sample_rate = settings_.format.sample_rate;
    codec_->time_base = {1, settings_.format.sample_rate};
    codec_->thread_count = 1;
    // Its search for the best steps takes seven times as long, for nothing that is heard at this bit rate in speech.
    av_opt_set(codec_->priv_data, "aac_coder", "fast", 0);
    av_channel_layout_default(&codec_->ch_layout, settings_.format.channels);
    // The head of MPEG-4 holds what the decoder needs; and no version or time of day in the file.
    codec_->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
    check(avcodec_open2(codec_.get(), aac, nullptr));
    frame_->format = codec_->sample_fmt;
    frame_->sample_rate = codec_->sample_rate;
    frame_->nb_samples = codec_->frame_size;
    check(av_channel_layout_copy(&frame_->ch_layout, &codec_->ch_layout));
    check(av_frame_get_buffer(frame_.get(), 0));
  }

  void open_file() {
    AVFormatContext* file = nullptr;
    check(avformat_alloc_output_context2(&file, nullptr, "ipod", nullptr));
    file_.reset(file);
    auto* const buffer = static_cast<unsigned char*>(av_malloc(buffer_size));
    bytes_.reset(avio_alloc_context(buffer, buffer_size, 1, this, nullptr, &put, &seek));
    if (buffer == nullptr || !bytes_) throw std::bad_alloc();
    file_->pb = bytes_.get();
    file_->flags |= AVFMT_FLAG_BITEXACT;
    file_->opaque = this;
    for (const auto& [name, words] : mp4_fields(settings_.tags))
      if (!words.empty()) av_dict_set(&file_->metadata, name.c_str(), words.c_str(), 0);
    av_dict_set(&file_->metadata, "encoder", software_name().c_str(), 0);
    stream_ = avformat_new_stream(file_.get(), nullptr);
    if (stream_ == nullptr) throw std::bad_alloc();
    stream_->time_base = codec_->time_base;
    check(avcodec_parameters_from_context(stream_->codecpar, codec_.get()));
    if (const std::string language = uloc_getISO3Language(settings_.tags.language.c_str()); !language.empty())
      av_dict_set(&stream_->metadata, "language", language.c_str(), 0);
    // The index goes to the front at the end, so that a player on the network can begin at once. The library opens the
    // file a second time for that: what it reads then comes from us.
    file_->io_open = &open_again;
    file_->io_close2 = &close_again;
    AVDictionary* options = nullptr;
    av_dict_set(&options, "movflags", "+faststart", 0);
    const int wrong = avformat_write_header(file_.get(), &options);
    av_dict_free(&options);
    check(wrong);
  }

  void encode(std::span<const std::int16_t> samples) {
    frame_->nb_samples = static_cast<int>(samples.size() / channels_);
    check(av_frame_make_writable(frame_.get()));
    for (std::size_t channel = 0; channel < channels_; ++channel) {
      auto* const to = reinterpret_cast<float*>(frame_->extended_data[channel]);
      for (std::size_t i = channel; i < samples.size(); i += channels_) to[i / channels_] = static_cast<float>(samples[i]) / 32768.0F;
    }
    frame_->pts = frames_;
    frames_ += frame_->nb_samples;
    check(avcodec_send_frame(codec_.get(), frame_.get()));
    drain();
  }

  void drain() {
    for (;;) {
      const int result = avcodec_receive_packet(codec_.get(), packet_.get());
      if (result == AVERROR(EAGAIN) || result == AVERROR_EOF) return;
      check(result);
      packet_->stream_index = stream_->index;
      av_packet_rescale_ts(packet_.get(), codec_->time_base, stream_->time_base);
      check(av_write_frame(file_.get(), packet_.get()));
      av_packet_unref(packet_.get());
    }
  }

  /// Before the trailer, which writes them; the library frees them with the file.
  void add_chapters(const std::vector<ChapterTime>& chapters) {
    if (chapters.empty()) return;
    file_->chapters = static_cast<AVChapter**>(av_calloc(chapters.size(), sizeof(AVChapter*)));
    if (file_->chapters == nullptr) throw std::bad_alloc();
    for (const ChapterTime& one : chapters) {
      auto* const chapter = static_cast<AVChapter*>(av_mallocz(sizeof(AVChapter)));
      if (chapter == nullptr) throw std::bad_alloc();
      file_->chapters[file_->nb_chapters++] = chapter;
      chapter->id = file_->nb_chapters;
      chapter->time_base = {1, 1000};
      chapter->start = one.start.count();
      chapter->end = one.end.count();
      av_dict_set(&chapter->metadata, "title", one.title.c_str(), 0);
    }
  }

#if LIBAVFORMAT_VERSION_MAJOR < 61
  using Bytes = std::uint8_t;
#else
  using Bytes = const std::uint8_t;
#endif
  static int put(void* data, Bytes* bytes, int size) {
    const bool good = static_cast<AacEncoder*>(data)->writer_.put({reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)});
    return good ? size : AVERROR(EIO);  // which one it was, the writer knows
  }
  static std::int64_t seek(void* data, std::int64_t offset, int whence) {
    auto& writer = static_cast<AacEncoder*>(data)->writer_;
    if (whence != SEEK_SET) return AVERROR(ENOSYS);
    return writer.seek(static_cast<std::uint64_t>(offset)) ? offset : AVERROR(EIO);
  }

  struct SecondLook {
    ByteWriter& writer;
    std::uint64_t at = 0;
  };

  static int open_again(AVFormatContext* file, AVIOContext** bytes, const char*, int, AVDictionary**) {
    auto* const buffer = static_cast<unsigned char*>(av_malloc(buffer_size));
    auto look = std::make_unique<SecondLook>(SecondLook{static_cast<AacEncoder*>(file->opaque)->writer_});
    *bytes = avio_alloc_context(buffer, buffer_size, 0, look.get(), &get, nullptr, &seek_again);
    if (*bytes == nullptr) return AVERROR(ENOMEM);
    static_cast<void>(look.release());  // close_again() has it
    return 0;
  }
  static int close_again(AVFormatContext*, AVIOContext* bytes) {
    const std::unique_ptr<SecondLook> look(static_cast<SecondLook*>(bytes->opaque));
    FreeBytes()(bytes);
    return 0;
  }
  static int get(void* data, std::uint8_t* to, int size) {
    auto& look = *static_cast<SecondLook*>(data);
    const long count = look.writer.get(look.at, reinterpret_cast<char*>(to), static_cast<std::size_t>(size));
    if (count < 0) return AVERROR(EIO);
    look.at += static_cast<std::uint64_t>(count);
    return count == 0 ? AVERROR_EOF : static_cast<int>(count);
  }
  static std::int64_t seek_again(void* data, std::int64_t offset, int whence) {
    if (whence != SEEK_SET) return AVERROR(ENOSYS);
    static_cast<SecondLook*>(data)->at = static_cast<std::uint64_t>(offset);
    return offset;
  }

  ByteWriter& writer_;
  EncoderSettings settings_;
  std::size_t channels_;
  std::int64_t frames_ = 0;
  std::vector<std::int16_t> waiting_;
  std::unique_ptr<AVFrame, FreeFrame> frame_;
  std::unique_ptr<AVPacket, FreePacket> packet_;
  std::unique_ptr<AVCodecContext, FreeCodec> codec_;
  std::unique_ptr<AVIOContext, FreeBytes> bytes_;
  std::unique_ptr<AVFormatContext, FreeFile> file_;
  AVStream* stream_ = nullptr;
};

}  // namespace

std::unique_ptr<Encoder> make_aac_encoder(ByteWriter& writer, const EncoderSettings& settings) {
  return std::make_unique<AacEncoder>(writer, settings);
}

}  // namespace narrator::output
