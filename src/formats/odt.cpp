#include "formats/odt.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <string>

#include "formats/archive.hpp"
#include "formats/office.hpp"
#include "narrator/error.hpp"

namespace narrator::formats {
namespace {

int number_of(std::string_view text, int otherwise) {
  int value = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

bool is_unheard(const XmlElement& element) {
  // Of a picture; text:title is a field that says the document's.
  if (element.name == "title" || element.name == "desc") return element.space.find("svg") != std::string_view::npos;
  constexpr std::string_view names[] = {"tracked-changes", "annotation", "note-citation", "table-of-content", "alphabetical-index",
                                        "illustration-index", "table-index", "object-index", "user-index",
                                        "script", "font-face-decls", "sequence-decls", "forms", "math", "ruby-text"};
  return std::find(std::begin(names), std::end(names), element.name) != std::end(names);
}

class ContentReader : public XmlHandler {
 public:
  void open(const XmlElement& element) override {
    const std::string_view name = element.name;
    if (unheard_ > 0 || is_unheard(element)) {
      ++unheard_;
      return;
    }
    if (name == "style") parents_[std::string(element.attribute("name"))] = element.attribute("parent-style-name");
    else if (name == "list") ++lists_;
    else if (name == "note") ++notes_;
    else if (name == "table") writer_.begin_table();
    else if (name == "h") open_paragraph({BlockKind::heading, std::clamp(number_of(element.attribute("outline-level"), 1), 1, 6), false});
    else if (name == "p") open_paragraph(style_of(std::string(element.attribute("style-name"))));
    else if (name == "s" || name == "tab") paragraphs_.add(" ");
    else if (name == "line-break") paragraphs_.add("\n");
  }

  void close(std::string_view name) override {
    if (unheard_ > 0) {
      --unheard_;
      return;
    }
    if (name == "list") --lists_;
    else if (name == "note") --notes_;
    else if (name == "h" || name == "p") paragraphs_.close();
    else if (name == "table-cell") writer_.end_cell();
    else if (name == "table-row") writer_.end_row();
    else if (name == "table") writer_.end_table();
  }

  void text(std::string_view utf8) override {
    if (unheard_ == 0) paragraphs_.add(utf8);
  }

  std::vector<markup::SourceBlock> take() { return writer_.take(); }

 private:
  /// What a user formats by hand is a style of its own (P1) with the one it began as for its parent.
  OfficeStyle style_of(const std::string& name) const {
    const auto parent = parents_.find(name);
    return style_of_name(parent == parents_.end() || parent->second.empty() ? name : parent->second);
  }

  void open_paragraph(OfficeStyle style) {
    if (notes_ > 0) style = {BlockKind::footnote, 0, false};
    else if (lists_ > 0 && (style.kind == BlockKind::paragraph || style.kind == BlockKind::list_item))
      style = {BlockKind::list_item, lists_, false};
    paragraphs_.open(style);
  }

  std::map<std::string, std::string> parents_;
  BlockWriter writer_;
  OfficeParagraphs paragraphs_{writer_};
  int unheard_ = 0;
  int lists_ = 0;
  int notes_ = 0;
};

}  // namespace

markup::SourceDocument read_odt(std::string_view bytes) {
  Archive archive(bytes);
  if (const auto manifest = archive.read("META-INF/manifest.xml"))
    if (manifest->find("encryption-data") != std::string::npos) throw Error(ErrorKind::input, "is encrypted");
  const auto content = archive.read("content.xml");
  if (!content) throw Error(ErrorKind::input, "is no ODT: it has no content.xml");
  ContentReader reader;
  read_xml(*content, reader);
  markup::SourceDocument document;
  document.blocks = reader.take();
  document.encoding = "UTF-8";
  if (const auto text = archive.read("meta.xml")) read_office_metadata(*text, document);
  take_titles(document);
  return document;
}

}  // namespace narrator::formats
