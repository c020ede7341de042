#include "tui/screen.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "base/utf8.hpp"
#include "tui/display_width.hpp"
#include "tui/keys.hpp"

namespace narrator::tui {
namespace {

constexpr int colours = 6;
constexpr std::size_t widest_text = 100;  // longer lines are hard to follow

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

class Painter {
 public:
  Painter(ScreenModel& model, const PlayerStatus& status, Size size) : model_(model), status_(status), size_(size) {}

  Screen paint() {
    const std::size_t below = size_.rows > 4 ? 2 : size_.rows > 1 ? 1 : 0;
    const std::size_t above = size_.rows > 5 ? 2 : 0;
    if (above > 0) {
      screen_.rows.push_back({{fitted(model_.script.title, size_.columns), {.bold = true}}});
      screen_.rows.emplace_back();
    }
    if (model_.help) add_help(size_.rows - above - below);
    else add_text(size_.rows - above - below);
    if (below > 1) add_state();
    if (below > 0) add_progress();
    return std::move(screen_);
  }

 private:
  struct Line {
    std::size_t block;
    Span span;
    bool blank;  // between paragraphs
  };

  std::size_t width() const { return std::max<std::size_t>(1, std::min(size_.columns, widest_text)); }

  std::size_t place() const {
    if (!status_.word.empty()) return status_.word.start;
    return status_.sentence.empty() ? model_.document.blocks[status_.block].span.start : status_.sentence.start;
  }

  /// The line that is heard in the middle, as many before and behind as there is room.
  void add_text(std::size_t rows) {
    if (model_.document.blocks.empty()) return fill(rows);
    std::vector<Line> before;
    std::vector<Line> behind;
    const std::vector<Span>& current = model_.layout.lines(status_.block, width());
    std::size_t at = 0;
    while (at + 1 < current.size() && current[at].end <= place()) ++at;
    for (std::size_t i = at; i-- > 0;) before.push_back({status_.block, current[i], false});
    for (std::size_t i = at; i < current.size(); ++i) behind.push_back({status_.block, current[i], false});
    for (std::size_t b = status_.block; b-- > 0 && before.size() < rows;) add_before(b, before);
    for (std::size_t b = status_.block + 1; b < model_.document.blocks.size() && behind.size() < rows; ++b) add_behind(b, behind);
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
  }

  Style style_at(std::size_t at, SpeakerId speaker) const {
    Style style{.colour = colour_of(speaker)};
    style.bold = status_.sentence.contains(at);
    style.reverse = status_.word.contains(at);
    return style;
  }

  static void put(Row& row, char32_t c, Style style) {
    if (row.empty() || row.back().style != style) row.push_back({{}, style});
    append_utf8(row.back().text, c);
  }

  void add_help(std::size_t rows) {
    const std::size_t start = screen_.rows.size();
    for (const KeyHelp& key : key_help()) {
      if (screen_.rows.size() - start >= rows) break;
      std::string line = "  " + std::string(key.keys);
      line.resize(std::max<std::size_t>(line.size() + 1, 12), ' ');
      screen_.rows.push_back({{fitted(line + std::string(key.does), size_.columns), {}}});
    }
    fill(rows - (screen_.rows.size() - start));
  }

  std::string state_word() const {
    switch (status_.state) {
      case PlayerState::playing: return "playing";
      case PlayerState::paused: return "paused";
      case PlayerState::finished: return "finished";
      case PlayerState::failed: return "failed";
    }
    return {};
  }

  /// Who speaks, in the speaker's colour, and how.
  void add_state() {
    if (const std::string& words = status_.message.empty() ? model_.notice : status_.message; !words.empty()) {
      screen_.rows.push_back({{fitted(words, size_.columns), {.bold = true}}});
      return;
    }
    const std::string& name = model_.script.speakers[status_.speaker].name;
    const std::string& voice = status_.voice;
    const std::string who = (name.empty() ? "somebody" : name) + (name == voice ? "" : " (" + voice + ")");
    std::string how = "  " + state_word() + "  paragraph " + std::to_string(status_.block + 1) + " of " +
                      std::to_string(model_.document.blocks.size()) + "  " + std::to_string(status_.words_per_minute) + " wpm";
    how += status_.muted ? "  muted" : "  volume " + std::to_string(static_cast<int>(status_.volume * 100.0 + 0.5)) + " %";
    Row row;
    const std::string shown_who = fitted(who, size_.columns);
    row.push_back({shown_who, {.colour = colour_of(status_.speaker), .bold = true}});
    row.push_back({fitted(how, size_.columns - cells_of(shown_who)), {.dim = true}});
    screen_.rows.push_back(std::move(row));
  }

  void add_progress() {
    const std::string times = " " + clock(status_.elapsed) + " / " + clock(status_.total);
    if (size_.columns < times.size() + 4) {
      screen_.rows.push_back({{fitted(times, size_.columns), {}}});
      return;
    }
    const std::size_t cells = size_.columns - times.size() - 2;
    const double share = status_.total.count() == 0 ? 0.0 : static_cast<double>(status_.elapsed.count()) / static_cast<double>(status_.total.count());
    const auto done = static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * static_cast<double>(cells));
    screen_.rows.push_back({{"[" + std::string(done, '=') + std::string(cells - done, '-') + "]" + times, {}}});
  }

  ScreenModel& model_;
  const PlayerStatus& status_;
  Size size_;
  Screen screen_;
};

}  // namespace

Screen render_screen(ScreenModel& model, const PlayerStatus& status, Size size) {
  return Painter(model, status, size).paint();
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
