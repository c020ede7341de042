#include "tui/text_layout.hpp"

#include "text/characters.hpp"
#include "tui/display_width.hpp"

namespace narrator::tui {
namespace {

constexpr std::size_t most_kept = 2000;  // blocks: a screen shows few, a long night many

std::vector<Span> wrap(std::u32string_view text, Span block, std::size_t width) {
  std::vector<Span> lines;
  std::size_t start = block.start;
  std::size_t behind_space = 0;  // where the line can be cut
  std::size_t cells = 0;
  std::size_t cells_at_space = 0;
  for (std::size_t i = block.start; i < block.end; ++i) {
    const auto more = static_cast<std::size_t>(display_width(shown(text[i])));
    if (cells + more > width && i > start) {
      const std::size_t cut = behind_space > start ? behind_space : i;
      cells = cut == i ? 0 : cells - cells_at_space;
      lines.push_back({start, cut});
      start = cut;
    }
    cells += more;
    if (!is_space(text[i])) continue;
    behind_space = i + 1;
    cells_at_space = cells;
  }
  lines.push_back({start, block.end});
  return lines;
}

}  // namespace

const std::vector<Span>& TextLayout::lines(std::size_t block, std::size_t width) {
  if (width != width_ || lines_.size() > most_kept) lines_.clear();
  width_ = width;
  const auto found = lines_.find(block);
  if (found != lines_.end()) return found->second;
  return lines_.emplace(block, wrap(document_.text, document_.blocks[block].span, width)).first->second;
}

}  // namespace narrator::tui
