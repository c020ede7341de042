#include "cli/cast_file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/ascii.hpp"
#include "base/json_text.hpp"
#include "casting/speaker_names.hpp"
#include "narrator/error.hpp"

namespace narrator::cli {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

constexpr std::uintmax_t most_bytes = 10'000'000;

[[noreturn]] void refuse(const std::filesystem::path& path, std::size_t line, const std::string& reason) {
  throw Error(ErrorKind::voice, path.string() + ":" + std::to_string(line) + ": " + reason);
}

std::string read(const std::filesystem::path& path) {
  std::error_code none;
  if (std::filesystem::is_directory(path, none)) throw Error(ErrorKind::file, path.string() + ": " + std::strerror(EISDIR));
  errno = 0;
  std::ifstream stream(path, std::ios::binary);
  if (!stream) throw Error(ErrorKind::file, path.string() + ": " + std::strerror(errno == 0 ? EIO : errno));
  if (const auto size = std::filesystem::file_size(path, none); !none && size > most_bytes) refuse(path, 1, "too long for a cast");
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

Pairs of_lines(const std::filesystem::path& path, const std::string& content, const VoiceCatalogue& catalogue) {
  Pairs pairs;
  std::istringstream lines(content);
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    line = std::string(trimmed_ascii(std::string_view(line).substr(0, line.find('#'))));
    if (line.empty()) continue;
    const std::size_t equals = line.rfind('=');
    const std::string name(trimmed_ascii(std::string_view(line).substr(0, equals)));
    const std::string voice = equals == std::string::npos ? "" : std::string(trimmed_ascii(std::string_view(line).substr(equals + 1)));
    if (name.empty() || voice.empty()) refuse(path, number, "is not NAME = VOICE");
    try {
      casting::find_voice(catalogue, voice);
    } catch (const Error& error) {
      refuse(path, number, error.what());
    }
    pairs.emplace_back(name, voice);
  }
  return pairs;
}

std::string text_of(const nlohmann::json& entry, const char* key) {
  const auto found = entry.is_object() ? entry.find(key) : entry.end();
  return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The one speaker who stands for everybody unknown has no name there.
Pairs of_json(const std::filesystem::path& path, const std::string& content, const VoiceCatalogue& catalogue) {
  const nlohmann::json root = try_parse_json(content);
  const auto cast = root.is_object() ? root.find("cast") : root.end();
  if (cast == root.end() || !cast->is_array()) refuse(path, 1, "is not JSON as --show=cast --json prints it");
  Pairs pairs;
  for (const nlohmann::json& entry : *cast) {
    const std::string voice = text_of(entry, "voice");
    const std::string name = text_of(entry, "name");
    try {
      casting::find_voice(catalogue, voice);
    } catch (const Error& error) {
      refuse(path, 1, error.what());
    }
    pairs.emplace_back(name.empty() ? "unknown" : name, voice);
  }
  return pairs;
}

}  // namespace

Pairs read_cast_file(const std::filesystem::path& path, const VoiceCatalogue& catalogue) {
  const std::string content = read(path);
  const std::size_t first = content.find_first_not_of(" \t\r\n");
  const bool is_json = first != std::string::npos && content[first] == '{';
  return is_json ? of_json(path, content, catalogue) : of_lines(path, content, catalogue);
}

}  // namespace narrator::cli
