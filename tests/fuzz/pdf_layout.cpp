// Words at places on pages, as poppler gives them, to lines, columns and paragraphs: our half of the reader of PDF.
// A line of bytes is a word: four bytes say where it stands and how it is set, the rest is its text.
#include <cstdint>
#include <iterator>
#include <string>
#include <vector>

#include "base/utf8.hpp"
#include "formats/pdf_blocks.hpp"
#include "formats/pdf_furniture.hpp"
#include "formats/pdf_lines.hpp"
#include "formats/pdf_order.hpp"
#include "formats/pdf_shape.hpp"
#include "fuzz/targets.hpp"

namespace {

using namespace narrator::formats;

constexpr std::size_t most_words = 4000;

PdfWord word_of(std::string_view line) {
  const auto byte = [&line](std::size_t i) { return static_cast<double>(static_cast<unsigned char>(line[i])); };
  const auto style = static_cast<unsigned char>(line[3]);
  PdfWord word;
  word.text = narrator::to_utf8(narrator::from_utf8(line.substr(4)));
  word.size = byte(2) / 4;
  word.x0 = byte(0) * 2.5;
  word.y1 = byte(1) * 3.5;
  // Some fonts have no size, and some words no width.
  word.y0 = word.y1 - word.size;
  word.x1 = word.x0 + ((style & 8U) != 0 ? 0 : static_cast<double>(word.text.size()) * word.size / 2);
  word.bold = (style & 1U) != 0;
  word.fixed = (style & 2U) != 0;
  word.space_after = (style & 4U) != 0;
  return word;
}

std::vector<PdfPage> pages_of(std::string_view bytes) {
  std::vector<PdfPage> pages(1);
  std::size_t words = 0;
  while (!bytes.empty() && words < most_words) {
    const std::size_t end = bytes.find('\n');
    const std::string_view line = bytes.substr(0, end);
    if (line.size() > 4) {
      pages.back().words.push_back(word_of(line));
      ++words;
    } else if (line.empty()) {
      pages.emplace_back();
    }
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
  }
  for (PdfPage& page : pages) {
    page.width = 595;
    page.height = 842;
  }
  return pages;
}

}  // namespace

void narrator::fuzz::pdf_layout(std::string_view bytes) {
  const std::vector<PdfPage> pages = pages_of(bytes);
  std::vector<PdfLine> lines;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    std::vector<PdfLine> of_page = in_reading_order(lines_of(pages[i], i));
    std::move(of_page.begin(), of_page.end(), std::back_inserter(lines));
  }
  if (lines.empty()) return;
  remove_page_furniture(lines, pages, body_size_of(lines));
  const PdfShape shape = shape_of(lines, pages);
  check(shape.column_of.size() == lines.size() && shape.is_note.size() == lines.size(), "every line has a column");
  for (const markup::SourceBlock& block : blocks_of(lines, shape)) check(!block.text.empty(), "no block is empty");
}
