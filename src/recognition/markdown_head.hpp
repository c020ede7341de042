// The head of a Markdown file that publishing tools put there: "---", YAML (or "+++", TOML), "---".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace narrator::recognition {

/// Bytes of the head, its fences among them; 0 when there is none.
std::size_t markdown_head_size(std::string_view utf8);

/// A line: "title: x", "title = 'x'", "- x", "  name: x".
struct HeadEntry {
  std::string key;         ///< in lower case; empty when the line has none
  std::string_view value;  ///< as written; of a line without a key all that stands behind its indentation and "- "
  bool indented = false;   ///< or an element of a list
};

/// Those of the lines below the first fence.
/// @param head as long as markdown_head_size() says; the values are views of it
std::vector<HeadEntry> entries_of(std::string_view head);

}  // namespace narrator::recognition
