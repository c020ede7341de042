#include "formats/pdf_blocks.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>
#include <string_view>

#include "base/utf8.hpp"
#include "formats/block_writer.hpp"
#include "formats/pdf_hyphens.hpp"
#include "formats/pdf_order.hpp"
#include "text/characters.hpp"

namespace narrator::formats {
namespace {

// In parts of the body's size, but for the lengths.
constexpr double large_size = 1.12;
constexpr double other_size = 0.06;  // sizes nearer than this are one
constexpr double indent = 0.7;
constexpr double widest_indent = 6;
constexpr double wide_gap = 1.4;     // in steps from line to line
constexpr std::size_t longest_heading = 200;  // bytes

/// Lines of one block. All but the text is of its last line.
struct Group {
  std::string text;
  const PdfLine* first = nullptr;
  const PdfLine* last = nullptr;
  std::size_t index = 0;  ///< of the last line
  bool is_note = false;
  bool is_item = false;
};

bool ends_sentence(std::string_view text) {
  const std::u32string tail = from_utf8(text.substr(text.size() - std::min<std::size_t>(text.size(), 12)));
  const std::size_t last = tail.find_last_not_of(U"\"'\u201D\u2019\u00BB\u201C)]0123456789");  // a mark of a note may stand behind
  return last != std::u32string::npos && std::u32string_view(U".?!:\u2026").find(tail[last]) != std::u32string_view::npos;
}

bool begins_lower(std::string_view text) {
  const std::u32string head = from_utf8(text.substr(0, 8));
  return !head.empty() && is_lower(head.front());
}

/// Bytes of "• " and its like.
std::size_t bullet_size(std::string_view text) {
  for (const std::string_view bullet : {"\u2022", "\u25AA", "\u25E6", "\u2023", "\u25CF", "\u25A0", "\u00B7", "\u2013 ", "- "})
    if (text.starts_with(bullet)) return std::min(text.find_first_not_of(' ', bullet.size()), text.size());
  return 0;
}

/// "Figure 3:", "Abb. 2." and "Table IV" set small, in the languages of many papers.
bool is_caption(const std::string& text, bool set_apart) {
  constexpr auto words = std::to_array<std::string_view>(
      {"Figure ", "Fig. ", "Fig ", "FIGURE ", "FIG. ", "Table ", "TABLE ", "Chart ", "Map ", "Box ", "Photo: ", "Abbildung ", "Abb. ",
       "Tabelle ", "Tab. ", "Tableau ", "Figura ", "Tabla ", "Tabela ", "Rysunek ", "Figuur ", "Tabel "});
  for (const std::string_view word : words) {
    if (!text.starts_with(word)) continue;
    if (word.ends_with(": ")) return true;
    std::size_t end = word.size();
    while (end < text.size() && std::string_view("0123456789IVX").find(text[end]) != std::string_view::npos) ++end;
    if (end == word.size()) return false;
    if (end + 1 < text.size() && text[end] >= 'a' && text[end] <= 'z') ++end;  // 3a
    return set_apart || end == text.size() || text[end] == ':' || text[end] == '.' || text[end] == '|';
  }
  return false;
}

class Layout {
 public:
  Layout(const std::vector<PdfLine>& lines, const PdfShape& shape) : lines_(lines), shape_(shape) {
    for (const PdfLine& line : lines) hyphens_.learn(line.text);
    for (const PdfLine& line : lines)
      if (line.size > large_size * shape.body_size) sizes_.insert(std::round(line.size));
  }

  std::vector<markup::SourceBlock> blocks() {
    for (std::size_t i = 0; i < lines_.size();) {
      const std::size_t end = table_end(i);
      if (end > i) take_table(i, end);
      else take(i);
      i = std::max(end, i + 1);
    }
    end_aside();
    end_body();
    return writer_.take();
  }

 private:
  std::size_t row_end(std::size_t i) const {
    for (++i; i < lines_.size() && is_same_row(lines_[i - 1], lines_[i]);) ++i;
    return i;
  }

  /// Two rows and more of several cells each; else where it begins.
  std::size_t table_end(std::size_t start) const {
    std::size_t rows = 0;
    std::size_t end = start;
    for (std::size_t next = start; next < lines_.size(); ++rows) {
      next = row_end(end);
      if (next - end < 2 || lines_[end].page != lines_[start].page || lines_[end].fixed) break;
      end = next;
    }
    return rows >= 2 ? end : start;
  }

  void take_table(std::size_t start, std::size_t end) {
    end_aside();
    end_body();
    writer_.begin_table();
    for (std::size_t i = start; i < end; ++i) {
      if (i > start && !is_same_row(lines_[i - 1], lines_[i])) writer_.end_row();
      writer_.add(lines_[i].text);
      writer_.end_cell();
    }
    writer_.end_table();
  }

  /// Notes and captions stand in the way of a paragraph that goes on in the next column.
  void take(std::size_t i) {
    const bool aside = shape_.is_note[i] || (aside_.last != nullptr && i == aside_.index + 1 && goes_on(aside_, i)) ||
                       is_caption(lines_[i].text, is_set_apart(i));
    Group& group = aside ? aside_ : body_;
    if (group.last != nullptr && !goes_on(group, i)) {
      end_aside();
      if (!aside) end_body();
    }
    add(group, i);
  }

  bool is_set_apart(std::size_t i) const { return !is_alike(lines_[i].size, shape_.body_size); }

  bool is_alike(double size, double other) const { return std::abs(size - other) <= other_size * shape_.body_size; }

  bool goes_on(const Group& group, std::size_t i) const {
    const PdfLine& line = lines_[i];
    const PdfLine& last = *group.last;
    if (group.is_note != shape_.is_note[i]) return false;
    if (!is_alike(last.size, line.size) || last.bold != line.bold || last.fixed != line.fixed) return false;
    if (line.fixed) return line.page == last.page && line.y0 > last.y0;
    if (bullet_size(line.text) > 0) return false;
    if (group.is_note && (line.begins_raised || (note_mark_size(line.text) > 0 && ends_sentence(group.text)))) return false;
    if (is_caption(line.text, false)) return false;
    return shape_.column_of[i] == shape_.column_of[group.index] ? goes_on_below(group, i) : goes_on_elsewhere(group, i);
  }

  bool goes_on_below(const Group& group, std::size_t i) const {
    const PdfLine& line = lines_[i];
    const PdfLine& last = *group.last;
    const PdfColumn& column = shape_.columns[shape_.column_of[i]];
    const double step = std::max(shape_.pitch, 1.1 * shape_.body_size) * std::max(1.0, last.size / shape_.body_size);
    if (line.y0 - last.y0 > wide_gap * step) return false;
    if (is_heading_like(last)) return true;  // often centred: indents say nothing
    const double deeper = line.x0 - last.x0;
    const bool is_indented = line.x0 - column.left > indent * line.size && line.x0 - column.left < widest_indent * line.size;
    if (deeper > indent * line.size && is_indented && !group.is_item) return false;
    // Hanging: all lines but the first are indented.
    if (deeper < -indent * line.size && group.first != group.last) return false;
    return !(ends_sentence(group.text) && first_word_would_fit(last, line, column));
  }

  /// Nobody breaks a line that early, but for a new paragraph.
  static bool first_word_would_fit(const PdfLine& last, const PdfLine& line, const PdfColumn& column) {
    const double word = static_cast<double>(std::min(line.text.find(' '), line.text.size()) + 1);
    const double wide = line.width() / static_cast<double>(line.text.size()) * word;
    return last.x1 + 1.5 * wide < column.right;
  }

  /// In the next column or on the next page.
  bool goes_on_elsewhere(const Group& group, std::size_t i) const {
    if (is_heading_like(lines_[i]) || (group.first == group.last && !is_wide(*group.last))) return false;
    return begins_lower(lines_[i].text) || !ends_sentence(group.text);
  }

  /// No cell of a table.
  bool is_wide(const PdfLine& line) const { return line.width() > 12 * shape_.body_size; }

  bool is_heading_like(const PdfLine& line) const { return line.size > large_size * shape_.body_size; }

  void add(Group& group, std::size_t i) {
    const PdfLine& line = lines_[i];
    std::string_view text = line.text;
    if (group.last == nullptr) {
      group.first = &line;
      group.is_note = shape_.is_note[i];
      const std::size_t bullet = group.is_note ? note_mark_size(line.text) : bullet_size(text);
      group.is_item = !group.is_note && bullet > 0;
      text.remove_prefix(bullet);
    }
    if (line.fixed && !group.is_note) (group.text += '\n') += text;
    else hyphens_.join(group.text, text);
    group.last = &line;
    group.index = i;
  }

  void end_body() {
    if (body_.last != nullptr) put(body_);
    body_ = {};
    for (markup::SourceBlock& block : waiting_) writer_.put(std::move(block));
    waiting_.clear();
  }

  void end_aside() {
    if (aside_.last == nullptr) return;
    const BlockKind kind = aside_.is_note ? BlockKind::footnote : BlockKind::caption;
    waiting_.push_back({kind, clean_line(aside_.text), 0, {}});
    aside_ = {};
  }

  void put(Group& group) {
    const PdfLine& line = *group.first;
    if (line.fixed) return writer_.put({BlockKind::code, clean_lines(group.text), 0, {}});
    std::string text = clean_line(group.text);
    if (group.is_item) writer_.put({BlockKind::list_item, std::move(text), 1, {}});
    else if (is_heading(group, text)) writer_.put({BlockKind::heading, std::move(text), level_of(line), {}});
    else if (has_words(text)) writer_.put({BlockKind::paragraph, std::move(text), 0, {}});
  }

  /// Figures alone are what is left of a diagram or of a table of contents.
  static bool has_words(const std::string& text) {
    const std::u32string points = from_utf8(text);
    return std::any_of(points.begin(), points.end(), is_letter);
  }

  bool is_heading(const Group& group, const std::string& text) const {
    if (text.size() > longest_heading || !has_words(text)) return false;
    if (is_heading_like(*group.first)) return true;
    const bool is_bold = group.first->bold && group.last->bold && is_alike(group.first->size, shape_.body_size);
    return is_bold && !text.ends_with('.') && !text.ends_with(',') && !text.ends_with(';');
  }

  int level_of(const PdfLine& line) const {
    const auto larger = std::distance(sizes_.upper_bound(std::round(line.size)), sizes_.end());
    return static_cast<int>(std::min<std::ptrdiff_t>(larger + 1, 6));
  }

  const std::vector<PdfLine>& lines_;
  const PdfShape& shape_;
  Hyphens hyphens_;
  std::set<double> sizes_;  ///< of headings
  BlockWriter writer_;
  Group body_;
  Group aside_;
  std::vector<markup::SourceBlock> waiting_;  ///< for the end of the paragraph that they stand in
};

}  // namespace

std::vector<markup::SourceBlock> blocks_of(const std::vector<PdfLine>& lines, const PdfShape& shape) {
  return Layout(lines, shape).blocks();
}

}  // namespace narrator::formats
