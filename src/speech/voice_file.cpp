#include "speech/voice_file.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <system_error>

#include "base/ascii.hpp"
#include "base/folder.hpp"

namespace narrator::speech {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_timbre = 4000;  // bytes; the engine reads lines of at most 200

/// "en_GB" is "en-gb".
std::string plain_tag(std::string_view text) {
  std::string tag = lower_ascii(text);
  std::replace(tag.begin(), tag.end(), '_', '-');
  return tag;
}

bool is_safe_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' || c == '-' ||
         c == '.' || c == '\n';
}

bool shapes_tone(std::string_view line) {
  static constexpr std::array<std::string_view, 17> keywords{
      "pitch",   "formant", "breath",    "breathw",   "roughness", "tone",      "voicing",   "consonants", "flutter",
      "klatt",   "speed",   "intonation", "stressAmp", "stressAdd", "stressLength", "echo",  "tunes"};
  const std::string_view keyword = line.substr(0, line.find(' '));
  return std::find(keywords.begin(), keywords.end(), keyword) != keywords.end();
}

}  // namespace

LanguageFiles::LanguageFiles(const fs::path& data_folder) {
  std::error_code ignored;  // a missing folder is a missing language: find() says so
  for (const FolderEntry& entry : all_entries_below(data_folder / "lang", ignored))
    if (entry.is_file || (entry.is_link && fs::is_regular_file(entry.path, ignored)))
      files_.emplace(plain_tag(entry.path.filename().string()), entry.path);
}

fs::path LanguageFiles::find(std::string_view tag) const {
  for (std::string name = plain_tag(tag); !name.empty();) {
    if (const auto found = files_.find(name); found != files_.end()) return found->second;
    const std::size_t cut = name.rfind('-');
    name.resize(cut == std::string::npos ? 0 : cut);
  }
  const auto english = files_.find("en-us");
  return english == files_.end() ? fs::path() : english->second;
}

bool is_safe_timbre(std::string_view timbre) {
  if (timbre.size() > longest_timbre || !std::all_of(timbre.begin(), timbre.end(), is_safe_character)) return false;
  while (!timbre.empty()) {
    const std::size_t end = std::min(timbre.find('\n'), timbre.size());
    const std::string_view line = timbre.substr(0, end);
    if (!line.empty() && !shapes_tone(line)) return false;
    timbre.remove_prefix(std::min(end + 1, timbre.size()));
  }
  return true;
}

std::string voice_file_text(const fs::path& language_file, std::string_view timbre) {
  std::ifstream file(language_file, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (text.empty()) return text;
  text += '\n';
  if (is_safe_timbre(timbre)) text += timbre;
  return text;
}

}  // namespace narrator::speech
