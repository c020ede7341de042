#include "page/metadata.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "formats/block_writer.hpp"
#include "page/byline.hpp"
#include "page/title.hpp"

namespace narrator::page {
namespace {

/// Values of <meta>, by name, property or itemprop in lower case; the first of each that is not empty.
std::map<std::string, std::string> read_meta(const Dom& dom) {
  std::map<std::string, std::string> meta;
  for (NodeIndex i = 0; i < dom.nodes.size(); ++i) {
    if (dom.nodes[i].tag != Tag::meta) continue;
    std::string content = formats::clean_line(dom.attribute(i, Attribute::content));
    if (content.empty()) continue;
    for (const Attribute key : {Attribute::property, Attribute::name, Attribute::itemprop})
      if (const std::string_view name = dom.attribute(i, key); !name.empty()) meta.try_emplace(lower_ascii(name), content);
  }
  return meta;
}

std::string first_of(const std::map<std::string, std::string>& meta, std::initializer_list<const char*> names) {
  for (const char* const name : names)
    if (const auto found = meta.find(name); found != meta.end()) return found->second;
  return {};
}

/// "2024-05-12T08:00:00Z" as it is; nothing else is a date here.
std::string iso_date(std::string_view text) {
  const auto digits = [&](std::size_t at, std::size_t count) {
    return text.size() >= at + count && text.substr(at, count).find_first_not_of("0123456789") == std::string_view::npos;
  };
  return digits(0, 4) && digits(5, 2) && digits(8, 2) && text[4] == '-' && text[7] == '-' && text.size() < 40 ? std::string(text) : std::string();
}

std::string published(const Dom& dom, const std::map<std::string, std::string>& meta, const LinkedData& linked) {
  for (const std::string& said : {linked.date, first_of(meta, {"article:published_time", "og:article:published_time", "datepublished", "date", "dc.date",
                                                               "dcterms.created", "parsely-pub-date", "sailthru.date", "pubdate"})})
    if (std::string date = iso_date(said); !date.empty()) return date;
  for (NodeIndex i = 0; i < dom.nodes.size(); ++i) {
    if (dom.nodes[i].tag != Tag::time && dom.attribute(i, Attribute::itemprop) != "datePublished") continue;
    if (std::string date = iso_date(dom.attribute(i, Attribute::datetime)); !date.empty()) return date;
  }
  return {};
}

std::string language_of(const Dom& dom, const std::map<std::string, std::string>& meta) {
  std::string tag;
  for (NodeIndex i = 0; i < dom.nodes.size() && tag.empty(); ++i)
    if (dom.nodes[i].tag == Tag::html || dom.nodes[i].tag == Tag::body) tag = dom.attribute(i, Attribute::lang);
  if (tag.empty()) tag = first_of(meta, {"og:locale", "content-language", "inlanguage"});
  std::replace(tag.begin(), tag.end(), '_', '-');
  const bool is_tag = tag.size() >= 2 && tag.size() <= 12 && tag.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == std::string::npos;
  return is_tag ? tag : std::string();
}

std::vector<std::string_view> linked_data_scripts(const Dom& dom) {
  std::vector<std::string_view> scripts;
  for (NodeIndex i = 1; i < dom.nodes.size(); ++i)
    if (dom.nodes[i].tag == Tag::text && dom.nodes[dom.nodes[i].parent].tag == Tag::script) scripts.push_back(dom.text(i));
  return scripts;
}

}  // namespace

std::string text_below(const Dom& dom, NodeIndex node) {
  markup::InlineText text;
  for (NodeIndex i = node; i < dom.nodes[node].end; ++i) {
    if (dom.nodes[i].tag == Tag::text) text.add(dom.text(i));
    else if (dom.nodes[i].tag != Tag::a && dom.nodes[i].tag != Tag::span) text.add_break();
  }
  return text.take();
}

std::string plain_words(std::string_view utf8) {
  std::string out;
  bool space_due = false;
  const auto length = static_cast<std::int64_t>(utf8.size());
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
  for (std::int64_t i = 0; i < length;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, i, length, c);
    if (u_isalnum(c) == 0) {
      space_due = true;
      continue;
    }
    if (space_due && !out.empty()) out += ' ';
    space_due = false;
    append_utf8(out, static_cast<char32_t>(u_tolower(c)));
  }
  return out;
}

Metadata read_metadata(const Dom& dom, const std::vector<Block>& blocks) {
  const LinkedData linked = read_linked_data(linked_data_scripts(dom));
  const std::map<std::string, std::string> meta = read_meta(dom);
  Metadata found;
  found.site = first_of(meta, {"og:site_name", "application-name", "twitter:site"});
  if (found.site.empty() || found.site.starts_with('@')) found.site = linked.publisher;
  TitleSigns signs{.linked = linked.headline, .meta = first_of(meta, {"og:title", "twitter:title", "dc.title", "parsely-title"}), .element = {}, .headings = {}, .site = found.site};
  for (NodeIndex i = 1; i < dom.nodes.size() && signs.element.empty(); ++i)
    if (dom.nodes[i].tag == Tag::title) signs.element = text_below(dom, i);
  for (const Block& block : blocks)
    if (block.content.kind == BlockKind::heading && block.content.level <= 2) signs.headings.push_back({block.content.text, block.content.level});
  found.title = choose_title(signs);
  found.byline = choose_byline(dom, {.linked = linked.authors,
                                     .meta = first_of(meta, {"author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "twitter:creator"}),
                                     .site = found.site});
  found.date = published(dom, meta, linked);
  found.language = language_of(dom, meta);
  found.body = linked.body;
  return found;
}

}  // namespace narrator::page
