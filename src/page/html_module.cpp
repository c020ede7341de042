// The module of MyHTML, see base/module.hpp. The only file that knows the parser: another one that builds HTML5's tree
// (lexbor, which MyHTML's author wrote after it) takes its place by filling the same Dom.
#include <myhtml/api.h>

#include <memory>
#include <new>

#include "page/dom.hpp"

namespace narrator::page {
namespace {

struct DestroyParser {
  void operator()(myhtml_t* parser) const noexcept { myhtml_destroy(parser); }
};
struct DestroyTree {
  void operator()(myhtml_tree_t* tree) const noexcept { myhtml_tree_destroy(tree); }
};

std::string_view name_of(const char* name, std::size_t size) { return name == nullptr ? std::string_view() : std::string_view(name, size); }

/// Parser's tags to ours: looked up once a tag that occurs.
class Tags {
 public:
  explicit Tags(myhtml_tree_t* tree) : tree_(tree) {}

  Tag of(myhtml_tag_id_t id) {
    if (id >= known_.size()) return Tag::other;
    if (!known_[id]) {
      std::size_t size = 0;
      const char* name = myhtml_tag_name_by_id(tree_, id, &size);
      const auto found = std::find(tag_names.begin(), tag_names.end(), name_of(name, size));
      tags_[id] = found == tag_names.end() ? Tag::other : static_cast<Tag>(found - tag_names.begin());
      known_[id] = true;
    }
    return tags_[id];
  }

 private:
  myhtml_tree_t* tree_;
  std::array<bool, MyHTML_TAG_LAST_ENTRY> known_{};
  std::array<Tag, MyHTML_TAG_LAST_ENTRY> tags_{};
};

class Builder {
 public:
  Builder(myhtml_tree_t* tree, Dom& dom) : tags_(tree), dom_(dom) {}

  /// Without recursion: children first, then the next sibling, then that of the nearest parent that has one.
  void build(myhtml_tree_node_t* root) {
    myhtml_tree_node_t* node = root;
    NodeIndex parent = 0;
    while (node != nullptr) {
      const bool entered = enter(node, parent);
      if (myhtml_tree_node_t* child = entered ? myhtml_node_child(node) : nullptr; child != nullptr) {
        parent = static_cast<NodeIndex>(dom_.nodes.size() - 1);
        node = child;
        continue;
      }
      while (node != root && myhtml_node_next(node) == nullptr) {
        node = myhtml_node_parent(node);
        dom_.nodes[parent].end = static_cast<NodeIndex>(dom_.nodes.size());
        parent = dom_.nodes[parent].parent;
      }
      node = node == root ? nullptr : myhtml_node_next(node);
    }
  }

 private:
  PoolRange keep(std::string_view bytes) {
    const PoolRange range{static_cast<std::uint32_t>(dom_.pool.size()), static_cast<std::uint32_t>(bytes.size())};
    dom_.pool += bytes;
    return range;
  }

  /// Texts of programs and styles are not kept, but those that say what the page is.
  bool is_kept_text(NodeIndex parent) const {
    const Tag tag = dom_.nodes[parent].tag;
    return tag != Tag::style && (tag != Tag::script || dom_.attribute(parent, Attribute::type).find("ld+json") != std::string_view::npos);
  }

  bool enter(myhtml_tree_node_t* node, NodeIndex parent) {
    const myhtml_tag_id_t id = myhtml_node_tag_id(node);
    if (id == MyHTML_TAG__COMMENT || id == MyHTML_TAG__DOCTYPE) return false;
    Node made{.parent = parent, .end = static_cast<NodeIndex>(dom_.nodes.size() + 1), .range = {}, .tag = Tag::text};
    if (id == MyHTML_TAG__TEXT) {
      if (!is_kept_text(parent)) return false;
      std::size_t size = 0;
      const char* text = myhtml_node_text(node, &size);
      made.range = keep(name_of(text, size));
    } else {
      made.tag = tags_.of(id);
      made.range = attributes_of(node);
    }
    dom_.nodes.push_back(made);
    return true;
  }

  PoolRange attributes_of(myhtml_tree_node_t* node) {
    PoolRange range{static_cast<std::uint32_t>(dom_.attributes.size()), 0};
    for (myhtml_tree_attr_t* each = myhtml_node_attribute_first(node); each != nullptr; each = myhtml_attribute_next(each)) {
      std::size_t size = 0;
      const char* key = myhtml_attribute_key(each, &size);
      const auto found = std::lower_bound(attribute_names.begin(), attribute_names.end(), name_of(key, size));
      if (found == attribute_names.end() || *found != name_of(key, size)) continue;
      const char* value = myhtml_attribute_value(each, &size);
      dom_.attributes.push_back({static_cast<Attribute>(found - attribute_names.begin()), keep(name_of(value, value == nullptr ? 0 : size))});
      ++range.size;
    }
    return range;
  }

  Tags tags_;
  Dom& dom_;
};

void check(mystatus_t status) {
  if (status != MyHTML_STATUS_OK) throw std::bad_alloc();  // the parser fails of nothing else
}

void parse(std::string_view utf8, Dom& out) {
  const std::unique_ptr<myhtml_t, DestroyParser> parser(myhtml_create());
  if (!parser) throw std::bad_alloc();
  check(myhtml_init(parser.get(), MyHTML_OPTIONS_PARSE_MODE_SINGLE, 1, 0));
  const std::unique_ptr<myhtml_tree_t, DestroyTree> tree(myhtml_tree_create());
  if (!tree) throw std::bad_alloc();
  check(myhtml_tree_init(tree.get(), parser.get()));
  check(myhtml_parse(tree.get(), MyENCODING_UTF_8, utf8.data(), utf8.size()));
  out.pool.reserve(utf8.size() / 2);
  out.nodes.push_back({});
  if (myhtml_tree_node_t* html = myhtml_tree_get_node_html(tree.get()); html != nullptr) Builder(tree.get(), out).build(html);
  out.nodes.front().end = static_cast<NodeIndex>(out.nodes.size());
}

}  // namespace

extern "C" ParseFunction* const narrator_module_html = parse;

}  // namespace narrator::page
