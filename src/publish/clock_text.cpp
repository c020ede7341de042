#include "publish/clock_text.hpp"

#include <array>
#include <cstdio>

namespace narrator::publish {
namespace {

template <typename... Numbers>
std::string formatted(const char* format, Numbers... numbers) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), format, numbers...);
  return text.data();
}

long long count(std::chrono::milliseconds time) { return time.count(); }

}  // namespace

std::string clock_text(std::chrono::milliseconds time, char decimal_mark) {
  const long long ms = count(time);
  return formatted("%02lld:%02lld:%02lld%c%03lld", ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60, decimal_mark, ms % 1000);
}

std::string lyrics_clock_text(std::chrono::milliseconds time) {
  const long long hundredths = (count(time) + 5) / 10;
  return formatted("%02lld:%02lld.%02lld", hundredths / 6000, hundredths / 100 % 60, hundredths % 100);
}

std::string seconds_text(std::chrono::milliseconds time) {
  return formatted("%lld.%03lld", count(time) / 1000, count(time) % 1000);
}

}  // namespace narrator::publish
