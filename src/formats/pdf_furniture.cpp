#include "formats/pdf_furniture.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

#include "base/utf8.hpp"
#include "formats/pdf_order.hpp"
#include "text/characters.hpp"

namespace narrator::formats {
namespace {

// Of the page's height: where running heads stand, and where nothing else does.
constexpr double margin = 0.12;
constexpr double edge = 0.06;
constexpr double small_size = 0.85;  // of the body's

using Shape = std::pair<std::string, long>;  // text without its figures, and size

std::string without_digits(std::string_view utf8) {
  std::string out;
  for (const char32_t c : from_utf8(utf8)) {
    if (!is_digit(c)) append_utf8(out, to_lower(c));
    else if (!out.ends_with('#')) out += '#';
  }
  return out;
}

/// "3", "- 3 -", "xii", "Page 3 of 10", "3 / 10"
bool is_page_number(const std::string& shape) {
  if (shape.find_first_not_of("#-|/.[]() \xE2\x80\x93\x94") == std::string::npos && shape.find('#') != std::string::npos) return true;
  if (!shape.empty() && shape.size() < 8 && shape.find_first_not_of("ivxlc") == std::string::npos) return true;
  const std::size_t figure = shape.find(" #");
  return figure < 8 && shape.find(' ') == figure && shape.size() <= figure + 10 && shape.ends_with('#');
}

bool is_in_outer(double part, const PdfLine& line, const PdfPage& page) {
  return line.y1 < part * page.height || line.y0 > (1 - part) * page.height;
}

Shape shape_of(const PdfLine& line) { return {without_digits(line.text), std::lround(line.size)}; }

/// How many pages have each.
std::map<Shape, std::size_t> count_pages(const std::vector<PdfLine>& lines, const std::vector<PdfPage>& pages) {
  std::map<Shape, std::pair<std::size_t, std::size_t>> found;  // pages, and the last of them
  for (const PdfLine& line : lines) {
    if (!is_in_outer(margin, line, pages[line.page])) continue;
    const auto [place, is_new] = found.try_emplace(shape_of(line), 1, line.page);
    if (is_new || place->second.second == line.page) continue;
    ++place->second.first;
    place->second.second = line.page;
  }
  std::map<Shape, std::size_t> counts;
  for (const auto& [shape, count] : found) counts[shape] = count.first;
  return counts;
}

}  // namespace

void remove_page_furniture(std::vector<PdfLine>& lines, const std::vector<PdfPage>& pages, double body_size) {
  const std::map<Shape, std::size_t> pages_with = count_pages(lines, pages);
  const std::size_t many = std::clamp<std::size_t>((pages.size() + 1) / 2, 2, 3);
  std::vector<bool> is_number(lines.size());
  std::vector<bool> goes(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const PdfLine& line = lines[i];
    if (!is_in_outer(margin, line, pages[line.page])) continue;
    const Shape shape = shape_of(line);
    is_number[i] = is_page_number(shape.first);
    // What a browser prints around a page of its own is on the edge and small.
    const bool is_on_edge = is_in_outer(edge, line, pages[line.page]) && line.size < small_size * body_size;
    goes[i] = is_number[i] || is_on_edge || pages_with.at(shape) >= many;
  }
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (!is_same_row(lines[i - 1], lines[i])) continue;
    if (is_number[i]) goes[i - 1] = true;
    if (is_number[i - 1]) goes[i] = true;
  }
  std::size_t i = 0;
  std::erase_if(lines, [&](const PdfLine&) { return goes[i++]; });
}

}  // namespace narrator::formats
