#include <cstdlib>
#include <thread>

#include "narration/segment_stream.hpp"
#include "narrator/narration.hpp"
#include "support/catch.hpp"
#include "support/fake_engine.hpp"
#include "support/small_article.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

struct Rendered {
  std::vector<std::int16_t> samples;
  std::vector<Mark> words;       // frames of the segment
  std::size_t segment_marks = 0;
  std::size_t last_chunk = 0;    // frames
  bool ended = false;
  bool complete = false;
};

Rendered render(const Narration& narration, std::size_t segment, int words_per_minute = normal_speed,
                std::size_t from = 0) {
  Rendered r;
  r.complete = narration.render(segment, {words_per_minute, from}, [&](PcmChunk&& chunk) {
    CHECK(chunk.segment == segment);
    CHECK_FALSE(r.ended);
    for (const Mark& m : chunk.marks) {
      CHECK(m.frame <= chunk.samples.size());
      if (m.kind == MarkKind::segment) ++r.segment_marks;
      else r.words.push_back({m.kind, m.frame + r.samples.size(), m.source});
    }
    r.samples.insert(r.samples.end(), chunk.samples.begin(), chunk.samples.end());
    r.last_chunk = chunk.samples.size();
    r.ended = chunk.ends_segment;
    return true;
  });
  return r;
}

SmallArticle two_sentences() {
  SmallArticle a;
  a.paragraph("The ferry was late. Nobody minded.");
  return a;
}

/// Notes what it is asked to say, in which language of the engine.
class NotingEngine final : public SpeechEngine {
 public:
  int sample_rate() const noexcept override { return engine_.sample_rate(); }
  std::size_t lanes() const noexcept override { return 1; }
  SpeechOutcome speak(const SpeechRequest& request, const OnSpeech& on_speech, std::stop_token stop = {}) override {
    said.push_back(request.language + ": " + to_utf8(request.text));
    return engine_.speak(request, on_speech, stop);
  }
  std::vector<std::string> said;

 private:
  FakeEngine engine_;
};

constexpr std::size_t word_frames = 7560;  // of the fake engine at normal_speed

}  // namespace

TEST_CASE("a segment is its speech and then its pause, with a mark for each word") {
  const SmallArticle a = two_sentences();
  FakeEngine engine;
  const Narration n(a.document, a.script, a.cast, engine);
  const Rendered r = render(n, 0);
  CHECK(r.complete);
  CHECK(r.ended);
  CHECK(r.segment_marks == 1);
  CHECK(r.samples.size() == 4 * word_frames + r.last_chunk);
  CHECK(r.last_chunk == 22050 * 350 / 1000);
  REQUIRE(r.words.size() == 4);
  const char* const expected[] = {"The", "ferry", "was", "late."};
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(r.words[i].frame == i * word_frames);
    CHECK(std::string(expected[i]).find(a.text(r.words[i].source)) == 0);
  }
}

TEST_CASE("speech comes out sample for sample, but for the fade at a loud end") {
  const SmallArticle a = two_sentences();
  FakeEngine engine;
  const Narration n(a.document, a.script, a.cast, engine);
  const Rendered r = render(n, 0);
  const SpeechRequest request = n.requests(0, normal_speed).at(0);
  const std::size_t speech = r.samples.size() - r.last_chunk;
  for (std::size_t i = 0; i + 111 < speech; ++i) REQUIRE(r.samples[i] == FakeEngine::sample(request, i));
  CHECK(std::abs(r.samples[speech - 1]) <= 100);
  for (std::size_t i = speech; i < r.samples.size(); ++i) REQUIRE(r.samples[i] == 0);
}

TEST_CASE("no sample steps at the edges of speech that begins and ends loud") {
  const SmallArticle a = two_sentences();
  FakeEngineOptions loud;
  loud.first_sample = 9000;
  FakeEngine engine(loud);
  const Narration n(a.document, a.script, a.cast, engine);
  int last = 0;
  for (const std::int16_t sample : render(n, 0).samples) {
    REQUIRE(std::abs(sample - last) <= 655);  // 0.02 of full scale
    last = sample;
  }
}

TEST_CASE("a faster narration has shorter words and pauses") {
  const SmallArticle a = two_sentences();
  FakeEngine engine;
  const Narration n(a.document, a.script, a.cast, engine);
  const Rendered r = render(n, 0, 350);
  CHECK(r.last_chunk == 22050 * 175 / 1000);
  CHECK(r.samples.size() == 4 * word_frames / 2 + r.last_chunk);
}

TEST_CASE("the voice's gain levels the segment") {
  SmallArticle a = two_sentences();
  a.cast.members[0].voice.gain_db = -6.0206;  // one half
  FakeEngine engine;
  const Narration n(a.document, a.script, a.cast, engine);
  const Rendered r = render(n, 0);
  const SpeechRequest request = n.requests(0, normal_speed).at(0);
  for (std::size_t i = 0; i < 20000; ++i)
    REQUIRE(std::abs(2 * r.samples[i] - FakeEngine::sample(request, i)) <= 1);
}

TEST_CASE("rendering from inside a word begins with that word") {
  const SmallArticle a = two_sentences();  // "was" is [10, 13)
  FakeEngine engine;
  const Narration n(a.document, a.script, a.cast, engine);
  for (const std::size_t from : {std::size_t{10}, std::size_t{11}, std::size_t{12}}) {
    const Rendered r = render(n, 0, normal_speed, from);
    REQUIRE(r.words.size() == 2);
    CHECK(r.words[0].frame == 0);
    CHECK(r.words[0].source.start == 10);
    CHECK(r.samples.size() == 2 * word_frames + r.last_chunk);
  }
}

TEST_CASE("rendering from behind the last word is the pause alone") {
  const SmallArticle a = two_sentences();
  FakeEngine engine;
  const Narration n(a.document, a.script, a.cast, engine);
  const Rendered r = render(n, 0, normal_speed, 500);
  CHECK(r.complete);
  CHECK(r.words.empty());
  CHECK(r.segment_marks == 1);
  CHECK(r.samples.size() == 22050 * 350 / 1000);
  CHECK(engine.calls == 0);
}

TEST_CASE("a listener that wants no more ends the rendering") {
  const SmallArticle a = two_sentences();
  FakeEngine engine;
  const Narration n(a.document, a.script, a.cast, engine);
  int chunks = 0;
  CHECK_FALSE(n.render(0, {}, [&](PcmChunk&&) { return ++chunks < 2; }));
  CHECK(chunks == 2);
}

TEST_CASE("a stop request ends the rendering without the end of the segment") {
  const SmallArticle a = two_sentences();
  FakeEngine engine;
  const Narration n(a.document, a.script, a.cast, engine);
  std::stop_source stop;
  bool ended = false;
  CHECK_FALSE(n.render(0, {}, [&](PcmChunk&& chunk) {
    ended = ended || chunk.ends_segment;
    stop.request_stop();
    return true;
  }, stop.get_token()));
  CHECK_FALSE(ended);
  CHECK_FALSE(n.render(0, {}, [](PcmChunk&&) { return true; }, stop.get_token()));
}

TEST_CASE("what the engine cannot say is reported and the segment is whole all the same") {
  const SmallArticle a = two_sentences();
  FakeEngineOptions options;
  options.cannot_say = U"ferry";
  FakeEngine engine(options);
  const Narration n(a.document, a.script, a.cast, engine);
  std::vector<std::string> problems;
  CHECK(n.render(0, {}, [](PcmChunk&&) { return true; }, {}, [&](const std::string& p) { problems.push_back(p); }));
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].find("cannot say") == 0);
}

TEST_CASE("an engine that is gone is an error of the engine") {
  const SmallArticle a = two_sentences();
  FakeEngineOptions options;
  options.crashes_at = U"Nobody";
  FakeEngine engine(options);
  const Narration n(a.document, a.script, a.cast, engine);
  CHECK_THROWS_AS(n.render(1, {}, [](PcmChunk&&) { return true; }), Error);
}

TEST_CASE("an engine without onsets gives speech without word marks") {
  const SmallArticle a = two_sentences();
  FakeEngineOptions options;
  options.onsets = false;
  FakeEngine engine(options);
  const Rendered r = render(Narration(a.document, a.script, a.cast, engine), 0);
  CHECK(r.complete);
  CHECK(r.words.empty());
  CHECK(r.segment_marks == 1);
}

TEST_CASE("an estimate grows with the text, shrinks with the speed and holds the pause") {
  SmallArticle a;
  a.paragraph("Short.").paragraph("A much longer sentence about the ferry that came late.").paragraph("End.");
  FakeEngine engine;
  const Narration n(a.document, a.script, a.cast, engine);
  CHECK(n.estimated_duration(0, normal_speed) > 550ms);
  CHECK(n.estimated_duration(1, normal_speed) > 2 * n.estimated_duration(0, normal_speed));
  CHECK(n.estimated_duration(1, 2 * normal_speed) * 2 <= n.estimated_duration(1, normal_speed) + 2ms);
}

TEST_CASE("a block that is marked as another language's is spoken by its rules") {
  SmallArticle a;
  a.paragraph("It cost 90 crowns.").paragraph("90 Kronen.");
  a.document.blocks.back().language = "de";
  NotingEngine engine;
  const Narration narration(a.document, a.script, a.cast, engine);
  for (std::size_t segment = 0; segment < 2; ++segment) render(narration, segment);
  CHECK(engine.said == std::vector<std::string>{"en-us: It cost ninety crowns.", "de: neunzig Kronen."});
}
