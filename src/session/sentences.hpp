// The sentences of a narration, and which segments say them.
#pragma once

#include <cstddef>
#include <vector>

#include "narrator/narration.hpp"

namespace narrator::session {

struct Sentences {
  std::vector<Span> spans;                 ///< code points of the document, in order
  std::vector<std::size_t> first_segments; ///< of each
  std::vector<std::size_t> of_segments;    ///< the sentence of each segment
};

Sentences sentences_of(const Narration& narration);

}  // namespace narrator::session
