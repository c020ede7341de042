// catalogue.json and voice files: what is read, and how what is broken is refused.
#include <cstdlib>

#include "cast_of.hpp"
#include "casting/voice_file_syntax.hpp"
#include "narrator/error.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;

namespace {

std::string catalogue_with(const std::string& voice) {
  return "{\"narrator\": \"ann\", \"unknown\": \"bob\",\n\"voices\": [\n" + entry("ann", 200) + ",\n" +
         entry("bob", 100) + ",\n" + voice + "\n]}\n";
}

/// The message of load() without the folder; "" when it loads.
std::string refusal(const std::string& catalogue, const std::string& eve = "gender female 30\npitch 80 120\n") {
  const VoiceFolder folder;
  for (const char* name : {"ann", "bob"}) folder.write(name, "gender unknown\npitch 80 120\n");
  folder.write("eve", eve);
  folder.write("catalogue.json", catalogue);
  try {
    VoiceCatalogue::load(folder.path());
    return "";
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::voice);
    const std::string message = error.what();
    CHECK(message.find(folder.path().string()) == 0);
    CHECK(message.find('\n') == std::string::npos);
    return message.substr(folder.path().string().size() + 1);
  }
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("a catalogue gives its narrator, its unknown and the others") {
  const VoiceFolder folder;
  for (const char* name : {"ann", "bob"}) folder.write(name, "gender unknown\npitch 80 120\n");
  folder.write("eve", "// dark\r\n gender female 34 // or so\r\n\n  pitch\t70  110 // low\nformant 1 95 100 -20\r\n");
  folder.write("catalogue.json", catalogue_with(entry("eve", 150.5, 0.9)));
  const VoiceCatalogue catalogue = VoiceCatalogue::load(folder.path());
  CHECK(catalogue.narrator().name == "ann");
  CHECK(catalogue.unknown().name == "bob");
  REQUIRE(catalogue.voices().size() == 1);
  const Voice& eve = catalogue.voices().front();
  CHECK(eve.timbre == "pitch 70 110\nformant 1 95 100 -20\n");
  CHECK(eve.gender == Gender::female);
  CHECK(eve.age == 34);
  CHECK(eve.intelligibility.value() == Approx(0.7));
  CHECK(eve.brightness_db == Approx(-10.0));
  CHECK(eve.words_per_minute == Approx(210.0));
  CHECK(eve.pitch_hz == Approx(150.5));
  CHECK(eve.formant_scale == Approx(0.9));
  CHECK(eve.gain_db == Approx(-1.0));
  CHECK(eve.description == "a test");
  CHECK(catalogue.find("eve") == &eve);
  CHECK(catalogue.find("ann") == &catalogue.narrator());
  CHECK(catalogue.find("bob") == &catalogue.unknown());
  CHECK(catalogue.find("Eve") == nullptr);
  CHECK(catalogue.find("") == nullptr);
}

TEST_CASE("a voice whose intelligibility nobody tested has none") {
  const VoiceFolder folder;
  for (const char* name : {"ann", "bob", "eve"}) folder.write(name, "gender unknown\npitch 80 120\n");
  folder.write("catalogue.json", catalogue_with(replaced(entry("eve", 150), ", \"rhyme_score\"", ", \"x\"")));
  CHECK_FALSE(VoiceCatalogue::load(folder.path()).find("eve")->intelligibility);
}

TEST_CASE("a broken catalogue is refused with file, line and reason") {
  const std::string eve = entry("eve", 200);
  const std::string good = catalogue_with(eve);
  struct Row {
    std::string catalogue;
    const char* message;
  };
  for (const Row& row : {
           Row{good, ""},
           Row{"", "catalogue.json:1: not JSON"},
           Row{good.substr(0, good.size() - 4), "catalogue.json:5: not JSON"},
           Row{"[]", "catalogue.json:1: must be an object"},
           Row{"{}", "catalogue.json:1: \"narrator\" must be a text"},
           Row{R"({"narrator": "ann", "unknown": 7})", "catalogue.json:1: \"unknown\" must be a text"},
           Row{R"({"narrator": "ann", "unknown": "bob", "voices": {}})", "catalogue.json:1: \"voices\" must be a list"},
           Row{catalogue_with("17"), "catalogue.json:4: a voice must be an object"},
           Row{catalogue_with(entry("zoe", 200)), "zoe: No such file or directory"},
           Row{catalogue_with(entry("Eve", 200)), "catalogue.json:4: a voice's name must be 1 to 32 of a-z, 0-9 and -"},
           Row{catalogue_with(entry("../eve", 200)), "catalogue.json:4: a voice's name must be 1 to 32 of a-z, 0-9 and -"},
           Row{catalogue_with(entry("/etc/passwd", 200)), "catalogue.json:4: a voice's name must be 1 to 32 of a-z, 0-9 and -"},
           Row{catalogue_with(entry(std::string(33, 'a'), 200)), "catalogue.json:4: a voice's name must be 1 to 32 of a-z, 0-9 and -"},
           Row{catalogue_with(entry("bob", 200)), "catalogue.json:5: voice \"bob\" is there twice"},
           Row{catalogue_with(entry("eve", 2000)), "catalogue.json:5: \"pitch_hz\" is out of range"},
           Row{catalogue_with(entry("eve", 200, -1)), "catalogue.json:5: \"formant_scale\" is out of range"},
           Row{catalogue_with(replaced(eve, "-1}", "13}")), "catalogue.json:5: \"gain_db\" is out of range"},
           Row{catalogue_with(replaced(eve, "\"words_per_minute\": 210", "\"words_per_minute\": 0")), "catalogue.json:5: \"words_per_minute\" is out of range"},
           Row{catalogue_with(replaced(eve, "\"rhyme_score\": 0", "\"rhyme_score\": \"good\", \"x\": 0")), "catalogue.json:5: \"rhyme_score\" must be a number"},
           Row{catalogue_with(replaced(eve, "-1}", "\"-1\"}")), "catalogue.json:5: \"gain_db\" must be a number"},
           Row{catalogue_with(replaced(eve, "\"description\"", "\"d\"")), "catalogue.json:5: \"description\" must be a text"},
           Row{replaced(good, "\"ann\"", "\"eva\""), "catalogue.json:1: \"narrator\" must name one of the voices"},
           Row{replaced(good, "\"bob\"", "\"ann\""), "catalogue.json:1: \"unknown\" must name another of the voices"},
           Row{replaced(good, ",\n" + eve, ""), "catalogue.json:1: there must be a voice for named speakers"},
       }) {
    CAPTURE(row.catalogue);
    CHECK(refusal(row.catalogue) == row.message);
  }
}

TEST_CASE("a voice file shapes a tone and nothing else") {
  struct Row {
    std::string file;
    const char* message;
  };
  const std::string catalogue = catalogue_with(entry("eve", 200));
  for (const Row& row : {
           Row{"gender male\npitch 80 120", ""},
           Row{"gender unknown 50\npitch 80 120\ntone 100 255 600 70\nvoicing 90\nconsonants 80 90\nroughness 2\nbreath 0 2 3\nklatt 3\nspeed 95\n", ""},
           Row{"", "eve:1: has no gender line"},
           Row{"pitch 80 120\n", "eve:1: has no gender line"},
           Row{"gender male\n", "eve:1: has no line that shapes a tone"},
           Row{"// silence\ngender tenor\n", "eve:2: \"tenor\" is none of female, male, unknown"},
           Row{"gender\n", "eve:1: \"\" is none of female, male, unknown"},
           Row{"gender male 300\n", "eve:1: \"300\" is not within 1 and 120"},
           Row{"gender male 30 1\n", "eve:1: gender takes a gender and years"},
           Row{"speed 300\n", "eve:1: \"300\" is not within 80 and 120"},
           Row{"pitch 80 120\nlanguage de\n", "eve:2: \"language\" does not shape a tone"},
           Row{"name Eve\n", "eve:1: \"name\" does not shape a tone"},
           Row{"replace 03 I i\n", "eve:1: \"replace\" does not shape a tone"},
           Row{"mbrola us1 us1\n", "eve:1: \"mbrola\" does not shape a tone"},
           Row{"dictrules 3\n", "eve:1: \"dictrules\" does not shape a tone"},
           Row{"dictionary ../../x\n", "eve:1: \"dictionary\" does not shape a tone"},
           Row{"echo 100 20\n", "eve:1: \"echo\" does not shape a tone"},
           Row{"flutter 5\n", "eve:1: \"flutter\" does not shape a tone"},
           Row{"Pitch 80 120\n", "eve:1: \"Pitch\" does not shape a tone"},
           Row{"\x1b[2J 1\n", "eve:1: \"?[2J\" does not shape a tone"},
           Row{"pitch\n", "eve:1: pitch takes 2 numbers"},
           Row{"pitch 80 120 50\n", "eve:1: pitch takes 2 numbers"},
           Row{"tone 100\n", "eve:1: tone takes 2 to 12 numbers"},
           Row{"pitch 80 x\n", "eve:1: \"x\" is not a whole number"},
           Row{"pitch 80 12.5\n", "eve:1: \"12.5\" is not a whole number"},
           Row{"pitch 80 99999999999\n", "eve:1: \"99999999999\" is not a whole number"},
           Row{"pitch 80 9999\n", "eve:1: \"9999\" is not within 30 and 500"},
           Row{"formant 9 100\n", "eve:1: \"9\" is not within 0 and 8"},
           Row{"formant -1 100\n", "eve:1: \"-1\" is not within 0 and 8"},
       }) {
    CAPTURE(row.file);
    CHECK(refusal(catalogue, row.file) == row.message);
  }
  std::string endless = "gender male\n";
  for (int i = 0; i < 1000; ++i) endless += "pitch 80 120\n";
  CHECK(refusal(catalogue, endless) == "eve:1: is too long for a voice");
}

TEST_CASE("a user's own voices are added, replace those of the same name, and need no catalogue") {
  const VoiceCatalogue ours = small_catalogue();
  const VoiceFolder folder;
  for (const char* name : {"ann", "bob", "eve"}) folder.write(name, "gender unknown\npitch 80 120\n");
  folder.write("catalogue.json", catalogue_with(entry("eve", 200)));
  const std::filesystem::path own = folder.path() / "own";
  CHECK(VoiceCatalogue::load(folder.path(), own).voices().size() == 1);  // there is none
  std::filesystem::create_directory(own);
  folder.write("own/zoe", "gender female 25\nformant 1 110\nformant 2 112\nformant 3 114\npitch 180 260\nspeed 110\n");
  folder.write("own/eve", "gender male 60\npitch 70 90\n");
  folder.write("own/ann", "gender female\npitch 150 200\n");
  folder.write("own/.zoe.swp", "not a voice");
  folder.write("own/zoe~", "not a voice");
  const VoiceCatalogue catalogue = VoiceCatalogue::load(folder.path(), own);
  REQUIRE(catalogue.voices().size() == 2);
  const Voice* zoe = catalogue.find("zoe");
  REQUIRE(zoe != nullptr);
  CHECK(zoe->pitch_hz == Approx(224.0));
  CHECK(zoe->formant_scale == Approx(1.12));
  CHECK(zoe->words_per_minute == Approx(231.0));
  CHECK(zoe->gain_db == Approx(-1.0));  // as the narrator's, for nothing is known
  CHECK(catalogue.find("eve")->gender == Gender::male);
  CHECK(catalogue.narrator().gender == Gender::female);
  folder.write("own/catalogue.json", "{\"voices\": [" + entry("zoe", 201.0) + "]}");
  CHECK(VoiceCatalogue::load(folder.path(), own).find("zoe")->pitch_hz == Approx(201.0));
}

TEST_CASE("a broken voice of one's own is refused with file, line and reason") {
  const VoiceFolder folder;
  for (const char* name : {"ann", "bob", "eve"}) folder.write(name, "gender unknown\npitch 80 120\n");
  folder.write("catalogue.json", catalogue_with(entry("eve", 200)));
  const std::filesystem::path own = folder.path() / "own";
  const auto message = [&](const std::string& name, const std::string& content) -> std::string {
    std::filesystem::remove_all(own);
    std::filesystem::create_directory(own);
    folder.write("own/" + name, content);
    try {
      VoiceCatalogue::load(folder.path(), own);
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::voice);
      return std::string(error.what()).substr(own.string().size() + 1);
    }
    return "no error";
  };
  CHECK(message("zoe", "gender female\npitch 80\n") == "zoe:2: pitch takes 2 numbers");
  CHECK(message("zoe", "pitch 80 120\n") == "zoe:1: has no gender line");
  CHECK(message("Zoë", "gender female\npitch 80 120\n") == "Zoë: a voice's name must be 1 to 32 of a-z, 0-9 and -");
  CHECK(message(std::string(200, 'a'), "gender female\npitch 80 120\n").find("a voice's name must be 1 to 32") != std::string::npos);
  CHECK(message("catalogue.json", "[]") == "catalogue.json:1: must be an object");
}

TEST_CASE("folders that are none are refused") {
  const VoiceFolder folder;
  CHECK_THROWS_AS(VoiceCatalogue::load(folder.path()), Error);
  CHECK_THROWS_AS(VoiceCatalogue::load(folder.path() / "nowhere"), Error);
  CHECK_THROWS_AS(VoiceCatalogue::load(""), Error);
  std::filesystem::create_directory(folder.path() / "catalogue.json");
  CHECK_THROWS_AS(VoiceCatalogue::load(folder.path()), Error);
}

TEST_CASE("the folder is $NARRATOR_VOICES, else this tree's own") {
  // Tests run one a process, so the environment is this one's.
  setenv("NARRATOR_VOICES", "/some/where", 1);
  CHECK(VoiceCatalogue::default_folder() == "/some/where");
  setenv("NARRATOR_VOICES", "", 1);
  CHECK(VoiceCatalogue::default_folder() == std::filesystem::path(NARRATOR_SOURCE_DIR) / "voices");
  unsetenv("NARRATOR_VOICES");
  CHECK(VoiceCatalogue::default_folder() == std::filesystem::path(NARRATOR_SOURCE_DIR) / "voices");
}
