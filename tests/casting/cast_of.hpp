// A catalogue with simple numbers and articles in which people just speak in turns.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <unistd.h>

#include "narrator/casting.hpp"
#include "support/small_article.hpp"

namespace narrator::test {

/// A folder for one test, removed with all that is in it.
class VoiceFolder {
 public:
  VoiceFolder() : path_(std::filesystem::temp_directory_path() / ("narrator-voices-" + std::to_string(getpid()))) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~VoiceFolder() { std::filesystem::remove_all(path_); }
  VoiceFolder(const VoiceFolder&) = delete;
  VoiceFolder& operator=(const VoiceFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

  void write(const std::string& name, const std::string& content) const {
    std::ofstream(path_ / name, std::ios::binary) << content;
  }

 private:
  std::filesystem::path path_;
};

/// @param intelligibility all else is the same for all
inline std::string entry(const std::string& name, double pitch_hz, double formant_scale = 1.0, double intelligibility = 0.7) {
  return R"({"name": ")" + name + R"(", "description": "a test", "pitch_hz": )" + std::to_string(pitch_hz) + R"(, "formant_scale": )" +
         std::to_string(formant_scale) + R"(, "brightness_db": -10, "words_per_minute": 210, "rhyme_score": )" +
         std::to_string(intelligibility) + R"(, "gain_db": -1})";
}

/// Four men (the fourth is old and the third the clearest), four women (the first is young, the second the clearest),
/// two neutral voices, a narrator and an unknown one.
inline VoiceCatalogue small_catalogue() {
  const VoiceFolder folder;
  std::string entries;
  const auto add = [&](const std::string& name, const char* who, double pitch_hz, double scale, double intelligibility) {
    entries += (entries.empty() ? "" : ",\n") + entry(name, pitch_hz, scale, intelligibility);
    folder.write(name, std::string("gender ") + who + "\npitch 80 120\n");
  };
  add("reader", "unknown", 100, 1.0, 0.7);
  add("nobody", "unknown", 170, 1.0, 0.7);
  for (int i = 0; i < 4; ++i) {
    const std::string number = std::to_string(i + 1);
    add("man-" + number, i == 3 ? "male 75" : "male 45", i < 2 ? 80 : 125, i % 2 == 0 ? 0.9 : 1.02, i == 2 ? 0.8 : 0.7);
    add("woman-" + number, i == 0 ? "female 20" : "female 45", i < 2 ? 190 : 250, i % 2 == 0 ? 1.03 : 1.15, i == 1 ? 0.8 : 0.7);
  }
  add("either-1", "unknown 40", 140, 1.0, 0.7);
  add("either-2", "unknown 40", 210, 0.92, 0.7);
  folder.write("catalogue.json",
               "{\"narrator\": \"reader\", \"unknown\": \"nobody\", \"voices\": [\n" + entries + "\n]}\n");
  return VoiceCatalogue::load(folder.path());
}

struct Person {
  std::string name;
  Gender gender = Gender::unknown;
  std::vector<std::string> aliases = {};
};

/// Each turn is one paragraph: the narrator, then a quote of four words.
inline SmallArticle article(const std::vector<Person>& people, const std::vector<SpeakerId>& turns) {
  SmallArticle a;
  for (const SpeakerId who : turns) a.block().narrates("Then came this: ").quotes(who, "“It is time now.”");
  a.script.speakers.resize(1);
  for (const Person& person : people) a.script.speakers.push_back({person.name, person.gender, person.aliases});
  return a;
}

inline Cast cast_of(const SmallArticle& a, const VoiceCatalogue& catalogue, const CastingOptions& options = {}) {
  return cast_voices(a.script, a.document, catalogue, options);
}

}  // namespace narrator::test
