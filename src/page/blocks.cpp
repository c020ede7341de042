#include "page/blocks.hpp"

#include <bitset>
#include <string>
#include <utility>

#include "base/ascii.hpp"
#include "formats/block_writer.hpp"

namespace narrator::page {
namespace {

constexpr std::size_t tag_count = static_cast<std::size_t>(Tag::text) + 1;

class TagSet {
 public:
  constexpr TagSet(std::initializer_list<Tag> tags) {
    for (const Tag tag : tags) in_[static_cast<std::size_t>(tag)] = true;
  }
  constexpr bool has(Tag tag) const { return in_[static_cast<std::size_t>(tag)]; }

 private:
  std::array<bool, tag_count> in_{};
};

constexpr TagSet unseen_elements{Tag::head,   Tag::script, Tag::style,    Tag::noscript, Tag::tmpl,   Tag::svg,    Tag::math,
                                 Tag::iframe, Tag::object, Tag::audio,    Tag::video,    Tag::canvas, Tag::select, Tag::textarea,
                                 Tag::input,  Tag::button, Tag::rt,       Tag::rp,       Tag::dialog, Tag::del,    Tag::link,
                                 Tag::meta,   Tag::title};

constexpr TagSet block_elements{
    Tag::address, Tag::article, Tag::aside, Tag::blockquote, Tag::body, Tag::caption, Tag::center, Tag::dd, Tag::details, Tag::div,
    Tag::dl, Tag::dt, Tag::figcaption, Tag::figure, Tag::footer, Tag::form, Tag::h1, Tag::h2, Tag::h3, Tag::h4, Tag::h5, Tag::h6,
    Tag::header, Tag::hgroup, Tag::hr, Tag::li, Tag::main, Tag::nav, Tag::ol, Tag::p, Tag::pre, Tag::section, Tag::summary, Tag::table,
    Tag::tbody, Tag::td, Tag::tfoot, Tag::th, Tag::thead, Tag::tr, Tag::ul};

constexpr TagSet cell_elements{Tag::td, Tag::th};
/// A table with any of these is there for its looks.
constexpr TagSet layout_elements{Tag::table, Tag::form, Tag::blockquote, Tag::article, Tag::section, Tag::h1, Tag::h2, Tag::pre, Tag::iframe};
constexpr std::size_t longest_cell = 400;  // bytes; the mean of a table with data is far below

/// White space and case aside: "display: NONE".
bool says_no_display(std::string_view style) {
  std::string plain;
  for (const char c : style.substr(0, 200))
    if (c != ' ') plain += to_lower_ascii(c);
  return plain.find("display:none") != std::string::npos;
}

/// Words for those who hear the page: "opens in a new window".
bool is_for_screen_readers(std::string_view classes) {
  return has_word(classes, "sr-only") || has_word(classes, "visually-hidden") || has_word(classes, "screen-reader-text") ||
         has_word(classes, "visuallyhidden") || has_word(classes, "screenreader-only");
}

/// "[3]", "*" and "12": a reference to a note and nothing to say.
bool is_reference_mark(std::string_view text) {
  constexpr std::string_view marks = "*[]()0123456789, \xE2\x80\xA0\xA1\xC2\xA7";  // and the bytes of daggers and the section sign
  return !text.empty() && text.size() <= 12 && text.find_first_not_of(marks) == std::string_view::npos;
}

/// What holds for the text directly in an element.
struct Place {
  NodeIndex node = 0;
  NodeIndex end = 0;
  markup::SourceBlock like;  ///< kind, level and language of its blocks
  int quotes = 0;
  int lists = 0;
  bool block = false;
  bool table = false;  ///< opened one in the writer
  bool cell = false;
  bool row = false;
  bool link = false;
};

class Finder {
 public:
  explicit Finder(const Dom& dom) : dom_(dom) {}

  std::vector<Block> find() {
    places_.emplace_back().end = static_cast<NodeIndex>(dom_.nodes.size());
    for (NodeIndex i = 1; i < dom_.nodes.size();) {
      while (places_.back().end <= i) close();
      i = dom_.nodes[i].tag == Tag::text ? text(i) : open(i);
    }
    while (places_.size() > 1) close();
    flush();
    return std::move(found_);
  }

 private:
  NodeIndex text(NodeIndex node) {
    const std::string_view text = dom_.text(node);
    if (text.find_first_not_of(" \t\r\n\f") != std::string_view::npos) {
      if (first_ == 0) first_ = node;
      if (places_.back().link) link_bytes_ += static_cast<std::uint32_t>(text.size());
      breaks_ = 0;
    }
    writer_.add(text);
    return node + 1;
  }

  NodeIndex open(NodeIndex node) {
    const Node& element = dom_.nodes[node];
    if (is_unseen(node)) {
      if (block_elements.has(element.tag)) flush();
      return element.end;
    }
    if (element.tag == Tag::br) return line_break(node);
    Place place = places_.back();
    place.node = node;
    place.end = element.end;
    place.block = block_elements.has(element.tag);
    place.row = place.cell = place.table = false;
    if (place.block) {
      if (element.tag == Tag::table && !writer_.in_table() && is_data(node)) place.table = true;
      place.cell = tables_ > 0 && cell_elements.has(element.tag);
      place.row = tables_ > 0 && element.tag == Tag::tr;
      flush();
    }
    if (element.tag == Tag::a && dom_.has(node, Attribute::href)) {
      place.link = true;
      ++links_;
    }
    describe(node, place);
    if (place.table) {
      writer_.begin_table();
      ++tables_;
      table_ = node;
    }
    if (element.tag == Tag::pre) writer_.keep_lines(true);
    places_.push_back(std::move(place));
    return node + 1;
  }

  void close() {
    const Place& place = places_.back();
    if (place.block && !place.table) flush();
    if (place.cell) writer_.end_cell();
    if (place.row) writer_.end_row();
    if (dom_.nodes[place.node].tag == Tag::pre) writer_.keep_lines(false);
    if (place.table) {
      --tables_;
      const std::size_t before = writer_.blocks().size();
      writer_.end_table();
      note(before, table_);
    }
    places_.pop_back();
  }

  /// Two of them are what older pages have for a paragraph.
  NodeIndex line_break(NodeIndex node) {
    if (++breaks_ >= 2 && places_.back().like.kind != BlockKind::code) flush();
    else writer_.add_break();
    return node + 1;
  }

  void flush() {
    breaks_ = 0;
    const std::size_t before = writer_.blocks().size();
    NodeIndex node = 0;
    for (std::size_t i = places_.size(); i-- > 0;) {
      if (!places_[i].block) continue;
      node = places_[i].node;
      break;
    }
    writer_.end(places_.back().like);
    note(before, node);
  }

  /// What the writer has made since then.
  void note(std::size_t before, NodeIndex node) {
    std::vector<markup::SourceBlock>& made = writer_.blocks();
    for (std::size_t i = before; i < made.size(); ++i) found_.push_back({std::move(made[i]), node, first_ == 0 ? node : first_, link_bytes_, links_});
    if (tables_ > 0) return;
    made.clear();
    first_ = 0;
    link_bytes_ = links_ = 0;
  }

  bool is_unseen(NodeIndex node) const {
    const Tag tag = dom_.nodes[node].tag;
    if (unseen_elements.has(tag) || dom_.has(node, Attribute::hidden)) return true;
    if (says_no_display(dom_.attribute(node, Attribute::style)) && tag != Tag::body && tag != Tag::html && !is_large(node)) return true;
    if (is_for_screen_readers(dom_.attribute(node, Attribute::class_))) return true;
    return is_note_mark(node);
  }

  /// A page that shows its text only when its program says so.
  bool is_large(NodeIndex node) const { return dom_.nodes[node].end - node > dom_.nodes.size() / 2; }

  /// <sup><a>1</a></sup> and <a><sup>1</sup></a>; "m<sup>2</sup>" is no link.
  bool is_note_mark(NodeIndex node) const {
    const Tag tag = dom_.nodes[node].tag;
    if (tag != Tag::sup && tag != Tag::a) return false;
    if (dom_.nodes[node].end - node > 12) return false;
    bool raised = tag == Tag::sup;
    bool linked = tag == Tag::a || (places_.back().link);
    std::string text;
    for (NodeIndex i = node + 1; i < dom_.nodes[node].end; ++i) {
      raised = raised || dom_.nodes[i].tag == Tag::sup;
      linked = linked || dom_.nodes[i].tag == Tag::a;
      text += dom_.text(i);
    }
    if (!linked || !is_reference_mark(text)) return false;
    return raised || (text.find('[') != std::string::npos && dom_.attribute(node, Attribute::href).find('#') != std::string_view::npos);
  }

  bool is_data(NodeIndex table) const {
    const std::string_view role = dom_.attribute(table, Attribute::role);
    if (role == "presentation" || role == "none") return false;
    std::size_t cells = 0;
    std::size_t bytes = 0;
    for (NodeIndex i = table + 1; i < dom_.nodes[table].end; ++i) {
      const Tag tag = dom_.nodes[i].tag;
      if (layout_elements.has(tag)) return false;
      cells += cell_elements.has(tag) ? 1U : 0U;
      bytes += dom_.text(i).size();
    }
    return cells > 1 && bytes / cells < longest_cell;
  }

  void describe(NodeIndex node, Place& place) {
    const Tag tag = dom_.nodes[node].tag;
    if (const std::string_view language = dom_.attribute(node, Attribute::lang); !language.empty() && tag != Tag::html) place.like.language = language;
    const auto is = [&](BlockKind kind, int level) { place.like.kind = kind, place.like.level = level; };
    if (tag == Tag::blockquote) is(BlockKind::quotation, ++place.quotes);
    else if (tag == Tag::ul || tag == Tag::ol) ++place.lists;
    else if (tag == Tag::li) is(BlockKind::list_item, std::max(1, place.lists));
    else if (tag == Tag::pre) is(BlockKind::code, 0);
    else if (tag == Tag::figcaption || tag == Tag::caption) is(BlockKind::caption, 0);
    else if (is_heading(tag)) is(BlockKind::heading, 1 + static_cast<int>(tag) - static_cast<int>(Tag::h1));
  }

  const Dom& dom_;
  formats::BlockWriter writer_;
  std::vector<Place> places_;
  std::vector<Block> found_;
  NodeIndex first_ = 0;
  NodeIndex table_ = 0;
  std::uint32_t link_bytes_ = 0;
  std::uint32_t links_ = 0;
  int tables_ = 0;
  int breaks_ = 0;
};

}  // namespace

std::vector<Block> find_blocks(const Dom& dom) { return Finder(dom).find(); }

bool is_heading(Tag tag) { return tag >= Tag::h1 && tag <= Tag::h6; }

bool has_word(std::string_view words, std::string_view word) {
  for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
    const bool begins = at == 0 || words[at - 1] == ' ' || words[at - 1] == '\n';
    const std::size_t end = at + word.size();
    if (begins && (end == words.size() || words[end] == ' ' || words[end] == '\n')) return true;
  }
  return false;
}

}  // namespace narrator::page
