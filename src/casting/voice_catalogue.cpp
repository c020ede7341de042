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

#include "base/folder.hpp"
#include "base/json_text.hpp"
#include "casting/voice_distance.hpp"
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

/// Gender, age and tone: the file says them, the catalogue repeats them for those who read it.
void read_voice_file(const fs::path& path, Voice& voice) {
  casting::VoiceFile file = casting::parse_voice_file(read_file(path), path.string());
  voice.gender = file.gender;
  voice.age = file.age;
  voice.timbre = std::move(file.timbre);
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
    const json root = parse_object();
    Contents contents{text(root, "narrator"), text(root, "unknown"), {}};
    contents.voices = read_voices(root);
    return contents;
  }

  /// Of a folder of more voices, which has no roles to give.
  std::vector<Voice> read_more() { return read_voices(parse_object()); }

  [[noreturn]] void refuse_voice(const std::string& name, const std::string& reason) const {
    refuse_at(content_.rfind("\"" + name + "\""), "voice \"" + name + "\" " + reason);
  }

  [[noreturn]] void refuse_at(std::size_t byte, const std::string& reason) const {
    const std::size_t known = byte == std::string::npos ? 0 : std::min(byte, content_.size());
    const auto end = content_.begin() + static_cast<std::ptrdiff_t>(known);
    refuse(file_ + ":" + std::to_string(1 + std::count(content_.begin(), end, '\n')), reason);
  }

 private:
  json parse_object() const {
    json root = parse();
    if (!root.is_object()) refuse_at(0, "must be an object");
    return root;
  }

  std::vector<Voice> read_voices(const json& root) {
    const auto found = root.find("voices");
    if (found == root.end() || !found->is_array()) refuse_at(0, "\"voices\" must be a list");
    std::vector<Voice> voices;
    for (const json& entry : *found) voices.push_back(read_voice(entry));
    return voices;
  }

  json parse() const {
    try {
      return parse_json(content_);
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

  Voice read_voice(const json& entry) {
    if (!entry.is_object()) refuse_at(entry_, "a voice must be an object");
    Voice voice;
    voice.name = text(entry, "name");
    // Checked before the name becomes part of a path: nothing outside the folder is ever read.
    if (!casting::is_voice_name(voice.name)) refuse_at(entry_, "a voice's name must be 1 to 32 of a-z, 0-9 and -");
    entry_ = find_entry(voice.name);
    voice.description = text(entry, "description");
    if (voice.description.size() > most_description) refuse_at(entry_, "\"description\" is too long");
    voice.pitch_hz = number(entry, "pitch_hz", 40.0, 500.0);
    voice.formant_scale = number(entry, "formant_scale", 0.5, 2.0);
    voice.brightness_db = number(entry, "brightness_db", -60.0, 20.0);
    voice.words_per_minute = number(entry, "words_per_minute", 50.0, 500.0);
    if (entry.contains("rhyme_score")) voice.intelligibility = number(entry, "rhyme_score", 0.0, 1.0);
    voice.gain_db = number(entry, "gain_db", -24.0, 12.0);
    read_voice_file(folder_ / voice.name, voice);
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

/// Voice files by name; what an editor or a system leaves beside them begins with a dot or ends in ~.
std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (const FolderEntry& entry : entries_of(folder, error)) {
    const std::string name = entry.path.filename().string();
    if (name != "catalogue.json" && name.front() != '.' && name.back() != '~') files.push_back(entry.path);
  }
  if (error && error != std::errc::no_such_file_or_directory) refuse(folder.string(), error.message());
  std::sort(files.begin(), files.end());
  return files;
}

/// A voice that nobody has measured: what its lines promise.
/// @param like for what lines cannot say
Voice estimated_voice(const fs::path& path, const Voice& like) {
  Voice voice = like;
  voice.name = path.filename().string();
  if (!casting::is_voice_name(voice.name)) refuse(path.string(), "a voice's name must be 1 to 32 of a-z, 0-9 and -");
  voice.description = "your own";
  read_voice_file(path, voice);
  voice.intelligibility.reset();
  casting::estimate_from_timbre(voice);
  return voice;
}

std::vector<Voice> own_voices(const fs::path& folder, const Voice& like) {
  std::vector<Voice> voices;
  const std::vector<fs::path> files = files_in(folder);
  std::error_code none;  // a folder that cannot be looked into was refused above
  if (fs::exists(folder / "catalogue.json", none)) voices = CatalogueReader(folder).read_more();
  for (const fs::path& file : files) {
    const auto is_measured = [&](const Voice& voice) { return voice.name == file.filename(); };
    if (std::none_of(voices.begin(), voices.end(), is_measured)) voices.push_back(estimated_voice(file, like));
  }
  return voices;
}

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

VoiceCatalogue VoiceCatalogue::load(const fs::path& folder, const fs::path& own) {
  VoiceCatalogue catalogue = load(folder);
  for (Voice& voice : own_voices(own, catalogue.narrator_)) catalogue.put(std::move(voice));
  return catalogue;
}

void VoiceCatalogue::put(Voice&& voice) {
  const auto same = [&voice](const Voice& other) { return other.name == voice.name; };
  if (same(narrator_)) narrator_ = std::move(voice);
  else if (same(unknown_)) unknown_ = std::move(voice);
  else if (const auto found = std::find_if(voices_.begin(), voices_.end(), same); found != voices_.end()) *found = std::move(voice);
  else voices_.push_back(std::move(voice));
}

const Voice* VoiceCatalogue::find(std::string_view name) const noexcept {
  if (name.empty()) return nullptr;
  if (narrator_.name == name) return &narrator_;
  if (unknown_.name == name) return &unknown_;
  const auto found = std::find_if(voices_.begin(), voices_.end(), [name](const Voice& v) { return v.name == name; });
  return found == voices_.end() ? nullptr : &*found;
}

}  // namespace narrator
