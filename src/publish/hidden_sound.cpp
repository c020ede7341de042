#include "publish/hidden_sound.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <random>
#include <string>
#include <utility>

#include "narrator/error.hpp"

namespace narrator::publish {
namespace {

namespace fs = std::filesystem;

// Beside the target, where there is room for the target too; what is no regular file has no such place.
fs::path name_beside(const fs::path& target) {
  std::error_code none;
  const bool is_place = !fs::exists(target, none) || fs::is_regular_file(target, none);
  const fs::path folder = is_place ? (target.has_parent_path() ? target.parent_path() : fs::path(".")) : fs::temp_directory_path();
  std::random_device random;
  return folder / (".narrate-" + std::to_string(random()) + std::to_string(random()) + ".mp3");
}

/// Errors of the sound are the target's: nobody knows the name that it has inside.
template <typename Do>
auto naming(const fs::path& target, const fs::path& hidden, const Do& action) {
  try {
    return action();
  } catch (const Error& error) {
    std::string words = error.what();
    if (const std::string name = hidden.string(); words.starts_with(name)) words.replace(0, name.size(), target.string());
    throw Error(error.kind(), words);
  }
}

}  // namespace

Descriptor::~Descriptor() {
  if (number_ >= 0) close(number_);
}

HiddenSound::HiddenSound(fs::path target, AudioFormat format) : target_(std::move(target)), path_(name_beside(target_)) {
  sink_ = naming(target_, path_, [&] { return open_sound_file(path_, format); });
}

void HiddenSound::add(std::span<const std::int16_t> samples) {
  naming(target_, path_, [&] { sink_->write(samples); });
}

Descriptor HiddenSound::finish() {
  naming(target_, path_, [&] { sink_->finish(); });
  sink_.reset();
  Descriptor sound(open(path_.c_str(), O_RDONLY | O_CLOEXEC));
  const int error = errno;
  unlink(path_.c_str());  // it had a name for a moment only
  if (sound.number() < 0) throw Error(ErrorKind::file, target_.string() + ": " + std::strerror(error));
  return sound;
}

}  // namespace narrator::publish
