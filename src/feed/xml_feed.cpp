// RSS 0.9x, 1.0 and 2.0, and Atom 0.3 and 1.0, by libxml2, which reads what is broken as far as it can.
//
// Entities that a feed declares itself are not resolved: that is how a hundred bytes become a gigabyte, and how a
// feed would read files of ours.
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <memory>

#include "base/xml_memory.hpp"
#include "feed/dates.hpp"
#include "feed/formats.hpp"
#include "feed/markup.hpp"

namespace narrator::feed {
namespace {

constexpr int options = XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA;

constexpr std::string_view content_namespace = "http://purl.org/rss/1.0/modules/content/";
constexpr std::string_view dublin_core = "http://purl.org/dc/elements/1.1/";

struct FreeDocument {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
struct FreeText {
  void operator()(xmlChar* text) const { xmlFree(text); }
};
struct FreeBuffer {
  void operator()(xmlBuffer* buffer) const { xmlBufferFree(buffer); }
};

std::string_view view(const xmlChar* text) { return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text)); }

std::string_view space_of(const xmlNode* node) { return node->ns == nullptr ? std::string_view() : view(node->ns->href); }

bool is(const xmlNode* node, std::string_view name, std::string_view space) {
  return node->type == XML_ELEMENT_NODE && view(node->name) == name && space_of(node) == space;
}

xmlNode* child(const xmlNode* parent, std::string_view name, std::string_view space) {
  xmlNode* node = parent->children;
  while (node != nullptr && !is(node, name, space)) node = node->next;
  return node;
}

std::string attribute(xmlNode* node, const char* name) {
  const std::unique_ptr<xmlChar, FreeText> value(xmlGetNoNsProp(node, reinterpret_cast<const xmlChar*>(name)));
  return std::string(view(value.get()));
}

/// All text below, without recursion; references to entities are left out.
std::string text(const xmlNode* parent) {
  std::string found;
  if (parent == nullptr) return found;
  for (const xmlNode* node = parent->children; node != nullptr && node != parent;) {
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) found += view(node->content);
    if (node->children != nullptr && node->type == XML_ELEMENT_NODE) {
      node = node->children;
      continue;
    }
    while (node != parent && node->next == nullptr) node = node->parent;
    if (node != parent) node = node->next;
  }
  return found;
}

std::string base_of(xmlNode* node, const std::string& url) {
  const std::unique_ptr<xmlChar, FreeText> base(xmlNodeGetBase(node->doc, node));
  return base ? std::string(view(base.get())) : url;
}

/// What Atom allows in a text: plain, escaped HTML, or XHTML.
std::string markup_of(xmlNode* node) {
  if (node == nullptr) return {};
  const std::string type = attribute(node, "type");
  if (type == "html" || type == "text/html") return text(node);
  if (type != "xhtml" && type != "application/xhtml+xml") return html_of_text(text(node));
  const std::unique_ptr<xmlBuffer, FreeBuffer> buffer(xmlBufferCreate());
  for (xmlNode* inner = node->children; inner != nullptr; inner = inner->next) xmlNodeDump(buffer.get(), node->doc, inner, 0, 0);
  return std::string(view(xmlBufferContent(buffer.get())));
}

void set_date(Entry& entry, const std::string& date) {
  entry.date = one_line(day_of(date));
  entry.time = time_of(date);
}

class AtomReader {
 public:
  AtomReader(xmlNode* root, const std::string& url) : root_(root), space_(space_of(root)), url_(url) {}

  Feed read() const {
    Feed feed{.title = text_of_html(markup_of(child(root_, "title", space_)))};
    for (xmlNode* node = root_->children; node != nullptr; node = node->next)
      if (is(node, "entry", space_)) feed.entries.push_back(entry(node));
    return feed;
  }

 private:
  Entry entry(xmlNode* node) const {
    Entry entry{.id = one_line(text(child(node, "id", space_))), .title = text_of_html(markup_of(child(node, "title", space_))), .link = link(node)};
    entry.content = markup_of(child(node, "content", space_));
    if (entry.content.empty()) entry.content = markup_of(child(node, "summary", space_));
    for (const char* const name : {"updated", "modified", "issued", "published"})
      if (const std::string date = text(child(node, name, space_)); !date.empty()) set_date(entry, date);
    return entry;
  }

  std::string link(xmlNode* entry) const {
    for (xmlNode* node = entry->children; node != nullptr; node = node->next) {
      if (!is(node, "link", space_)) continue;
      const std::string rel = attribute(node, "rel");
      if (!rel.empty() && rel != "alternate") continue;
      if (std::string found = resolved(attribute(node, "href"), base_of(node, url_)); !found.empty()) return found;
    }
    return {};
  }

  xmlNode* root_;
  const std::string_view space_;
  const std::string& url_;
};

class RssReader {
 public:
  /// @param root rss, or RDF of version 1.0, where the entries stand beside the channel
  RssReader(xmlNode* root, const std::string& url) : root_(root), url_(url) {}

  std::optional<Feed> read() const {
    xmlNode* const channel = first("channel");
    if (channel == nullptr) return std::nullopt;
    Feed feed{.title = text_of_html(text(child(channel, "title", space_of(channel))))};
    for (xmlNode* const parent : {channel, root_})
      for (xmlNode* node = parent->children; node != nullptr; node = node->next)
        if (is(node, "item", space_of(channel))) feed.entries.push_back(entry(node));
    return feed;
  }

 private:
  xmlNode* first(std::string_view name) const {
    xmlNode* node = root_->children;
    while (node != nullptr && (node->type != XML_ELEMENT_NODE || view(node->name) != name)) node = node->next;
    return node;
  }

  Entry entry(xmlNode* item) const {
    // Elements of its own kind only: extensions have titles and links too, of pictures and films.
    const std::string_view space = space_of(item);
    Entry entry{.id = one_line(text(child(item, "guid", space))), .title = text_of_html(text(child(item, "title", space)))};
    const std::string base = base_of(item, url_);
    entry.link = resolved(text(child(item, "link", space)), base);
    xmlNode* const guid = child(item, "guid", space);
    if (entry.link.empty() && guid != nullptr && attribute(guid, "isPermaLink") != "false" && entry.id.starts_with("http")) entry.link = resolved(entry.id, base);
    entry.content = text(child(item, "encoded", content_namespace));
    if (entry.content.empty()) entry.content = text(child(item, "description", space));
    const std::string date = text(child(item, "pubDate", space));
    set_date(entry, date.empty() ? text(child(item, "date", dublin_core)) : date);
    return entry;
  }

  xmlNode* root_;
  const std::string& url_;
};

std::optional<Feed> read_whole(std::string_view bytes, const std::string& url, const std::string& charset) {
  const std::size_t start = std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size());  // XML allows none before its declaration
  bytes.remove_prefix(start);
  const std::unique_ptr<xmlDoc, FreeDocument> document(
      xmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), url.c_str(), charset.empty() ? nullptr : charset.c_str(), options));
  xmlNode* const root = document ? xmlDocGetRootElement(document.get()) : nullptr;
  if (root == nullptr) return std::nullopt;
  const std::string_view name = view(root->name);
  if (name == "feed") return AtomReader(root, url).read();
  if (name == "rss" || name == "RDF") return RssReader(root, url).read();
  return std::nullopt;
}

}  // namespace

std::optional<Feed> read_xml_feed(std::string_view bytes, const std::string& url, const std::string& charset) {
  const XmlMemory memory;
  std::optional<Feed> feed = read_whole(bytes, url, charset);
  memory.check();
  return feed;
}

}  // namespace narrator::feed
