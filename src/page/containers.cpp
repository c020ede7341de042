#include "page/containers.hpp"

#include <algorithm>

namespace narrator::page {
namespace {

constexpr std::size_t least_prose = 60;  // bytes
constexpr int levels = 4;                // that a paragraph gives to, each half of the one below

}  // namespace

bool is_prose(const Block& block) {
  const std::string& text = block.content.text;
  return text.size() >= least_prose && std::size_t{block.link_bytes} * 3 < text.size() && block.content.kind != BlockKind::heading &&
         text.find_first_of(",.;:!?\xE3\xEF") != std::string::npos;
}

Containers::Containers(const Dom& dom, const std::vector<Block>& blocks) : dom_(dom), sums_(dom.nodes.size()) {
  std::vector<float> weight(dom.nodes.size());
  for (const Block& block : blocks) {
    const auto bytes = static_cast<float>(block.content.text.size());
    const auto links = static_cast<float>(block.link_bytes);
    const bool prose = is_prose(block);
    Sums& own = sums_[block.node];
    own.bytes += bytes;
    own.link_bytes += links;
    own.blocks += 1;
    own.prose += prose ? bytes : 0;
    if (!prose) continue;
    const auto commas = static_cast<float>(std::count(block.content.text.begin(), block.content.text.end(), ','));
    float share = 1 + commas + std::min(bytes / 100, 6.0F);
    NodeIndex node = dom.nodes[block.node].parent;
    for (int level = 0; level < levels && node != 0; ++level, share /= 2, node = dom.nodes[node].parent) weight[node] += share;
  }
  for (NodeIndex i = static_cast<NodeIndex>(dom.nodes.size()); i-- > 1;) {
    Sums& above = sums_[dom.nodes[i].parent];
    above.bytes += sums_[i].bytes;
    above.link_bytes += sums_[i].link_bytes;
    above.blocks += sums_[i].blocks;
    above.prose += sums_[i].prose;
  }
  best_ = weight.empty() ? 0 : static_cast<NodeIndex>(std::max_element(weight.begin(), weight.end()) - weight.begin());
}

bool Containers::is_in_best(NodeIndex node) const { return node >= best_ && node < dom_.nodes[best_].end; }

int Containers::steps_to_best(NodeIndex node) const {
  int steps = 0;
  for (; node != 0 && !(node <= best_ && best_ < dom_.nodes[node].end); node = dom_.nodes[node].parent) ++steps;
  return steps;
}

}  // namespace narrator::page
