#include "casting/voice_file_syntax.hpp"

#include <algorithm>
#include <array>

#include "narrator/error.hpp"

namespace narrator::casting {
namespace {

struct Keyword {
  std::string_view name;
  std::size_t most_numbers;
};

// Of eSpeak NG's docs/voices.md, those that shape a tone. What names a language, a dictionary, another
// file or an effect that no person has is not here.
constexpr std::array keywords{Keyword{"pitch", 2},       Keyword{"formant", 4},   Keyword{"breath", 8},
                              Keyword{"breathw", 8},     Keyword{"roughness", 1}, Keyword{"tone", 12},
                              Keyword{"voicing", 1},     Keyword{"consonants", 2}, Keyword{"speed", 1},
                              Keyword{"intonation", 1},  Keyword{"stressAmp", 8}, Keyword{"stressAdd", 8},
                              Keyword{"stressLength", 8}};

std::string_view take_word(std::string_view& rest) {
  rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
  const std::string_view word = rest.substr(0, rest.find_first_of(" \t"));
  rest.remove_prefix(word.size());
  return word;
}

bool is_number(std::string_view word) {
  if (!word.empty() && word.front() == '-') word.remove_prefix(1);
  return !word.empty() && word.size() <= 5 && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// @return the reason why the line is refused; empty when it is good
std::string check_line(std::string_view line) {
  const std::string_view name = take_word(line);
  const auto keyword = std::find_if(keywords.begin(), keywords.end(), [name](const Keyword& k) { return k.name == name; });
  if (keyword == keywords.end()) return "'" + std::string(name.substr(0, 40)) + "' does not shape a tone";
  std::size_t numbers = 0;
  for (std::string_view word; !(word = take_word(line)).empty(); ++numbers)
    if (!is_number(word)) return "'" + std::string(word.substr(0, 40)) + "' is not a whole number";
  if (numbers == 0 || numbers > keyword->most_numbers)
    return std::string(name) + " takes 1 to " + std::to_string(keyword->most_numbers) + " numbers";
  return {};
}

}  // namespace

std::string parse_voice_file(std::string_view content, std::string_view file) {
  std::string timbre;
  for (std::size_t number = 1; !content.empty(); ++number) {
    const std::size_t end = std::min(content.find('\n'), content.size());
    std::string_view line = content.substr(0, end);
    content.remove_prefix(std::min(end + 1, content.size()));
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    line = line.substr(0, line.find("//"));
    line = line.substr(0, line.find_last_not_of(" \t") + 1);
    if (line.empty()) continue;
    if (const std::string reason = check_line(line); !reason.empty())
      throw Error(ErrorKind::voice, std::string(file) + ":" + std::to_string(number) + ": " + reason);
    timbre.append(line) += '\n';
  }
  return timbre;
}

bool is_voice_name(std::string_view name) noexcept {
  return !name.empty() && name.size() <= 32 && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

}  // namespace narrator::casting
