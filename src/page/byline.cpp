#include "page/byline.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "page/metadata.hpp"
#include "page/words.hpp"

namespace narrator::page {
namespace {

constexpr std::size_t longest_byline = 120;

/// The word stands alone; where elements met without a space, "Written byAna Diaz" too.
bool starts_with_word(const std::string& text, std::string_view word) {
  return text.size() > word.size() && begins_with_ascii(text, word) &&
         (text[word.size()] == ' ' || text[word.size()] == ':' || (word.ends_with(" by") && text[word.size()] >= 'A' && text[word.size()] <= 'Z'));
}

/// "By Ana Diaz, staff writer | 12 May": the name.
std::string name_in(std::string text) {
  for (std::size_t at = text.find("\xC2\xA0"); at != std::string::npos; at = text.find("\xC2\xA0", at)) text.replace(at, 2, " ");
  text.erase(0, std::min(text.find_first_not_of(" \""), text.size()));
  for (const std::string_view before : {"written by", "posted by", "story by", "by", "von", "por", "par", "door", "di", "author", "authors", "autor", "text"}) {
    if (!starts_with_word(text, before)) continue;
    text.erase(0, std::min(text.find_first_not_of(" :", before.size()), text.size()));
  }
  for (const std::string_view sign : {" | ", " \xE2\x80\xA2 ", " \xC2\xB7 ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " - ", " / ", " on ", " Published", " Updated", " Posted", "  ", ", More ", ", The "})
    if (const std::size_t at = text.find(sign); at != std::string::npos && at > 0) text.resize(at);
  while (!text.empty() && (text.back() == ',' || text.back() == ' ' || text.back() == ':' || text.back() == '|' || text.back() == '"')) text.pop_back();
  return text;
}

/// What a page calls whoever wrote it, or a link to more of theirs: no name.
bool names_nobody(const std::string& plain) {
  static constexpr std::string_view words[] = {"admin", "administrator", "editor", "author", "authors", "about the author"};
  static constexpr std::string_view links[] = {"more about ", "more from ", "more by ", "all posts ", "view all "};
  const auto begins = [&](std::string_view link) { return plain.starts_with(link); };
  return std::find(std::begin(words), std::end(words), plain) != std::end(words) || std::any_of(std::begin(links), std::end(links), begins);
}

bool is_name(const std::string& text, const std::string& plain_site) {
  if (text.size() < 3 || text.size() > longest_byline || text.find("://") != std::string::npos || text.find('@') != std::string::npos || text.find("www.") != std::string::npos) return false;
  const std::string plain = plain_words(text);
  if (plain.empty() || plain == plain_site || names_nobody(plain) || plain.ends_with(" by") || plain.ends_with(" says")) return false;
  return std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) < 3;
}

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

/// One to six words, of which the first begins with a capital, or letters that have none.
bool looks_capital(const std::string& name) {
  return !name.empty() && !(name[0] >= 'a' && name[0] <= 'z') && std::count(name.begin(), name.end(), ' ') < 6;
}

/// "By Ana Diaz", in an element of its own.
bool says_by(const Dom& dom, NodeIndex node) {
  constexpr NodeIndex largest = 14;
  if (dom.nodes[node].end - node > largest) return false;
  for (NodeIndex i = node + 1; i < dom.nodes[node].end; ++i) {
    std::string_view text = dom.text(i);
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos) continue;
    text.remove_prefix(start);
    const std::string begin(text.substr(0, 24));
    return starts_with_word(begin + ' ', "by") || starts_with_word(begin, "written by") || starts_with_word(begin + ' ', "author");
  }
  return false;
}

/// Elements that are marked as the author's name, those for machines first.
std::string marked(const Dom& dom, const std::string& plain_site) {
  std::array<std::vector<std::string>, 4> found;
  for (NodeIndex i = 1; i < dom.nodes.size(); ++i) {
    const Node& node = dom.nodes[i];
    if (node.tag == Tag::text || node.end - i > 60) continue;
    const std::string_view rel = dom.attribute(i, Attribute::rel);
    const std::string_view itemprop = dom.attribute(i, Attribute::itemprop);
    const std::string_view classes = dom.attribute(i, Attribute::class_);
    std::size_t rank = found.size();
    if (itemprop == "author" || has_word(rel, "author")) rank = 0;
    else if (classes.find("byline") != std::string_view::npos || classes.find("Byline") != std::string_view::npos) rank = 1;
    else if ((groups_of(classes) & bit(Group::author)) != 0 && classes.find("utho") != std::string_view::npos) rank = 2;
    else if (says_by(dom, i)) rank = 3;
    if (rank == found.size()) continue;
    std::string name = name_in(text_below(dom, i));
    if (rank == 3 && !looks_capital(name)) continue;
    if (is_name(name, plain_site) && std::find(found[rank].begin(), found[rank].end(), name) == found[rank].end()) found[rank].push_back(std::move(name));
  }
  if (!found[0].empty()) {
    if (found[0].size() > 4) found[0].resize(1);
    return joined(found[0]);
  }
  for (const auto& names : {found[1], found[3], found[2]})
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
