#include "session/places.hpp"

#include "base/utf8.hpp"
#include "narrator/error.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::session;

namespace {

/// Sentences a line, paragraphs parted by an empty one.
struct Text {
  explicit Text(const std::string& text) {
    document.text = from_utf8(text);
    std::size_t start = 0;
    std::size_t block = 0;
    for (std::size_t i = 0; i <= document.text.size(); ++i) {
      if (i < document.text.size() && document.text[i] != U'\n') continue;
      if (i > start) sentences.push_back({start, i});
      if (i == start || i == document.text.size()) {
        document.blocks.push_back({BlockKind::paragraph, {block, i}});
        block = i + 1;
      }
      start = i + 1;
    }
  }
  Document document;
  std::vector<Span> sentences;
};

const char* const ferry =
    "The ferry left the harbour before dawn with nobody on its upper deck.\n"
    "It carried apples, letters and one old dog.\n"
    "\n"
    "Nobody on the quay had waved.\n"
    "The captain counted his passengers a second time.\n"
    "Nobody on the quay had waved.\n"
    "\n"
    "In the evening the bells of the church were heard.\n"
    "They rang for an hour.";

std::optional<std::size_t> found_in(const std::string& text, std::size_t place) {
  const Text before(ferry);
  const Text now(text);
  return find_place(now.document, now.sentences, place_text(before.document, before.sentences, place));
}

std::string edited(const std::string& what, const std::string& with) {
  std::string text = ferry;
  return text.replace(text.find(what), what.size(), with);
}

}  // namespace

TEST_CASE("a place is found again in the same article, whatever is said twice") {
  for (std::size_t place = 0; place < 7; ++place) CHECK(found_in(ferry, place) == place);
}

TEST_CASE("a place is found again in an edited article") {
  struct Row {
    const char* name;
    std::string text;
    std::size_t place;
    std::optional<std::size_t> found;
  };
  const std::string more = "A new first line was written.\n\n" + std::string(ferry);
  const Row rows[] = {{"more before it", more, 3, 4},
                      {"a word changed", edited("a second time", "a third time"), 3, 3},
                      {"its neighbours rewritten", edited("It carried apples, letters and one old dog", "Much was loaded"), 2, 2},
                      {"it was cut", edited("The captain counted his passengers a second time.\n", ""), 3, 3},
                      {"case and spaces", edited("The captain counted", "THE  captain counted"), 3, 3},
                      {"another article", "Something else.\nAltogether new.", 3, std::nullopt}};
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(found_in(row.text, row.place) == row.found);
  }
}

TEST_CASE("an article is known by its words, not by its name, and no other is taken for it") {
  const Text text(ferry);
  const ArticleSketch sketch = sketch_of(text.document);
  CHECK(sketch.size() <= sketch_size);
  CHECK(resemblance(sketch, sketch) == 1.0);
  CHECK(resemblance(sketch, sketch_of(Text(edited("one old dog", "two young cats")).document)) > 0.6);
  CHECK(resemblance(sketch, sketch_of(Text("Nobody on the quay had waved, said the old man of another town.").document)) < 0.2);
  CHECK(resemblance(sketch, sketch_of(Text("Words of the ferry and the harbour are in no order here at all.").document)) == 0.0);
  CHECK(resemblance({}, {}) == 0.0);
  CHECK(resemblance(sketch_of(Text("One word").document), sketch_of(Text("one WORD!").document)) == 1.0);
  CHECK(sketch_of(Text("東京の夜は長い。").document).size() == 4);
}

TEST_CASE("places go through a file unchanged, the last heard first, the oldest forgotten") {
  Places places;
  for (std::size_t i = 0; i < Places::most_articles + 3; ++i) {
    const std::uint32_t base = static_cast<std::uint32_t>(i * 10);
    HeardArticle& article = places.visit({base, base + 1});
    article.title = "Article " + std::to_string(i);
    article.path = "/tmp/\"a\"";
    article.when = static_cast<std::int64_t>(i);
    article.place = {"b", "s", "n", 0.25};
    article.corrections = {{"We wait", "Ida Krull"}};
  }
  CHECK(places.articles().size() == Places::most_articles);
  CHECK(places.articles().front().title == "Article 202");
  CHECK(Places::from_json(places.to_json()) == places);
  CHECK(places.find({50, 51})->title == "Article 5");
  CHECK(places.find({7}) == nullptr);
  places.visit({50, 51}).finished = true;
  CHECK(places.articles().front().title == "Article 5");
  CHECK(places.articles().size() == Places::most_articles);
  CHECK(Places::from_json("") == Places());
}

TEST_CASE("a file that is none of ours is refused") {
  for (const char* const text : {"x", "[]", "{}", "{\"articles\": 1}", "{\"articles\": [{\"when\": \"x\"}]}", "{\"articles\": [{\"sketch\": [\"x\"]}]}"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(Places::from_json(text), Error);
  }
  CHECK(Places::from_json("{\"articles\": [1, {\"title\": 2, \"unknown\": 3}]}").articles().size() == 1);
}

TEST_CASE("quotes get the speakers that the listener knows to be right") {
  const Text text("“We  wait,” she said. “Go,” he said.");
  Script script;
  script.speakers = {{"narrator", {}, {}, {}}, {"Ida Krull", {}, {}, {}}};
  script.quotes.resize(2);
  script.quotes[0].span = {0, 11};
  script.quotes[1].span = {22, 27};
  CHECK_FALSE(correct_speakers(text.document, script, {{"“Nobody”", "Ida Krull"}}));
  CHECK(correct_speakers(text.document, script, {{"“we wait,”", "Ida Krull"}, {"“Go,”", "Tom Berg"}}));
  CHECK(script.quotes[0].speaker == 1);
  CHECK(script.quotes[0].rule == "by-hand");
  CHECK(script.quotes[1].speaker == 2);
  CHECK(script.speakers[2].name == "Tom Berg");
}

TEST_CASE("the longer the break, the further before the place hearing goes on") {
  const Text text(ferry);
  struct Row {
    std::size_t place;
    std::int64_t seconds;
    std::size_t resumed;
  };
  for (const Row& row : {Row{4, 60, 4}, Row{4, 2 * 3600, 3}, Row{4, 3 * 24 * 3600, 2}, Row{2, 2 * 3600, 2}, Row{2, 3 * 24 * 3600, 2}, Row{0, 3 * 24 * 3600, 0}, Row{4, -5, 4}}) {
    CAPTURE(row.place, row.seconds);
    CHECK(resumed_sentence(text.document, text.sentences, row.place, row.seconds) == row.resumed);
  }
}
