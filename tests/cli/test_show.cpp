// What programs rely on: the JSON of the stages, and the documentation of the options.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "base/utf8.hpp"
#include "cli/scratch.hpp"
#include "support/catch.hpp"

using namespace narrator::test;
using nlohmann::json;

namespace {

std::string file(const std::string& name) {
  std::ifstream stream(NARRATOR_SOURCE_DIR + ("/" + name), std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

bool is_option_character(char c) { return (c >= 'a' && c <= 'z') || c == '-'; }

/// Every `--word` of a text; a manual page writes it `\\-\\-word`.
std::set<std::string> options_in(const std::string& document) {
  std::string text;
  for (const char c : document)
    if (c != '\\') text += c;
  std::set<std::string> options;
  for (std::size_t at = text.find("--"); at != std::string::npos; at = text.find("--", at + 2)) {
    std::size_t end = at + 2;
    while (end < text.size() && is_option_character(text[end])) ++end;
    const bool begins = at == 0 || (!is_option_character(text[at - 1]) && text[at - 1] != '<');
    if (begins && end > at + 2 && text[at + 2] != '-') options.insert(text.substr(at, end - at));
    at = end - 2;
  }
  return options;
}

/// For two spaces and more.
std::string with_tabs(const std::string& line) {
  std::string row;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find_first_not_of(' ', at), line.size());
    if (end > at) row += end - at > 1 ? "\t" : " ";
    if (end < line.size()) row += line[end];
    at = end + 1;
  }
  return row;
}

}  // namespace

TEST_CASE("the script as JSON has offsets in code points of the text as it was given") {
  const std::string text = "Café “Élan” opened.\r\n\r\n“C’est très bon,” said Zoë Å. Brandt. “It is late.”\r\n";
  const Result result = narrate({"--show=script", "--json", "--input-format=text", "--lang=en", "-"}, text);
  REQUIRE(result.exit_code == 0);
  const json script = json::parse(result.out);
  const std::u32string points = narrator::from_utf8(text);
  const auto slice = [&points](const json& from, const char* start, const char* end) {
    const auto begin = from[start].get<std::size_t>();
    return narrator::to_utf8(points.substr(begin, from[end].get<std::size_t>() - begin));
  };
  REQUIRE(script["quotes"].size() == 2);
  const json& quote = script["quotes"][0];
  CHECK(slice(quote, "start", "end") == "“C’est très bon,”");
  CHECK(slice(quote, "speaker_start", "speaker_end") == "Zoë Å. Brandt");
  CHECK(quote["speaker"] == "Zoë Å. Brandt");
  CHECK(quote["kind"] == "direct");
  CHECK(quote.contains("confidence"));
  CHECK(quote.contains("rule"));
  CHECK(script["speakers"][0]["id"] == 0);
  for (const json& utterance : script["utterances"]) CHECK(slice(utterance, "start", "end") == utterance["text"].get<std::string>());
}

TEST_CASE("the cast as JSON begins with the narrator") {
  const Result result = narrate({"--show=cast", "--json", "-"}, "“It is late,” said Ida Krull.\n");
  const json cast = json::parse(result.out)["cast"];
  REQUIRE(cast.size() == 2);
  CHECK(cast[0]["name"] == "narrator");
  CHECK(cast[1]["name"] == "Ida Krull");
  CHECK(cast[1]["gender"] == "female");
  CHECK(cast[1]["quotes"] == 1);
  CHECK(cast[1]["words"] == 3);
  CHECK(cast[0]["voice"] != cast[1]["voice"]);
}

TEST_CASE("the document as JSON has the body without its title") {
  const json document = json::parse(narrate({"--show=document", "--json", "-"}, "A title\n\nOne line.\n\nAnother line.\n").out);
  CHECK(document["title"] == "A title");
  CHECK(document["text"] == "One line.\n\nAnother line.");
}

TEST_CASE("the ledger of the spoken form rebuilds every article byte for byte") {
  std::size_t articles = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(NARRATOR_SOURCE_DIR "/tests/articles")) {
    if (!entry.is_regular_file()) continue;
    CAPTURE(entry.path().string());
    const std::string name = std::filesystem::relative(entry.path(), NARRATOR_SOURCE_DIR).string();
    const json ledger = json::parse(narrate({"--show=spoken", "--json", entry.path().string()}).out)["ledger"];
    std::string rebuilt;
    for (const json& line : ledger) rebuilt += line["written"];
    CHECK(rebuilt == file(name));
    ++articles;
  }
  CHECK(articles > 5);
}

TEST_CASE("spoken lines are one for each line of the input") {
  CHECK(narrate({"--show=spoken", "--input-format=lines", "--lang=en", "-"}, "It cost $2.\n...\nDr. Krull left.\n").out ==
        "It cost two dollars.\n\nDoctor Krull left.\n");
}

TEST_CASE("what is said does not depend on the language that the machine is set to") {
  Scratch folder;
  folder.write("a.txt", "25 3.5 km\n");
  for (const char* const language : {"bn", "la", "cs"}) {
    const auto said_where = [&](const std::string& machine) {
      return run({"env", "LC_ALL=" + machine, NARRATE_PROGRAM, "--show=spoken", std::string("--lang=") + language, folder.path("a.txt")}).out;
    };
    const std::string here = said_where("C.UTF-8");
    CHECK(here.size() > 8);
    CHECK(said_where("de_DE.UTF-8") == here);
    CHECK(said_where("ru_RU.UTF-8") == here);
  }
}

TEST_CASE("help, manual page and README name the same options") {
  const std::set<std::string> help = options_in(narrate({"--help"}).out);
  CHECK(help.size() > 10);
  CHECK(options_in(file("src/cli/narrate.1")) == help);
  for (const std::string& option : help) {
    CAPTURE(option);
    CHECK(options_in(file("README.md")).count(option) == 1);
  }
}

TEST_CASE("manual page and README name every key") {
  const Scratch scratch;
  setenv("XDG_CONFIG_HOME", scratch.path("config").c_str(), 1);
  std::istringstream lines(narrate({"--list-keys"}).out);
  unsetenv("XDG_CONFIG_HOME");
  std::string manual = file("src/cli/narrate.1");
  std::erase(manual, '\\');
  const std::string readme = file("README.md");
  int rows = 0;
  for (std::string line; std::getline(lines, line); ++rows) {
    CAPTURE(line);
    const std::string row = with_tabs(line);
    CHECK(manual.find(row + "\n") != std::string::npos);
    std::istringstream keys(row.substr(0, row.find('\t')));
    for (std::string key; keys >> key;) CHECK(readme.find("`" + key + "`") != std::string::npos);
  }
  CHECK(rows == 36);
}

TEST_CASE("the article that it all began with has its five voices") {
  const std::string article = NARRATOR_SOURCE_DIR "/../shared/articles/victory-plan.txt";
  if (!std::filesystem::exists(article)) {
    WARN("not there: " + article);
    return;
  }
  const json script = json::parse(narrate({"--show=script", "--json", article}).out);
  std::ifstream stream(article, std::ios::binary);
  const std::u32string text =
      narrator::from_utf8(std::string{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()});
  std::string dump;
  for (const json& quote : script["quotes"])
    dump += quote["speaker"].get<std::string>() + ": " +
            narrator::to_utf8(text.substr(quote["start"].get<std::size_t>() + 1, 8)) + "\n";
  CHECK(dump ==
        "Volodymyr Zelenskyy: The next\nVolodymyr Zelenskyy: the righ\nMark Rutte: We discu\n"
        "Giorgia Meloni: The aim \nEmmanuel Macron: It was i\n");
  const json cast = json::parse(narrate({"--show=cast", "--json", article}).out)["cast"];
  std::set<std::string> voices;
  for (const json& member : cast) voices.insert(member["voice"].get<std::string>());
  CHECK(voices.size() == 5);
  for (const json& member : cast)
    if (member["name"] == "Giorgia Meloni") CHECK(member["gender"] == "female");
}

TEST_CASE("what is said for a block is said in its language") {
  std::string page = "<html lang=en><title>The ferry stays</title><body><article><h1>The ferry stays</h1>";
  for (int i = 0; i < 4; ++i) {
    page += "<p>The town voted on Sunday to keep the old ferry, which has carried forty people across the bay every morning for 90 years.</p>";
    if (i == 1) page += "<blockquote lang=de><p>Wir haben das Schiff 90 Jahre lang gepflegt, und wir werden es auch in den nächsten Jahren pflegen.</p></blockquote>";
  }
  const Result result = narrate({"--show=spoken", "-"}, page + "</article></body></html>");
  CAPTURE(result.out, result.err);
  CHECK(result.out.find("every morning for ninety years.\nWir haben das Schiff neunzig Jahre lang") != std::string::npos);
}
