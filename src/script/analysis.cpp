#include "script/analysis.hpp"

#include <string>
#include <unordered_map>

#include "script/alternation.hpp"
#include "script/mentions.hpp"
#include "script/quotations.hpp"
#include "script/tokens.hpp"
#include "text/characters.hpp"

namespace narrator::script {
namespace {

/// By region: how often its words, where they are few, stand between marks. An expression does so often.
std::vector<std::size_t> times_of(const Document& document, const std::vector<MarkedRegion>& regions) {
  constexpr std::size_t longest = 40;  // code points
  const auto key_of = [&document](const MarkedRegion& region) {
    std::u32string key;
    if (region.inner().size() <= longest)
      for (const char32_t c : std::u32string_view(document.text).substr(region.inner().start, region.inner().size()))
        if (is_word_character(c)) key += to_lower(c);
    return key;
  };
  std::unordered_map<std::u32string, std::size_t> counts;
  for (const MarkedRegion& region : regions) ++counts[key_of(region)];
  std::vector<std::size_t> times;
  for (const MarkedRegion& region : regions) {
    const std::u32string key = key_of(region);
    times.push_back(key.empty() ? 1 : counts[key]);
  }
  return times;
}

/// How people talk in this text: 0 news; 1 conversation, turn after turn; 2 and 3 by the language.
std::size_t style_of(const std::vector<MarkedRegion>& regions, const Language& language) {
  if (language.verb_second) return 2;
  if (language.dash_dialogue) return 3;
  std::size_t turns = 0;
  for (std::size_t r = 1; r < regions.size(); ++r)
    if (regions[r].block == regions[r - 1].block + 1 && regions[r - 1].closed()) ++turns;
  return 2 * turns > regions.size() ? 1 : 0;
}

/// Nobody speaks in it, and it tells nothing of those who do.
bool is_outside_of_text(BlockKind kind) {
  return kind == BlockKind::title || kind == BlockKind::byline || kind == BlockKind::code || kind == BlockKind::remark;
}

}  // namespace

std::vector<Spoken> analyse(const Document& document, const Language& language, People& people, const Weights& weights,
                            Teacher* teacher) {
  const std::vector<MarkedRegion> regions = find_quotations(document, language);
  const std::vector<std::size_t> times = times_of(document, regions);
  const std::size_t style = style_of(regions, language);
  std::vector<Spoken> spoken;
  Antecedents antecedents;
  Sources sources;
  TokenRow row;
  std::size_t region = 0;
  for (std::size_t block = 0; block < document.blocks.size(); ++block) {
    const std::size_t first = region;
    while (region < regions.size() && regions[region].block == block) ++region;
    if (is_outside_of_text(document.blocks[block].kind)) continue;
    tokenize(document.text, document.blocks[block].span, regions, first, region, language, row);
    const std::vector<Mention> mentions = find_mentions(document.text, row, language, people, antecedents);
    const std::vector<Decision> decisions =
        attribute({document.text, block, row, regions, times, mentions, people, language, style, weights, teacher}, sources);
    for (std::size_t k = 0; k < decisions.size(); ++k) {
      if (!decisions[k].speech) continue;
      spoken.push_back({regions[first + k], decisions[k]});
      if (decisions[k].best && decisions[k].best->resolved) antecedents.quote(decisions[k].best->person);
    }
  }
  constexpr std::size_t conversation = 1;
  if (style == conversation) alternate_turns(document, spoken);
  else look_ahead(spoken);
  return spoken;
}

}  // namespace narrator::script
