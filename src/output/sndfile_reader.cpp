// Through libsndfile. The only file that includes its header.
#include <sndfile.h>
#include <unistd.h>

#include <memory>
#include <string>
#include <vector>

#include "narrator/error.hpp"
#include "output/sound_reader.hpp"

namespace narrator::output {
namespace {

constexpr sf_count_t frames_at_once = 1 << 14;

struct Close {
  void operator()(SNDFILE* file) const noexcept { sf_close(file); }
};

}  // namespace

void read_with_sndfile(int descriptor, const OnSound& on_sound) {
  lseek(descriptor, 0, SEEK_SET);
  SF_INFO info{};
  const std::unique_ptr<SNDFILE, Close> file(sf_open_fd(descriptor, SFM_READ, &info, SF_FALSE));
  if (!file) throw Error(ErrorKind::file, sf_strerror(nullptr));
  const AudioFormat format{.sample_rate = info.samplerate, .channels = info.channels};
  std::vector<float> samples(static_cast<std::size_t>(frames_at_once * info.channels));
  for (sf_count_t frames; (frames = sf_readf_float(file.get(), samples.data(), frames_at_once)) > 0;)
    on_sound(format, std::span(samples).first(static_cast<std::size_t>(frames * info.channels)));
  if (sf_error(file.get()) != SF_ERR_NO_ERROR) throw Error(ErrorKind::file, sf_strerror(file.get()));
}

}  // namespace narrator::output
