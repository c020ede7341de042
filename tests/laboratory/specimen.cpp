#include "laboratory/specimen.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "laboratory/parallel.hpp"

namespace narrator::laboratory {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path.string() + ": cannot be read");
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<fs::path> voice_files(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder))
    if (casting::is_voice_name(entry.path().filename().string())) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

double rounded(double value, double unit) { return std::round(value / unit) * unit; }

const char* pitch_word(const Specimen& s) {
  // Of any voice, a woman's and a man's: the bounds of very low, low, middle and high, Hz.
  static constexpr double bounds[3][4] = {{80, 110, 180, 225}, {140, 170, 205, 245}, {77, 92, 110, 133}};
  static constexpr const char* words[] = {"very low", "low", "middle", "high", "very high"};
  const auto& own = bounds[static_cast<std::size_t>(s.file.gender)];
  return words[std::upper_bound(std::begin(own), std::end(own), s.measured.pitch_hz) - std::begin(own)];
}

/// nlohmann prints 0.1 + 0.2 as it is; people read this file.
nlohmann::ordered_json number(double value, double unit) {
  const int decimals = unit >= 1.0 ? 0 : unit >= 0.1 ? 1 : unit >= 0.01 ? 2 : 3;
  char text[32];
  std::snprintf(text, sizeof text, "%.*f", decimals, rounded(value, unit));
  return nlohmann::ordered_json::parse(text);
}

nlohmann::ordered_json entry_of(const Specimen& s) {
  const Measurement& m = s.measured;
  nlohmann::ordered_json entry = {{"name", s.name},
                                  {"gender", gender_word(s.file.gender)},
                                  {"age", s.file.age},
                                  {"description", description_of(s)},
                                  {"pitch_hz", number(m.pitch_hz, 0.1)},
                                  {"pitch_range_hz", {number(m.pitch_low_hz, 1.0), number(m.pitch_high_hz, 1.0)}},
                                  {"formant_scale", number(m.formant_scale, 0.005)},
                                  {"brightness_db", number(m.brightness_db, 0.1)},
                                  {"words_per_minute", number(m.words_a_minute, 1.0)},
                                  {"loudness_lufs", number(m.loudness_lufs, 0.1)},
                                  {"true_peak_dbtp", number(m.true_peak_db, 0.1)},
                                  {"gain_db", number(s.gain_db, 0.1)}};
  if (s.rhyme.asked == 0) return entry;
  entry["rhyme_score"] = number(s.rhyme.share(), 0.001);
  entry["rhyme_score_in_room"] = number(s.rhyme_in_room.share(), 0.001);
  return entry;
}

void keep_rhyme_scores(nlohmann::ordered_json& entry, const nlohmann::ordered_json& before) {
  for (const auto& old : before.is_array() ? before : nlohmann::ordered_json::array())
    for (const char* key : {"rhyme_score", "rhyme_score_in_room"})
      if (old.is_object() && old.value("name", "") == entry["name"] && old.contains(key) && !entry.contains(key))
        entry[key] = old[key];
}

constexpr const char* comment =
    "Made by `narrate-laboratory measure voices`, not by hand. Through eSpeak NG, en-us at 175 words a minute. age: impression, "
    "years; "
    "pitch_hz: median of the fundamental; pitch_range_hz: four fifths of the time within; formant_scale: of the spectral "
    "envelope, "
    "relative to the engine's own voice; brightness_db: level of 2 to 8 kHz less that of 0.1 to 2 kHz; loudness_lufs: "
    "integrated, ITU-R "
    "BS.1770; true_peak_dbtp: before the gain; gain_db: to -25.6 LUFS; rhyme_score: share of a Modified Rhyme Test that a "
    "recogniser "
    "(pocketsphinx) hears right, 0.17 is chance; rhyme_score_in_room: with noise at -81 dBFS, without which it does not hear "
    "some voices.";

}  // namespace

const char* gender_word(Gender gender) {
  return gender == Gender::female ? "female" : gender == Gender::male ? "male" : "neutral";
}

std::string description_of(const Specimen& s) {
  std::string text = pitch_word(s);
  const auto add = [&text](bool is_so, const char* word) { text += is_so ? std::string(", ") + word : std::string(); };
  add(s.measured.formant_scale < 0.96, "dark");
  add(s.measured.formant_scale > 1.08, "bright");
  add(s.measured.brightness_db < -11.5, "soft");
  add(s.measured.brightness_db > -7.0, "crisp");
  add(s.measured.words_a_minute < 202.0, "slow");
  add(s.measured.words_a_minute > 218.0, "quick");
  add(s.file.age >= 60, "old");
  add(s.file.age != 0 && s.file.age < 30, "young");
  return text;
}

std::vector<Specimen> measure_folder(const fs::path& folder, const Laboratory& laboratory, const fs::path& rhyme_sets) {
  const std::vector<fs::path> files = voice_files(folder);
  std::vector<Specimen> specimens(files.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    specimens[i].name = files[i].filename().string();
    specimens[i].file = casting::parse_voice_file(read(files[i]), files[i].string());
  }
  const auto listener = [&] { return std::make_unique<std::optional<RhymeTest>>(); };
  in_parallel(specimens.size(), listener, [&](std::optional<RhymeTest>& test, std::size_t i) {
    if (!test && !rhyme_sets.empty()) test.emplace(rhyme_sets);
    Specimen& s = specimens[i];
    s.measured = laboratory.measure(s.file.timbre);
    s.gain_db = rounded(loudness_target_lufs - s.measured.loudness_lufs, 0.1);
    if (!test) return;
    s.rhyme = test->score(laboratory.booth(), s.file.timbre, Room::none);
    s.rhyme_in_room = test->score(laboratory.booth(), s.file.timbre, Room::quiet);
  });
  return specimens;
}

std::string catalogue_of(const fs::path& folder) {
  const fs::path path = folder / "catalogue.json";
  return fs::exists(path) ? read(path) : std::string();
}

std::string catalogue_json(const std::vector<Specimen>& specimens, const std::string& before) {
  const auto old = nlohmann::ordered_json::parse(before, nullptr, false);
  const auto old_voices = old.is_object() && old.contains("voices") ? old["voices"] : nlohmann::ordered_json();
  std::string text = "{\n  \"comment\": " + nlohmann::json(comment).dump() + ",\n";
  for (const char* role : {"narrator", "unknown"})
    if (std::any_of(specimens.begin(), specimens.end(), [role](const Specimen& s) { return s.name == role; }))
      text += std::string("  \"") + role + "\": \"" + role + "\",\n";
  text += "  \"voices\": [";
  for (std::size_t i = 0; i < specimens.size(); ++i) {
    nlohmann::ordered_json entry = entry_of(specimens[i]);
    keep_rhyme_scores(entry, old_voices);
    text += (i == 0 ? "\n    " : ",\n    ") + entry.dump();
  }
  return text + "\n  ]\n}\n";
}

}  // namespace narrator::laboratory
