#include "formats/docx.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <string>
#include <utility>

#include "formats/archive.hpp"
#include "formats/office.hpp"
#include "narrator/error.hpp"

namespace narrator::formats {
namespace {

constexpr int deepest_style = 10;  // styles are based on others

int number_of(std::string_view text, int otherwise) {
  int value = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

bool is_off(std::string_view value) { return value == "0" || value == "false" || value == "off"; }

struct WordStyle {
  std::string name;
  std::string based_on;
  int outline = -1;
};
using WordStyles = std::map<std::string, WordStyle>;

class StylesReader : public XmlHandler {
 public:
  void open(const XmlElement& element) override {
    const std::string_view value = element.attribute("val");
    if (element.name == "style") style_ = &styles[std::string(element.attribute("styleId"))];
    else if (style_ == nullptr) return;
    else if (element.name == "name") style_->name = value;
    else if (element.name == "basedOn") style_->based_on = value;
    else if (element.name == "outlineLvl") style_->outline = number_of(value, -1);
  }
  void close(std::string_view name) override {
    if (name == "style") style_ = nullptr;
  }
  void text(std::string_view) override {}
  WordStyles styles;

 private:
  WordStyle* style_ = nullptr;
};

/// By its name or that of a style it is based on: their own are often variants of those that come with Word.
OfficeStyle style_of(const WordStyles& styles, std::string id) {
  for (int i = 0; i < deepest_style; ++i) {
    const auto found = styles.find(id);
    if (found == styles.end()) return style_of_name(id);
    const OfficeStyle known = style_of_name(found->second.name);
    if (known.kind != BlockKind::paragraph || known.unheard) return known;
    if (found->second.outline >= 0 && found->second.outline < 6) return {BlockKind::heading, found->second.outline + 1, false};
    if (found->second.based_on.empty()) return {};
    id = found->second.based_on;
  }
  return {};
}

/// word/document.xml, footnotes.xml and endnotes.xml.
class BodyReader : public XmlHandler {
 public:
  BodyReader(const WordStyles& styles, BlockWriter& writer, bool are_notes) : styles_(styles), writer_(writer), are_notes_(are_notes) {}

  void open(const XmlElement& element) override {
    const std::string_view name = element.name;
    if (unheard_ > 0 || is_unheard(element)) {
      ++unheard_;
      return;
    }
    if (name == "p") paragraphs_.open({are_notes_ ? BlockKind::footnote : BlockKind::paragraph, 0, false});
    else if (name == "tbl") writer_.begin_table();
    else if (name == "r") hidden_ = false;
    else if (name == "vanish") hidden_ = in_run() && !is_off(element.attribute("val"));
    else if (name == "tab") paragraphs_.add(" ");
    else if (name == "br" || name == "cr") paragraphs_.add("\n");
    else if (name == "noBreakHyphen") paragraphs_.add("-");
    else if (paragraphs_.is_open() && !are_notes_) open_property(element);
    if (name == "rPr") in_run_properties_ = true;
    in_text_ = name == "t";
  }

  void close(std::string_view name) override {
    if (unheard_ > 0) {
      --unheard_;
      return;
    }
    in_text_ = false;
    if (name == "rPr") in_run_properties_ = false;
    if (name == "r") hidden_ = false;
    else if (name == "p") paragraphs_.close();
    else if (name == "tc") writer_.end_cell();
    else if (name == "tr") writer_.end_row();
    else if (name == "tbl") writer_.end_table(are_notes_ ? BlockKind::footnote : BlockKind::table);
  }

  void text(std::string_view utf8) override {
    if (unheard_ == 0 && in_text_ && !hidden_) paragraphs_.add(utf8);
  }

 private:
  /// Deleted or moved away, said a second time for older programs, or no words of the author.
  static bool is_unheard(const XmlElement& element) {
    if (element.name == "del" || element.name == "moveFrom" || element.name == "Fallback" || element.name == "oMath") return true;
    const bool is_note = element.name == "footnote" || element.name == "endnote";
    return is_note && !element.attribute("type").empty() && element.attribute("type") != "normal";
  }

  bool in_run() const noexcept { return in_run_properties_; }

  void open_property(const XmlElement& element) {
    OfficeStyle& style = paragraphs_.style();
    if (element.name == "pStyle") {
      style = style_of(styles_, std::string(element.attribute("val")));
    } else if (element.name == "numPr" && style.kind == BlockKind::paragraph) {
      style = {BlockKind::list_item, 1, false};  // numbered headings stay headings
    } else if (element.name == "ilvl" && style.kind == BlockKind::list_item) {
      style.level = std::clamp(number_of(element.attribute("val"), 0), 0, 8) + 1;
    } else if (element.name == "outlineLvl" && style.kind == BlockKind::paragraph) {
      const int level = number_of(element.attribute("val"), 9);
      if (level >= 0 && level < 6) style = {BlockKind::heading, level + 1, false};
    }
  }

  const WordStyles& styles_;
  BlockWriter& writer_;
  OfficeParagraphs paragraphs_{writer_};
  bool are_notes_;
  int unheard_ = 0;
  bool in_text_ = false;
  bool hidden_ = false;
  bool in_run_properties_ = false;
};

void refuse_old_word(std::string_view bytes) {
  if (!bytes.starts_with("\xD0\xCF\x11\xE0")) return;
  constexpr std::string_view encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
  if (bytes.find(encrypted) != std::string_view::npos) throw Error(ErrorKind::input, "is encrypted");
  throw Error(ErrorKind::input, "is a document of an older program; saved as DOCX it can be read");
}

}  // namespace

markup::SourceDocument read_docx(std::string_view bytes) {
  refuse_old_word(bytes);
  Archive archive(bytes);
  const auto body = archive.read("word/document.xml");
  if (!body) throw Error(ErrorKind::input, "is no DOCX: it has no word/document.xml");
  StylesReader styles;
  if (const auto text = archive.read("word/styles.xml")) read_xml(*text, styles);
  BlockWriter writer;
  BodyReader reader(styles.styles, writer, false);
  read_xml(*body, reader);
  for (const char* const notes : {"word/footnotes.xml", "word/endnotes.xml"}) {
    const auto text = archive.read(notes);
    BodyReader note_reader(styles.styles, writer, true);
    if (text) read_xml(*text, note_reader);
  }
  markup::SourceDocument document;
  document.blocks = writer.take();
  document.encoding = "UTF-8";
  if (const auto text = archive.read("docProps/core.xml")) read_office_metadata(*text, document);
  take_titles(document);
  return document;
}

}  // namespace narrator::formats
