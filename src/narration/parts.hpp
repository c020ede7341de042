// A segment's spoken form as the requests it is made of: cut where a reader holds on inside a sentence,
// and where another language begins.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "narrator/narration.hpp"
#include "narrator/spoken_form.hpp"

namespace narrator::narration {

struct Part {
  std::size_t start = 0;  ///< code point of the form that its text begins at
  std::u32string text;    ///< ends with the mark that gives its melody
  std::string language;   ///< BCP 47
  std::chrono::milliseconds pause_after{0};  ///< at normal_speed
  friend bool operator==(const Part&, const Part&) = default;
};

/// @param from code point of the form where to begin
std::vector<Part> parts_of(const SpokenForm& form, std::size_t from, const std::string& language, const Pauses& pauses);

}  // namespace narrator::narration
