#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <system_error>

#include "casting/voice_file_syntax.hpp"
#include "narrator/casting.hpp"
#include "narrator/error.hpp"

namespace narrator {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

[[noreturn]] void refuse(const fs::path& file, const std::string& reason) {
  throw Error(ErrorKind::voice, file.string() + ": " + reason);
}

std::string read_file(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream || fs::is_directory(file)) refuse(file, std::strerror(errno == 0 ? EISDIR : errno));
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::size_t line_of(const std::string& content, std::size_t byte) {
  const auto end = content.begin() + static_cast<std::ptrdiff_t>(std::min(byte, content.size()));
  return 1 + static_cast<std::size_t>(std::count(content.begin(), end, '\n'));
}

json parse(const fs::path& file) {
  const std::string content = read_file(file);
  try {
    return json::parse(content);
  } catch (const json::parse_error& error) {
    throw Error(ErrorKind::voice, file.string() + ":" + std::to_string(line_of(content, error.byte)) + ": not JSON");
  }
}

Gender gender_of(const fs::path& file, const std::string& word) {
  if (word == "female") return Gender::female;
  if (word == "male") return Gender::male;
  if (word == "neutral") return Gender::unknown;
  refuse(file, "gender '" + word + "' is none of female, male, neutral");
}

double number(const fs::path& file, const json& entry, const char* key, double least, double most) {
  const double value = entry.at(key).get<double>();
  if (!(value >= least && value <= most)) refuse(file, std::string(key) + " is out of range");
  return value;
}

Voice read_voice(const fs::path& folder, const fs::path& file, const json& entry) {
  Voice voice;
  voice.name = entry.at("name").get<std::string>();
  if (!casting::is_voice_name(voice.name)) refuse(file, "a voice's name is 1 to 32 of a-z, 0-9 and -");
  voice.gender = gender_of(file, entry.at("gender").get<std::string>());
  voice.pitch_hz = number(file, entry, "pitch_hz", 40.0, 500.0);
  voice.formant_scale = number(file, entry, "formant_scale", 0.5, 2.0);
  voice.gain_db = number(file, entry, "gain_db", -24.0, 0.0);
  const fs::path path = folder / voice.name;
  voice.timbre = casting::parse_voice_file(read_file(path), path.string());
  return voice;
}

fs::path beside_program() {
  std::error_code none;  // without /proc the installed folder is tried as it was configured
  const fs::path program = fs::read_symlink("/proc/self/exe", none);
  return program.parent_path().parent_path() / "share/narrator/voices";
}

}  // namespace

VoiceCatalogue VoiceCatalogue::load(const fs::path& folder) {
  const fs::path file = folder / "catalogue.json";
  const json content = parse(file);
  VoiceCatalogue catalogue;
  try {
    const auto narrator = content.at("narrator").get<std::string>();
    const auto unknown = content.at("unknown").get<std::string>();
    for (const json& entry : content.at("voices")) {
      Voice voice = read_voice(folder, file, entry);
      if (catalogue.find(voice.name) != nullptr) refuse(file, "'" + voice.name + "' is there twice");
      if (voice.name == narrator) catalogue.narrator_ = std::move(voice);
      else if (voice.name == unknown) catalogue.unknown_ = std::move(voice);
      else catalogue.voices_.push_back(std::move(voice));
    }
  } catch (const json::exception& error) {
    refuse(file, error.what());
  }
  if (catalogue.narrator_.name.empty() || catalogue.unknown_.name.empty() || catalogue.voices_.empty())
    refuse(file, "needs a narrator, an unknown and at least one other voice");
  return catalogue;
}

fs::path VoiceCatalogue::default_folder() {
  if (const char* folder = std::getenv("NARRATOR_VOICES"); folder != nullptr && *folder != '\0') return folder;
  for (const fs::path& folder : {beside_program(), fs::path(NARRATOR_INSTALLED_VOICES)}) {
    std::error_code none;
    if (fs::exists(folder / "catalogue.json", none)) return folder;
  }
  return NARRATOR_SOURCE_VOICES;
}

const Voice* VoiceCatalogue::find(std::string_view name) const noexcept {
  if (narrator_.name == name) return &narrator_;
  if (unknown_.name == name) return &unknown_;
  for (const Voice& voice : voices_)
    if (voice.name == name) return &voice;
  return nullptr;
}

}  // namespace narrator
