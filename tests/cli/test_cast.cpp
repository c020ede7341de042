// Who has which voice, as the user says it: --voice, --cast, --audition, the remembered voices, one's own.
#include <sys/stat.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>
#include <vector>

#include "scratch.hpp"
#include "support/catch.hpp"

using namespace narrator::test;
using nlohmann::json;

namespace {

constexpr const char* council =
    "The council met late.\n\n"
    "\"We will rebuild the harbour,\" said Ingrid Holm, the mayor. \"Nobody leaves the island.\"\n\n"
    "\"With whose money?\" asked Tobias Brandt, who runs the bakery. \"Not with mine.\"\n\n"
    "\"With everybody's,\" said Holm.\n";

constexpr const char* island =
    "A second meeting was calmer.\n\n"
    "\"I can live with that,\" said Tobias Brandt.\n\n"
    "\"So can the fishermen,\" said Pavel Novak.\n\n"
    "\"Then we agree,\" said Ingrid Holm.\n";

/// A home of its own, so that nothing that anybody remembers is read or changed.
class Home {
 public:
  Home() {
    setenv("XDG_STATE_HOME", scratch_.path("state").c_str(), 1);
    setenv("XDG_DATA_HOME", scratch_.path("data").c_str(), 1);
  }
  const Scratch& scratch() const { return scratch_; }
  std::string memory_file() const { return scratch_.path("state/narrate/voices.json"); }
  bool remembers() const { return std::filesystem::exists(memory_file()); }
  std::string memory() const {
    std::ifstream file(memory_file());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
  }

 private:
  Scratch scratch_;
};

json cast_of(const std::string& article, std::vector<std::string> options = {}) {
  options.insert(options.end(), {"--show=cast", "--json", article});
  const Result result = narrate(options);
  REQUIRE(result.exit_code == 0);
  return json::parse(result.out).at("cast");
}

std::string voice_of(const json& cast, const std::string& name) {
  for (const json& member : cast)
    if (member.at("name") == name) return member.at("voice");
  return "";
}

}  // namespace

TEST_CASE("a cast file gives voices to whoever is there") {
  const Home home;
  const std::string article = home.scratch().write("a.txt", council);
  const std::string file = home.scratch().write("cast", "# all that we read\nHolm = daria  # the mayor\r\n\nNobody Here=alma\nnarrator = bruno\n");
  const json cast = cast_of(article, {"--cast", file});
  CHECK(voice_of(cast, "Ingrid Holm") == "daria");
  CHECK(voice_of(cast, "narrator") == "bruno");
  CHECK(voice_of(cast_of(article, {"--cast", file, "--voice", "holm=flora"}), "Ingrid Holm") == "flora");
}

TEST_CASE("what --show=cast --json prints is a cast file") {
  const Home home;
  const std::string article = home.scratch().write("a.txt", council);
  json cast = {{"cast", cast_of(article)}};
  for (json& member : cast["cast"])
    if (member["name"] == "Tobias Brandt") member["voice"] = "ivo";
  const std::string file = home.scratch().write("cast.json", cast.dump());
  CHECK(voice_of(cast_of(article, {"--cast", file}), "Tobias Brandt") == "ivo");
}

TEST_CASE("a broken cast file is refused with file, line and reason") {
  const Home home;
  const std::string article = home.scratch().write("a.txt", council);
  struct Row {
    const char* content;
    const char* message;
  };
  for (const Row& row : {
           Row{"Holm\n", ":1: is not NAME = VOICE"},
           Row{"\nHolm = \n", ":2: is not NAME = VOICE"},
           Row{" = daria\n", ":1: is not NAME = VOICE"},
           Row{"Holm = darja\n", ":1: there is no voice \"darja\"; did you mean daria"},
           Row{"Holm = ../../etc/passwd\n", ":1: there is no voice \"../../etc/passwd\""},
           Row{"{\"cast\": 3}", ":1: is not JSON as --show=cast --json prints it"},
           Row{"{", ":1: is not JSON as --show=cast --json prints it"},
           Row{"{\"cast\": [{\"name\": \"Holm\", \"voice\": \"nobodys\"}]}", ":1: there is no voice \"nobodys\""},
       }) {
    const std::string file = home.scratch().write("cast", row.content);
    const Result result = narrate({"--show=cast", "--cast", file, article});
    CAPTURE(row.content);
    CHECK(result.exit_code == 1);
    CHECK(result.err.find("narrate: " + file + row.message) == 0);
    CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 1);
  }
  CHECK(narrate({"--show=cast", "--cast", home.scratch().path("none"), article}).err.find("No such file") != std::string::npos);
  CHECK(narrate({"--show=cast", "--cast", home.scratch().path(""), article}).exit_code == 1);
}

TEST_CASE("no voice name can end the program or reach outside the voices") {
  const Home home;
  const std::string article = home.scratch().write("a.txt", council);
  for (const std::string& name : {std::string(100'000, 'a'), std::string("../alma"), std::string("/etc/passwd"), std::string("alma\n"), std::string("!v/f2"),
                                  std::string("en-us+f2"), std::string("\xff\xfe"), std::string("\x1b[2J"), std::string("catalogue.json"), std::string(".")}) {
    for (const std::string& who : {std::string("narrator"), std::string("Holm")}) {
      const Result result = narrate({"--show=cast", "--voice", who + "=" + name, article});
      CAPTURE(name.substr(0, 40));
      if (name == "alma\n") continue;  // white space around a name is no part of it
      CHECK(result.exit_code == 2);
      CHECK(result.err.find("narrate: there is no voice") == 0);
      CHECK(result.err.size() < 1000);
      CHECK(result.err.find('\x1b') == std::string::npos);
    }
  }
}

TEST_CASE("a name from an article is never taken for a voice") {
  const Home home;
  const std::string name = "Ana " + std::string(3000, 'x');
  const std::string article = home.scratch().write("a.txt", "\"I agree,\" said " + name + ".\n\n\"Not I,\" said Alma Narrator. \"Never,\" said Catalogue Json.\n");
  const Result result = narrate({"-o", home.scratch().path("a.wav"), article});
  CHECK(result.exit_code == 0);
  CHECK(result.err.empty());
}

TEST_CASE("people keep their voices in the next article, and what was asked for too") {
  const Home home;
  const std::string first = home.scratch().write("a.txt", council);
  const std::string second = home.scratch().write("b.txt", island);
  const json before = cast_of(first);
  CHECK(home.remembers());
  const json after = cast_of(second);
  for (const char* name : {"Ingrid Holm", "Tobias Brandt"}) CHECK(voice_of(before, name) == voice_of(after, name));
  // Looking is no choice; listening is.
  cast_of(second, {"--voice", "Holm=clara"});
  CHECK(voice_of(cast_of(first), "Ingrid Holm") == voice_of(before, "Ingrid Holm"));
  REQUIRE(narrate({"--voice", "Holm=clara", "-o", home.scratch().path("b.wav"), second}).exit_code == 0);
  CHECK(voice_of(cast_of(first), "Ingrid Holm") == "clara");
  CHECK(voice_of(cast_of(first, {"--no-memory"}), "Ingrid Holm") == voice_of(before, "Ingrid Holm"));
}

TEST_CASE("without memory nothing is remembered, nor when only the script is looked at") {
  const Home home;
  const std::string article = home.scratch().write("a.txt", council);
  cast_of(article, {"--no-memory"});
  narrate({"--show=script", article});
  narrate({"--no-memory", "-o", home.scratch().path("a.wav"), article});
  CHECK_FALSE(home.remembers());
}

TEST_CASE("a memory that is broken or cannot be written is warned of, kept, and does without") {
  const Home home;
  const std::string article = home.scratch().write("a.txt", council);
  std::filesystem::create_directories(home.scratch().path("state/narrate"));
  home.scratch().write("state/narrate/voices.json", "{\n\"people\": [}");
  const Result broken = narrate({"-o", home.scratch().path("a.wav"), article});
  CHECK(broken.exit_code == 0);
  CHECK(broken.err.find("narrate: voices are not remembered: " + home.memory_file() + ":2: not JSON\n") == 0);
  CHECK(home.memory() == "{\n\"people\": [}");
  std::filesystem::remove_all(home.scratch().path("state"));
  home.scratch().write("state", "a file where a folder should be");
  const Result nowhere = narrate({"-o", home.scratch().path("a.wav"), article});
  CHECK(nowhere.exit_code == 0);
  CHECK(nowhere.err.find("narrate: voices are not remembered: ") == 0);
}

TEST_CASE("an audition lets everybody say a line, and changes no memory") {
  const Home home;
  const std::string article = home.scratch().write("a.txt", std::string(council) + "\n" + std::string(4000, 'z') + ".\n");
  const Result result = narrate({"--audition", "-o", home.scratch().path("a.wav"), article});
  CHECK(result.exit_code == 0);
  CHECK_FALSE(home.remembers());
  REQUIRE(narrate({"-o", home.scratch().path("whole.wav"), article}).exit_code == 0);
  const auto size = [&](const char* name) { return std::filesystem::file_size(home.scratch().path(name)); };
  CHECK(size("a.wav") > 3 * 22050);      // at least half a second for each of three
  CHECK(size("a.wav") < size("whole.wav") / 2);
  CHECK(narrate({"--audition", "--show=cast", article}).exit_code == 2);
}

TEST_CASE("a voice of one's own is listed and can be given; a broken one is refused with file, line and reason") {
  const Home home;
  const std::string article = home.scratch().write("a.txt", council);
  std::filesystem::create_directories(home.scratch().path("data/narrate/voices"));
  const std::string file = home.scratch().write("data/narrate/voices/zoe", "gender female 30\npitch 190 270\nformant 1 112\n");
  CHECK(narrate({"--list-voices"}).out.find("\nzoe ") != std::string::npos);
  CHECK(voice_of(cast_of(article, {"--voice", "Holm=zoe"}), "Ingrid Holm") == "zoe");
  CHECK(narrate({"--voice", "Holm=zoe", "-o", home.scratch().path("a.wav"), article}).exit_code == 0);
  home.scratch().write("data/narrate/voices/zoe", "gender female 30\npitch high\n");
  const Result broken = narrate({"--show=cast", article});
  CHECK(broken.exit_code == 1);
  CHECK(broken.err == "narrate: " + file + ":2: \"high\" is not a whole number\n");
}

namespace {

struct StereoFile {
  std::vector<double> left;
  std::vector<double> right;
};

/// A WAV file's samples, one channel or two.
StereoFile read_wav(const std::string& path, std::size_t channels) {
  std::ifstream stream(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  const std::size_t data = bytes.find("data") + 8;
  std::vector<std::int16_t> samples((bytes.size() - data) / 2);
  std::copy_n(bytes.data() + data, samples.size() * 2, reinterpret_cast<char*>(samples.data()));
  StereoFile file;
  for (std::size_t i = 0; i + channels <= samples.size(); i += channels) {
    file.left.push_back(samples[i]);
    file.right.push_back(samples[i + channels - 1]);
  }
  return file;
}

double power_db(const std::vector<double>& samples, std::size_t from, std::size_t to) {
  double sum = 1.0;
  for (std::size_t i = from; i < std::min(to, samples.size()); ++i) sum += samples[i] * samples[i];
  return 10.0 * std::log10(sum);
}

}  // namespace

TEST_CASE("in stereo the narrator is in the centre, two who argue at the sides, and one loudspeaker hears what it heard before") {
  const Home home;
  const std::string article = home.scratch().write(
      "a.txt", "Two of them argued at length over the old harbour wall.\n\n\"We will rebuild the harbour as it was,\" said Ingrid Holm.\n\n\"Not with my money, not for the world,\" said Tobias Brandt.\n");
  const std::string mono_path = home.scratch().path("mono.wav");
  const std::string stereo_path = home.scratch().path("stereo.wav");
  REQUIRE(narrate({"-o", mono_path, article}).exit_code == 0);
  REQUIRE(narrate({"--stereo", "-o", stereo_path, article}).exit_code == 0);
  const StereoFile mono = read_wav(mono_path, 1);
  const StereoFile stereo = read_wav(stereo_path, 2);
  REQUIRE(stereo.left.size() >= mono.left.size());
  CHECK(stereo.left.size() - mono.left.size() < 100);
  std::vector<double> mean;
  constexpr std::size_t latency = 31;  // of the stage, in frames
  for (std::size_t i = latency; i < stereo.left.size(); ++i) mean.push_back((stereo.left[i] + stereo.right[i]) / 2.0);
  double most_left = 0.0;
  double most_right = 0.0;
  bool centred = false;
  constexpr std::size_t window = 22050 / 4;
  for (std::size_t at = 0; at + window <= mono.left.size(); at += window) {
    if (power_db(mono.left, at, at + window) < 80.0) continue;  // a pause
    const double side = power_db(stereo.right, at, at + window) - power_db(stereo.left, at, at + window);
    most_left = std::min(most_left, side);
    most_right = std::max(most_right, side);
    centred = centred || std::abs(side) < 0.01;
    CHECK(std::abs(power_db(mean, at, at + window) - power_db(mono.left, at, at + window)) <= 1.0);
  }
  CHECK(centred);
  CHECK(most_left < -4.0);
  CHECK(most_right > 4.0);
}
