// Noise in thirty languages, and what is known to end eSpeak NG, for as long as somebody wants.
//
//   NARRATE_RANDOM_TEXT_SECONDS  how long (60)
//   NARRATE_RANDOM_TEXT_SEED     other texts (1)
#include <dirent.h>

#include <chrono>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "base/utf8.hpp"
#include "speech/process_engine.hpp"
#include "support/catch.hpp"
#include "support/number_from_environment.hpp"
#include "support/processes.hpp"

using namespace narrator;
using namespace std::chrono_literals;

namespace {

constexpr const char* languages[] = {"en-us", "en-gb", "de", "fr", "es", "it", "pt", "pt-br", "nl", "sv", "da", "nb", "fi", "pl", "cs",
                                     "sk",    "hu",    "ro", "bg", "ru", "uk", "el", "tr",    "ar", "he", "fa", "hi", "ja", "cmn", "ko"};

constexpr std::u32string_view known[] = {U"s'", U"..", U". . ", U"'", U"[[", U"12345678901234567890", U"99999 ", U"1.000.000,5", U"<b>",
                                         U"\u0301", U"\u200d", U"\ufe0f", U"ABCdef", U"--", U"\u2026", U"!?", U"\u0430b\u0432d", U"x\u4e2d"};

struct Script {
  char32_t first;
  char32_t last;
};
constexpr Script scripts[] = {{0x20, 0x7e},     {0x61, 0x7a},     {0x30, 0x39},     {0xa0, 0x24f},    {0x300, 0x36f},    {0x370, 0x3ff},
                              {0x400, 0x52f},   {0x590, 0x6ff},   {0x900, 0xdff},   {0xe00, 0x10ff},  {0x2000, 0x2bff},  {0x3040, 0x30ff},
                              {0x4e00, 0x9fff}, {0xac00, 0xd7a3}, {0xf900, 0xffef}, {0x1f300, 0x1faff}};

class Noise {
 public:
  explicit Noise(std::uint32_t seed) : random_(seed) {}

  std::size_t below(std::size_t n) { return random_() % n; }

  std::u32string text() {
    if (below(8) == 0) return repeated();
    std::u32string all;
    const std::size_t length = std::size_t{1} << below(11);
    while (all.size() < length) {
      if (below(6) == 0) all += known[below(std::size(known))];
      all += word();
      all += U" , .!?"[below(3) == 0 ? below(6) : 0];
    }
    return all;
  }

 private:
  std::u32string repeated() {
    const std::u32string piece = below(2) == 0 ? std::u32string(known[below(std::size(known))]) : word();
    std::u32string all;
    for (std::size_t times = std::size_t{1} << below(10); times > 0 && all.size() + piece.size() <= SpeechRequest::most_characters; --times) all += piece;
    return all;
  }

  std::u32string word() {
    const Script script = scripts[below(std::size(scripts))];
    std::u32string letters;
    for (std::size_t n = 1 + below(12); n > 0; --n) letters += script.first + static_cast<char32_t>(below(script.last - script.first + 1));
    return letters;
  }

  std::minstd_rand random_;
};

std::size_t entries_of(const std::string& folder) {
  std::size_t count = 0;
  DIR* const entries = opendir(folder.c_str());
  while (readdir(entries) != nullptr) ++count;
  closedir(entries);
  return count;
}

}  // namespace

TEST_CASE("noise in thirty languages is said or reported, and leaves no process and no descriptor behind") {
  using Clock = std::chrono::steady_clock;
  speech::ProcessEngine engine(2, 10s);
  Noise noise(static_cast<std::uint32_t>(test::number_from_environment("NARRATE_RANDOM_TEXT_SEED", 1)));
  std::map<std::string, int> unsaid;
  Clock::duration longest{};
  std::size_t said = 0;
  SpeechRequest request;
  const auto say = [&] {
    CAPTURE(request.language, to_utf8(request.text));
    const auto begin = Clock::now();
    const SpeechOutcome outcome = engine.speak(request, [](auto, auto) { return true; });
    longest = std::max(longest, Clock::now() - begin);
    CHECK(outcome.complete);
    if (!outcome.problem.empty()) ++unsaid[request.language];
    ++said;
  };
  say();
  const std::size_t descriptors = entries_of("/proc/self/fd");
  const std::size_t of_zygote = entries_of("/proc/" + std::to_string(engine.zygote_pid()) + "/fd");
  const auto end = Clock::now() + std::chrono::seconds(test::number_from_environment("NARRATE_RANDOM_TEXT_SECONDS", 60));
  while (Clock::now() < end) {
    request.language = languages[noise.below(std::size(languages))];
    request.text = noise.text();
    request.text.resize(std::min(request.text.size(), SpeechRequest::most_characters));
    request.words_per_minute = noise.below(4) == 0 ? fastest_speed : normal_speed;
    say();
  }
  CHECK(entries_of("/proc/self/fd") == descriptors);
  const std::size_t servers = test::children_of(engine.zygote_pid()).size();
  CHECK(servers <= speech::most_voice_servers);
  CHECK(entries_of("/proc/" + std::to_string(engine.zygote_pid()) + "/fd") <= of_zygote + servers);
  std::string report = std::to_string(said) + " texts, the longest took " +
                       std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(longest).count()) + " ms; not all was said of";
  for (const auto& [language, count] : unsaid) report += " " + std::to_string(count) + " in " + language;
  WARN(report);
}
