// Words of sound files against their timeline, in every kind of format and in several languages.
#include <string>
#include <vector>

#include "cli/scratch.hpp"
#include "publish/onsets.hpp"
#include "support/catch.hpp"
#include "support/file_bytes.hpp"
#include "support/run_program.hpp"

using namespace narrator::test;

namespace {

const std::string articles = NARRATOR_SOURCE_DIR "/tests/articles/";

/// A sound file as a player hears it.
std::vector<std::int16_t> played(const Scratch& scratch, const std::string& file) {
  const std::string wav = scratch.path("played.wav");
  REQUIRE(run({"ffmpeg", "-v", "error", "-y", "-i", file, "-ar", "22050", "-ac", "1", "-f", "wav", "-bitexact", wav}).exit_code == 0);
  return samples_of(bytes_of(wav));
}

}  // namespace

TEST_CASE("words behind a pause begin where the signal does, in every format and in several languages") {
  const Scratch scratch;
  std::vector<std::string> formats{".wav", ".flac", ".ogg", ".mp3", ".opus"};
  if (narrate({"--help"}).out.find(".m4b") != std::string::npos) formats.push_back(".m4b");
  for (const std::string& format : formats) {
    Onsets all;
    for (const char* name : {"ferry", "glacier", "library", "debate", "boulangerie", "bruecke"}) {
      const std::string sound = scratch.path("a" + format);
      REQUIRE(narrate({"--no-memory", articles + name + ".txt", "-o", sound, "--with", scratch.path("a.json")}).exit_code == 0);
      all += onsets_of(played(scratch, sound), nlohmann::json::parse(bytes_of(scratch.path("a.json"))));
    }
    CAPTURE(format, all.words, all.near);
    CHECK(all.words >= 150);
    CHECK(static_cast<double>(all.near) >= 0.95 * static_cast<double>(all.words));
  }
}
