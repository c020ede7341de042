// What an EPUB says about itself: metadata, the order of its chapters, and what its table of contents calls them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "formats/archive.hpp"

namespace narrator::formats {

struct EpubPackage {
  std::string title;
  std::string creators;  ///< authors, apart by ", "
  std::string language;
  std::string date;
  std::string publisher;
  std::vector<std::string> chapters;           ///< names in the archive, in the order of reading
  std::map<std::string, std::string> headings;  ///< a chapter's name in the archive to its entry in the contents
};

/// @throws Error (input)
EpubPackage read_epub_package(Archive& archive);

}  // namespace narrator::formats
