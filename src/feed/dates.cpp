#include "feed/dates.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <string_view>
#include <vector>

#include "base/ascii.hpp"

namespace narrator::feed {
namespace {

struct Moment {
  std::chrono::year_month_day day{};
  int seconds = 0;  // of the day
  int offset = 0;   // of the zone, seconds
};

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "10:20", "10:20:30", "10:20:30.123"
std::optional<int> clock(std::string_view text) {
  text = text.substr(0, text.find_first_of(".,"));
  if (text.size() != 5 && text.size() != 8) return std::nullopt;
  const auto hours = number(text.substr(0, 2));
  const auto minutes = number(text.substr(3, 2));
  const auto seconds = text.size() == 8 ? number(text.substr(6, 2)) : std::optional(0);
  if (!hours || !minutes || !seconds || text[2] != ':') return std::nullopt;
  return *hours * 3600 + *minutes * 60 + *seconds;
}

/// "Z", "+0100", "-05:30", "EST"; 0 for what is none.
int zone(std::string_view text) {
  if (text.size() >= 5 && (text.front() == '+' || text.front() == '-')) {
    const int sign = text.front() == '-' ? -1 : 1;
    return sign * (number(text.substr(1, 2)).value_or(0) * 3600 + number(text.substr(text.size() - 2)).value_or(0) * 60);
  }
  constexpr std::pair<std::string_view, int> american[] = {{"EST", -5}, {"EDT", -4}, {"CST", -6}, {"CDT", -5}, {"MST", -7}, {"MDT", -6}, {"PST", -8}, {"PDT", -7}};
  for (const auto& [name, hours] : american)
    if (text == name) return hours * 3600;
  return 0;
}

std::optional<unsigned int> month(std::string_view name) {
  constexpr std::array<std::string_view, 12> names{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
  const auto* const found = std::find(names.begin(), names.end(), lower_ascii(name.substr(0, 3)));
  return found == names.end() ? std::nullopt : std::optional(static_cast<unsigned int>(found - names.begin()) + 1);
}

std::optional<std::chrono::year_month_day> day(std::optional<int> year, std::optional<unsigned int> in_year, std::optional<int> in_month) {
  if (!year || !in_year || !in_month || *in_month < 1) return std::nullopt;
  if (*year < 100) *year += *year < 70 ? 2000 : 1900;
  const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{*in_year}, std::chrono::day{static_cast<unsigned int>(*in_month)}};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> found;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" ,\t\r\n"), text.size());
    if (end > 0) found.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return found;
}

/// "2026-11-25", "2026-11-25T10:20:30Z", "2026-11-25 10:20+01:00"
std::optional<Moment> rfc_3339(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto in_year = number(text.substr(5, 2));
  const auto date = day(number(text.substr(0, 4)), in_year ? std::optional(static_cast<unsigned int>(*in_year)) : std::nullopt, number(text.substr(8, 2)));
  if (!date) return std::nullopt;
  Moment moment{.day = *date};
  text.remove_prefix(std::min<std::size_t>(11, text.size()));
  const std::size_t sign = text.find_first_of("+-Z ");
  moment.seconds = clock(text.substr(0, sign)).value_or(0);
  if (sign != std::string_view::npos) moment.offset = zone(text.substr(sign));
  return moment;
}

/// "Wed, 25 Nov 2026 10:20:30 +0100", with or without the day of the week and the time
std::optional<Moment> rfc_822(std::string_view text) {
  std::vector<std::string_view> parts = words(text);
  if (!parts.empty() && !number(parts.front())) parts.erase(parts.begin());
  if (parts.size() < 3) return std::nullopt;
  const auto date = day(number(parts[2]), month(parts[1]), number(parts[0]));
  if (!date) return std::nullopt;
  return Moment{.day = *date, .seconds = parts.size() > 3 ? clock(parts[3]).value_or(0) : 0, .offset = parts.size() > 4 ? zone(parts[4]) : 0};
}

std::optional<Moment> parsed(const std::string& date) {
  const std::string_view text = trimmed_ascii(date);
  if (text.empty()) return std::nullopt;
  const auto moment = rfc_3339(text);
  return moment ? moment : rfc_822(text);
}

}  // namespace

std::optional<std::int64_t> time_of(const std::string& date) {
  const auto moment = parsed(date);
  if (!moment) return std::nullopt;
  const std::int64_t days = std::chrono::sys_days(moment->day).time_since_epoch().count();
  return days * 86'400 + moment->seconds - moment->offset;
}

std::string day_of(const std::string& date) {
  const auto moment = parsed(date);
  if (!moment) return date;
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(moment->day.year()), static_cast<unsigned int>(moment->day.month()),
                static_cast<unsigned int>(moment->day.day()));
  return text;
}

}  // namespace narrator::feed
