// What DOCX and ODT have in common: paragraphs with named styles, paragraphs inside paragraphs (text boxes, notes),
// and Dublin Core.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "formats/block_writer.hpp"
#include "formats/xml.hpp"
#include "markup/source_document.hpp"

namespace narrator::formats {

/// A style as both programs know it. Names are those of the styles that come with them, in lower case.
struct OfficeStyle {
  BlockKind kind = BlockKind::paragraph;
  int level = 0;
  bool unheard = false;  ///< an entry of a table of contents
};
/// @param name in any case, "_20_" for a space
OfficeStyle style_of_name(std::string_view name);

/// Paragraphs as they open and close. What an inner one says stands before the rest of the outer one.
class OfficeParagraphs {
 public:
  explicit OfficeParagraphs(BlockWriter& writer) : writer_(writer) {}
  void open(OfficeStyle style) { open_.push_back({style, {}}); }
  bool is_open() const noexcept { return !open_.empty(); }
  OfficeStyle& style() { return open_.back().style; }
  void add(std::string_view utf8) {
    if (is_open()) open_.back().text += utf8;
  }
  void close();

 private:
  struct Paragraph {
    OfficeStyle style;
    std::string text;
  };
  BlockWriter& writer_;
  std::vector<Paragraph> open_;
};

/// title, creator, language and the date of docProps/core.xml and meta.xml into the document, where they are empty.
void read_office_metadata(std::string_view xml, markup::SourceDocument& document);

/// The first block in the style "Title" is the title, and that in the style "Author" or "Byline" the byline.
void take_titles(markup::SourceDocument& document);

}  // namespace narrator::formats
