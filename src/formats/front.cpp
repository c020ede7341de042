#include "formats/front.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/utf8.hpp"
#include "text/characters.hpp"

namespace narrator::formats {
namespace {

using markup::SourceBlock;
using markup::SourceDocument;

constexpr std::size_t front_blocks = 4;     // how far down a title page may say title and author
constexpr std::size_t longest_byline = 100;  // bytes

// As the plain text reader knows them.
constexpr auto byline_words = std::to_array<std::u32string_view>(
    {U"by ", U"von ", U"par ", U"por ", U"di ", U"door ", U"av ", U"af ", U"przez "});

/// Letters and digits alone, in lower case: "The Ferry!" and "THE FERRY" are one title.
std::u32string essence(std::string_view utf8) {
  std::u32string out;
  for (const char32_t c : from_utf8(utf8))
    if (is_word_character(c)) out += to_lower(c);
  return out;
}

std::u32string lower(std::u32string text) {
  std::transform(text.begin(), text.end(), text.begin(), to_lower);
  return text;
}

/// The names behind "By"; empty when this is no byline.
std::string names_of_byline(const std::string& text) {
  if (text.size() > longest_byline || text.ends_with('.') || text.ends_with(':')) return {};
  const std::u32string points = from_utf8(text);
  const std::u32string in_lower_case = lower(points);
  for (const std::u32string_view word : byline_words)
    if (in_lower_case.starts_with(word) && points.size() > word.size() && is_upper(points[word.size()]))
      return to_utf8(std::u32string_view(points).substr(word.size()));
  return {};
}

/// "The Ferry" where the title is "The Ferry: A Story".
bool is_title_without_subtitle(const SourceBlock& block, const std::string& title) {
  if (block.kind != BlockKind::heading) return false;
  const std::u32string whole = lower(from_utf8(title));
  const std::u32string part = lower(from_utf8(block.text));
  if (!whole.starts_with(part)) return false;
  const std::u32string_view rest = std::u32string_view(whole).substr(part.size());
  constexpr auto joints = std::to_array<std::u32string_view>({U":", U" \u2013 ", U" \u2014 ", U" - ", U" ("});
  return std::any_of(joints.begin(), joints.end(), [&](std::u32string_view joint) { return rest.starts_with(joint); });
}

bool is_above_all_others(const SourceDocument& document) {
  const int level = document.blocks.front().level;
  return std::none_of(document.blocks.begin() + 1, document.blocks.end(), [&](const SourceBlock& block) {
    return block.kind == BlockKind::heading && block.level <= level;
  });
}

void take_title(SourceDocument& document) {
  if (!document.title.empty() || document.blocks.size() < 2) return;
  SourceBlock& first = document.blocks.front();
  if (first.kind != BlockKind::heading || !is_above_all_others(document)) return;
  document.title = first.text;
  document.blocks.erase(document.blocks.begin());
}

void take_byline(SourceDocument& document) {
  if (!document.byline.empty() || document.title.empty() || document.blocks.size() < 2) return;
  document.byline = names_of_byline(document.blocks.front().text);
  if (!document.byline.empty()) document.blocks.erase(document.blocks.begin());
}

}  // namespace

void find_front(SourceDocument& document) {
  take_title(document);
  drop_repeated_front(document);
  take_byline(document);
}

void drop_repeated_front(SourceDocument& document) {
  const std::u32string title = essence(document.title);
  const std::u32string byline = essence(document.byline);
  auto& blocks = document.blocks;
  for (std::size_t i = 0; i < std::min(front_blocks, blocks.size());) {
    const std::u32string text = essence(blocks[i].text);
    const std::string named = names_of_byline(blocks[i].text);
    const bool repeats = (!title.empty() && text == title) || is_title_without_subtitle(blocks[i], document.title) ||
                         (!byline.empty() && (text == byline || (!named.empty() && essence(named) == byline)));
    if (repeats) blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(i));
    else ++i;
  }
}

}  // namespace narrator::formats
