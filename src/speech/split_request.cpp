#include "speech/split_request.hpp"

#include <array>
#include <cassert>

namespace narrator::speech {
namespace {

bool holds(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }

/// The cut behind one of `marks` and a space that is closest to the middle; 0 when there is none in
/// the middle half, where cutting is worth it.
std::size_t cut_behind(std::u32string_view text, std::u32string_view marks) {
  const std::size_t middle = text.size() / 2;
  for (std::size_t distance = 0; distance <= text.size() / 4; ++distance) {
    for (const std::size_t at : {middle + distance, middle - distance}) {
      if (at < 2 || at >= text.size() || text[at - 1] != U' ') continue;
      if (marks.empty() || holds(marks, text[at - 2])) return at;
    }
  }
  return 0;
}

}  // namespace

std::size_t split_point(std::u32string_view text) {
  assert(text.size() >= 2);
  static constexpr std::array<std::u32string_view, 3> kinds{U".!?…。", U",;:—–", U""};
  for (const std::u32string_view marks : kinds)
    if (const std::size_t at = cut_behind(text, marks); at != 0) return at;
  return text.size() / 2;
}

}  // namespace narrator::speech
