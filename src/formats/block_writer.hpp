// Collects the blocks of a document while a reader walks over its markup.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "markup/inline_text.hpp"
#include "markup/source_document.hpp"

namespace narrator::formats {

/// White space as SourceBlock wants it, a line at a time; empty lines at both ends go.
std::string clean_lines(std::string_view utf8);
/// One line of it.
std::string clean_line(std::string_view utf8);

class BlockWriter {
 public:
  void add(std::string_view utf8);
  void add_break();
  bool has_text() const noexcept { return !text_.empty() || !verbatim_.empty(); }

  /// What was added since the last end becomes a block, if that is any text. Code keeps its lines.
  void end(BlockKind kind, int level = 0, const std::string& language = {});
  void end(const markup::SourceBlock& like) { end(like.kind, like.level, like.language); }
  /// A block whose text is ready.
  void put(markup::SourceBlock block);

  /// While it is on, white space is kept until end() cleans it by lines.
  void keep_lines(bool on) { keeps_lines_ = on; }

  /// Cells and rows of a table, between begin_table() and end_table(). Tables inside tables are cells like others.
  void begin_table();
  void end_cell();
  void end_row();
  /// A table of one column is there for its looks: paragraphs.
  void end_table(BlockKind kind = BlockKind::table);
  bool in_table() const noexcept { return tables_ > 0; }

  std::vector<markup::SourceBlock> take();
  std::vector<markup::SourceBlock>& blocks() noexcept { return blocks_; }

 private:
  markup::InlineText text_;
  std::string verbatim_;
  bool keeps_lines_ = false;
  int tables_ = 0;
  bool has_columns_ = false;
  std::string row_;
  std::vector<std::string> rows_;
  std::vector<markup::SourceBlock> blocks_;
};

}  // namespace narrator::formats
