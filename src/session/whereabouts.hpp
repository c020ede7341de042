// A place as people say it: a paragraph, a time, a part of the whole.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>

namespace narrator::session {

struct ParagraphNumber {
  std::size_t number = 0;  ///< from 1
  friend bool operator==(const ParagraphNumber&, const ParagraphNumber&) = default;
};
struct Percent {
  int percent = 0;  ///< 0 to 100, of the time
  friend bool operator==(const Percent&, const Percent&) = default;
};
using Whereabouts = std::variant<ParagraphNumber, std::chrono::seconds, Percent>;

/// "12", "1:30" or "1:02:03", "50%"
/// @return empty for anything else
std::optional<Whereabouts> parse_whereabouts(std::string_view words);

}  // namespace narrator::session
