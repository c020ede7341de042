// The module that brings the libraries of FFmpeg.
#include "output/sound_module.hpp"

namespace narrator::output {
namespace {

constexpr AacModule table{.aac = &make_aac_encoder, .read = &read_with_ffmpeg};

}  // namespace
}  // namespace narrator::output

extern "C" {
extern const narrator::output::AacModule* const narrator_module_aac;
const narrator::output::AacModule* const narrator_module_aac = &narrator::output::table;
}
