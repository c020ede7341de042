// The way from bytes to a Document: decode, split into lines, join those to blocks, name them.
#include <utility>

#include "base/utf8.hpp"
#include "document/decode.hpp"
#include "document/detect_language.hpp"
#include "document/front_matter.hpp"
#include "document/lay_out.hpp"
#include "document/lines.hpp"
#include "document/paragraphs.hpp"
#include "document/read_document.hpp"
#include "document/reader_process.hpp"
#include "recognition/recognize.hpp"
#include "text/characters.hpp"

namespace narrator {
namespace {

constexpr const char* default_language = "en";

std::vector<Block> blocks_of_lines(std::u32string_view text) {
  std::vector<Block> blocks;
  for (const Line& line : split_lines(text)) blocks.push_back({BlockKind::paragraph, line.span});
  return blocks;
}

std::vector<Block> blocks_of_text(std::u32string_view text) {
  std::vector<Piece> pieces = join_paragraphs(text, split_lines(text));
  mark_front_matter(text, pieces);
  std::vector<Block> blocks;
  blocks.reserve(pieces.size());
  for (const Piece& piece : pieces) blocks.push_back(piece.block);
  return blocks;
}

void copy_front_matter(Document& document) {
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::title) document.title = plain_text(document, block.span);
    else if (block.kind == BlockKind::byline) document.byline = plain_text(document, block.span);
    else return;
  }
}

std::string language_of(std::u32string_view text, const std::string& given) {
  if (!given.empty()) return given;
  std::string found = detect_language(text);
  return found.empty() ? default_language : found;
}

Document document_of_text(std::string_view bytes, InputFormat format) {
  Decoded decoded = decode(bytes);
  Document document;
  document.text = std::move(decoded.text);
  document.encoding = std::move(decoded.encoding);
  document.blocks = format == InputFormat::lines ? blocks_of_lines(document.text) : blocks_of_text(document.text);
  copy_front_matter(document);
  return document;
}

}  // namespace

Document read_document(std::string_view bytes, const ReadOptions& options) { return read_document_by(read_apart, bytes, options); }

Document read_document_by(ReadMarkup& read, std::string_view bytes, const ReadOptions& options) {
  const InputFormat format =
      options.format == InputFormat::automatic ? recognition::recognize(bytes).value_or(InputFormat::text) : options.format;
  const bool is_plain = format == InputFormat::text || format == InputFormat::lines;
  Document document = is_plain ? document_of_text(bytes, format) : lay_out(read(bytes, format, options), options.skip);
  document.format = format;
  if (!options.language.empty() || document.language.empty()) document.language = language_of(document.text, options.language);
  remark_omissions(document);
  return document;
}

std::string plain_text(const Document& document, Span span) {
  std::string out;
  const Span inside = trimmed(document.text, span);
  bool space_due = false;
  for (std::size_t i = inside.start; i < inside.end; ++i) {
    if (is_space(document.text[i])) {
      space_due = true;
      continue;
    }
    if (space_due) out += ' ';
    space_due = false;
    append_utf8(out, document.text[i]);
  }
  return out;
}

}  // namespace narrator
