#include "formats/pdf_shape.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>

namespace narrator::formats {
namespace {

constexpr double small_size = 0.93;  // of the body's: a note

bool is_below(const PdfLine& line, const PdfLine& next) {
  const double overlap = std::min(line.x1, next.x1) - std::max(line.x0, next.x0);
  return line.page == next.page && next.y0 > line.y0 && overlap > 0.3 * std::min(line.width(), next.width());
}

double usual_pitch(const std::vector<PdfLine>& lines, double body_size) {
  std::vector<double> steps;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const double step = lines[i].y0 - lines[i - 1].y0;
    if (is_below(lines[i - 1], lines[i]) && std::abs(lines[i].size - body_size) < 0.5 && step < 3 * body_size) steps.push_back(step);
  }
  if (steps.empty()) return 1.2 * body_size;
  std::nth_element(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2), steps.end());
  return steps[steps.size() / 2];
}

void find_columns(const std::vector<PdfLine>& lines, PdfShape& shape) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == 0 || !is_below(lines[i - 1], lines[i])) shape.columns.push_back({lines[i].x0, lines[i].x1});
    PdfColumn& column = shape.columns.back();
    column = {std::min(column.left, lines[i].x0), std::max(column.right, lines[i].x1)};
    shape.column_of.push_back(shape.columns.size() - 1);
  }
}

/// Small lines at the foot of a column, from the first that has a mark.
void find_notes(const std::vector<PdfLine>& lines, const std::vector<PdfPage>& pages, PdfShape& shape) {
  shape.is_note.assign(lines.size(), false);
  for (std::size_t end = lines.size(); end > 0;) {
    const auto is_of_column = [&](std::size_t i) { return shape.column_of[i] == shape.column_of[end - 1]; };
    const auto is_small = [&](std::size_t i) {
      return lines[i].size < small_size * shape.body_size && lines[i].y0 > pages[lines[i].page].height / 2;
    };
    std::size_t note = end;
    while (note > 0 && is_of_column(note - 1) && is_small(note - 1)) --note;
    while (note < end && !lines[note].begins_raised && note_mark_size(lines[note].text) == 0) ++note;
    for (std::size_t i = note; i < end; ++i) shape.is_note[i] = true;
    const std::size_t column = shape.column_of[end - 1];
    while (end > 0 && shape.column_of[end - 1] == column) --end;
  }
}

}  // namespace

std::size_t note_mark_size(const std::string& text) {
  std::size_t end = text.starts_with('[') ? 1 : 0;
  const std::size_t figures = end;
  while (end < text.size() && end < figures + 3 && std::isdigit(static_cast<unsigned char>(text[end])) != 0) ++end;
  if (end == figures) {
    for (const std::string_view sign : {"*", "\u2020", "\u2021", "\u00A7"})
      if (text.starts_with(sign)) end = sign.size();
  }
  if (end == figures) return 0;
  while (end < text.size() && (text[end] == ']' || text[end] == '.' || text[end] == ')' || text[end] == '*')) ++end;
  const std::size_t words = text.find_first_not_of(' ', end);
  return words == std::string::npos ? 0 : words;
}

double body_size_of(const std::vector<PdfLine>& lines) {
  std::map<double, std::size_t> characters;
  for (const PdfLine& line : lines) characters[std::round(line.size * 4) / 4] += line.text.size();
  const auto most = std::max_element(characters.begin(), characters.end(), [](auto a, auto b) { return a.second < b.second; });
  return most == characters.end() ? 0 : most->first;
}

PdfShape shape_of(const std::vector<PdfLine>& lines, const std::vector<PdfPage>& pages) {
  PdfShape shape;
  shape.body_size = body_size_of(lines);
  shape.pitch = usual_pitch(lines, shape.body_size);
  find_columns(lines, shape);
  find_notes(lines, pages, shape);
  return shape;
}

}  // namespace narrator::formats
