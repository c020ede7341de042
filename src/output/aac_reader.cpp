// MPEG-4 files back to samples through FFmpeg's libraries.
extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "narrator/error.hpp"
#include "output/sound_reader.hpp"

namespace narrator::output {
namespace {

constexpr int buffer_size = 1 << 16;

void check(int result) {
  if (result >= 0) return;
  char words[AV_ERROR_MAX_STRING_SIZE] = {};
  av_strerror(result, words, sizeof words);
  throw Error(ErrorKind::file, words);
}

class Reader {
 public:
  explicit Reader(int descriptor) : descriptor_(descriptor), frame_(av_frame_alloc()), packet_(av_packet_alloc()) {
    auto* const buffer = static_cast<unsigned char*>(av_malloc(buffer_size));
    bytes_ = avio_alloc_context(buffer, buffer_size, 0, this, &read, nullptr, &seek);
    file_ = avformat_alloc_context();
    if (bytes_ == nullptr || file_ == nullptr) throw std::bad_alloc();
    file_->pb = bytes_;
  }
  ~Reader() {
    avcodec_free_context(&codec_);
    avformat_close_input(&file_);
    if (bytes_ != nullptr) av_freep(&bytes_->buffer);
    avio_context_free(&bytes_);
    av_packet_free(&packet_);
    av_frame_free(&frame_);
  }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  void run(const OnSound& on_sound) {
    open();
    while (av_read_frame(file_, packet_) >= 0) {
      if (packet_->stream_index == stream_) {
        check(avcodec_send_packet(codec_, packet_));
        receive(on_sound);
      }
      av_packet_unref(packet_);
    }
    check(avcodec_send_packet(codec_, nullptr));
    receive(on_sound);
  }

 private:
  void open() {
    check(avformat_open_input(&file_, nullptr, nullptr, nullptr));
    check(avformat_find_stream_info(file_, nullptr));
    const AVCodec* decoder = nullptr;
    stream_ = av_find_best_stream(file_, AVMEDIA_TYPE_AUDIO, -1, -1, &decoder, 0);
    check(stream_);
    const AVStream* const stream = file_->streams[stream_];
    codec_ = avcodec_alloc_context3(decoder);
    if (codec_ == nullptr) throw std::bad_alloc();
    check(avcodec_parameters_to_context(codec_, stream->codecpar));
    codec_->pkt_timebase = stream->time_base;
    check(avcodec_open2(codec_, decoder, nullptr));
  }

  void receive(const OnSound& on_sound) {
    while (avcodec_receive_frame(codec_, frame_) >= 0) {
      if (frame_->format != AV_SAMPLE_FMT_FLTP) throw Error(ErrorKind::file, "is not of the kind that is written");
      const auto channels = static_cast<std::size_t>(frame_->ch_layout.nb_channels);
      samples_.resize(static_cast<std::size_t>(frame_->nb_samples) * channels);
      for (std::size_t i = 0; i < samples_.size(); ++i)
        samples_[i] = reinterpret_cast<const float*>(frame_->extended_data[i % channels])[i / channels];
      on_sound({.sample_rate = frame_->sample_rate, .channels = frame_->ch_layout.nb_channels}, samples_);
    }
  }

  static int read(void* data, std::uint8_t* to, int size) {
    auto& self = *static_cast<Reader*>(data);
    const ssize_t count = pread(self.descriptor_, to, static_cast<std::size_t>(size), self.at_);
    if (count < 0) return AVERROR(errno);
    self.at_ += count;
    return count == 0 ? AVERROR_EOF : static_cast<int>(count);
  }
  static std::int64_t seek(void* data, std::int64_t offset, int whence) {
    auto& self = *static_cast<Reader*>(data);
    struct stat status {};
    if (fstat(self.descriptor_, &status) != 0) return AVERROR(errno);
    if (whence == AVSEEK_SIZE) return status.st_size;
    if (whence != SEEK_SET) return AVERROR(ENOSYS);
    self.at_ = offset;
    return offset;
  }

  int descriptor_;
  std::int64_t at_ = 0;
  AVIOContext* bytes_ = nullptr;
  AVFormatContext* file_ = nullptr;
  AVCodecContext* codec_ = nullptr;
  AVFrame* frame_;
  AVPacket* packet_;
  int stream_ = -1;
  std::vector<float> samples_;
};

}  // namespace

void read_with_ffmpeg(int descriptor, const OnSound& on_sound) { Reader(descriptor).run(on_sound); }

}  // namespace narrator::output
