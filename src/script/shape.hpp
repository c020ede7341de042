// What a marked region looks like from within: how many words, how they begin and end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "script/marked_region.hpp"
#include "text/characters.hpp"
#include "text/language.hpp"

namespace narrator::script {

/// The most speaking of the first words.
enum class Inside : std::uint8_t { plain, function_word, auxiliary, person };
inline constexpr std::size_t insides = 4;

struct Shape {
  std::size_t words = 0;
  bool begins_upper = false;
  bool title_case = true;  ///< every longer word begins upper-case
  char32_t last = 0;       ///< inside, before the closing marks
  bool comma_behind = false;
  Inside inside = Inside::plain;

  bool ends_sentence() const { return holds(U".!?…", last); }
  bool ends_loudly() const { return holds(U"!?…", last); }
  /// A tag is to be expected: the comma stands inside (American) or behind the mark (British, German).
  bool awaits_tag() const { return holds(U",—–-", last) || (comma_behind && !ends_sentence()); }
};

Shape shape_of(std::u32string_view text, const MarkedRegion& region, bool comma_behind, const Language& language);

}  // namespace narrator::script
