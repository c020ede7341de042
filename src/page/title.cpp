#include "page/title.hpp"

#include <algorithm>
#include <string_view>

#include "page/metadata.hpp"

namespace narrator::page {
namespace {

std::size_t word_count(std::string_view words) { return words.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')); }

/// "Ferry sinks | The Daily Sand", "The Daily Sand: Ferry sinks": what stands at an end, behind a sign, and is the
/// site's name or looks like one.
std::string without_site(const std::string& title, const std::string& site) {
  const std::string plain_site = plain_words(site);
  std::string rest = title;
  for (int round = 0; round < 3; ++round) {
    std::size_t cut = std::string::npos;
    std::size_t after = 0;
    for (const std::string_view sign : {" | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " :: ", " \xC2\xBB ", " \xC2\xB7 ", " \xE2\x80\xA2 ", " // ", " ~ ", " < "}) {
      const std::size_t at = rest.rfind(sign);
      if (at != std::string::npos && (cut == std::string::npos || at > cut)) {
        cut = at;
        after = at + sign.size();
      }
    }
    if (cut == std::string::npos) break;
    const std::string tail = plain_words(std::string_view(rest).substr(after));
    const std::string head = plain_words(std::string_view(rest).substr(0, cut));
    const bool is_site = !plain_site.empty() && (tail == plain_site || plain_site.find(tail) != std::string::npos || tail.find(plain_site) != std::string::npos);
    if (!is_site && (word_count(head) < 3 || word_count(tail) > 5 || word_count(tail) >= word_count(head))) {
      if (!plain_site.empty() && head == plain_site) rest.erase(0, after);
      break;
    }
    rest.resize(cut);
  }
  return rest;
}

bool contains_words(std::string_view text, std::string_view words) {
  return !words.empty() && (" " + std::string(text) + " ").find(" " + std::string(words) + " ") != std::string::npos;
}

}  // namespace

std::string choose_title(const TitleSigns& signs) {
  const std::string all[] = {plain_words(signs.meta), plain_words(signs.linked), plain_words(signs.element)};
  const std::string plain_site = plain_words(signs.site);
  std::string best;
  std::size_t best_size = 0;
  for (const TitleSigns::Heading& heading : signs.headings) {
    const std::string plain = plain_words(heading.text);
    if (plain.empty() || plain == plain_site) continue;
    const bool agrees = std::any_of(std::begin(all), std::end(all), [&](const std::string& said) {
      // A first heading says it whole, however short; others must be most of what is said.
      return said == plain || (heading.level == 1 && contains_words(said, plain)) || (contains_words(said, plain) && plain.size() * 2 > said.size()) || (contains_words(plain, said) && said.size() * 2 > plain.size());
    });
    if (agrees && plain.size() > best_size) {
      best = heading.text;
      best_size = plain.size();
    }
  }
  if (!best.empty()) return best;
  const auto firsts = std::count_if(signs.headings.begin(), signs.headings.end(), [](const auto& heading) { return heading.level == 1; });
  if (firsts == 1) {
    const auto first = std::find_if(signs.headings.begin(), signs.headings.end(), [](const auto& heading) { return heading.level == 1; });
    const std::string plain = plain_words(first->text);
    if (plain != plain_site && word_count(plain) >= 3) return first->text;
  }
  for (const std::string* const said : {&signs.meta, &signs.linked, &signs.element})
    if (!said->empty()) return without_site(*said, signs.site);
  return signs.headings.empty() ? std::string() : signs.headings.front().text;
}

}  // namespace narrator::page
