#include <chrono>
#include <string>
#include <thread>

#include "narrator/narration.hpp"
#include "support/catch.hpp"
#include "support/fake_engine.hpp"
#include "support/small_article.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

/// "worda", "wordb", ... "wordba": a word of its own for a number, said as it is written.
std::string word_of(int number) { return (number < 26 ? "word" : word_of(number / 26)) + static_cast<char>('a' + number % 26); }

SmallArticle many_sentences(int count) {
  SmallArticle a;
  for (int i = 0; i < count; ++i) {
    std::string text = "Row";
    for (int word = 0; word <= i % 7; ++word) (text += ' ') += word_of(i);
    a.paragraph(text + ".");
  }
  return a;
}

std::vector<PcmChunk> render_all(const SmallArticle& a, FakeEngineOptions options, std::size_t first = 0) {
  FakeEngine engine(std::move(options));
  const Narration n(a.document, a.script, a.cast, engine);
  std::vector<PcmChunk> chunks;
  CHECK(n.render_all(first, [&](PcmChunk&& chunk) {
    chunks.push_back(std::move(chunk));
    return true;
  }));
  return chunks;
}

FakeEngineOptions with_lanes(std::size_t lanes) {
  FakeEngineOptions options;
  options.lanes = lanes;
  options.time_a_word = 50us;
  return options;
}

}  // namespace

TEST_CASE("all segments come in order, each in one chunk, the same on any number of lanes") {
  const SmallArticle a = many_sentences(60);
  const std::vector<PcmChunk> one = render_all(a, with_lanes(1));
  REQUIRE(one.size() == 60);
  for (std::size_t i = 0; i < one.size(); ++i) {
    CHECK(one[i].segment == i);
    CHECK(one[i].ends_segment);
    CHECK(one[i].marks.size() == 1 + 2 + i % 7);
    for (std::size_t m = 1; m < one[i].marks.size(); ++m) CHECK(one[i].marks[m - 1].frame <= one[i].marks[m].frame);
  }
  CHECK(render_all(a, with_lanes(2)) == one);
  CHECK(render_all(a, with_lanes(5)) == one);
}

TEST_CASE("rendering all can begin in the middle") {
  const SmallArticle a = many_sentences(10);
  const std::vector<PcmChunk> some = render_all(a, with_lanes(2), 7);
  REQUIRE(some.size() == 3);
  CHECK(some.front().segment == 7);
  CHECK(render_all(a, with_lanes(2), 10).empty());
}

TEST_CASE("a narration without segments is rendered at once") {
  CHECK(render_all(SmallArticle{}, with_lanes(2)).empty());
}

TEST_CASE("only a bounded number of segments is made ahead of a slow listener") {
  const SmallArticle a = many_sentences(200);
  FakeEngine engine;
  const Narration n(a.document, a.script, a.cast, engine);
  std::size_t taken = 0;
  std::size_t most_ahead = 0;
  CHECK(n.render_all(0, [&](PcmChunk&&) {
    ++taken;
    if (taken < 20) std::this_thread::sleep_for(2ms);
    most_ahead = std::max(most_ahead, engine.calls - taken);
    return true;
  }));
  CHECK(taken == 200);
  CHECK(most_ahead > 0);
  CHECK(most_ahead <= 20);
}

TEST_CASE("a listener that wants no more ends the rendering of all") {
  const SmallArticle a = many_sentences(100);
  FakeEngine engine(with_lanes(2));
  const Narration n(a.document, a.script, a.cast, engine);
  int taken = 0;
  CHECK_FALSE(n.render_all(0, [&](PcmChunk&&) { return ++taken < 5; }));
  CHECK(taken == 5);
}

TEST_CASE("a stop from another thread ends the rendering of all soon") {
  const SmallArticle a = many_sentences(1000);
  FakeEngineOptions slow = with_lanes(2);
  slow.time_a_word = 2ms;
  FakeEngine engine(slow);
  const Narration n(a.document, a.script, a.cast, engine);
  std::stop_source stop;
  const std::jthread stopper([&] {
    std::this_thread::sleep_for(20ms);
    stop.request_stop();
  });
  CHECK_FALSE(n.render_all(0, [](PcmChunk&&) { return true; }, stop.get_token()));
  CHECK(engine.calls < 500);
}

TEST_CASE("a stop that came before the start renders nothing") {
  const SmallArticle a = many_sentences(10);
  FakeEngine engine;
  const Narration n(a.document, a.script, a.cast, engine);
  std::stop_source stop;
  stop.request_stop();
  CHECK_FALSE(n.render_all(0, [](PcmChunk&&) { return true; }, stop.get_token()));
}

TEST_CASE("an engine's failure is thrown where its segment would have come") {
  const SmallArticle a = many_sentences(50);
  FakeEngineOptions options = with_lanes(3);
  options.crashes_at = U"wordba";
  FakeEngine engine(options);
  const Narration n(a.document, a.script, a.cast, engine);
  std::size_t taken = 0;
  CHECK_THROWS_AS(n.render_all(0, [&](PcmChunk&&) { return ++taken > 0; }), Error);
  CHECK(taken == 26);
}

TEST_CASE("a listener's failure is passed on and ends the rendering") {
  struct DiskFull {};
  const SmallArticle a = many_sentences(50);
  FakeEngine engine;
  const Narration n(a.document, a.script, a.cast, engine);
  CHECK_THROWS_AS(n.render_all(0, [](PcmChunk&&) -> bool { throw DiskFull{}; }), DiskFull);
}

TEST_CASE("problems are reported in order, on the calling thread") {
  const SmallArticle a = many_sentences(30);
  FakeEngineOptions options = with_lanes(3);
  options.cannot_say = U"Row";
  FakeEngine engine(options);
  const Narration n(a.document, a.script, a.cast, engine);
  const auto caller = std::this_thread::get_id();
  std::size_t problems = 0;
  CHECK(n.render_all(0, [](PcmChunk&&) { return true; }, {}, [&](const std::string& problem) {
    CHECK(std::this_thread::get_id() == caller);
    CHECK(problem.find(word_of(static_cast<int>(problems)) + ".") != std::string::npos);
    ++problems;
  }));
  CHECK(problems == 30);
}
