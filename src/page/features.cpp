#include "page/features.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "page/containers.hpp"

namespace narrator::page {
namespace {

constexpr float far_away = 25;

float logarithm(float value) { return std::log1p(std::max(0.0F, value)); }
float ratio(float part, float whole) { return whole > 0 ? part / whole : 0; }

struct TextShape {
  float bytes = 0, words = 0, commas = 0, ends = 0, digits = 0, capitals = 0;
  bool finishes = false;
};

TextShape shape_of(std::string_view text) {
  TextShape shape;
  shape.bytes = static_cast<float>(text.size());
  shape.words = 1;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    shape.words += c == ' ' ? 1.0F : 0.0F;
    shape.commas += c == ',' ? 1.0F : 0.0F;
    shape.digits += c >= '0' && c <= '9' ? 1.0F : 0.0F;
    shape.capitals += c >= 'A' && c <= 'Z' ? 1.0F : 0.0F;
    shape.ends += c == '.' || c == '!' || c == '?' || text.substr(i, 3) == "\xE3\x80\x82" ? 1.0F : 0.0F;
  }
  std::string_view end = text;
  while (end.ends_with('"') || end.ends_with(')') || end.ends_with('\'')) end.remove_suffix(1);
  for (const std::string_view closing : {"\xE2\x80\x9D", "\xE2\x80\x99", "\xC2\xBB"})
    if (end.ends_with(closing)) end.remove_suffix(closing.size());
  shape.finishes = end.ends_with('.') || end.ends_with('!') || end.ends_with('?') || end.ends_with("\xE3\x80\x82") || end.ends_with("\xE2\x80\xA6");
  return shape;
}

/// Blocks of one kind lie on like paths with like classes.
std::string signature(const Dom& dom, NodeIndex node) {
  std::string out;
  for (int level = 0; level < 3 && node != 0; ++level, node = dom.nodes[node].parent) {
    out += static_cast<char>('A' + static_cast<int>(dom.nodes[node].tag));
    out += dom.attribute(node, Attribute::class_).substr(0, 60);
    out += '/';
  }
  return out;
}

struct Alike {
  float blocks = 0, bytes = 0, link_bytes = 0;
};

class Describer {
 public:
  Describer(const Dom& dom, const std::vector<Block>& blocks, const Metadata& metadata)
      : dom_(dom), blocks_(blocks), containers_(dom, blocks), groups_(dom.nodes.size()), body_(plain_words(metadata.body)),
        title_(plain_words(metadata.title)), byline_(plain_words(metadata.byline)) {
    for (NodeIndex i = 1; i < dom.nodes.size(); ++i) groups_[i] = groups_at(i);
    for (const Block& block : blocks) {
      signatures_.push_back(signature(dom, block.node));
      Alike& alike = alike_[signatures_.back()];
      alike.blocks += 1;
      alike.bytes += static_cast<float>(block.content.text.size());
      alike.link_bytes += static_cast<float>(block.link_bytes);
      total_ += static_cast<float>(block.content.text.size());
    }
    const auto is_title = [&](const Block& block) { return block.content.kind == BlockKind::heading && plain_words(block.content.text) == title_; };
    const auto is_first = [](const Block& block) { return block.content.kind == BlockKind::heading && block.content.level == 1; };
    auto found = std::find_if(blocks.begin(), blocks.end(), is_title);
    if (found == blocks.end()) found = std::find_if(blocks.begin(), blocks.end(), is_first);
    heading_at_ = found == blocks.end() ? -1 : static_cast<int>(found - blocks.begin());
  }

  std::vector<Features> describe() {
    std::vector<Features> all;
    all.reserve(blocks_.size());
    for (std::size_t i = 0; i < blocks_.size(); ++i) all.push_back(describe(i));
    return all;
  }

 private:
  std::uint32_t groups_at(NodeIndex node) const {
    if (dom_.nodes[node].tag == Tag::text) return 0;
    std::uint32_t groups = 0;
    for (const Attribute name : {Attribute::class_, Attribute::id, Attribute::role, Attribute::data_testid, Attribute::data_component, Attribute::itemprop})
      if (const std::string_view value = dom_.attribute(node, name); !value.empty()) groups |= groups_of(value);
    return groups;
  }

  float neighbour_bytes(std::size_t i, int by) const {
    const auto at = static_cast<std::ptrdiff_t>(i) + by;
    return at < 0 || at >= static_cast<std::ptrdiff_t>(blocks_.size()) ? -1 : logarithm(static_cast<float>(blocks_[static_cast<std::size_t>(at)].content.text.size()));
  }
  float neighbour_links(std::size_t i, int by) const {
    const auto at = static_cast<std::ptrdiff_t>(i) + by;
    if (at < 0 || at >= static_cast<std::ptrdiff_t>(blocks_.size())) return -1;
    const Block& block = blocks_[static_cast<std::size_t>(at)];
    return link_share(block);
  }
  float neighbour_kind(std::size_t i, int by) const {
    const auto at = static_cast<std::ptrdiff_t>(i) + by;
    if (at < 0 || at >= static_cast<std::ptrdiff_t>(blocks_.size())) return -1;
    return static_cast<float>(blocks_[static_cast<std::size_t>(at)].content.kind);
  }
  static float link_share(const Block& block) { return std::min(1.0F, ratio(static_cast<float>(block.link_bytes), static_cast<float>(block.content.text.size()))); }

  Features describe(std::size_t i) {
    const Block& block = blocks_[i];
    const TextShape shape = shape_of(block.content.text);
    const std::string plain = plain_words(block.content.text);
    Features all{};
    std::size_t n = 0;
    const auto put = [&](float value) { all[n++] = value; };

    put(logarithm(shape.bytes));
    put(logarithm(shape.words));
    put(link_share(block));
    put(static_cast<float>(block.links));
    put(ratio(shape.commas, shape.words));
    put(shape.ends);
    put(ratio(shape.ends, shape.words));
    put(shape.finishes ? 1 : 0);
    put(ratio(shape.digits, shape.bytes));
    put(ratio(shape.capitals, shape.bytes));
    put(ratio(shape.bytes, shape.words));
    put(static_cast<float>(block.content.kind));
    put(static_cast<float>(block.content.level));
    put(static_cast<float>(dom_.nodes[block.node].tag == Tag::p));
    put(static_cast<float>(dom_.nodes[block.node].tag == Tag::div));

    before_ += shape.bytes;
    put(ratio(static_cast<float>(i), static_cast<float>(blocks_.size())));
    put(ratio(before_, total_));
    put(logarithm(static_cast<float>(blocks_.size())));
    put(heading_at_ < 0 ? -1000 : static_cast<float>(static_cast<int>(i) - heading_at_));
    for (const int by : {-2, -1, 1, 2}) put(neighbour_bytes(i, by));
    for (const int by : {-2, -1, 1, 2}) put(neighbour_links(i, by));
    for (const int by : {-1, 1}) put(neighbour_kind(i, by));

    const Alike& alike = alike_[signatures_[i]];
    put(logarithm(alike.blocks));
    put(ratio(alike.bytes, total_));
    put(ratio(alike.link_bytes, alike.bytes));
    put(logarithm(ratio(alike.bytes, alike.blocks)));

    put_containers(block, put);
    put_ancestors(block, put);

    put(body_.empty() ? 0 : body_.find(plain) != std::string::npos ? 1 : -1);
    put(seen_.insert(plain).second ? 0 : 1);
    put(!title_.empty() && plain == title_ ? 1 : 0);
    put(!byline_.empty() && plain.size() < byline_.size() + 60 && plain.find(byline_) != std::string::npos ? 1 : 0);
    n = plain_features;
    put_groups(block, put);
    return all;
  }

  template <typename Put>
  void put_containers(const Block& block, const Put& put) {
    const Sums& page = containers_.sums(0);
    NodeIndex node = block.node;
    for (int level = 0; level < 3; ++level) {
      const Sums& sums = containers_.sums(node);
      put(ratio(sums.prose, page.prose));
      put(ratio(sums.link_bytes, sums.bytes));
      put(logarithm(sums.blocks));
      node = dom_.nodes[node].parent;
    }
    const NodeIndex best = containers_.best();
    put(containers_.is_in_best(block.node) ? 1 : 0);
    put(static_cast<float>(containers_.steps_to_best(block.node)));
    put(block.node < best ? -1 : block.node >= dom_.nodes[best].end ? 1 : 0);
    put(ratio(containers_.sums(best).prose, page.prose));
  }

  template <typename Put>
  void put_ancestors(const Block& block, const Put& put) {
    float depth = 0, article = far_away, main = far_away, header = far_away, footer = far_away, nav = far_away, aside = far_away, form = far_away,
          figure = far_away, list = far_away, table = far_away, link = 0;
    for (NodeIndex node = block.node; node != 0; node = dom_.nodes[node].parent, ++depth) {
      float* place = nullptr;
      switch (dom_.nodes[node].tag) {
        case Tag::article: place = &article; break;
        case Tag::main: place = &main; break;
        case Tag::header: place = &header; break;
        case Tag::footer: place = &footer; break;
        case Tag::nav: place = &nav; break;
        case Tag::aside: place = &aside; break;
        case Tag::form: place = &form; break;
        case Tag::figure: case Tag::figcaption: place = &figure; break;
        case Tag::ul: case Tag::ol: case Tag::dl: place = &list; break;
        case Tag::table: place = &table; break;
        case Tag::a: link = 1; break;
        default: break;
      }
      if (place != nullptr) *place = std::min(*place, depth);
    }
    for (const float value : {depth, article, main, header, footer, nav, aside, form, figure, list, table, link}) put(value);
  }

  template <typename Put>
  void put_groups(const Block& block, const Put& put) {
    std::array<float, group_count> distance{};
    distance.fill(far_away);
    float steps = 0;
    for (NodeIndex node = block.node; node != 0 && steps < far_away; node = dom_.nodes[node].parent, ++steps) {
      const Tag tag = dom_.nodes[node].tag;
      if (tag == Tag::body || tag == Tag::html) break;
      for (std::uint32_t rest = groups_[node]; rest != 0; rest &= rest - 1) {
        const auto group = static_cast<std::size_t>(__builtin_ctz(rest));
        distance[group] = std::min(distance[group], steps);
      }
    }
    for (const float value : distance) put(value);
  }

  const Dom& dom_;
  const std::vector<Block>& blocks_;
  Containers containers_;
  std::vector<std::uint32_t> groups_;
  std::vector<std::string> signatures_;
  std::unordered_map<std::string, Alike> alike_;
  std::unordered_set<std::string> seen_;
  std::string body_;
  std::string title_;
  std::string byline_;
  float total_ = 0;
  float before_ = 0;
  int heading_at_ = -1;
};

}  // namespace

std::vector<Features> features_of(const Dom& dom, const std::vector<Block>& blocks, const Metadata& metadata) {
  return Describer(dom, blocks, metadata).describe();
}

}  // namespace narrator::page
