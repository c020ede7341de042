#include <unistd.h>

#include <array>
#include <string_view>

#include "base/module.hpp"
#include "output/sound_module.hpp"

namespace narrator::output {

const SoundModule& sound_module() {
  static const auto& module = *static_cast<const SoundModule*>(module_entry("sound"));
  return module;
}

const AacModule& aac_module() {
  static const auto& module = *static_cast<const AacModule*>(module_entry("aac"));
  return module;
}

void read_sound(int descriptor, const OnSound& on_sound) {
  std::array<char, 8> head{};
  const ssize_t size = pread(descriptor, head.data(), head.size(), 0);
  const bool is_mp4 = size == 8 && std::string_view(head.data() + 4, 4) == "ftyp";
  (is_mp4 ? aac_module().read : sound_module().read)(descriptor, on_sound);
}

}  // namespace narrator::output
