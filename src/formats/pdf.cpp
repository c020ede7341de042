#include "formats/pdf.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/module.hpp"
#include "base/utf8.hpp"
#include "formats/block_writer.hpp"
#include "formats/front.hpp"
#include "formats/pdf_blocks.hpp"
#include "formats/pdf_furniture.hpp"
#include "formats/pdf_lines.hpp"
#include "formats/pdf_order.hpp"
#include "formats/pdf_shape.hpp"
#include "narrator/error.hpp"
#include "text/characters.hpp"

namespace narrator::formats {
namespace {

constexpr double title_size = 1.15;        // of the body's
constexpr std::size_t longest_title = 300;  // bytes

std::u32string essence(std::string_view utf8) {
  std::u32string out;
  for (const char32_t c : from_utf8(utf8))
    if (is_word_character(c)) out += to_lower(c);
  return out;
}

/// Programs put names of files and of themselves there.
bool is_meant(const std::string& words) {
  constexpr auto traces = std::to_array<std::string_view>({".doc", ".tex", ".dvi", ".indd", ".qxd", ".pdf", ".odt", ".rtf", ".html",
                                                           "Microsoft ", "PowerPoint", "untitled", "Untitled", "Unknown", "://", "\\"});
  if (essence(words).size() < 3) return false;
  return std::none_of(traces.begin(), traces.end(), [&](std::string_view trace) { return words.find(trace) != std::string::npos; });
}

/// The largest text of the first page, all of it that follows each other.
std::string largest_text(const std::vector<PdfLine>& lines, double body_size) {
  double largest = title_size * body_size;
  for (const PdfLine& line : lines)
    if (line.page == 0 && essence(line.text).size() > 1) largest = std::max(largest, line.size);
  std::string title;
  for (const PdfLine& line : lines) {
    const bool is_part = line.page == 0 && line.size >= largest - 0.5 && line.size > title_size * body_size;
    if (is_part) title += (title.empty() ? "" : " ") + line.text;
    else if (!title.empty()) break;
  }
  return title.size() <= longest_title ? clean_line(title) : std::string();
}

std::string title_of(const PdfFile& file, const std::vector<PdfLine>& lines, double body_size) {
  std::string largest = largest_text(lines, body_size);
  const std::string said = clean_line(file.title);
  if (!is_meant(said)) return largest;
  // What readers see wins, unless it is only a part of what the file says: "FERRY" over "The last ferry" is an ornament.
  const bool is_on_page = std::any_of(lines.begin(), lines.end(), [&, wanted = essence(said)](const PdfLine& line) {
    return line.page == 0 && line.text.size() > 3 && wanted.find(essence(line.text)) != std::u32string::npos;
  });
  return is_on_page || largest.empty() ? said : largest;
}

}  // namespace

markup::SourceDocument read_pdf(std::string_view bytes) {
  const PdfFile file = module_function<ReadPdfWords>("pdf")(bytes);
  if (!file.problem.empty()) throw Error(ErrorKind::input, file.problem);
  std::vector<PdfLine> lines;
  for (std::size_t i = 0; i < file.pages.size(); ++i) {
    std::vector<PdfLine> of_page = in_reading_order(lines_of(file.pages[i], i));
    std::move(of_page.begin(), of_page.end(), std::back_inserter(lines));
  }
  if (lines.empty()) throw Error(ErrorKind::input, "has no text: its pages are pictures, or empty");
  remove_page_furniture(lines, file.pages, body_size_of(lines));
  const PdfShape shape = shape_of(lines, file.pages);
  markup::SourceDocument document;
  document.encoding = "UTF-8";
  document.title = title_of(file, lines, shape.body_size);
  if (is_meant(file.author)) document.byline = clean_line(file.author);
  document.blocks = blocks_of(lines, shape);
  find_front(document);
  return document;
}

}  // namespace narrator::formats
