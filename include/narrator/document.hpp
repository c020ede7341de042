// Document: an article as text and blocks, whatever format it came in.
//
// Every offset in this library is a code point offset into Document::text, half-open.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace narrator {

/// Code points [start, end) of Document::text.
struct Span {
  std::size_t start = 0;
  std::size_t end = 0;

  std::size_t size() const noexcept { return end - start; }
  bool empty() const noexcept { return end <= start; }
  bool contains(std::size_t offset) const noexcept { return start <= offset && offset < end; }
  bool covers(Span other) const noexcept { return start <= other.start && other.end <= end; }
  bool overlaps(Span other) const noexcept { return start < other.end && other.start < end; }
  friend bool operator==(Span, Span) = default;
};

enum class BlockKind {
  title,
  byline,
  heading,
  paragraph,
  list_item,
  quotation,  ///< a paragraph set off as somebody else's words
  code,       ///< its line breaks count
  table,      ///< a line a row, cells apart by ", "
  caption,    ///< of a picture, a table, a film
  footnote,
  remark,     ///< not the author's: what is said about the reading itself, such as what was left out
};

/// One paragraph-like piece of the article. Its span has no white space at either end but may
/// hold line breaks (hard-wrapped text): those are spaces to a reader.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  Span span;
  int level = 0;              ///< of a heading 1 to 6, of a list item or quotation its depth from 1; 0: not known
  std::string language = {};  ///< BCP 47 where it is not the document's; else empty
  friend bool operator==(const Block&, const Block&) = default;
};

enum class InputFormat {
  automatic,  ///< decide by looking at the content
  text,       ///< plain text: paragraphs by blank line, by line, or hard-wrapped
  lines,      ///< each line that is not blank is a paragraph; no title is looked for
  markdown,   ///< CommonMark, with tables and footnotes
  html,
  epub,
  pdf,
  docx,
  odt,
  email,      ///< a message with its head, or one that quotes others with ">"
};

/// What is in the source but is not narrated.
struct Omission {
  BlockKind kind = BlockKind::paragraph;
  std::size_t count = 0;
  friend bool operator==(const Omission&, const Omission&) = default;
};

struct Document {
  /// The input as code points. A byte order mark is not part of it; every other code point is,
  /// line ends as they came. Bytes that are no text become U+FFFD.
  std::u32string text;
  /// In the order of the text, not overlapping; between them only white space.
  std::vector<Block> blocks;
  std::string title;     ///< UTF-8, on one line; empty when there is none
  std::string byline;    ///< UTF-8; empty when there is none
  std::string language;  ///< BCP 47 tag, "en" when it cannot be told
  std::string encoding;  ///< IANA name of the encoding that the bytes were read as
  std::string date;      ///< when it was published: ISO 8601, or as the source says it; empty when unknown
  std::string site;      ///< who published it; UTF-8, empty when unknown
  std::vector<Omission> omissions;  ///< by kind; what was left out on purpose
  InputFormat format = InputFormat::text;
  friend bool operator==(const Document&, const Document&) = default;
};

/// The block's own, or else the document's.
inline const std::string& language_of(const Document& document, const Block& block) noexcept {
  return block.language.empty() ? document.language : block.language;
}

struct ReadOptions {
  InputFormat format = InputFormat::automatic;
  std::string language;  ///< BCP 47 tag; empty: detect
  std::string charset = {};  ///< of a web page, as its server said it; empty: by what the page says
  /// Kinds that are left out, of formats that have them; plain text is narrated whole. A remark at the end says so.
  std::vector<BlockKind> skip = {BlockKind::caption, BlockKind::footnote};
  /// A descriptor: when it becomes readable, the reading of what is not plain text ends with Error (interrupted). It is not read.
  int interrupt = -1;
};

/// Any bytes give a document; no bytes give one without blocks. What is plain text, Markdown, a page or a message is read
/// whatever is in it.
/// From any thread. What is not plain text is read in a process of its own (narrate-reader, installed with the program),
/// which is gone when this returns: what goes wrong in a library that reads it is an error here.
/// @throws Error (input) when a book, a paper or a document of an office program is encrypted or broken: the message
///   says what is wrong with it, and not its name
/// @throws Error (program) when the reader is not installed or cannot be started
/// @throws Error (interrupted)
Document read_document(std::string_view bytes, const ReadOptions& options = {});

/// The text of a span as a reader sees it, UTF-8: line breaks and runs of white space become one space.
std::string plain_text(const Document& document, Span span);

}  // namespace narrator
