// Reads catalogue.json and the voice files beside it: VoiceCatalogue::load() and find().
//
// Every start of the program pays for load(): nothing is read twice and nothing is written.
#include <algorithm>
#include <cerrno>
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

constexpr std::size_t most_bytes = 1'000'000;  // a catalogue is a few thousand
constexpr std::size_t most_description = 200;

[[noreturn]] void refuse(const std::string& place, const std::string& reason) {
  throw Error(ErrorKind::voice, place + ": " + reason);
}

std::string read_file(const fs::path& file) {
  std::error_code error;
  if (fs::is_directory(file, error)) refuse(file.string(), std::strerror(EISDIR));
  errno = 0;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) refuse(file.string(), std::strerror(errno == 0 ? EIO : errno));
  if (const auto size = fs::file_size(file, error); error || size > most_bytes) refuse(file.string(), "too large for a voice");
  std::string content{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  if (stream.bad()) refuse(file.string(), std::strerror(EIO));
  return content;
}

/// Reads one catalogue. Its messages name the line of the entry, found again by the voice's name: the
/// JSON library keeps no positions.
class CatalogueReader {
 public:
  explicit CatalogueReader(const fs::path& folder)
      : folder_(folder), file_((folder / "catalogue.json").string()), content_(read_file(file_)) {}

  struct Contents {
    std::string narrator;
    std::string unknown;
    std::vector<Voice> voices;
  };

  Contents read() {
    const json root = parse();
    if (!root.is_object()) refuse_at(0, "must be an object");
    Contents contents{text(root, "narrator"), text(root, "unknown"), {}};
    const auto voices = root.find("voices");
    if (voices == root.end() || !voices->is_array()) refuse_at(0, "\"voices\" must be a list");
    for (const json& entry : *voices) contents.voices.push_back(read_voice(entry));
    return contents;
  }

  [[noreturn]] void refuse_voice(const std::string& name, const std::string& reason) const {
    refuse_at(content_.rfind("\"" + name + "\""), "voice \"" + name + "\" " + reason);
  }

  [[noreturn]] void refuse_at(std::size_t byte, const std::string& reason) const {
    const std::size_t known = byte == std::string::npos ? 0 : std::min(byte, content_.size());
    const auto end = content_.begin() + static_cast<std::ptrdiff_t>(known);
    refuse(file_ + ":" + std::to_string(1 + std::count(content_.begin(), end, '\n')), reason);
  }

 private:
  json parse() const {
    try {
      return json::parse(content_);
    } catch (const json::parse_error& error) {
      refuse_at(error.byte, "not JSON");
    }
  }

  std::string text(const json& object, const char* key) const {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string()) refuse_at(entry_, "\"" + std::string(key) + "\" must be a text");
    return found->get<std::string>();
  }

  double number(const json& object, const char* key, double least, double most) const {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number()) refuse_at(entry_, "\"" + std::string(key) + "\" must be a number");
    const double value = found->get<double>();
    if (!(value >= least && value <= most)) refuse_at(entry_, "\"" + std::string(key) + "\" is out of range");
    return value;
  }

  Gender gender(const json& object) const {
    const std::string word = text(object, "gender");
    if (word == "female") return Gender::female;
    if (word == "male") return Gender::male;
    if (word != "neutral") refuse_at(entry_, "\"gender\" must be female, male or neutral");
    return Gender::unknown;
  }

  Voice read_voice(const json& entry) {
    if (!entry.is_object()) refuse_at(entry_, "a voice must be an object");
    Voice voice;
    voice.name = text(entry, "name");
    // Checked before the name becomes part of a path: nothing outside the folder is ever read.
    if (!casting::is_voice_name(voice.name)) refuse_at(entry_, "a voice's name must be 1 to 32 of a-z, 0-9 and -");
    entry_ = find_entry(voice.name);
    voice.gender = gender(entry);
    voice.description = text(entry, "description");
    if (voice.description.size() > most_description) refuse_at(entry_, "\"description\" is too long");
    voice.pitch_hz = number(entry, "pitch_hz", 40.0, 500.0);
    voice.formant_scale = number(entry, "formant_scale", 0.5, 2.0);
    voice.gain_db = number(entry, "gain_db", -24.0, 0.0);
    const fs::path path = folder_ / voice.name;
    voice.timbre = casting::parse_voice_file(read_file(path), path.string());
    return voice;
  }

  /// Entries come in the order of the file; "narrator" is also the value of a key further up.
  std::size_t find_entry(const std::string& name) const {
    const std::size_t after = content_.find("\"voices\"");
    const std::size_t found = content_.find("\"" + name + "\"", std::max(entry_, after == std::string::npos ? 0 : after));
    return found == std::string::npos ? entry_ : found;
  }

  const fs::path folder_;
  const std::string file_;
  const std::string content_;
  std::size_t entry_ = 0;  // byte of the entry that is read
};

}  // namespace

VoiceCatalogue VoiceCatalogue::load(const fs::path& folder) {
  CatalogueReader reader(folder);
  CatalogueReader::Contents contents = reader.read();
  VoiceCatalogue catalogue;
  for (Voice& voice : contents.voices) {
    if (catalogue.find(voice.name) != nullptr) reader.refuse_voice(voice.name, "is there twice");
    if (voice.name == contents.narrator) catalogue.narrator_ = std::move(voice);
    else if (voice.name == contents.unknown) catalogue.unknown_ = std::move(voice);
    else catalogue.voices_.push_back(std::move(voice));
  }
  if (catalogue.narrator_.name.empty()) reader.refuse_at(0, "\"narrator\" must name one of the voices");
  if (catalogue.unknown_.name.empty()) reader.refuse_at(0, "\"unknown\" must name another of the voices");
  if (catalogue.voices_.empty()) reader.refuse_at(0, "there must be a voice for named speakers");
  return catalogue;
}

const Voice* VoiceCatalogue::find(std::string_view name) const noexcept {
  if (name.empty()) return nullptr;
  if (narrator_.name == name) return &narrator_;
  if (unknown_.name == name) return &unknown_;
  const auto found = std::find_if(voices_.begin(), voices_.end(), [name](const Voice& v) { return v.name == name; });
  return found == voices_.end() ? nullptr : &*found;
}

}  // namespace narrator
