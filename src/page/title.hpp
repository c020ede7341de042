// Which of the titles that a page gives is its article's.
#pragma once

#include <string>
#include <vector>

namespace narrator::page {

struct TitleSigns {
  struct Heading {
    std::string text;
    int level = 1;
  };
  std::string linked;   ///< JSON-LD's headline
  std::string meta;     ///< og:title and the like
  std::string element;  ///< <title>
  std::vector<Heading> headings;  ///< of levels 1 and 2, in the page's order
  std::string site;
};

/// What the page shows as its heading, when a title for machines agrees with it; else the best of those, without the
/// name of the site.
std::string choose_title(const TitleSigns& signs);

}  // namespace narrator::page
