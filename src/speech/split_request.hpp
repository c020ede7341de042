// Where to cut a text that the engine could not say.
#pragma once

#include <cstddef>
#include <string_view>

namespace narrator::speech {

/// The best place near the middle: behind the end of a sentence, else of a clause, else of a word,
/// else the middle itself. Never 0 nor text.size(); text has at least two code points.
std::size_t split_point(std::u32string_view text);

}  // namespace narrator::speech
