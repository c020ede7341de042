#include "document/lay_out.hpp"

#include <algorithm>
#include <string>

#include "base/utf8.hpp"
#include "document/omission_remark.hpp"
#include "text/characters.hpp"

namespace narrator {
namespace {

void count_omission(Document& document, BlockKind kind) {
  const auto found = std::find_if(document.omissions.begin(), document.omissions.end(), [&](const Omission& o) { return o.kind == kind; });
  if (found != document.omissions.end()) ++found->count;
  else document.omissions.push_back({kind, 1});
}

void append(Document& document, const markup::SourceBlock& source) {
  const std::u32string text = from_utf8(source.text);
  const Span inside = trimmed(text, {0, text.size()});  // readers take away blanks, but not every space of Unicode
  if (inside.empty()) return;
  if (!document.text.empty()) document.text += U"\n\n";
  const std::size_t start = document.text.size();
  document.text.append(text, inside.start, inside.size());
  document.blocks.push_back({source.kind, {start, document.text.size()}, source.level, source.language});
}

}  // namespace

Document lay_out(const markup::SourceDocument& source, const std::vector<BlockKind>& skip) {
  Document document;
  document.title = source.title;
  document.byline = source.byline;
  document.language = source.language;
  document.encoding = source.encoding;
  document.date = source.date;
  document.site = source.site;
  append(document, {BlockKind::title, source.title, 0, {}});
  append(document, {BlockKind::byline, source.byline, 0, {}});
  for (const markup::SourceBlock& block : source.blocks) {
    if (std::find(skip.begin(), skip.end(), block.kind) != skip.end()) count_omission(document, block.kind);
    else append(document, block);
  }
  return document;
}

void remark_omissions(Document& document) {
  if (!document.omissions.empty()) append(document, {BlockKind::remark, omission_remark(document.omissions, document.language), 0, {}});
}

}  // namespace narrator
