// News-like text of any length, made from a few templates: the same seed gives the same text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace narrator::bench {

/// UTF-8 paragraphs with quotations of every common form, at least `bytes` long and ended at a
/// paragraph's end.
std::string generated_article(std::size_t bytes, std::uint32_t seed = 1);

}  // namespace narrator::bench
