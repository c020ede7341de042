// The voices that are shipped: all load, all are measured, no two are the same to the ear.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "casting/voice_distance.hpp"
#include "narrator/casting.hpp"
#include "support/catch.hpp"

using namespace narrator;

namespace {

const std::filesystem::path folder = std::filesystem::path(NARRATOR_SOURCE_DIR) / "voices";

const VoiceCatalogue& catalogue() {
  static const VoiceCatalogue the_catalogue = VoiceCatalogue::load(folder);
  return the_catalogue;
}

std::vector<Voice> all_voices() {
  std::vector<Voice> all = catalogue().voices();
  all.push_back(catalogue().narrator());
  all.push_back(catalogue().unknown());
  return all;
}

}  // namespace

TEST_CASE("every file in voices/ is a voice of the catalogue") {
  std::set<std::string> files;
  for (const auto& file : std::filesystem::directory_iterator(folder)) files.insert(file.path().filename().string());
  CHECK(files.erase("catalogue.json") == 1);
  std::set<std::string> names;
  for (const Voice& voice : all_voices()) names.insert(voice.name);
  CHECK(files == names);
}

TEST_CASE("there are voices enough for women, men and people of unknown gender") {
  const auto& voices = catalogue().voices();
  const auto count = [&](Gender gender) {
    return std::count_if(voices.begin(), voices.end(), [=](const Voice& v) { return v.gender == gender; });
  };
  CHECK(count(Gender::female) >= 8);
  CHECK(count(Gender::male) >= 8);
  CHECK(count(Gender::unknown) >= 4);
}

TEST_CASE("within a gender any two voices are three semitones of pitch or ten per cent of formants apart") {
  const std::vector<Voice> all = all_voices();
  for (const Voice& a : all)
    for (const Voice& b : all) {
      if (a.name == b.name || a.gender != b.gender) continue;
      CAPTURE(a.name, b.name);
      const double semitones = 12.0 * std::abs(std::log2(a.pitch_hz / b.pitch_hz));
      const double formants = std::max(a.formant_scale, b.formant_scale) / std::min(a.formant_scale, b.formant_scale);
      CHECK((semitones >= 3.0 || formants >= 1.10));
      CHECK(casting::distance(a, b) >= 1.0);
    }
}

TEST_CASE("every voice is measured: as loud as the others, not clipped, intelligible") {
  std::ifstream file(folder / "catalogue.json");
  const auto json = nlohmann::json::parse(file);
  double quietest = 0.0;
  double loudest = -100.0;
  std::vector<double> scores;
  for (const auto& voice : json.at("voices")) {
    CAPTURE(voice.dump());
    const double gain = voice.at("gain_db").get<double>();
    const double loudness = voice.at("loudness_lufs").get<double>() + gain;
    quietest = std::min(quietest, loudness);
    loudest = std::max(loudest, loudness);
    CHECK(voice.at("true_peak_dbtp").get<double>() + gain <= -1.0);
    scores.push_back(voice.at("rhyme_score").get<double>());
    CHECK(scores.back() >= 0.6);
  }
  CHECK(loudest - quietest <= 0.5);
  std::nth_element(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(scores.size() / 2), scores.end());
  CHECK(scores[scores.size() / 2] >= 0.66);
}

TEST_CASE("the catalogue says of gender and age what the voice files say") {
  std::ifstream file(folder / "catalogue.json");
  const auto json = nlohmann::json::parse(file);
  for (const auto& entry : json.at("voices")) {
    const Voice* voice = catalogue().find(entry.at("name").get<std::string>());
    REQUIRE(voice != nullptr);
    CAPTURE(voice->name);
    CHECK(entry.at("age").get<int>() == voice->age);
    const char* gender = voice->gender == Gender::female ? "female" : voice->gender == Gender::male ? "male" : "neutral";
    CHECK(entry.at("gender").get<std::string>() == gender);
  }
}
