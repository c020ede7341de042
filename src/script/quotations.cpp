#include "script/quotations.hpp"

#include <algorithm>

#include "script/dialogue.hpp"
#include "script/mark_scanner.hpp"
#include "script/transcript.hpp"
#include "text/characters.hpp"

namespace narrator::script {
namespace {

constexpr std::u32string_view single_marks = U"'‘’‚‹›";

/// The mark that goes on a quotation in the next block: the same opening one.
bool goes_on(const Document& document, std::size_t block, char32_t open) {
  if (block >= document.blocks.size() || document.blocks[block].kind != BlockKind::paragraph) return false;
  return document.text[document.blocks[block].span.start] == open;
}

/// An article quotes in one style; the other style marks headlines and words of words.
void note_minor_style(std::u32string_view text, std::vector<MarkedRegion>& regions) {
  const auto single = [&](const MarkedRegion& r) {
    return !r.dash && r.open_length == 1 && holds(single_marks, text[r.span.start]);
  };
  const auto singles = static_cast<std::size_t>(std::count_if(regions.begin(), regions.end(), single));
  const std::size_t others = regions.size() - singles;
  for (MarkedRegion& region : regions) region.minor = single(region) && others > 0 && others >= singles;
}

}  // namespace

std::vector<MarkedRegion> find_quotations(const Document& document, const Language& language) {
  std::vector<MarkedRegion> regions;
  const std::vector<std::size_t> turns = find_turns(document);
  bool open_before = false;
  for (std::size_t block = 0; block < document.blocks.size(); ++block) {
    const Span span = document.blocks[block].span;
    const std::size_t first = regions.size();
    const BlockKind kind = document.blocks[block].kind;
    if (kind == BlockKind::code || kind == BlockKind::remark) {  // whose marks are no quotation's
      open_before = false;
      continue;
    }
    if (turns[block] != 0) {
      MarkedRegion turn;
      turn.span = {turns[block], span.end};
      turn.open_length = turn.close_length = 0;
      turn.dash = true;
      regions.push_back(turn);
      open_before = false;
    } else if (document.blocks[block].kind == BlockKind::paragraph && begins_dialogue(document.text, span, language)) {
      find_turn(document.text, span, language, regions);
      open_before = false;
    } else {
      MarkScanner scanner(document.text, span, language);
      bool open_now = false;
      // Not a variable in a for's condition: GCC 12's AddressSanitizer takes it for dead in the step.
      std::size_t from = span.start;
      while (const auto found = scanner.next(from)) {
        from = found->span.end;
        regions.push_back(*found);
        MarkedRegion& region = regions.back();
        region.continues = open_before && region.span.start == span.start;
        if (!region.closed()) open_now = goes_on(document, block + 1, document.text[region.span.start]);
        split_at_tags(document.text, language, regions);
      }
      open_before = open_now;
    }
    for (std::size_t r = first; r < regions.size(); ++r) regions[r].block = block;
  }
  note_minor_style(document.text, regions);
  return regions;
}

}  // namespace narrator::script
