#include "publish/chapters.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <unistd.h>
#include <vector>

#include "published.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace narrator::publish;

namespace {

SmallArticle with_headings() {
  SmallArticle a;
  a.block(BlockKind::title).narrates("The old ferry");
  a.block().narrates("She said: ").quotes(1, "“We go now.”").narrates(" And so it was.");
  a.block(BlockKind::heading).narrates("What came\nthen");
  a.block().narrates("Nobody had thought that a ship of that age could be mended again in so short a time, said the council.");
  a.script.speakers[1].name = "Ann Lund";
  return a;
}

std::vector<std::string> titles(const Made& made, std::size_t first, ChapterKind kind) {
  std::vector<std::string> all;
  for (const PlannedChapter& chapter : plan_chapters(made.narration, first, kind)) all.push_back(chapter.title);
  return all;
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("chapters begin at headings, paragraphs or speakers") {
  const Made made(with_headings());
  CHECK(titles(made, 0, ChapterKind::headings) == Titles{"The old ferry", "What came then"});
  CHECK(titles(made, 0, ChapterKind::paragraphs) == Titles{"The old ferry", "She said: “We go now.” And so it was.", "What came then",
                                                           "Nobody had thought that a ship of that age could be mended…"});
  CHECK(titles(made, 0, ChapterKind::speakers) == Titles{"Narrator", "Ann Lund", "Narrator"});
  CHECK(titles(made, 0, ChapterKind::none).empty());
}

TEST_CASE("what is narrated first is a chapter, wherever that is") {
  const Made made(with_headings());
  CHECK(titles(made, 1, ChapterKind::headings) == Titles{"She said: “We go now.” And so it was.", "What came then"});
}

TEST_CASE("an announced speaker begins with the announcement") {
  const Made made(with_headings(), {.announce = Announce::always});
  const std::vector<PlannedChapter> chapters = plan_chapters(made.narration, 0, ChapterKind::speakers);
  REQUIRE(chapters.size() == 3);
  CHECK(chapters[1].title == "Ann Lund");
  CHECK(made.narration.segments()[chapters[1].segment].announces == 1);
}

TEST_CASE("podcast apps get their chapters as JSON, whatever the titles are") {
  const std::filesystem::path path = std::filesystem::temp_directory_path() / ("narrate-chapters-" + std::to_string(getpid()) + ".json");
  ChaptersFile(path).finish({{0, "One \"1\" </script>"}, {22051, "Zwei \\ – 日本"}}, {.title = "T", .artist = "A", .language = {}, .comment = {}}, 22050);
  std::ifstream file(path);
  const auto json = nlohmann::json::parse(file);
  std::filesystem::remove(path);
  CHECK(json["version"] == "1.2.0");
  CHECK(json["title"] == "T");
  CHECK(json["author"] == "A");
  REQUIRE(json["chapters"].size() == 2);
  CHECK(json["chapters"][0]["title"] == "One \"1\" </script>");
  CHECK(json["chapters"][1]["title"] == "Zwei \\ – 日本");
  CHECK(json["chapters"][1]["startTime"].get<double>() == 1.0);
}
