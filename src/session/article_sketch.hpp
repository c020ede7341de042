// Which article it is, whatever its file is called and whatever of it was edited since.
#pragma once

#include <cstdint>
#include <vector>

#include "narrator/document.hpp"

namespace narrator::session {

/// The smallest hashes of all runs of four words (Broder 1997, "On the resemblance and containment of documents"):
/// a sample of them that is the same wherever they are the same. Sorted, without doubles.
using ArticleSketch = std::vector<std::uint32_t>;

inline constexpr std::size_t sketch_size = 64;

/// Linear; letters and figures count, their case does not.
ArticleSketch sketch_of(const Document& document);

/// The share of runs of words that are in both articles, of those that are in either, as the sketches tell: 0 to 1.
double resemblance(const ArticleSketch& a, const ArticleSketch& b);

}  // namespace narrator::session
