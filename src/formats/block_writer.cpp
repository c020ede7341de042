#include "formats/block_writer.hpp"

#include <utility>

namespace narrator::formats {

std::string clean_line(std::string_view utf8) {
  markup::InlineText text;
  text.add(utf8);
  return text.take();
}

std::string clean_lines(std::string_view utf8) {
  std::string out;
  std::size_t blank_lines = 0;
  for (std::size_t start = 0; start <= utf8.size();) {
    std::size_t end = utf8.find('\n', start);
    if (end == std::string_view::npos) end = utf8.size();
    const std::string line = clean_line(utf8.substr(start, end - start));
    start = end + 1;
    if (line.empty()) {
      ++blank_lines;
      continue;
    }
    if (!out.empty()) out.append(blank_lines + 1, '\n');
    blank_lines = 0;
    out += line;
  }
  return out;
}

void BlockWriter::add(std::string_view utf8) {
  if (keeps_lines_) verbatim_ += utf8;
  else text_.add(utf8);
}

void BlockWriter::add_break() {
  if (keeps_lines_) verbatim_ += '\n';
  else text_.add_break();
}

void BlockWriter::end(BlockKind kind, int level, const std::string& language) {
  // Paragraphs of a cell are its text; a table's caption stands outside.
  if (in_table() && kind != BlockKind::caption) return add_break();
  std::string text = verbatim_.empty() ? text_.take() : clean_lines(std::exchange(verbatim_, {}));
  text_.take();
  put({kind, std::move(text), level, language});
}

void BlockWriter::put(markup::SourceBlock block) {
  if (!block.text.empty()) blocks_.push_back(std::move(block));
}

void BlockWriter::begin_table() {
  if (tables_++ == 0) has_columns_ = false;
}

void BlockWriter::end_cell() {
  if (tables_ != 1) return add_break();
  std::string cell = verbatim_.empty() ? text_.take() : clean_line(std::exchange(verbatim_, {}));
  if (cell.empty()) return;
  if (!row_.empty()) {
    row_ += ", ";
    has_columns_ = true;
  }
  row_ += cell;
}

void BlockWriter::end_row() {
  if (tables_ != 1) return;
  end_cell();
  if (!row_.empty()) rows_.push_back(std::exchange(row_, {}));
}

void BlockWriter::end_table(BlockKind kind) {
  if (tables_ == 0) return;
  if (tables_ == 1) end_row();
  if (--tables_ > 0) return;
  if (!has_columns_) {
    for (std::string& row : rows_) put({kind == BlockKind::table ? BlockKind::paragraph : kind, std::move(row), 0, {}});
  } else {
    std::string text;
    for (const std::string& row : rows_) text += (text.empty() ? "" : "\n") + row;
    put({kind, std::move(text), 0, {}});
  }
  rows_.clear();
}

std::vector<markup::SourceBlock> BlockWriter::take() { return std::exchange(blocks_, {}); }

}  // namespace narrator::formats
