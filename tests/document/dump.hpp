// A document as text, for tests: one line a block, "kind: words". Paragraphs go without their kind.
#pragma once

#include <string>

#include "narrator/document.hpp"

namespace narrator::test {

inline std::string dump(const Document& document) {
  std::string out;
  for (const Block& block : document.blocks) {
    switch (block.kind) {
      case BlockKind::title: out += "title: "; break;
      case BlockKind::byline: out += "byline: "; break;
      case BlockKind::heading: out += "heading: "; break;
      case BlockKind::list_item: out += "item: "; break;
      case BlockKind::quotation: out += "quotation: "; break;
      case BlockKind::code: out += "code: "; break;
      case BlockKind::table: out += "table: "; break;
      case BlockKind::caption: out += "caption: "; break;
      case BlockKind::footnote: out += "footnote: "; break;
      case BlockKind::remark: out += "remark: "; break;
      case BlockKind::paragraph: break;
    }
    out += plain_text(document, block.span) + '\n';
  }
  return out;
}

}  // namespace narrator::test
