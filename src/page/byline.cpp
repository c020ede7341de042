#include "page/byline.hpp"

#include <algorithm>
#include <array>

#include "page/metadata.hpp"
#include "page/words.hpp"

namespace narrator::page {
namespace {

constexpr std::size_t longest_byline = 120;

bool starts_with_word(const std::string& text, std::string_view word) {
  return text.size() > word.size() && std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); }) &&
         (text[word.size()] == ' ' || text[word.size()] == ':');
}

/// "By Ana Diaz, staff writer | 12 May": the name.
std::string name_in(std::string text) {
  for (const std::string_view before : {"written by", "posted by", "story by", "by", "von", "por", "par", "door", "di", "author", "authors", "autor", "text"}) {
    if (!starts_with_word(text, before)) continue;
    text.erase(0, std::min(text.find_first_not_of(" :", before.size()), text.size()));
  }
  for (const std::string_view sign : {" | ", " \xE2\x80\xA2 ", " \xC2\xB7 ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " - ", " / ", " on ", " Published", " Updated", " Posted"})
    if (const std::size_t at = text.find(sign); at != std::string::npos && at > 0) text.resize(at);
  while (!text.empty() && (text.back() == ',' || text.back() == ' ' || text.back() == ':' || text.back() == '|')) text.pop_back();
  return text;
}

bool is_name(const std::string& text, const std::string& plain_site) {
  if (text.size() < 3 || text.size() > longest_byline || text.find("://") != std::string::npos || text.find('@') != std::string::npos || text.find("www.") != std::string::npos) return false;
  const std::string plain = plain_words(text);
  if (plain.empty() || plain == plain_site || plain == "admin" || plain == "administrator" || plain == "editor") return false;
  return std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) < 3;
}

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

/// Elements that are marked as the author's name, those for machines first.
std::string marked(const Dom& dom, const std::string& plain_site) {
  std::array<std::vector<std::string>, 3> found;
  for (NodeIndex i = 1; i < dom.nodes.size(); ++i) {
    const Node& node = dom.nodes[i];
    if (node.tag == Tag::text || node.end - i > 60) continue;
    const std::string_view rel = dom.attribute(i, Attribute::rel);
    const std::string_view itemprop = dom.attribute(i, Attribute::itemprop);
    const std::string_view classes = dom.attribute(i, Attribute::class_);
    std::size_t rank = 3;
    if (itemprop == "author" || has_word(rel, "author")) rank = 0;
    else if (classes.find("byline") != std::string_view::npos || classes.find("Byline") != std::string_view::npos) rank = 1;
    else if ((groups_of(classes) & bit(Group::author)) != 0 && classes.find("utho") != std::string_view::npos) rank = 2;
    if (rank > 2) continue;
    std::string name = name_in(text_below(dom, i));
    if (is_name(name, plain_site) && std::find(found[rank].begin(), found[rank].end(), name) == found[rank].end()) found[rank].push_back(std::move(name));
  }
  if (!found[0].empty()) {
    if (found[0].size() > 4) found[0].resize(1);
    return joined(found[0]);
  }
  for (const auto& names : {found[1], found[2]})
    if (!names.empty()) return names.front();
  return {};
}

}  // namespace

std::string choose_byline(const Dom& dom, const BylineSigns& signs) {
  const std::string plain_site = plain_words(signs.site);
  std::vector<std::string> names;
  for (const std::string& each : signs.linked)
    if (std::string name = name_in(each); is_name(name, plain_site)) names.push_back(std::move(name));
  if (!names.empty()) return joined(names);
  if (std::string name = name_in(signs.meta); is_name(name, plain_site)) return name;
  return marked(dom, plain_site);
}

}  // namespace narrator::page
