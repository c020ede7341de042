// A page as a tree: what the parser of HTML gives and all else in this room reads. The seam behind which the parser
// can be changed. Nodes lie in the order of the page, so a subtree is a range of them and no walk needs recursion.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace narrator::page {

/// Elements that mean something here; tag_names has their names in the same order.
enum class Tag : std::uint8_t {
  a, abbr, address, article, aside, audio, blockquote, body, br, button, canvas, caption, center, cite, code, dd, del, details, dialog,
  div, dl, dt, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, iframe, img, input, li, link,
  main, math, meta, nav, noscript, object, ol, p, picture, pre, rp, rt, script, section, select, source, span, style, sub, summary, sup,
  svg, table, tbody, td, tmpl, textarea, tfoot, th, thead, time, title, tr, ul, video, other, text,
};

constexpr auto tag_names = std::to_array<std::string_view>(
    {"a", "abbr", "address", "article", "aside", "audio", "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite",
     "code", "dd", "del", "details", "dialog", "div", "dl", "dt", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
     "h6", "head", "header", "hgroup", "hr", "html", "iframe", "img", "input", "li", "link", "main", "math", "meta", "nav", "noscript",
     "object", "ol", "p", "picture", "pre", "rp", "rt", "script", "section", "select", "source", "span", "style", "sub", "summary", "sup",
     "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "ul", "video"});

/// Attributes that are kept; attribute_names has their names in the same order.
enum class Attribute : std::uint8_t {
  aria_hidden, aria_label, charset, class_, content, data_component, data_testid, datetime, hidden, href, id, itemprop, itemtype, lang, name, property, rel,
  role, style, type,
};

constexpr auto attribute_names = std::to_array<std::string_view>(
    {"aria-hidden", "aria-label", "charset", "class", "content", "data-component", "data-testid", "datetime", "hidden", "href", "id", "itemprop", "itemtype", "lang", "name",
     "property", "rel", "role", "style", "type"});

using NodeIndex = std::uint32_t;

/// Bytes [begin, begin + size) of Dom::pool.
struct PoolRange {
  std::uint32_t begin = 0;
  std::uint32_t size = 0;
};

struct Node {
  NodeIndex parent = 0;     ///< of the root: itself
  NodeIndex end = 0;        ///< its subtree is [own index, end)
  PoolRange range;          ///< of a text its bytes, of an element its entries in Dom::attributes
  Tag tag = Tag::other;
};

struct AttributeEntry {
  Attribute name = Attribute::class_;
  PoolRange value;
};

class Dom {
 public:
  std::vector<Node> nodes;  ///< the first is the root
  std::vector<AttributeEntry> attributes;
  std::string pool;         ///< UTF-8

  std::string_view bytes(PoolRange range) const { return std::string_view(pool).substr(range.begin, range.size); }
  std::string_view text(NodeIndex node) const { return nodes[node].tag == Tag::text ? bytes(nodes[node].range) : std::string_view(); }

  bool has(NodeIndex node, Attribute name) const { return find(node, name) != nullptr; }
  /// Empty where there is none.
  std::string_view attribute(NodeIndex node, Attribute name) const {
    const AttributeEntry* found = find(node, name);
    return found == nullptr ? std::string_view() : bytes(found->value);
  }

 private:
  const AttributeEntry* find(NodeIndex node, Attribute name) const {
    if (nodes[node].tag == Tag::text) return nullptr;
    const AttributeEntry* const first = attributes.data() + nodes[node].range.begin;
    const AttributeEntry* const last = first + nodes[node].range.size;
    const auto found = std::find_if(first, last, [&](const AttributeEntry& entry) { return entry.name == name; });
    return found == last ? nullptr : found;
  }
};

/// @param utf8 a page that is no deeper than the parser bears (nesting.hpp)
using ParseFunction = void(std::string_view utf8, Dom& out);

}  // namespace narrator::page
