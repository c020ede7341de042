// A user corrects who says what: --show=script --json, an editor, --script.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "cli/scratch.hpp"
#include "support/catch.hpp"

using namespace narrator::test;
using nlohmann::json;

namespace {

const std::string article =
    "“The first bridge stood for a century,” said Ida Krull. “We will not do worse.”\n\n"
    "Owen Hale called the plan “a dream of the rich” on Monday. “Who pays?” he asked.\n";

json written(const std::string& text = article) {
  const Result result = narrate({"--show=script", "--json", "--lang=en", "-"}, text);
  REQUIRE(result.exit_code == 0);
  return json::parse(result.out);
}

Result corrected(const json& script, const std::string& text = article, const std::string& show = "--show=script") {
  const Scratch scratch;
  const std::string path = scratch.write("script.json", script.dump());
  return narrate({show, "--json", "--lang=en", "--script", path, "-"}, text);
}

std::string speakers_of(const json& script) {
  std::string names;
  for (const json& utterance : script["utterances"]) {
    const json& name = script["speakers"][utterance["speaker"].get<std::size_t>()]["name"];
    if (utterance["speaker"] != 0) names += (names.empty() ? "" : ", ") + (name.is_null() ? "somebody" : name.get<std::string>());
  }
  return names;
}

}  // namespace

TEST_CASE("a script that nobody touched says what the program says") {
  const json script = written();
  const Result result = corrected(script);
  REQUIRE(result.exit_code == 0);
  CHECK(json::parse(result.out)["utterances"] == script["utterances"]);
}

TEST_CASE("a corrected speaker speaks, also one that the article has not") {
  json script = written();
  script["quotes"][0]["speaker"] = "Owen Hale";
  script["quotes"][1]["speaker"] = "Maria Santos";
  script["quotes"][3]["speaker"] = nullptr;
  const json result = json::parse(corrected(script).out);
  CHECK(speakers_of(result) == "Owen Hale, Maria Santos, Owen Hale, somebody");
  CHECK(result["quotes"][0]["rule"] == "by-hand");
  CHECK(result["quotes"][2]["rule"] != "by-hand");
  const json cast = json::parse(corrected(script, article, "--show=cast").out)["cast"];
  CHECK(cast.size() == 4);
}

TEST_CASE("the age of a speaker is printed, and read back as corrected") {
  const std::string text = "“The first bridge stood long,” said Ida Krull, 82.\n\n“Who pays?” asked Owen Hale.\n";
  json script = written(text);
  CHECK(script["speakers"][0]["age"].is_null());
  CHECK(script["speakers"][1]["age"] == "old");
  CHECK(script["speakers"][2]["age"].is_null());
  CHECK(json::parse(corrected(script, text).out)["speakers"] == script["speakers"]);
  script["speakers"][1]["age"] = "adult";
  script["speakers"][2]["age"] = "young";
  const json result = json::parse(corrected(script, text).out);
  CHECK(result["speakers"][1]["age"] == "adult");
  CHECK(result["speakers"][2]["age"] == "young");
}

TEST_CASE("two people with one description stay two when a script is read back") {
  const std::string text =
      "“The walls shook,” a resident said.\n\n“I hid at once,” a resident said. “My cat hid too,” the resident said.\n";
  const json script = written(text);
  REQUIRE(script["speakers"].size() == 3);
  CHECK(script["speakers"][2]["name"] == "a resident (2)");
  CHECK(json::parse(corrected(script, text).out)["utterances"] == script["utterances"]);
}

TEST_CASE("words that are nobody's speech go back to the narrator, and a missed quote can be put in") {
  json script = written();
  script["quotes"][2]["kind"] = "none";
  script["quotes"].erase(3);
  CHECK(speakers_of(json::parse(corrected(script).out)) == "Ida Krull, Ida Krull");
  json more = written("Ida Krull wrote: It is late. Good night.\n");
  REQUIRE(more["quotes"].empty());
  more["quotes"].push_back({{"start", 17}, {"end", 28}, {"speaker", "Ida Krull"}, {"kind", "direct"}});
  const json result = json::parse(corrected(more, "Ida Krull wrote: It is late. Good night.\n").out);
  CHECK(speakers_of(result) == "Ida Krull");
  CHECK(result["utterances"][1]["text"] == "It is late.");
}

TEST_CASE("a speaker that was changed in the utterances counts too") {
  json script = written();
  for (json& utterance : script["utterances"])
    if (utterance["speaker"] == 1) utterance["speaker"] = 2;
  CHECK(speakers_of(json::parse(corrected(script).out)) == "Owen Hale, Owen Hale, Owen Hale, Owen Hale");
}

TEST_CASE("a script that does not fit is refused with what differs") {
  struct Row {
    const char* what;
    std::string article;
    json script;
    const char* says;
  };
  const json good = written();
  json far = good;
  far["quotes"][0]["end"] = 9999;
  json across = good;
  across["quotes"][1]["end"] = across["quotes"][2]["end"];
  json kind = good;
  kind["quotes"][0]["kind"] = "shouted";
  json nobody = good;
  nobody["utterances"][0]["speaker"] = 77;
  std::string changed = article;
  changed.replace(changed.find("Monday"), 6, "Sunday");
  const Row rows[] = {
      {"a changed word", changed, good, "it has \" on Monday. \", the article \" on Sunday. \""},
      {"a paragraph more", article + "\nMore.\n", good, "the article has \"More.\", which the script has not"},
      {"another article", "Hello.\n", good, "is of another article"},
      {"an offset too far", article, far, "is of another article: it goes on to 9999"},
      {"a quote over two paragraphs", article, across, "is not within one paragraph"},
      {"a kind there is not", article, kind, "'shouted' is no kind of quote"},
      {"a speaker there is not", article, nobody, "there is no speaker 77"},
      {"a list", article, json::array(), "is not JSON as --show=script --json prints it"},
      {"an empty object", article, json::object(), "has no \"utterances\""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    const Result result = corrected(row.script, row.article);
    CHECK(result.exit_code == 1);
    CHECK(result.out.empty());
    CHECK(result.err.find(row.says) != std::string::npos);
    CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 1);
  }
}

TEST_CASE("a script that cannot be read is said by name") {
  const Result result = narrate({"--show=cast", "--script", "/nowhere/script.json", "-"}, article);
  CHECK(result.exit_code == 1);
  CHECK(result.err == "narrate: /nowhere/script.json: No such file or directory\n");
}
