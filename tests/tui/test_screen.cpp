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
        "Ida Krull (anna)  playing  paragraph 2 of 3  175\n"
        "[========--------------------------] 0:05 / 0:20\n");
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
        model.help = rows % 2 == 0;
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
