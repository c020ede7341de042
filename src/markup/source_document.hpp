// What a reader of a format (a web page, a book, a paper) gives: blocks with text of their own. The document
// room lays them out as one Document, whatever they came from.
#pragma once

#include <string>
#include <vector>

#include "narrator/document.hpp"

namespace narrator::markup {

struct SourceBlock {
  BlockKind kind = BlockKind::paragraph;
  /// UTF-8, not empty, no white space at either end, no control characters. Runs of white space are one space;
  /// code and tables keep their line breaks (a line a row, cells apart by ", ").
  std::string text;
  int level = 0;         ///< of a heading 1 to 6, of a list item or quotation its depth from 1; otherwise 0
  std::string language;  ///< BCP 47 where the markup names one other than the document's; else empty
  friend bool operator==(const SourceBlock&, const SourceBlock&) = default;
};

struct SourceDocument {
  std::string title;     ///< as below: UTF-8, on one line, empty when there is none; not repeated in blocks
  std::string byline;    ///< names alone, without "By"; several apart by ", "; not repeated in blocks
  std::string language;  ///< BCP 47, as the markup says; empty: to be detected
  std::string date;      ///< ISO 8601 where it could be read as such
  std::string site;      ///< who published it
  std::string encoding;  ///< IANA name of the charset it was read in
  std::vector<SourceBlock> blocks;
  friend bool operator==(const SourceDocument&, const SourceDocument&) = default;
};

}  // namespace narrator::markup
