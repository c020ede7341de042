// A voice file of ours, and what goes on to the engine of it.
#include "casting/voice_file_syntax.hpp"
#include "casting/voice_distance.hpp"
#include "fuzz/targets.hpp"
#include "narrator/casting.hpp"
#include "narrator/error.hpp"
#include "speech/voice_file.hpp"

void narrator::fuzz::voice(std::string_view bytes) {
  speech::is_safe_timbre(bytes);
  casting::is_voice_name(bytes);
  try {
    const casting::VoiceFile file = casting::parse_voice_file(bytes, "voice");
    check(file.timbre.size() > 4000 || speech::is_safe_timbre(file.timbre), "what is read of a voice file is safe for the engine");
    Voice voice;
    voice.name = "voice";
    voice.timbre = file.timbre;
    casting::estimate_from_timbre(voice);
  } catch (const Error& error) {
    check(error.kind() == ErrorKind::voice, "a voice file that is none is an error of the voice");
  }
}
