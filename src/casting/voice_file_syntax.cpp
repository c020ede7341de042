#include "casting/voice_file_syntax.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "narrator/error.hpp"

namespace narrator::casting {
namespace {

// The engine keeps a voice in a fixed buffer; ours are a few hundred bytes.
constexpr std::size_t most_bytes = 2000;

struct Keyword {
  std::string_view name;
  std::size_t least_numbers;
  std::size_t most_numbers;
  int least;
  int most;
};

// Of the lines of an eSpeak NG voice file those that shape a tone and are heard as a person. What names a
// language, a dictionary or another file, replaces phonemes or adds an effect is not here. Nor is what
// belongs to a language: stress and intonation are German in German and French in French.
constexpr std::array keywords{
    Keyword{"pitch", 2, 2, 30, 500},      Keyword{"formant", 2, 5, -500, 500}, Keyword{"tone", 2, 12, 0, 8000},
    Keyword{"voicing", 1, 1, 0, 200},     Keyword{"consonants", 1, 2, 0, 200}, Keyword{"breath", 1, 8, 0, 50},
    Keyword{"breathw", 1, 8, 0, 1000},    Keyword{"roughness", 1, 1, 0, 7},
    Keyword{"klatt", 1, 1, 0, 6},         Keyword{"speed", 1, 1, 80, 120}};

std::string_view take_word(std::string_view& rest) {
  rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
  const std::string_view word = rest.substr(0, rest.find_first_of(" \t"));
  rest.remove_prefix(word.size());
  return word;
}

class Line {
 public:
  Line(std::string_view line, std::string_view file, std::size_t number) : rest_(line), file_(file), number_(number) {}

  /// @return true when it was the gender line
  bool read_into(VoiceFile& voice) {
    const std::string_view name = take_word(rest_);
    const bool is_gender = name == "gender";
    if (is_gender) read_gender(voice);
    else voice.timbre += tone(name) + "\n";
    return is_gender;
  }

 private:
  /// As eSpeak NG has it: "gender female 35".
  void read_gender(VoiceFile& voice) {
    const std::string_view word = take_word(rest_);
    if (word == "female") voice.gender = Gender::female;
    else if (word == "male") voice.gender = Gender::male;
    else if (word != "unknown") refuse(printable(word) + " is none of female, male, unknown");
    if (const std::string_view years = take_word(rest_); !years.empty()) voice.age = within(years, 1, 120);
    if (!take_word(rest_).empty()) refuse("gender takes a gender and years");
  }

  /// The line with single spaces.
  std::string tone(std::string_view name) {
    const auto keyword = std::find_if(keywords.begin(), keywords.end(), [&](const Keyword& k) { return k.name == name; });
    if (keyword == keywords.end()) refuse(printable(name) + " does not shape a tone");
    std::string result(name);
    std::size_t numbers = 0;
    for (std::string_view word; !(word = take_word(rest_)).empty(); ++numbers)
      result += " " + std::to_string(number(word, *keyword, numbers));
    if (numbers < keyword->least_numbers || numbers > keyword->most_numbers)
      refuse(std::string(name) + " takes " + count(*keyword) + " numbers");
    return result;
  }

  int number(std::string_view word, const Keyword& keyword, std::size_t position) const {
    // The first number of a formant says which: the engine has nine.
    const bool is_index = keyword.name == "formant" && position == 0;
    return within(word, is_index ? 0 : keyword.least, is_index ? 8 : keyword.most);
  }

  int within(std::string_view word, int least, int most) const {
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || end != word.data() + word.size()) refuse(printable(word) + " is not a whole number");
    if (value < least || value > most)
      refuse(printable(word) + " is not within " + std::to_string(least) + " and " + std::to_string(most));
    return value;
  }

  static std::string count(const Keyword& keyword) {
    const std::string most = std::to_string(keyword.most_numbers);
    return keyword.least_numbers == keyword.most_numbers ? most : std::to_string(keyword.least_numbers) + " to " + most;
  }

  static std::string printable(std::string_view word) {
    std::string result(word.substr(0, 40));
    std::replace_if(result.begin(), result.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return "\"" + result + "\"";
  }

  [[noreturn]] void refuse(const std::string& reason) const {
    throw Error(ErrorKind::voice, std::string(file_) + ":" + std::to_string(number_) + ": " + reason);
  }

  std::string_view rest_;
  std::string_view file_;
  std::size_t number_;
};

}  // namespace

VoiceFile parse_voice_file(std::string_view content, std::string_view file) {
  VoiceFile voice;
  bool has_gender = false;
  for (std::size_t number = 1; !content.empty(); ++number) {
    const std::size_t end = std::min(content.find('\n'), content.size());
    std::string_view line = content.substr(0, end);
    content.remove_prefix(std::min(end + 1, content.size()));
    line = line.substr(0, line.find("//"));
    line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    if (!line.empty() && Line(line, file, number).read_into(voice)) has_gender = true;
  }
  const auto refuse = [file](const char* reason) { throw Error(ErrorKind::voice, std::string(file) + ":1: " + reason); };
  if (!has_gender) refuse("has no gender line");
  if (voice.timbre.empty()) refuse("has no line that shapes a tone");
  if (voice.timbre.size() > most_bytes) refuse("is too long for a voice");
  return voice;
}

bool is_voice_name(std::string_view name) noexcept {
  return !name.empty() && name.size() <= 32 && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

}  // namespace narrator::casting
