// What a marked region looks like from within: how many words, how they begin and end.
#pragma once

#include <cstddef>
#include <string_view>

#include "script/quotations.hpp"
#include "text/characters.hpp"

namespace narrator::script {

struct Shape {
  std::size_t words = 0;
  bool begins_upper = false;
  bool title_case = true;  ///< every longer word begins upper-case
  char32_t last = 0;       ///< inside, before the closing marks
  bool comma_behind = false;

  bool ends_sentence() const { return holds(U".!?…", last); }
  bool ends_loudly() const { return holds(U"!?…", last); }
  /// A tag is to be expected: the comma stands inside (American) or behind the mark (British, German).
  bool awaits_tag() const { return holds(U",—–-", last) || (comma_behind && !ends_sentence()); }
};

Shape shape_of(std::u32string_view text, const MarkedRegion& region, bool comma_behind);

}  // namespace narrator::script
