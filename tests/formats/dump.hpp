// A SourceDocument as text, for tests: what it says of itself, then a line a block, "kind level: words". Paragraphs
// go without their kind.
#pragma once

#include <string>

#include "markup/source_document.hpp"

namespace narrator::test {

inline std::string dump(const markup::SourceDocument& document) {
  std::string out;
  const auto fact = [&](const char* name, const std::string& value) {
    if (!value.empty()) out += std::string(name) + "= " + value + '\n';
  };
  fact("title", document.title);
  fact("byline", document.byline);
  fact("language", document.language);
  fact("date", document.date);
  fact("site", document.site);
  for (const markup::SourceBlock& block : document.blocks) {
    const char* kind = "";
    switch (block.kind) {
      case BlockKind::title: kind = "title"; break;
      case BlockKind::byline: kind = "byline"; break;
      case BlockKind::heading: kind = "heading"; break;
      case BlockKind::list_item: kind = "item"; break;
      case BlockKind::quotation: kind = "quotation"; break;
      case BlockKind::code: kind = "code"; break;
      case BlockKind::table: kind = "table"; break;
      case BlockKind::caption: kind = "caption"; break;
      case BlockKind::footnote: kind = "footnote"; break;
      case BlockKind::remark: kind = "remark"; break;
      case BlockKind::paragraph: break;
    }
    out += kind;
    if (block.level > 0) out += ' ' + std::to_string(block.level);
    if (!block.language.empty()) out += " (" + block.language + ')';
    if (block.kind != BlockKind::paragraph || !block.language.empty()) out += ": ";
    out += block.text + '\n';
  }
  return out;
}

}  // namespace narrator::test
