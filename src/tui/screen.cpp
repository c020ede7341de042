#include "tui/screen.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "base/percent.hpp"
#include "base/utf8.hpp"
#include "tui/display_width.hpp"

namespace narrator::tui {
namespace {

constexpr int colours = 6;
constexpr std::size_t widest_text = 100;  // longer lines are hard to follow
constexpr std::size_t least_rows_for_legend = 14;

int colour_of(SpeakerId speaker) { return speaker == narrator_id ? 0 : 1 + static_cast<int>((speaker - 1) % colours); }

std::string clock(std::chrono::milliseconds time) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
  char text[32];
  std::snprintf(text, sizeof text, "%d:%02d", static_cast<int>(seconds / 60), static_cast<int>(seconds % 60));
  return text;
}

/// Cut to the cells there are.
std::string fitted(const std::string& text, std::size_t columns) {
  std::string result;
  std::size_t cells = 0;
  for (const char32_t c : from_utf8(text)) {
    const auto more = static_cast<std::size_t>(display_width(shown(c)));
    if (cells + more > columns) break;
    cells += more;
    append_utf8(result, shown(c));
  }
  return result;
}

std::size_t cells_of(const std::string& text) {
  std::size_t cells = 0;
  for (const char32_t c : from_utf8(text)) cells += static_cast<std::size_t>(display_width(c));
  return cells;
}

std::size_t text_width(Size size) { return std::max<std::size_t>(1, std::min(size.columns, widest_text)); }

struct LinePlace {
  std::size_t block;
  std::size_t line;
};

/// @param model of a document with blocks
LinePlace line_of(ScreenModel& model, std::size_t code_point, std::size_t width) {
  const std::vector<Block>& blocks = model.document.blocks;
  const auto behind = std::upper_bound(blocks.begin(), blocks.end(), code_point, [](std::size_t at, const Block& b) { return at < b.span.start; });
  const std::size_t block = behind == blocks.begin() ? 0 : static_cast<std::size_t>(behind - blocks.begin()) - 1;
  const std::vector<Span>& lines = model.layout.lines(block, width);
  std::size_t line = 0;
  while (line + 1 < lines.size() && lines[line].end <= code_point) ++line;
  return {block, line};
}

/// In lines of so many cells, cut at spaces where there are any.
std::vector<std::string> wrapped(const std::string& text, std::size_t columns) {
  std::vector<std::string> lines;
  std::string rest = fitted(text, static_cast<std::size_t>(-1));  // as it will be shown
  while (cells_of(rest) > columns) {
    std::string line = fitted(rest, columns);
    if (line.empty()) break;  // not even one character has room
    const std::size_t space = line.find_last_of(' ');
    if (space != std::string::npos && space > 0 && rest[line.size()] != ' ') line.resize(space);
    rest.erase(0, line.size());
    rest.erase(0, rest.find_first_not_of(' '));
    lines.push_back(std::move(line));
  }
  lines.push_back(fitted(rest, columns));
  return lines;
}

class Painter {
 public:
  Painter(ScreenModel& model, const PlayerStatus& status, Size size) : model_(model), status_(status), size_(size) {}

  Screen paint() {
    const std::vector<Row> legend = size_.rows < least_rows_for_legend || model_.voices.empty() ? std::vector<Row>() : legend_rows();
    const std::size_t below = size_.rows > 4 ? 2 + (legend.empty() ? 0 : 1 + legend.size()) : size_.rows > 1 ? 1 : 0;
    const std::size_t above = size_.rows > 5 ? 2 : 0;
    screen_.rows.resize(above);
    if (!model_.panel.empty()) add_panel(size_.rows - above - below);
    else add_text(size_.rows - above - below);
    if (above > 0 && !shows_title()) screen_.rows.front() = {{fitted(model_.script.title, size_.columns), {.bold = true}}};
    if (!legend.empty()) screen_.rows.emplace_back();
    screen_.rows.insert(screen_.rows.end(), legend.begin(), legend.end());
    if (below > 1) add_state();
    if (below > 0) add_progress();
    screen_.lines.resize(screen_.rows.size());
    return std::move(screen_);
  }

 private:
  struct Line {
    std::size_t block;
    Span span;
    bool blank;  // between paragraphs
  };

  std::size_t width() const { return text_width(size_); }
  std::size_t place() const { return place_heard(model_.document, status_); }

  /// Among the lines of the text: then it need not stand above them too.
  bool shows_title() const {
    const std::vector<Block>& blocks = model_.document.blocks;
    if (blocks.empty() || blocks.front().kind != BlockKind::title) return false;
    const auto is_title = [&](Span line) { return !line.empty() && line.start < blocks.front().span.end; };
    return std::any_of(screen_.lines.begin(), screen_.lines.end(), is_title);
  }

  /// The line that is heard, or looked at, in the middle, as many before and behind as there is room.
  void add_text(std::size_t rows) {
    if (model_.document.blocks.empty()) return fill(rows);
    std::vector<Line> before;
    std::vector<Line> behind;
    const auto [block, at] = line_of(model_, model_.look.value_or(place()), width());
    const std::vector<Span> current = model_.layout.lines(block, width());
    for (std::size_t i = at; i-- > 0;) before.push_back({block, current[i], false});
    for (std::size_t i = at; i < current.size(); ++i) behind.push_back({block, current[i], false});
    for (std::size_t b = block; b-- > 0 && before.size() < rows;) add_before(b, before);
    for (std::size_t b = block + 1; b < model_.document.blocks.size() && behind.size() < rows; ++b) add_behind(b, behind);
    const std::size_t half = rows / 2;
    const std::size_t shown_before = std::min(before.size(), std::max(half, rows - std::min(rows, behind.size())));
    for (std::size_t i = shown_before; i-- > 0;) add_line(before[i]);
    for (std::size_t i = 0; i < behind.size() && i + shown_before < rows; ++i) add_line(behind[i]);
    if (behind.size() + shown_before < rows) fill(rows - shown_before - behind.size());
  }

  void add_before(std::size_t block, std::vector<Line>& lines) {
    lines.push_back({block, {}, true});
    const std::vector<Span>& wrapped = model_.layout.lines(block, width());
    for (std::size_t i = wrapped.size(); i-- > 0 && lines.size() < size_.rows;) lines.push_back({block, wrapped[i], false});
  }

  void add_behind(std::size_t block, std::vector<Line>& lines) {
    lines.push_back({block, {}, true});
    for (const Span line : model_.layout.lines(block, width())) {
      if (lines.size() >= size_.rows) return;
      lines.push_back({block, line, false});
    }
  }

  void fill(std::size_t rows) { screen_.rows.resize(screen_.rows.size() + rows); }

  void add_line(const Line& line) {
    Row row;
    if (!line.blank) {
      auto utterance = std::upper_bound(
          model_.script.utterances.begin(), model_.script.utterances.end(), line.span.start,
          [](std::size_t at, const Utterance& u) { return at < u.span.end; });
      for (std::size_t i = line.span.start; i < line.span.end; ++i) {
        while (utterance != model_.script.utterances.end() && utterance->span.end <= i) ++utterance;
        const bool inside = utterance != model_.script.utterances.end() && utterance->span.contains(i);
        put(row, shown(model_.document.text[i]), style_at(i, inside ? utterance->speaker : narrator_id));
      }
    }
    screen_.rows.push_back(std::move(row));
    screen_.lines.resize(screen_.rows.size());
    screen_.lines.back() = line.span;
  }

  Style style_at(std::size_t at, SpeakerId speaker) const {
    Style style{.colour = colour_of(speaker)};
    style.bold = status_.sentence.contains(at);
    style.reverse = status_.word.contains(at);
    const auto& found = model_.found;
    const auto match = std::upper_bound(found.begin(), found.end(), at, [](std::size_t place, Span span) { return place < span.end; });
    style.underline = match != found.end() && match->contains(at);
    return style;
  }

  static void put(Row& row, char32_t c, Style style) {
    if (row.empty() || row.back().style != style) row.push_back({{}, style});
    append_utf8(row.back().text, c);
  }

  void add_panel(std::size_t rows) {
    const std::size_t end = screen_.rows.size() + rows;
    for (const std::string& line : model_.panel)
      for (std::string& part : wrapped(line, size_.columns))
        if (screen_.rows.size() < end) screen_.rows.push_back({{std::move(part), {}}});
    screen_.rows.resize(end);
  }

  /// Everybody's name, voice and share of the text, in their colour; where there is no room, from who speaks on.
  std::vector<Row> legend_rows() const {
    const std::vector<double> shares = shares_of_text();
    const std::size_t most_rows = std::max<std::size_t>(1, size_.rows / 8);
    for (SpeakerId first = 0;; ++first) {
      std::vector<Row> rows = legend_from(first, shares);
      if (rows.size() <= most_rows) return rows;
      if (first < status_.speaker) continue;
      rows.resize(most_rows);
      return rows;
    }
  }

  std::vector<Row> legend_from(SpeakerId first, const std::vector<double>& shares) const {
    std::vector<Row> rows(1);
    std::size_t left = size_.columns;
    for (SpeakerId id = first; id < shares.size(); ++id) {
      if (shares[id] == 0.0) continue;
      char share[16];
      std::snprintf(share, sizeof share, " %.0f %%  ", shares[id] * 100.0);
      const std::string entry = fitted(name_and_voice(id, model_.voices[id]) + share, size_.columns);
      const std::size_t cells = cells_of(entry);
      if (cells > left + 2 && left < size_.columns) {  // its last two are spaces
        rows.emplace_back();
        left = size_.columns;
      }
      rows.back().push_back({fitted(entry, left), {.colour = colour_of(id), .bold = id == status_.speaker, .dim = id != status_.speaker}});
      left -= std::min(left, cells);
    }
    return rows;
  }

  std::vector<double> shares_of_text() const {
    std::vector<double> shares(model_.script.speakers.size());
    double all = 0.0;
    for (const Utterance& utterance : model_.script.utterances) {
      shares[utterance.speaker] += static_cast<double>(utterance.span.size());
      all += static_cast<double>(utterance.span.size());
    }
    for (double& share : shares) share /= std::max(1.0, all);
    return shares;
  }

  std::string name_and_voice(SpeakerId id, const std::string& voice) const {
    const std::string& name = model_.script.speakers[id].name;
    return (name.empty() ? "somebody" : name) + (name == voice || voice.empty() ? "" : " (" + voice + ")");
  }

  std::string state_word() const {
    switch (status_.state) {
      case PlayerState::playing: return "playing";
      case PlayerState::paused: return "paused";
      case PlayerState::waiting: return "waiting";
      case PlayerState::finished: return "finished";
      case PlayerState::failed: return "failed";
    }
    return {};
  }

  /// Who speaks, in the speaker's colour, and how.
  void add_state() {
    if (const std::string& words = !model_.prompt.empty() ? model_.prompt : status_.message.empty() ? model_.notice : status_.message;
        !words.empty()) {
      screen_.rows.push_back({{fitted(words, size_.columns), {.bold = true}}});
      return;
    }
    const std::string with_voice = name_and_voice(status_.speaker, status_.voice);
    const auto fits = [this](const std::string& who, const std::string& how) { return cells_of(who) + cells_of(how) <= size_.columns; };
    const bool in_full = fits(with_voice, state(true));
    const std::string how = state(in_full);
    const std::string who = fits(with_voice, how) ? with_voice : name_and_voice(status_.speaker, {});
    const std::string shown_how = fitted(how, size_.columns);
    const std::string shown_who = fitted(who, std::max(size_.columns / 3, size_.columns - cells_of(shown_how)));
    screen_.rows.push_back({{shown_who, {.colour = colour_of(status_.speaker), .bold = true}},
                            {fitted(how, size_.columns - cells_of(shown_who)), {.dim = true}}});
  }

  std::string state(bool in_full) const {
    const std::string at = std::to_string(status_.block + 1);
    const std::string all = std::to_string(model_.document.blocks.size());
    std::string how = "  " + state_word() + (in_full ? "  paragraph " + at + " of " + all : "  " + at + "/" + all) + "  " +
                      std::to_string(status_.words_per_minute) + " wpm";
    if (!model_.remark.empty()) how += "  " + model_.remark;
    const std::string volume = percent(status_.volume);
    if (status_.muted) how += "  muted";
    else if (in_full) how += "  volume " + volume;
    else if (status_.volume != 1.0) how += "  " + volume;
    return how;
  }

  /// Who speaks where, in their colours, as far as it is heard in another sign; then the time gone and left.
  void add_progress() {
    const auto left = std::max(status_.total - status_.elapsed, std::chrono::milliseconds{0});
    const std::string times = " " + clock(status_.elapsed) + " -" + clock(left);
    if (size_.columns < times.size() + 4) {
      screen_.rows.push_back({{fitted(times, size_.columns), {}}});
      return;
    }
    const std::size_t cells = size_.columns - times.size() - 2;
    Row row{{"[", {}}};
    for (std::size_t cell = 0; cell < cells; ++cell) {
      const std::size_t at = text_of_cell(cell, cells);
      put(row, status_.state == PlayerState::finished || at < place() ? U'=' : U'-', {.colour = colour_of(speaker_at(at))});
    }
    put(row, U']', {});
    for (const char c : times) put(row, static_cast<char32_t>(c), {});
    screen_.rows.push_back(std::move(row));
  }

  /// The code point that lies in the middle of a cell of the bar.
  std::size_t text_of_cell(std::size_t cell, std::size_t cells) const {
    const std::vector<Block>& blocks = model_.document.blocks;
    if (blocks.empty()) return 0;
    const std::size_t start = blocks.front().span.start;
    return start + (blocks.back().span.end - start) * (2 * cell + 1) / (2 * cells);
  }

  SpeakerId speaker_at(std::size_t at) const {
    const std::vector<Utterance>& all = model_.script.utterances;
    const auto found = std::upper_bound(all.begin(), all.end(), at, [](std::size_t place, const Utterance& u) { return place < u.span.end; });
    return found != all.end() && found->span.contains(at) ? found->speaker : narrator_id;
  }

  ScreenModel& model_;
  const PlayerStatus& status_;
  Size size_;
  Screen screen_;
};

}  // namespace

std::size_t place_heard(const Document& document, const PlayerStatus& status) {
  if (!status.word.empty()) return status.word.start;
  if (!status.sentence.empty()) return status.sentence.start;
  return document.blocks.empty() ? 0 : document.blocks[status.block].span.start;
}

std::size_t line_from(ScreenModel& model, std::size_t code_point, std::ptrdiff_t lines, Size size) {
  if (model.document.blocks.empty()) return 0;
  const std::size_t width = text_width(size);
  auto [block, line] = line_of(model, code_point, width);
  for (; lines < 0 && block + line > 0; ++lines) {
    if (line > 0) --line;
    else line = model.layout.lines(--block, width).size() - 1;
  }
  for (; lines > 0; --lines) {
    const bool is_last = line + 1 >= model.layout.lines(block, width).size();
    if (is_last && block + 1 == model.document.blocks.size()) break;
    line = is_last ? 0 : line + 1;
    if (is_last) ++block;
  }
  return model.layout.lines(block, width)[line].start;
}

Screen render_screen(ScreenModel& model, const PlayerStatus& status, Size size) {
  return Painter(model, status, size).paint();
}

std::optional<std::size_t> text_at(const Screen& screen, const Document& document, std::size_t column, std::size_t row) {
  if (row >= screen.lines.size() || screen.lines[row].empty()) return std::nullopt;
  std::size_t cells = 0;
  for (std::size_t i = screen.lines[row].start; i < screen.lines[row].end; ++i) {
    cells += static_cast<std::size_t>(display_width(shown(document.text[i])));
    if (cells > column) return i;
  }
  return std::nullopt;
}

std::string plain(const Screen& screen) {
  std::string text;
  for (const Row& row : screen.rows) {
    for (const Run& run : row) text += run.text;
    while (!text.empty() && text.back() == ' ') text.pop_back();
    text += '\n';
  }
  return text;
}

}  // namespace narrator::tui
