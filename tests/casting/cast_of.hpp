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

inline std::string entry(const std::string& name, const std::string& gender, double pitch_hz, double formant_scale = 1.0) {
  return R"({"name": ")" + name + R"(", "gender": ")" + gender + R"(", "description": "a test", "pitch_hz": )" +
         std::to_string(pitch_hz) + R"(, "formant_scale": )" + std::to_string(formant_scale) + R"(, "gain_db": -1})";
}

/// Four men, four women, two neutral voices, a narrator and an unknown one.
inline VoiceCatalogue small_catalogue() {
  const VoiceFolder folder;
  std::string entries;
  const auto add = [&](const std::string& name, const char* gender, double pitch_hz, double scale = 1.0) {
    entries += (entries.empty() ? "" : ",\n") + entry(name, gender, pitch_hz, scale);
    folder.write(name, "pitch 80 120\n");
  };
  add("reader", "neutral", 100);
  add("nobody", "neutral", 170);
  for (int i = 0; i < 4; ++i) {
    const std::string number = std::to_string(i + 1);
    add("man-" + number, "male", i < 2 ? 80 : 125, i % 2 == 0 ? 0.9 : 1.02);
    add("woman-" + number, "female", i < 2 ? 190 : 250, i % 2 == 0 ? 1.03 : 1.15);
  }
  add("either-1", "neutral", 140);
  add("either-2", "neutral", 210, 0.92);
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
