#include "formats/xhtml.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "formats/block_writer.hpp"
#include "formats/xml.hpp"

namespace narrator::formats {
namespace {

constexpr std::string_view epub_space = "http://www.idpf.org/2007/ops";

template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& set, std::string_view word) {
  return std::find(set.begin(), set.end(), word) != set.end();
}

constexpr auto unheard_elements = std::to_array<std::string_view>(
    {"head", "script", "style", "nav", "svg", "math", "audio", "video", "object", "template", "rt", "rp", "form", "button", "iframe"});

constexpr auto block_elements = std::to_array<std::string_view>(
    {"address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt",
     "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "ol", "p",
     "pre", "section", "summary", "table", "ul"});

// Words of epub:type, and of role behind "doc-".
constexpr auto unheard_types = std::to_array<std::string_view>(
    {"cover", "copyright-page", "halftitlepage", "imprint", "index", "landmarks", "list", "loi", "lot", "noteref", "page-list",
     "pagebreak", "pagelist", "titlepage", "toc", "toc-brief"});
constexpr auto note_types = std::to_array<std::string_view>(
    {"endnote", "endnotes", "footnote", "footnotes", "rearnote", "rearnotes"});
// How programs that write EPUB 2 call the link at a reference mark, for it has no epub:type.
constexpr auto mark_classes = std::to_array<std::string_view>({"fnanchor", "footnote-ref", "footnoteref", "noteref"});
constexpr auto caption_types = std::to_array<std::string_view>({"caption", "figcaption"});

/// Whether a word of a list apart by spaces is in the set. "doc-" is how role spells epub:type.
template <std::size_t Size>
bool has_word_of(std::string_view words, const std::array<std::string_view, Size>& set) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    std::string_view word = words.substr(0, end);
    if (word.starts_with("doc-")) word.remove_prefix(4);
    if (is_one_of(set, word)) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

/// What holds for the text directly in an element.
struct Place {
  markup::SourceBlock like;  ///< kind, level and language of its blocks
  int quotes = 0;
  int lists = 0;
  bool unheard = false;
  bool note = false;
  bool block = false;
  bool verbatim = false;
  bool link = false;
  bool raised = false;
  bool table = false;
};

/// "[3]", "*", and "12" when it is set above the line: a reference to a note and nothing to say.
bool is_reference_mark(std::string_view text, bool raised) {
  constexpr std::string_view marks = "*[]\xE2\x80\xA0\xA1\xC2\xA7";  // and the bytes of daggers and the section sign
  if (text.empty() || text.size() > 8) return false;
  if (text.find_first_not_of(std::string("0123456789() \t\n").append(marks)) != std::string_view::npos) return false;
  return raised || text.find_first_of(marks) != std::string_view::npos;
}

class XhtmlReader : public XmlHandler {
 public:
  explicit XhtmlReader(std::string_view language) : language_(language) { places_.emplace_back(); }

  void open(const XmlElement& element) override {
    Place place = places_.back();
    place.block = is_one_of(block_elements, element.name);
    place.table = element.name == "table";
    place.unheard = place.unheard || is_unheard(element);
    place.link = place.link || (element.name == "a" && element.attribute("href").find('#') != std::string_view::npos);
    place.raised = place.raised || element.name == "sup";
    if (place.block && !place.unheard) flush();
    describe(element, place);
    if (!place.unheard) open_in_writer(element, place);
    places_.push_back(std::move(place));
  }

  void close(std::string_view name) override {
    const Place& place = places_.back();
    if (!place.unheard) {
      if (name == "a") end_link();
      if (place.block && !place.table) flush();
      if (name == "td" || name == "th") writer_.end_cell();
      else if (name == "tr") writer_.end_row();
      else if (place.table) writer_.end_table(place.note ? BlockKind::footnote : BlockKind::table);
      if (name == "pre") writer_.keep_lines(false);
    }
    places_.pop_back();
  }

  void text(std::string_view utf8) override {
    const Place& place = places_.back();
    if (place.unheard) return;
    if (!place.link) return writer_.add(utf8);
    link_ += utf8;
    raised_ = raised_ || place.raised;
  }

  std::vector<markup::SourceBlock> take() {
    flush();
    return writer_.take();
  }

 private:
  static bool is_unheard(const XmlElement& element) {
    return is_one_of(unheard_elements, element.name) || element.has("hidden") || element.attribute("aria-hidden") == "true" ||
           has_word_of(element.attribute("type", epub_space), unheard_types) || has_word_of(element.attribute("role"), unheard_types) ||
           (element.name == "a" && has_word_of(element.attribute("class"), mark_classes));
  }

  void describe(const XmlElement& element, Place& place) {
    const std::string_view name = element.name;
    const std::string_view type = element.attribute("type", epub_space);
    if (has_word_of(type, note_types) || has_word_of(element.attribute("role"), note_types) ||
        has_word_of(element.attribute("class"), note_types))
      place.note = true;
    const std::string_view language = element.attribute("lang");
    if (!language.empty()) place.like.language = language == language_ ? std::string() : std::string(language);
    if (name == "blockquote") place.like = {BlockKind::quotation, {}, ++place.quotes, std::move(place.like.language)};
    else if (name == "ul" || name == "ol") ++place.lists;
    else if (name == "li") place.like = {BlockKind::list_item, {}, std::max(1, place.lists), std::move(place.like.language)};
    else if (name == "pre") place.like = {BlockKind::code, {}, 0, std::move(place.like.language)};
    else if (name == "figcaption" || name == "caption" || has_word_of(element.attribute("class"), caption_types))
      place.like = {BlockKind::caption, {}, 0, std::move(place.like.language)};
    else if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6')
      place.like = {BlockKind::heading, {}, name[1] - '0', std::move(place.like.language)};
    if (place.note) place.like = {BlockKind::footnote, {}, 0, std::move(place.like.language)};
  }

  void open_in_writer(const XmlElement& element, const Place& place) {
    if (place.table) writer_.begin_table();
    else if (element.name == "br") writer_.add_break();
    else if (element.name == "pre") writer_.keep_lines(true);
  }

  /// The text so far belongs to the place that is open.
  void flush() {
    if (!link_.empty()) writer_.add(std::exchange(link_, {}));
    raised_ = false;
    writer_.end(places_.back().like);
  }

  /// A link inside the book is said, unless it is the mark of a note. "m<sup>2</sup>" is no link.
  void end_link() {
    if (!is_reference_mark(link_, raised_)) writer_.add(link_);
    link_.clear();
    raised_ = false;
  }

  std::string_view language_;
  std::vector<Place> places_;
  BlockWriter writer_;
  std::string link_;     ///< text of the link that is open
  bool raised_ = false;  ///< some of it is set above the line
};

}  // namespace

std::vector<markup::SourceBlock> read_xhtml(std::string_view bytes, const std::string& language) {
  XhtmlReader reader(language);
  read_xml(bytes, reader);
  return reader.take();
}

std::vector<markup::SourceBlock> read_xhtml_fragment(std::string_view utf8) {
  std::string body = "<body>";
  body += utf8;
  body += "</body>";
  return read_xhtml(body, {});
}

}  // namespace narrator::formats
