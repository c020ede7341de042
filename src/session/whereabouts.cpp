#include "session/whereabouts.hpp"

#include <charconv>

namespace narrator::session {
namespace {

/// All of it, or nothing.
std::optional<std::size_t> number(std::string_view words) {
  constexpr std::size_t most = 1'000'000;
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), value);
  if (error != std::errc() || end != words.data() + words.size() || value > most) return std::nullopt;
  return value;
}

std::optional<std::chrono::seconds> time_of(std::string_view words) {
  std::size_t seconds = 0;
  for (int parts = 0; parts < 3; ++parts) {
    const std::size_t colon = words.find(':');
    const auto part = number(words.substr(0, colon));
    if (!part) return std::nullopt;
    seconds = seconds * 60 + *part;
    if (colon == std::string_view::npos) return std::chrono::seconds(seconds);
    words.remove_prefix(colon + 1);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Whereabouts> parse_whereabouts(std::string_view words) {
  if (words.find(':') != std::string_view::npos) {
    const auto time = time_of(words);
    if (!time) return std::nullopt;
    return *time;
  }
  const bool is_percent = words.ends_with('%');
  if (is_percent) words.remove_suffix(1);
  const auto value = number(words);
  if (!value || (is_percent && *value > 100)) return std::nullopt;
  if (is_percent) return Percent{static_cast<int>(*value)};
  return ParagraphNumber{*value};
}

}  // namespace narrator::session
