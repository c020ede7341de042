// Who wrote the article of a page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "page/dom.hpp"

namespace narrator::page {

struct BylineSigns {
  std::vector<std::string> linked;  ///< JSON-LD's authors
  std::string meta;                 ///< <meta name="author"> and the like
  std::string site;
};

/// Names apart by ", ", without "By"; empty where none is found.
std::string choose_byline(const Dom& dom, const BylineSigns& signs);

}  // namespace narrator::page
