#include "feed/markup.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/uri.h>

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <sstream>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "base/xml_memory.hpp"
#include "feed/feed.hpp"
#include "text/characters.hpp"

namespace narrator::feed {
namespace {

constexpr std::size_t most_html = 300'000;  // bytes: the head of a page, or a title, is shorter
constexpr int quiet = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED;

struct FreeDocument {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
struct FreeText {
  void operator()(xmlChar* text) const { xmlFree(text); }
};
using Document = std::unique_ptr<xmlDoc, FreeDocument>;
using Text = std::unique_ptr<xmlChar, FreeText>;

std::string string_of(const Text& text) { return text ? std::string(reinterpret_cast<const char*>(text.get())) : std::string(); }

const xmlChar* bytes_of(const std::string& text) { return reinterpret_cast<const xmlChar*>(text.c_str()); }

Document parsed(std::string_view html) {
  html = html.substr(0, most_html);
  const XmlMemory memory;
  Document document(htmlReadMemory(html.data(), static_cast<int>(html.size()), nullptr, "UTF-8", quiet));
  memory.check();
  return document;
}

/// The next in the order of the text, without recursion: strangers nest deeply.
xmlNode* next(xmlNode* node) {
  if (node->children != nullptr) return node->children;
  while (node != nullptr && node->next == nullptr) node = node->parent;
  return node == nullptr ? nullptr : node->next;
}

std::string attribute(xmlNode* node, const char* name) { return string_of(Text(xmlGetNoNsProp(node, reinterpret_cast<const xmlChar*>(name)))); }

bool is_one_of(const xmlNode* node, std::initializer_list<std::string_view> names) {
  if (node->type != XML_ELEMENT_NODE) return false;
  return std::find(names.begin(), names.end(), reinterpret_cast<const char*>(node->name)) != names.end();
}

/// What ends a paragraph where it begins and where it ends.
bool is_block(const xmlNode* node) {
  return is_one_of(node, {"p", "div", "br", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "table", "tr",
                          "section", "article", "header", "footer", "figure", "figcaption", "aside"});
}

bool is_alternate(const std::string& rel) {
  std::istringstream words(lower_ascii(rel));
  for (std::string word; words >> word;)
    if (word == "alternate") return true;
  return false;
}

bool is_feed_type(const std::string& type) {
  const std::string name = lower_ascii(type);
  return name == "application/rss+xml" || name == "application/atom+xml" || name == "application/feed+json";
}

}  // namespace

std::string one_line(std::string_view text) {
  std::string out;
  for (const char32_t c : from_utf8(text)) {
    if (!is_space(c)) append_utf8(out, c);
    else if (!out.empty() && out.back() != ' ') out += ' ';
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string text_of_html(const std::string& html) {
  if (html.find_first_of("<&") == std::string::npos) return one_line(html);
  const Document document = parsed("<p>" + html);
  std::string text;
  xmlNode* node = document ? xmlDocGetRootElement(document.get()) : nullptr;
  for (; node != nullptr; node = next(node))
    if (node->type == XML_TEXT_NODE && node->content != nullptr) text += reinterpret_cast<const char*>(node->content);
  return one_line(text);
}

std::string paragraphs_of_html(const std::string& html) {
  const Document document = parsed("<div>" + html);
  std::string text;
  std::string paragraph;
  const auto end_paragraph = [&] {
    if (const std::string line = one_line(paragraph); !line.empty()) text.append(text.empty() ? "" : "\n\n").append(line);
    paragraph.clear();
  };
  xmlNode* node = document ? xmlDocGetRootElement(document.get()) : nullptr;
  while (node != nullptr) {
    if (node->type == XML_TEXT_NODE && node->content != nullptr) paragraph += reinterpret_cast<const char*>(node->content);
    const bool is_hidden = is_one_of(node, {"script", "style", "template"});
    if (is_block(node)) end_paragraph();
    if (!is_hidden && node->children != nullptr) {
      node = node->children;
      continue;
    }
    for (; node != nullptr && node->next == nullptr; node = node->parent)
      if (is_block(node)) end_paragraph();
    if (node == nullptr) break;
    if (is_block(node)) end_paragraph();
    node = node->next;
  }
  end_paragraph();
  return text.empty() ? text : text + "\n";
}

std::string html_of_text(std::string_view text) {
  std::string html = "<p>";
  for (const char c : text) {
    if (c == '<') html += "&lt;";
    else if (c == '&') html += "&amp;";
    else if (c == '\n') html += "</p>\n<p>";
    else html += c;
  }
  return html + "</p>";
}

std::string resolved(const std::string& reference, const std::string& base) {
  const std::string line = one_line(reference);
  if (line.empty()) return {};
  std::string url = string_of(Text(xmlBuildURI(bytes_of(line), bytes_of(base))));
  if (url.empty()) url = line;  // characters that no address may have: whoever fetches it escapes them
  const std::string scheme = lower_ascii(url.substr(0, 8));
  return scheme.starts_with("http://") || scheme == "https://" ? url : std::string();
}

std::optional<std::string> feed_of_page(std::string_view html, const std::string& url) {
  const Document document = parsed(html);
  std::string base = url;
  xmlNode* node = document ? xmlDocGetRootElement(document.get()) : nullptr;
  for (; node != nullptr; node = next(node)) {
    if (node->type != XML_ELEMENT_NODE) continue;
    const std::string_view name = reinterpret_cast<const char*>(node->name);
    if (name == "base")
      if (std::string given = resolved(attribute(node, "href"), url); !given.empty()) base = std::move(given);
    if (name != "link" || !is_alternate(attribute(node, "rel")) || !is_feed_type(attribute(node, "type"))) continue;
    if (std::string link = resolved(attribute(node, "href"), base); !link.empty()) return link;
  }
  return std::nullopt;
}

}  // namespace narrator::feed
