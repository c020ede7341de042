#include "formats/office.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "formats/front.hpp"

namespace narrator::formats {
namespace {

std::string plain_name(std::string_view name) {
  std::string out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name.substr(i).starts_with("_20_")) {
      out += ' ';
      i += 3;
    } else {
      out += to_lower_ascii(name[i]);
    }
  }
  return out;
}

class MetadataReader : public XmlHandler {
 public:
  explicit MetadataReader(markup::SourceDocument& document) : document_(document) {}
  void open(const XmlElement&) override { value_.clear(); }
  void text(std::string_view utf8) override { value_ += utf8; }
  void close(std::string_view name) override {
    if (std::string* const place = place_for(name); place != nullptr && place->empty()) *place = clean_line(value_);
    value_.clear();
  }

 private:
  std::string* place_for(std::string_view name) {
    if (name == "title") return &document_.title;
    if (name == "creator" || name == "initial-creator") return &document_.byline;
    if (name == "language") return &document_.language;
    if (name == "created" || name == "date") return &document_.date;
    return nullptr;
  }

  markup::SourceDocument& document_;
  std::string value_;
};

}  // namespace

OfficeStyle style_of_name(std::string_view name) {
  const std::string plain = plain_name(name);
  const std::string_view view = plain;
  // "heading 2"; LibreOffice's style for all headings has no figure.
  if (view.starts_with("heading")) {
    const char last = view.back();
    return {BlockKind::heading, last >= '1' && last <= '6' ? last - '0' : 1, false};
  }
  if (view.starts_with("toc ") || view == "toc heading" || view.starts_with("contents ")) return {BlockKind::paragraph, 0, true};
  if (view == "title") return {BlockKind::title, 0, false};
  if (view == "author" || view == "byline") return {BlockKind::byline, 0, false};
  if (view == "subtitle") return {BlockKind::heading, 2, false};
  if (view == "quote" || view == "intense quote" || view == "quotations" || view == "block text") return {BlockKind::quotation, 1, false};
  if (view == "caption" || view == "illustration" || view == "figure" || view == "table") return {BlockKind::caption, 0, false};
  if (view.starts_with("list ")) return {BlockKind::list_item, 1, false};
  if (view == "html preformatted" || view == "preformatted text" || view == "macro text" || view == "source code")
    return {BlockKind::code, 0, false};
  if (view == "footnote text" || view == "endnote text" || view == "footnote" || view == "endnote") return {BlockKind::footnote, 0, false};
  if (view == "header" || view == "footer") return {BlockKind::paragraph, 0, true};
  return {};
}

void OfficeParagraphs::close() {
  if (!is_open()) return;
  Paragraph done = std::move(open_.back());
  open_.pop_back();
  if (done.style.unheard) return;
  if (done.style.kind == BlockKind::footnote || done.style.kind == BlockKind::caption || !writer_.in_table()) {
    const bool keeps_lines = done.style.kind == BlockKind::code;
    writer_.put({done.style.kind, keeps_lines ? clean_lines(done.text) : clean_line(done.text), done.style.level, {}});
  } else {
    writer_.add(done.text);
    writer_.add_break();
  }
}

void read_office_metadata(std::string_view xml, markup::SourceDocument& document) {
  MetadataReader reader(document);
  read_xml(xml, reader);
}

void take_titles(markup::SourceDocument& document) {
  auto& blocks = document.blocks;
  for (const auto& [kind, place] : {std::pair{BlockKind::title, &document.title}, std::pair{BlockKind::byline, &document.byline}}) {
    const auto is_it = [kind = kind](const markup::SourceBlock& block) { return block.kind == kind; };
    const auto found = std::find_if(blocks.begin(), blocks.end(), is_it);
    if (found == blocks.end()) continue;
    // What stands on the page is meant for readers; what the file says of itself is often a template's.
    *place = found->text;
    blocks.erase(found);
    for (markup::SourceBlock& block : blocks)
      if (is_it(block)) block.kind = kind == BlockKind::title ? BlockKind::heading : BlockKind::paragraph;
  }
  find_front(document);
}

}  // namespace narrator::formats
