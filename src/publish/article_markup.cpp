#include "publish/article_markup.hpp"

#include <unicode/uloc.h>

#include <algorithm>
#include <string>

#include "publish/clean_text.hpp"
#include "text/characters.hpp"

namespace narrator::publish {
namespace {

struct Element {
  std::string open, close;
};

std::string attributes(std::size_t block, const Block& b) {
  std::string words = " id=\"b" + std::to_string(block) + "\"";
  if (!b.language.empty()) words += " lang=\"" + escaped(b.language) + "\" xml:lang=\"" + escaped(b.language) + "\" dir=\"" + direction_of(b.language) + "\"";
  return words;
}

Element plain(const char* name, const std::string& attributes, const char* kind = "") {
  const std::string css = *kind == '\0' ? "" : std::string(" class=\"") + kind + "\"";
  return {std::string("<") + name + attributes + css + ">", std::string("</") + name + ">\n"};
}

Element element_of(const Block& b, const std::string& a) {
  switch (b.kind) {
    case BlockKind::title: return plain("h1", a);
    case BlockKind::byline: return plain("p", a, "byline");
    case BlockKind::heading: return plain(("h" + std::to_string(std::clamp(b.level, 2, 6))).c_str(), a);
    case BlockKind::list_item: return plain("li", a);
    case BlockKind::quotation: return {"<blockquote><p" + a + ">", "</p></blockquote>\n"};
    case BlockKind::code: return plain("pre", a);
    case BlockKind::table: return plain("p", a, "table");
    case BlockKind::caption: return plain("p", a, "caption");
    case BlockKind::footnote: return plain("p", a, "footnote");
    case BlockKind::remark: return plain("p", a, "remark");
    case BlockKind::paragraph: break;
  }
  return plain("p", a);
}

bool keeps_lines(BlockKind kind) { return kind == BlockKind::code || kind == BlockKind::table; }

/// White space is one space, or as it is; what is unwanted is gone.
std::string text_of(std::u32string_view text, bool preformatted) {
  std::string out;
  bool space = false;
  for (const char32_t c : text) {
    if (preformatted && (c == U'\n' || c == U' ')) {
      out += static_cast<char>(c);
    } else if (is_space(c)) {
      if (!space) out += ' ';
      space = true;
    } else if (!is_unwanted(c)) {
      append_escaped(out, c);
      space = false;
    }
  }
  return out;
}

}  // namespace

std::string direction_of(std::string_view language) {
  return uloc_isRightToLeft(std::string(language).c_str()) ? "rtl" : "ltr";
}

ArticleMarkup::ArticleMarkup(const Narration& narration, const Timeline& timeline, bool word_by_word)
    : narration_(narration), timeline_(timeline), word_by_word_(word_by_word) {
  std::size_t segment = 0;
  for (std::size_t block = 0; block <= narration.document().blocks.size(); ++block) {
    while (segment < timeline.size() && timeline.segment(segment).block < block) ++segment;
    first_segments_.push_back(segment);
  }
}

std::string ArticleMarkup::blocks(std::size_t first, std::size_t end) const {
  std::string out;
  bool in_list = false;
  for (std::size_t i = first; i < end; ++i) {
    const Block& block = narration_.document().blocks[i];
    const bool is_item = block.kind == BlockKind::list_item;
    if (is_item != in_list) out += is_item ? "<ul>\n" : "</ul>\n";
    in_list = is_item;
    const Element element = element_of(block, attributes(i, block));
    out += element.open + content(i) + element.close;
  }
  return in_list ? out + "</ul>\n" : out;
}

std::string ArticleMarkup::content(std::size_t block) const {
  const Block& b = narration_.document().blocks[block];
  const std::u32string_view text = narration_.document().text;
  const bool preformatted = keeps_lines(b.kind);
  std::string out;
  std::size_t at = b.span.start;
  for (std::size_t i = first_segments_[block]; i < first_segments_[block + 1]; ++i) {
    const Span source = timeline_.segment(i).source;
    if (source.empty()) continue;  // an announcement
    out += text_of(text.substr(at, source.start - at), preformatted) + sentence(i, preformatted);
    at = source.end;
  }
  return out + text_of(text.substr(at, b.span.end - at), preformatted);
}

std::string ArticleMarkup::sentence(std::size_t segment, bool preformatted) const {
  const TimedSegment s = timeline_.segment(segment);
  const std::u32string_view text = narration_.document().text;
  const std::string id = "s" + std::to_string(segment);
  std::string out = "<span id=\"" + id + "\" class=\"sp" + std::to_string(s.speaker) + "\">";
  std::vector<TimedWord> words;
  if (word_by_word_) words = timeline_.words(segment);
  if (words.empty()) return out + text_of(text.substr(s.source.start, s.source.size()), preformatted) + "</span>";
  for (std::size_t w = 0; w < words.size(); ++w) {
    // Opening marks belong to the word behind them: those of the first word begin the sentence.
    const std::size_t start = w == 0 ? s.source.start : words[w].source.start;
    const std::size_t next = w + 1 < words.size() ? words[w + 1].source.start : s.source.end;
    const Span shown = trimmed(text, {start, std::max(start, next)});
    out += "<span id=\"" + id + "w" + std::to_string(w) + "\" class=\"w\">" + text_of(text.substr(shown.start, shown.size()), preformatted) + "</span>";
    out += text_of(text.substr(shown.end, std::max(start, next) - shown.end), preformatted);
  }
  return out + "</span>";
}

}  // namespace narrator::publish
