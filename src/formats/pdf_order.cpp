#include "formats/pdf_order.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace narrator::formats {
namespace {

constexpr std::size_t fewest_lines = 3;      // of a column
// Lines across the gutter, in parts of those of the lesser column: of a table's, and of columns as wide as text is.
constexpr double most_across = 0.35;
constexpr double most_across_text = 3;
constexpr double text_width = 12;            // in parts of the font's size
constexpr double narrowest_gutter = 0.6;     // in parts of the font's size
constexpr int deepest_split = 6;             // columns inside columns
constexpr std::size_t widest_page = 20'000;  // points that are looked at

bool is_higher(const PdfLine& a, const PdfLine& b) { return a.y0 != b.y0 ? a.y0 < b.y0 : a.x0 < b.x0; }

struct Extent {
  double top = 1e9;
  double bottom = -1e9;
  double width = 0;  ///< of all its lines
  double lines = 0;

  double mean_width() const noexcept { return width / lines; }
  void add(const PdfLine& line) {
    width += line.width();
    ++lines;
    top = std::min(top, line.y0);
    bottom = std::max(bottom, line.y1);
  }
};

/// At each point from the left edge: how many lines end before, begin behind, and go across.
struct Profile {
  double left = 0;
  std::vector<std::size_t> ended;
  std::vector<std::size_t> begun;

  explicit Profile(const std::vector<PdfLine>& lines) {
    double right = lines.front().x1;
    left = lines.front().x0;
    for (const PdfLine& line : lines) {
      left = std::min(left, line.x0);
      right = std::max(right, line.x1);
    }
    const std::size_t points = std::min(widest_page, static_cast<std::size_t>(std::max(0.0, right - left)) + 2);
    ended.assign(points, 0);
    begun.assign(points, 0);
    const auto at = [&](double x) { return std::min(points - 1, static_cast<std::size_t>(std::max(0.0, x - left))); };
    for (const PdfLine& line : lines) {
      ++ended[std::min(points - 1, at(line.x1) + 1)];
      ++begun[at(line.x0)];
    }
    for (std::size_t i = 1; i < points; ++i) {
      ended[i] += ended[i - 1];
      begun[i] += begun[i - 1];
    }
  }
};

double usual_size(const std::vector<PdfLine>& lines) {
  std::vector<double> sizes;
  for (const PdfLine& line : lines) sizes.push_back(line.size);
  std::nth_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2), sizes.end());
  return sizes[sizes.size() / 2];
}

/// Two columns stand beside each other for most of the lesser one's height; where many lines go across, those on
/// either side are wide.
bool are_columns(const std::vector<PdfLine>& lines, double gutter, double share, double size) {
  Extent left;
  Extent right;
  for (const PdfLine& line : lines) {
    if (line.x1 <= gutter) left.add(line);
    else if (line.x0 >= gutter) right.add(line);
  }
  const double shared = std::min(left.bottom, right.bottom) - std::max(left.top, right.top);
  if (shared <= 0.4 * std::min(left.bottom - left.top, right.bottom - right.top)) return false;
  return share <= most_across || std::min(left.mean_width(), right.mean_width()) > text_width * size;
}

/// The middle of the gap that the fewest lines go across.
std::optional<double> find_gutter(const std::vector<PdfLine>& lines) {
  if (lines.size() < 2 * fewest_lines) return {};
  const Profile profile(lines);
  const double size = usual_size(lines);
  double best_share = most_across_text;
  double best_wide = 0;
  std::optional<double> best;
  for (std::size_t i = 0; i < profile.ended.size();) {
    std::size_t end = i + 1;
    while (end < profile.ended.size() && profile.ended[end] == profile.ended[i] && profile.begun[end] == profile.begun[i]) ++end;
    const std::size_t before = profile.ended[i];
    const std::size_t behind = lines.size() - profile.begun[i];
    const double wide = static_cast<double>(end - i);
    const std::size_t lesser = std::min(before, behind);
    if (lesser >= fewest_lines && wide >= narrowest_gutter * size) {
      const double share = static_cast<double>(lines.size() - before - behind) / static_cast<double>(lesser);
      const double middle = profile.left + static_cast<double>(i + end) / 2;
      const bool is_better = share < best_share - 0.02 || (share <= best_share && wide > best_wide);
      if (is_better && are_columns(lines, middle, share, size)) {
        best_share = share;
        best_wide = wide;
        best = middle;
      }
    }
    i = end;
  }
  return best;
}

void order(std::vector<PdfLine> lines, int depth, std::vector<PdfLine>& out);

void order_columns(std::vector<PdfLine> lines, double gutter, int depth, std::vector<PdfLine>& out) {
  std::vector<PdfLine> left;
  std::vector<PdfLine> right;
  const auto flush = [&] {
    order(std::exchange(left, {}), depth + 1, out);
    order(std::exchange(right, {}), depth + 1, out);
  };
  for (PdfLine& line : lines) {
    if (line.x1 <= gutter) left.push_back(std::move(line));
    else if (line.x0 >= gutter) right.push_back(std::move(line));
    else {
      flush();
      out.push_back(std::move(line));
    }
  }
  flush();
}

/// From the top; lines whose middles are level are a row, from the left.
void order_rows(std::vector<PdfLine>& lines) {
  std::sort(lines.begin(), lines.end(), is_higher);
  for (auto row = lines.begin(); row != lines.end();) {
    auto end = row + 1;
    while (end != lines.end() && end->y0 < (row->y0 + row->y1) / 2) ++end;
    std::stable_sort(row, end, [](const PdfLine& a, const PdfLine& b) { return a.x0 < b.x0; });
    row = end;
  }
}

void order(std::vector<PdfLine> lines, int depth, std::vector<PdfLine>& out) {
  if (lines.empty()) return;
  std::sort(lines.begin(), lines.end(), is_higher);
  if (const auto gutter = depth < deepest_split ? find_gutter(lines) : std::nullopt)
    return order_columns(std::move(lines), *gutter, depth, out);
  order_rows(lines);
  std::move(lines.begin(), lines.end(), std::back_inserter(out));
}

}  // namespace

std::vector<PdfLine> in_reading_order(std::vector<PdfLine> lines) {
  std::vector<PdfLine> out;
  out.reserve(lines.size());
  order(std::move(lines), 0, out);
  return out;
}

bool is_same_row(const PdfLine& line, const PdfLine& next) {
  const double overlap = std::min(line.y1, next.y1) - std::max(line.y0, next.y0);
  return line.page == next.page && next.x0 >= line.x1 && overlap > 0.5 * std::min(line.y1 - line.y0, next.y1 - next.y0);
}

}  // namespace narrator::formats
