// The module that brings the libraries of FLAC, Ogg, Vorbis, Opus, LAME, TagLib and libsndfile.
#include "output/sound_module.hpp"

namespace narrator::output {
namespace {

constexpr SoundModule table{.flac = &make_flac_encoder,
                            .vorbis = &make_vorbis_encoder,
                            .opus = &make_opus_encoder,
                            .mp3 = &make_mp3_encoder,
                            .read = &read_with_sndfile};

}  // namespace
}  // namespace narrator::output

extern "C" {
extern const narrator::output::SoundModule* const narrator_module_sound;
const narrator::output::SoundModule* const narrator_module_sound = &narrator::output::table;
}
