#include "narrator/timeline.hpp"

#include <string>
#include <utility>
#include <vector>

#include "support/catch.hpp"
#include "support/fake_engine.hpp"
#include "support/small_article.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

SmallArticle dialogue() {
  SmallArticle a;
  a.block(BlockKind::heading).narrates("The ferry");
  a.block().narrates("She said: ").quotes(1, "“We go now.”").narrates(" And so it was.");
  return a;
}

struct Made {
  SmallArticle article;
  FakeEngine engine;
  Narration narration;
  explicit Made(SmallArticle a, NarrationOptions options = {})
      : article(std::move(a)), narration(article.document, article.script, article.cast, engine, options) {}
};

Timeline in_bulk(const Made& made, TimelineBuilder::Detail detail = TimelineBuilder::Detail::words) {
  TimelineBuilder builder(made.narration, detail);
  made.narration.render_all(0, [&](PcmChunk&& chunk) { return builder.add(chunk), true; });
  return builder.finish();
}

Timeline piece_by_piece(const Made& made) {
  TimelineBuilder builder(made.narration);
  for (std::size_t i = 0; i < made.narration.segments().size(); ++i)
    made.narration.render(i, {}, [&](PcmChunk&& chunk) { return builder.add(chunk), true; });
  return builder.finish();
}

constexpr std::uint64_t a_word = 22050 * 60 / normal_speed;

}  // namespace

TEST_CASE("a timeline tells who speaks when, word by word") {
  const Made made(dialogue());
  const Timeline timeline = in_bulk(made);
  std::vector<std::string> heard;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    std::string line = std::to_string(timeline.segment(i).speaker) + ":";
    for (const TimedWord& word : timeline.words(i)) line += " " + made.article.text(word.source);
    heard.push_back(line);
  }
  CHECK(heard == std::vector<std::string>{"0: The ferry", "0: She said", "1: We go now", "0: And so it was"});
}

TEST_CASE("words follow each other in their segment, and segments in the narration") {
  const Made made(dialogue());
  const Timeline timeline = in_bulk(made);
  std::uint64_t at = 0;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    const TimedSegment segment = timeline.segment(i);
    CHECK(segment.start == at);
    CHECK(segment.start < segment.speech_end);
    CHECK(segment.speech_end <= segment.end);
    for (const TimedWord& word : timeline.words(i)) {
      CHECK(at <= word.onset);
      CHECK(word.onset < word.end);
      CHECK(word.end <= segment.speech_end);
      CHECK(segment.source.covers(word.source));
      at = word.end;
    }
    at = segment.end;
  }
  CHECK(at == timeline.frames());
}

TEST_CASE("the pause behind a segment is not speech") {
  const Made made(dialogue());
  const TimedSegment heading = in_bulk(made).segment(0);
  CHECK(heading.end == 2 * a_word + 22050 * 600 / 1000);
  CHECK(heading.speech_end <= 2 * a_word);
  CHECK(heading.speech_end + 200 > 2 * a_word);
}

TEST_CASE("the same timeline in few chunks and in many") {
  const Made made(dialogue());
  CHECK(in_bulk(made) == piece_by_piece(made));
}

TEST_CASE("silence that is put before the first segment moves all the rest") {
  const Made made(dialogue());
  TimelineBuilder builder(made.narration);
  builder.add_silence(1000);
  made.narration.render_all(0, [&](PcmChunk&& chunk) { return builder.add(chunk), true; });
  const Timeline moved = builder.finish();
  const Timeline plain = in_bulk(made);
  CHECK(moved.frames() == plain.frames() + 1000);
  REQUIRE(moved.size() == plain.size());
  for (std::size_t i = 0; i < plain.size(); ++i) {
    CHECK(moved.segment(i).start == plain.segment(i).start + 1000);
    CHECK(moved.words(i).back().end == plain.words(i).back().end + 1000);
  }
}

TEST_CASE("a name that is announced has a segment and no words of the article") {
  const Made made(dialogue(), {.announce = Announce::always});
  const Timeline timeline = in_bulk(made);
  REQUIRE(timeline.size() == 5);
  CHECK(timeline.segment(2).announces == 1);
  CHECK(timeline.segment(2).source.empty());
  CHECK(timeline.words(2).empty());
}

TEST_CASE("who asks for segments only has no words") {
  const Made made(dialogue());
  const Timeline timeline = in_bulk(made, TimelineBuilder::Detail::segments);
  CHECK(timeline.size() == 4);
  CHECK(timeline.words(2).empty());
  CHECK(timeline.segment(2) == in_bulk(made).segment(2));
}

TEST_CASE("a frame is the nearest millisecond") {
  const Made made(dialogue());
  const Timeline timeline = in_bulk(made);
  CHECK(timeline.time(0) == 0ms);
  CHECK(timeline.time(22050) == 1000ms);
  CHECK(timeline.time(11) == 0ms);
  CHECK(timeline.time(12) == 1ms);
  CHECK(timeline.time(22050ULL * 3600 * 100) == 360'000'000ms);
}
