#include "tui/screen.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "narrator/document.hpp"
#include "support/catch.hpp"
#include "tui/display_width.hpp"

using namespace narrator;
using namespace narrator::tui;

namespace {

/// An article with one quote.
struct Stage {
  explicit Stage(const std::string& text)
      : document(read_document(text, {.format = InputFormat::lines, .language = "en"})), script(write_script(document)) {}
  ScreenModel model() const { return {document, script, TextLayout(document)}; }

  Document document;
  Script script;
};

const char* const article = "The boat was late.\n“We wait,” said Ida Krull.\nNobody waited long.";

PlayerStatus at(const Stage& stage, std::size_t block, Span word) {
  PlayerStatus status;
  status.state = PlayerState::playing;
  status.block = block;
  status.sentence = stage.document.blocks[block].span;
  status.word = word;
  status.elapsed = std::chrono::seconds(5);
  status.total = std::chrono::seconds(20);
  return status;
}

}  // namespace

TEST_CASE("the screen shows the text around the place, who speaks, and the time") {
  const Stage stage(article);
  ScreenModel model = stage.model();
  PlayerStatus status = at(stage, 1, {20, 22});
  status.speaker = 1;
  status.voice = "anna";
  CHECK(plain(render_screen(model, status, {48, 11})) ==
        "\n"
        "\n"
        "The boat was late.\n"
        "\n"
        "“We wait,” said Ida Krull.\n"
        "\n"
        "Nobody waited long.\n"
        "\n"
        "\n"
        "Ida Krull (anna)  playing  2/3  175 wpm\n"
        "[===========------------------------] 0:05 -0:15\n");
}

TEST_CASE("a large enough screen has a legend of the cast in its colours") {
  const Stage stage(article);
  ScreenModel model = stage.model();
  model.voices = {"narrator", "anna"};
  PlayerStatus status = at(stage, 1, {20, 22});
  status.speaker = 1;
  status.voice = "anna";
  const Screen screen = render_screen(model, status, {60, 14});
  const std::string text = plain(screen);
  CAPTURE(text);
  CHECK(text.find("narrator 84 %  Ida Krull (anna) 16 %\n") != std::string::npos);
  const Row& legend = screen.rows[11];
  REQUIRE(legend.size() == 2);
  CHECK(legend[0].style.colour == 0);
  CHECK(legend[1].style.colour == 1);
  CHECK(legend[1].style.bold);
  CHECK(plain(render_screen(model, status, {60, 13})).find("84 %") == std::string::npos);
}

TEST_CASE("a legend that is too long begins with who speaks") {
  const Stage stage("“One,” said Ana Diaz.\n“Two,” said Ben Cole.\n“Three,” said Cara Dunn.");
  ScreenModel model = stage.model();
  model.voices = {"narrator", "a", "b", "c"};
  PlayerStatus status = at(stage, 2, {});
  status.speaker = 3;
  CHECK(plain(render_screen(model, status, {20, 14})).find("Cara Dunn (c)") != std::string::npos);
}

TEST_CASE("the state is said in as many words as there is room for") {
  const Stage stage(article);
  ScreenModel model = stage.model();
  struct Row {
    std::size_t columns;
    double volume;
    const char* line;
  };
  const Row rows[] = {{80, 1.0, "Ida Krull (anna)  playing  paragraph 2 of 3  175 wpm  volume 100 %"},
                      {64, 0.5, "Ida Krull (anna)  playing  2/3  175 wpm  50 %"},
                      {40, 1.0, "Ida Krull (anna)  playing  2/3  175 wpm"},
                      {38, 1.0, "Ida Krull  playing  2/3  175 wpm"},
                      {26, 1.0, "Ida Krul  playing  2/3  17"}};
  for (const Row& row : rows) {
    CAPTURE(row.columns);
    PlayerStatus status = at(stage, 1, {20, 22});
    status.speaker = 1;
    status.voice = "anna";
    status.volume = row.volume;
    const std::string shown = plain(render_screen(model, status, {row.columns, 11}));
    CHECK(shown.find("\n" + std::string(row.line) + "\n") != std::string::npos);
  }
}

TEST_CASE("the bar shows who speaks where") {
  const Stage stage(article);
  ScreenModel model = stage.model();
  const Row bar = render_screen(model, at(stage, 0, {}), {60, 11}).rows.back();
  std::vector<int> colours;
  for (const Run& run : bar) colours.push_back(run.style.colour);
  CHECK(colours == std::vector<int>{0, 1, 0});  // "[" and the narrator's part are one run
}

TEST_CASE("a panel takes the place of the text, a prompt that of the state") {
  const Stage stage(article);
  ScreenModel model = stage.model();
  model.panel = {"Why Ida Krull?", "", "because"};
  model.prompt = "search: boa_";
  model.notice = "not now";
  CHECK(plain(render_screen(model, at(stage, 0, {}), {40, 8})) ==
        "\n"
        "\n"
        "Why Ida Krull?\n"
        "\n"
        "because\n"
        "\n"
        "search: boa_\n"
        "[---------------------------] 0:05 -0:15\n");
}

TEST_CASE("a click on a word is a place in the text") {
  const Stage stage("Ab \u6771\u4eac e\u0301x.");
  ScreenModel model = stage.model();
  const Screen screen = render_screen(model, at(stage, 0, {}), {40, 8});
  struct Cell {
    std::size_t column;
    std::optional<std::size_t> place;
  };
  const Cell cells[] = {{0, 0}, {1, 1}, {3, 3}, {4, 3}, {5, 4}, {8, 6}, {30, std::nullopt}};
  for (const Cell& cell : cells) {
    CAPTURE(cell.column);
    const auto place = text_at(screen, stage.document, cell.column, 2);
    if (cell.column == 8) CHECK((place == 6 || place == 7));  // a mark belongs to its letter
    else CHECK(place == cell.place);
  }
  CHECK_FALSE(text_at(screen, stage.document, 0, 0));
  CHECK_FALSE(text_at(screen, stage.document, 0, 99));
}

TEST_CASE("another line can be looked at, as far as there are lines") {
  const Stage stage(article);
  ScreenModel model = stage.model();
  const Size size{48, 8};
  CHECK(line_from(model, 20, 1, size) == stage.document.blocks[2].span.start);
  CHECK(line_from(model, 20, 99, size) == stage.document.blocks[2].span.start);
  CHECK(line_from(model, 20, -99, size) == 0);
  CHECK(line_from(model, 20, 0, size) == stage.document.blocks[1].span.start);
  const std::string before = plain(render_screen(model, at(stage, 1, {}), {48, 7}));
  model.look = stage.document.blocks[2].span.start;
  const std::string text = plain(render_screen(model, at(stage, 1, {}), {48, 7}));
  CHECK(text != before);
}

TEST_CASE("what was searched for is underlined") {
  const Stage stage(article);
  ScreenModel model = stage.model();
  model.found = {{4, 8}};
  const Row row = render_screen(model, at(stage, 1, {}), {48, 11}).rows[2];
  REQUIRE(row.size() == 3);
  CHECK(row[1].text == "boat");
  CHECK(row[1].style.underline);
  CHECK_FALSE(row[2].style.underline);
}

TEST_CASE("a notice takes the place of the state, and a problem that of a notice") {
  const Stage stage(article);
  ScreenModel model = stage.model();
  model.notice = "Ida Krull has the voice anna: low\x1b[2J";
  PlayerStatus status = at(stage, 1, {20, 22});
  CHECK(plain(render_screen(model, status, {48, 11})).find("\nIda Krull has the voice anna: low") != std::string::npos);
  CHECK(plain(render_screen(model, status, {48, 11})).find('\x1b') == std::string::npos);
  status.message = "a problem";
  CHECK(plain(render_screen(model, status, {48, 11})).find("\na problem\n") != std::string::npos);
}

TEST_CASE("the word that is heard stands out, and a quote has its speaker's colour") {
  const Stage stage(article);
  ScreenModel model = stage.model();
  const Screen screen = render_screen(model, at(stage, 1, {20, 22}), {48, 11});
  const Row& row = screen.rows[4];
  REQUIRE(row.size() >= 3);
  CHECK(row[1].text == "We");
  CHECK(row[1].style.reverse);
  CHECK(row[0].style.colour == 1);
  CHECK(row.back().style.colour == 0);
  CHECK(row.back().style.bold);
}

TEST_CASE("a screen has as many rows as the terminal and no line is wider") {
  const Stage stage(std::string(article) + "\n" + std::string(3000, 'x') + "\n東京の夜は長い。\U0001F600 e\u0301t\u00e9 \u0627\u0644\u0639");
  for (std::size_t columns = 1; columns < 90; columns += 7)
    for (std::size_t rows = 1; rows < 40; rows += 3)
      for (std::size_t block = 0; block < stage.document.blocks.size(); ++block) {
        ScreenModel model = stage.model();
        if (rows % 2 == 0) model.panel.assign(50, std::string(300, 'y') + "\u6771");
        model.voices.assign(stage.script.speakers.size(), "v");
        model.look = stage.document.text.size() / 2;
        const Screen screen = render_screen(model, at(stage, block, {}), {columns, rows});
        REQUIRE(screen.rows.size() == rows);
        for (const Row& row : screen.rows) {
          std::size_t cells = 0;
          for (const Run& run : row)
            for (const char32_t c : from_utf8(run.text)) cells += static_cast<std::size_t>(display_width(c));
          REQUIRE(cells <= std::max<std::size_t>(columns, 2));
        }
      }
}

TEST_CASE("escape sequences of the article do not reach the terminal") {
  const Stage stage("Look: \x1b[2J\x1b]0;title\x07 here \u202e there.");
  ScreenModel model = stage.model();
  const std::string text = plain(render_screen(model, at(stage, 0, {}), {60, 10}));
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find('\x07') == std::string::npos);
  CHECK(text.find("\u202e") == std::string::npos);
}
