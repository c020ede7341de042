// JSON-LD of schema.org. The only file of this room that knows the JSON library.
#include <nlohmann/json.hpp>

#include <algorithm>

#include "base/json_text.hpp"
#include "formats/block_writer.hpp"
#include "page/metadata.hpp"

namespace narrator::page {
namespace {

using Json = nlohmann::json;
constexpr int deepest_graph = 12;

std::string string_of(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_string() ? formats::clean_line(found->get<std::string>()) : std::string();
}

bool is_article(const Json& json) {
  const auto type = json.find("@type");
  if (type == json.end()) return false;
  const std::string words = type->dump();
  if (words.find("Breadcrumb") != std::string::npos) return false;
  for (const char* const kind : {"Article", "Posting", "Report", "Review", "Recipe", "HowTo", "CreativeWork"})
    if (words.find(kind) != std::string::npos) return true;
  return false;
}

class Reader {
 public:
  void read(const Json& json, int depth) {
    if (depth > deepest_graph) return;
    if (json.is_array()) {
      for (const Json& each : json) read(each, depth + 1);
      return;
    }
    if (!json.is_object()) return;
    if (const std::string id = string_of(json, "@id"), name = string_of(json, "name"); !id.empty() && !name.empty()) names_.emplace_back(id, name);
    if (is_article(json) && found.headline.empty()) read_article(json);
    for (const char* const part : {"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "liveBlogUpdate"})
      if (const auto inner = json.find(part); inner != json.end()) read(*inner, depth + 1);
  }

  /// Authors that are named elsewhere in the graph.
  void resolve() {
    for (const std::string& id : ids_)
      for (const auto& [known, name] : names_)
        if (known == id) add_author(name);
  }

  LinkedData found;

 private:
  void read_article(const Json& json) {
    found.headline = string_of(json, "headline");
    if (found.headline.empty()) found.headline = string_of(json, "name");
    found.date = string_of(json, "datePublished");
    found.body = std::max(found.body, string_of(json, "articleBody"), [](const std::string& a, const std::string& b) { return a.size() < b.size(); });
    for (const char* const key : {"author", "creator"})
      if (const auto author = json.find(key); author != json.end() && found.authors.empty() && ids_.empty()) read_author(*author);
    if (const auto publisher = json.find("publisher"); publisher != json.end() && publisher->is_object()) found.publisher = string_of(*publisher, "name");
  }

  void read_author(const Json& json) {
    if (json.is_array()) {
      for (const Json& each : json) read_author(each);
    } else if (json.is_string()) {
      add_author(formats::clean_line(json.get<std::string>()));
    } else if (json.is_object()) {
      if (const auto name = json.find("name"); name != json.end()) read_author(*name);
      else if (std::string id = string_of(json, "@id"); !id.empty()) ids_.push_back(std::move(id));
    }
  }

  void add_author(std::string name) {
    if (!name.empty() && std::find(found.authors.begin(), found.authors.end(), name) == found.authors.end()) found.authors.push_back(std::move(name));
  }

  std::vector<std::pair<std::string, std::string>> names_;  ///< of nodes, by @id
  std::vector<std::string> ids_;
};

/// A parser of JSON recurses; this keeps it from going too deep.
bool is_shallow(std::string_view text) {
  int depth = 0;
  for (const char c : text) {
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
    if (depth > 200) return false;
  }
  return true;
}

}  // namespace

LinkedData read_linked_data(const std::vector<std::string_view>& json) {
  Reader reader;
  for (const std::string_view text : json) {
    if (!is_shallow(text)) continue;
    const Json parsed = try_parse_json(text, JsonComments::ignored);
    if (!parsed.is_discarded()) reader.read(parsed, 0);
  }
  reader.resolve();
  return std::move(reader.found);
}

}  // namespace narrator::page
