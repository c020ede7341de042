#include "audio/resampler.hpp"

#include <soxr.h>

#include <cmath>
#include <string>

#include "narrator/error.hpp"

namespace narrator::audio {

struct Resampler::Handle {
  struct Delete {
    void operator()(soxr* resampler) const noexcept { soxr_delete(resampler); }
  };
  std::unique_ptr<soxr, Delete> stream;
};

Resampler::Resampler(int in_rate, int out_rate, int channels)
    : handle_(std::make_unique<Handle>()), ratio_(static_cast<double>(out_rate) / in_rate), channels_(static_cast<std::size_t>(channels)) {
  soxr_error_t error = nullptr;
  soxr_io_spec_t io = soxr_io_spec(SOXR_INT16_I, SOXR_INT16_I);
  io.flags |= SOXR_NO_DITHER;  // the same narration gives the same samples, and silence stays silent
  const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
  handle_->stream.reset(soxr_create(in_rate, out_rate, static_cast<unsigned>(channels), &error, &io, &quality, nullptr));
  if (error != nullptr) throw Error(ErrorKind::engine, std::string("resampler: ") + error);
}

Resampler::~Resampler() = default;

std::vector<std::int16_t> Resampler::process(std::span<const std::int16_t> samples) {
  const std::size_t frames = samples.size() / channels_;
  const std::size_t room = static_cast<std::size_t>(std::ceil(static_cast<double>(frames) * ratio_)) + 4096;
  std::vector<std::int16_t> out(room * channels_);
  std::size_t done = 0;
  if (frames > 0) soxr_process(handle_->stream.get(), samples.data(), frames, nullptr, out.data(), room, &done);
  out.resize(done * channels_);
  return out;
}

std::vector<std::int16_t> Resampler::finish() {
  std::vector<std::int16_t> all;
  for (;;) {
    constexpr std::size_t room = 4096;
    std::vector<std::int16_t> out(room * channels_);
    std::size_t done = 0;
    soxr_process(handle_->stream.get(), nullptr, 0, nullptr, out.data(), room, &done);
    if (done == 0) return all;
    all.insert(all.end(), out.begin(), out.begin() + static_cast<std::ptrdiff_t>(done * channels_));
  }
}

void Resampler::reset() { soxr_clear(handle_->stream.get()); }

}  // namespace narrator::audio
