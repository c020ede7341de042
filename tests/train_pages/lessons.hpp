// Pages whose article is known, as blocks with the answer for each.
#pragma once

#include <string>
#include <vector>

#include "page/features.hpp"
#include "page/page.hpp"
#include "train_pages/boosting.hpp"

namespace narrator::train_pages {

struct Lesson {
  std::string id;
  page::Dom dom;
  std::vector<page::Block> blocks;
  page::Metadata metadata;
  std::vector<Row> rows;  ///< one for each block; weight 0: not known
};

/// @param gold a file of lines {"id", "html", "text" or "with" and "without"}; pages lie beside it
std::vector<Lesson> read_lessons(const std::string& gold);

}  // namespace narrator::train_pages
