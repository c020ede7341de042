#include <cstdio>
#include <narrator/narrator.hpp>

int main() {
  const narrator::Document document = narrator::read_document("“It works,” said Ada Poole.\n");
  const narrator::Script script = narrator::write_script(document);
  const auto catalogue = narrator::VoiceCatalogue::load(narrator::VoiceCatalogue::default_folder());
  const narrator::Cast cast = narrator::cast_voices(script, document, catalogue);
  const auto engine = narrator::start_speech_engine();
  const narrator::Narration narration(document, script, cast, *engine);
  std::size_t frames = 0;
  narration.render_all(0, [&frames](narrator::PcmChunk&& chunk) {
    frames += chunk.samples.size();
    return true;
  });
  std::printf("%s %s\n", script.speakers.at(1).name.c_str(), frames > 10000 ? "speaks" : "is silent");
}
