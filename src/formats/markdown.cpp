// A walk over the tree that cmark-gfm makes. It finds footnotes and tables as nodes of their own, which md4c leaves
// in the text ("[^1]").
#include "formats/markdown.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>
#include <string>

#include "formats/block_writer.hpp"
#include "formats/front.hpp"
#include "formats/markdown_front_matter.hpp"
#include "formats/xhtml.hpp"
#include "recognition/markdown_head.hpp"

namespace narrator::formats {
namespace {

struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIterator {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Tree = std::unique_ptr<cmark_node, FreeNode>;

Tree parse(std::string_view utf8) {
  static std::once_flag registered;  // the library keeps its extensions in a global list
  std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
  const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8));
  for (const char* extension : {"table", "strikethrough", "tasklist"})
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(extension));
  cmark_parser_feed(parser.get(), utf8.data(), utf8.size());
  return Tree(cmark_parser_finish(parser.get()));
}

std::string_view literal(cmark_node* node) {
  const char* const text = cmark_node_get_literal(node);
  return text == nullptr ? std::string_view() : std::string_view(text);
}

/// A picture that stands alone, with words of a person and not a file's name, has a caption.
bool is_caption(std::string_view alt) {
  const auto spaces = std::count(alt.begin(), alt.end(), ' ');
  return spaces >= 2 && alt.find("://") == std::string_view::npos;
}

class Walk {
 public:
  std::vector<markup::SourceBlock> over(cmark_node* root) {
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(root));
    for (cmark_event_type event; (event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE;) {
      cmark_node* const node = cmark_iter_get_node(iterator.get());
      if (event == CMARK_EVENT_ENTER) enter(node);
      else leave(node);
    }
    return writer_.take();
  }

 private:
  void enter(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_BLOCK_QUOTE: ++quotes_; break;
      case CMARK_NODE_LIST: ++lists_; break;
      case CMARK_NODE_FOOTNOTE_DEFINITION: ++footnotes_; break;
      case CMARK_NODE_CODE_BLOCK: writer_.put({BlockKind::code, clean_lines(literal(node)), 0, {}}); break;
      case CMARK_NODE_HTML_BLOCK: put_html(literal(node)); break;
      case CMARK_NODE_TEXT:
      case CMARK_NODE_CODE: add(literal(node)); break;
      case CMARK_NODE_SOFTBREAK:
      case CMARK_NODE_LINEBREAK: writer_.add_break(); break;
      case CMARK_NODE_HTML_INLINE:
        if (literal(node).starts_with("<br")) writer_.add_break();
        break;
      case CMARK_NODE_IMAGE: ++images_; break;
      default: enter_extension(node);
    }
  }

  void enter_extension(cmark_node* node) {
    if (is(node, "table")) writer_.begin_table();
  }

  void leave(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_BLOCK_QUOTE: --quotes_; break;
      case CMARK_NODE_LIST: --lists_; break;
      case CMARK_NODE_FOOTNOTE_DEFINITION: --footnotes_; break;
      case CMARK_NODE_HEADING: end(BlockKind::heading, cmark_node_get_heading_level(node)); break;
      case CMARK_NODE_PARAGRAPH: leave_paragraph(); break;
      case CMARK_NODE_IMAGE: --images_; break;
      default: leave_extension(node);
    }
  }

  void leave_extension(cmark_node* node) {
    if (is(node, "table_cell")) writer_.end_cell();
    else if (is(node, "table_row") || is(node, "table_header")) writer_.end_row();
    else if (is(node, "table")) writer_.end_table(footnotes_ > 0 ? BlockKind::footnote : BlockKind::table);
  }

  static bool is(cmark_node* node, const char* name) { return std::strcmp(cmark_node_get_type_string(node), name) == 0; }

  void add(std::string_view text) {
    if (images_ == 0) writer_.add(text);
    else alt_ += text;
  }

  void leave_paragraph() {
    const bool is_picture = !writer_.has_text() && is_caption(alt_);
    if (is_picture) writer_.add(alt_);
    alt_.clear();
    if (is_picture) end(BlockKind::caption, 0);
    else if (lists_ > 0) end(BlockKind::list_item, lists_);
    else if (quotes_ > 0) end(BlockKind::quotation, quotes_);
    else end(BlockKind::paragraph, 0);
  }

  void end(BlockKind kind, int level) {
    if (footnotes_ > 0) writer_.end(BlockKind::footnote);
    else writer_.end(kind, level);
    alt_.clear();
  }

  /// What it says is text like any other; the tags around it are an XHTML body as well as most.
  void put_html(std::string_view html) {
    if (html.starts_with("<!--")) return;
    for (markup::SourceBlock& block : read_xhtml_fragment(html)) writer_.put(std::move(block));
  }

  BlockWriter writer_;
  std::string alt_;
  int quotes_ = 0;
  int lists_ = 0;
  int footnotes_ = 0;
  int images_ = 0;
};

}  // namespace

markup::SourceDocument read_markdown(std::string_view utf8) {
  markup::SourceDocument document;
  document.encoding = "UTF-8";
  const std::size_t head = recognition::markdown_head_size(utf8);
  read_front_matter(utf8.substr(0, head), document);
  const Tree tree = parse(utf8.substr(head));
  document.blocks = Walk().over(tree.get());
  find_front(document);
  return document;
}

}  // namespace narrator::formats
