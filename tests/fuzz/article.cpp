// The whole way of an article: bytes of any format to utterances, voices, segments, and the words of each request.
#include "fuzz/holds.hpp"
#include "fuzz/targets.hpp"
#include "narrator/casting.hpp"
#include "narrator/narration.hpp"
#include "speech/engine_text.hpp"

namespace {

using namespace narrator;

/// Nothing is said: requests are looked at.
class SilentEngine : public SpeechEngine {
 public:
  int sample_rate() const noexcept override { return 22050; }
  std::size_t lanes() const noexcept override { return 1; }
  SpeechOutcome speak(const SpeechRequest&, const OnSpeech&, std::stop_token) override { return {}; }
};

void check_segments(const Document& document, const Narration& narration) {
  std::size_t behind = 0;
  for (std::size_t i = 0; i < narration.segments().size(); ++i) {
    const Segment& segment = narration.segments()[i];
    fuzz::check(behind <= segment.source.start && segment.source.end <= document.text.size(), "segments are in order");
    behind = segment.source.end;
    for (const SpeechRequest& request : narration.requests(i, normal_speed)) speech::EngineText(request.text, request.language);
  }
}

}  // namespace

void narrator::fuzz::article(std::string_view bytes) {
  static const VoiceCatalogue voices = VoiceCatalogue::load(NARRATOR_SOURCE_DIR "/voices");
  const Document document = read_checked(bytes, {});
  const Script script = write_script(document);
  check_script(document, script);
  const Cast cast = cast_voices(script, document, voices);
  check(cast.members.size() == script.speakers.size(), "every speaker has a voice");
  SilentEngine engine;
  check_segments(document, Narration(document, script, cast, engine, {.announce = Announce::first}));
}
