#include "publish/timed_text.hpp"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "narrator/error.hpp"
#include "narrator/publication.hpp"
#include "publish/book_parts.hpp"
#include "publish/clock_text.hpp"
#include "publish/page_parts.hpp"
#include "published.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace narrator::publish;

namespace {

SmallArticle dialogue() {
  SmallArticle a;
  a.block(BlockKind::title).narrates("The ferry");
  a.block().narrates("She said: ").quotes(1, "“We go now.”").narrates(" And so it was.");
  a.document.title = "The ferry";
  a.script.speakers[1].name = "Ann <b> & Co";
  return a;
}

long milliseconds(const std::string& clock) {
  static const std::regex shape(R"((?:(\d+):)?(\d+):(\d+)[.,](\d+))");
  std::smatch m;
  REQUIRE(std::regex_match(clock, m, shape));
  const long fraction = std::stol(m[4]) * (m[4].length() == 2 ? 10 : 1);
  return ((m[1].matched ? std::stol(m[1]) * 60 : 0) + std::stol(m[2])) * 60'000 + std::stol(m[3]) * 1000 + fraction;
}

std::vector<long> times_in(const std::string& text, const char* pattern) {
  std::vector<long> times;
  const std::regex shape(pattern);
  for (std::sregex_iterator m(text.begin(), text.end(), shape), end; m != end; ++m) times.push_back(milliseconds((*m)[1]));
  return times;
}

/// Sentences and words of the JSON, which has both.
struct Times {
  std::vector<long> starts, ends, onsets;
};
Times times_of_json(const Made& made) {
  Times times;
  const auto json = nlohmann::json::parse(written(write_timeline_json, made));
  for (const auto& segment : json["segments"]) {
    times.starts.push_back(segment["from_ms"]);
    times.ends.push_back(segment["to_ms"]);
    for (const auto& word : segment["words"]) times.onsets.push_back(word["from_ms"]);
  }
  return times;
}

}  // namespace

/// Where the fake engine's sound ends depends on the hash of what it says.
std::string end_of(const Made& made, std::size_t segment, char mark = '.') {
  return clock_text(made.timeline.time(made.timeline.segment(segment).speech_end), mark);
}

TEST_CASE("WebVTT says who speaks and when each word begins, and markup in an article is text there") {
  const Made made(dialogue());
  CHECK(written(write_web_vtt, made) ==
        "WEBVTT\n"
        "\n00:00:00.000 --> " + end_of(made, 0) + "\n<v Narrator>The <00:00:00.343>ferry\n"
        "\n00:00:01.386 --> " + end_of(made, 1) + "\n<v Narrator>She <00:00:01.729>said:\n"
        "\n00:00:02.271 --> " + end_of(made, 2) + "\n<v Ann &lt;b&gt; &amp; Co>“We <00:00:02.614>go <00:00:02.957>now.”\n"
        "\n00:00:03.650 --> " + end_of(made, 3) + "\n<v Narrator>And <00:00:03.993>so <00:00:04.336>it <00:00:04.679>was.\n");
}

TEST_CASE("SubRip names whoever is quoted where their turn begins, without signs that players take for commands") {
  const Made made(dialogue());
  const std::string srt = written(write_subrip, made);
  CHECK(srt.find("3\n00:00:02,271 --> " + end_of(made, 2, ',') + "\n[Ann ‹b› & Co] “We go now.”\n\n4\n") != std::string::npos);
  CHECK(srt.find("Narrator") == std::string::npos);
}

TEST_CASE("LRC has a line a sentence with the time of each word") {
  const Made made(dialogue());
  const std::string lrc = written(write_lyrics, made);
  CHECK(lrc.starts_with("[ti:The ferry]\n[la:en]\n[length:00:05]\n[re:narrate]\n[00:00.00]<00:00.01>The <00:00.34>ferry <"));
}

TEST_CASE("a label a sentence") {
  const Made made(dialogue());
  const std::string labels = written(write_labels, made);
  CHECK(labels.find("2.271\t" + seconds_text(made.timeline.time(made.timeline.segment(2).speech_end)) + "\tAnn <b> & Co: “We go now.”\n") != std::string::npos);
}

TEST_CASE("JSON has the source span of every word") {
  const Made made(dialogue());
  const auto json = nlohmann::json::parse(written(write_timeline_json, made));
  CHECK(json["title"] == "The ferry");
  CHECK(json["speakers"][1]["name"] == "Ann <b> & Co");
  CHECK(json["duration_ms"] == made.timeline.time(made.timeline.frames()).count());
  std::size_t words = 0;
  for (const auto& segment : json["segments"]) {
    for (const auto& word : segment["words"]) {
      CHECK(made.article.text({word["start"], word["end"]}) == word["text"].get<std::string>());
      CHECK(segment["start"] <= word["start"]);
      ++words;
    }
  }
  CHECK(words == 11);
}

TEST_CASE("times in every format agree to the millisecond, or to what the format has") {
  const Made made(dialogue());
  const Times times = times_of_json(made);
  REQUIRE(times.starts.size() == 4);
  const std::string vtt = written(write_web_vtt, made);
  const std::string srt = written(write_subrip, made);
  CHECK(times_in(vtt, R"(([\d:.]+) -->)") == times.starts);
  CHECK(times_in(vtt, R"(--> ([\d:.]+))") == times.ends);
  CHECK(times_in(srt, R"(([\d:,]+) -->)") == times.starts);
  CHECK(times_in(srt, R"(--> ([\d:,]+))") == times.ends);
  std::set<long> onsets(times.onsets.begin(), times.onsets.end());
  for (const long time : times_in(vtt, R"(<(\d[\d:.]+)>)")) CHECK(onsets.contains(time));
  const std::vector<long> sung = times_in(written(write_lyrics, made), R"(<([\d:.]+)>)");
  std::size_t at = 0;
  for (const long onset : onsets) {
    while (at < sung.size() && std::abs(sung[at] - onset) > 5) ++at;
    CHECK(at < sung.size());
  }
  const std::string labels = written(write_labels, made);
  const std::regex label(R"((\d+)\.(\d+)\t(\d+)\.(\d+)\t)");
  std::size_t row = 0;
  for (std::sregex_iterator m(labels.begin(), labels.end(), label), end; m != end; ++m, ++row) {
    CHECK(std::stol((*m)[1]) * 1000 + std::stol((*m)[2]) == times.starts[row]);
    CHECK(std::stol((*m)[3]) * 1000 + std::stol((*m)[4]) == times.ends[row]);
  }
  CHECK(row == 4);
}

TEST_CASE("a book and a page have the times of the JSON, to the millisecond") {
  const Made made(dialogue());
  const Times times = times_of_json(made);
  const ArticleMarkup markup(made.narration, made.timeline, true);
  const std::vector<BookSection> sections = book_sections(made.article.document, markup);
  // A clip lasts until the next one begins: readers play them one by one.
  CHECK(times_in(book_overlay(made.timeline, sections[0], 0, false), R"x(clipBegin="([\d:.]+)")x") == times.starts);
  const std::vector<long> by_word = times_in(book_overlay(made.timeline, sections[0], 0, true), R"x(clipBegin="([\d:.]+)")x");
  const std::set<long> known = [&] {
    std::set<long> all(times.starts.begin(), times.starts.end());
    all.insert(times.onsets.begin(), times.onsets.end());
    return all;
  }();
  for (const long time : by_word) CHECK(known.contains(time));
  CHECK(by_word.size() == times.onsets.size());

  const auto page = nlohmann::json::parse(page_data(made.narration, made.timeline));
  std::vector<long> starts, ends, onsets;
  for (const auto& sentence : page["sentences"]) {
    starts.push_back(sentence[0]);
    ends.push_back(sentence[1]);
  }
  for (const auto& word : page["words"]) onsets.push_back(word[0]);
  CHECK(starts == times.starts);
  CHECK(ends == times.ends);
  CHECK(onsets == times.onsets);
  CHECK(page["duration"] == made.timeline.time(made.timeline.frames()).count());
}

TEST_CASE("a time inside a WebVTT cue is later than the one before it") {
  SmallArticle a;
  a.paragraph("One two three four five six seven eight nine ten eleven twelve.");
  const std::string vtt = written(write_web_vtt, Made(std::move(a), {.words_per_minute = 700}));
  long last = -1;
  for (const long time : times_in(vtt, R"(<(\d[\d:.]+)>)")) {
    CHECK(time > last);
    last = time;
  }
}

TEST_CASE("an announced name is shown though it is not in the article") {
  const Made made(dialogue(), {.announce = Announce::always});
  CHECK(written(write_web_vtt, made).find("<v Narrator>Ann &lt;b&gt; &amp; Co:\n") != std::string::npos);
}

TEST_CASE("the name of a file says what is published") {
  for (const char* name : {"a.vtt", "a.SRT", "a.b.lrc", "a.labels.txt", "a.json", "a.epub", "a.HTML"}) CHECK(is_publication(name));
  for (const char* name : {"a.txt", "a.mp3", "vtt", "a.labels", "a.chapters"}) CHECK_FALSE(is_publication(name));
}

TEST_CASE("a publication is complete or not there") {
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "narrator-publication-test.vtt";
  std::filesystem::remove(path);
  const Made made(dialogue());
  open_publication(path, made.narration, {});
  CHECK_FALSE(std::filesystem::exists(path));
  open_publication(path, made.narration, {})->finish(made.timeline);
  std::ifstream file(path);
  CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == written(write_web_vtt, made));
  std::filesystem::remove(path);
  CHECK_THROWS_AS(open_publication("/nowhere/a.vtt", made.narration, {}), Error);
  if (std::filesystem::exists("/dev/full")) {
    std::filesystem::remove(path);
    std::filesystem::create_symlink("/dev/full", path);
    const auto full = open_publication(path, made.narration, {});
    CHECK_THROWS_AS(full->finish(made.timeline), Error);
    std::filesystem::remove(path);
  }
}
