// Quotes, places, loops, stops and corrections: what the player's finer keys do.
#include <thread>

#include "listening.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

// Of ferry_article().
constexpr std::size_t first_quote = 1;
constexpr std::size_t behind_quote = 2;
constexpr std::size_t third_paragraph = 4;
constexpr std::size_t second_quote = 7;
constexpr std::size_t segment_count = 8;
constexpr std::size_t second = 22050;

struct Playing : Listening {
  explicit Playing(std::size_t segment = 0, std::size_t frames = 0) {
    REQUIRE(narration.segments().size() == segment_count);
    player.play();
    if (segment > 0) player.go_to_segment(segment);
    expected.begin(segment);
    CHECK(hear(frames) == all_right);
  }
  void goes_on_at(std::size_t segment, std::size_t from = 0) {
    CHECK(player.status().segment == segment);
    expected.begin(segment, from);
    CHECK(hear(3000) == all_right);
    CHECK(status().segment == segment);
  }
  /// Until the device is given what comes behind a stop.
  void wait_for_segment(std::size_t segment) {
    for (int i = 0; i < 20'000 && player.status().segment != segment; ++i) std::this_thread::sleep_for(1ms);
    CHECK(player.status().segment == segment);
  }
  /// From where `expected` is to the end of a segment's pause.
  void hear_to_end_of(std::size_t segment) {
    while (!expected.at_end() && expected.segment() <= segment) REQUIRE(hear(1) == all_right);
  }
};

}  // namespace

TEST_CASE("the next quote is what somebody else than the narrator says next") {
  Playing p;
  p.player.next_quote();
  p.goes_on_at(first_quote);
  p.player.next_quote();
  p.goes_on_at(second_quote);
  p.player.next_quote();  // there is none
  CHECK(p.hear(3000) == Listening::all_right);
}

TEST_CASE("the quote before: of this one its beginning when two seconds of it are over") {
  struct Row {
    std::size_t segment;
    std::size_t frames;
    std::size_t target;
  };
  for (const Row& row : {Row{second_quote, 1000, first_quote}, Row{third_paragraph, 1000, first_quote}, Row{first_quote, 1000, first_quote},
                         Row{first_quote, 2 * second + 500, first_quote}}) {
    CAPTURE(row.segment, row.frames);
    Playing p(row.segment, row.frames);
    p.player.previous_quote();
    p.goes_on_at(row.target);
  }
}

TEST_CASE("quotes by one speaker are found over those of others") {
  Playing p(third_paragraph, 100);
  CHECK(p.player.quoted_speaker() == 1);
  p.player.next_quote_by(1);  // none is behind
  CHECK(p.player.status().segment == third_paragraph);
  p.player.next_quote_by(2);
  p.goes_on_at(second_quote);
  CHECK(p.player.quoted_speaker() == 2);
  p.player.previous_quote_by(1);
  p.goes_on_at(first_quote);
}

TEST_CASE("before any quote the quoted speaker is the narrator") {
  Playing p;
  CHECK(p.player.quoted_speaker() == narrator_id);
  p.player.previous_quote();
  CHECK(p.player.status().segment == 0);
}

TEST_CASE("a sentence is repeated from its start, whichever of its segments is heard") {
  Playing p(first_quote);
  p.hear_to_end_of(first_quote);
  CHECK(p.hear(2000) == Listening::all_right);
  CHECK(p.status().segment == behind_quote);
  p.player.repeat_sentence();
  p.goes_on_at(first_quote);
}

TEST_CASE("undo leads back to the word that was heard before a move, move by move") {
  Playing p(third_paragraph, second);
  const Span word = p.status().word;
  REQUIRE_FALSE(word.empty());
  p.player.next_paragraph();
  p.goes_on_at(second_quote);
  p.player.first_paragraph();
  p.goes_on_at(0);
  CHECK(p.player.undo_move());
  CHECK(p.player.status().segment == second_quote);
  CHECK(p.player.undo_move());
  CHECK(p.player.status().word == word);
  p.goes_on_at(third_paragraph, word.start);
  CHECK(p.player.undo_move());  // go_to_segment() of the beginning
  CHECK_FALSE(p.player.undo_move());
}

TEST_CASE("a place in the text is where its word is heard") {
  Playing p;
  const Segment& segment = p.narration.segments()[third_paragraph];
  const std::size_t word = p.article.document.text.find(U"company");
  p.player.go_to_text(word + 2);
  p.goes_on_at(third_paragraph, word + 2);
  CHECK(p.article.text(p.status().word) == "company");
  p.player.go_to_text(segment.source.start);
  p.goes_on_at(third_paragraph);
  p.player.go_to_text(1'000'000);
  CHECK(p.player.status().segment == segment_count - 1);
}

TEST_CASE("a time leads to what is heard then") {
  Playing p;
  for (const auto time : {0ms, 700ms, 2'500ms, 5'000ms, 9'000ms}) {
    CAPTURE(time.count());
    p.player.go_to_time(time);
    const PlayerStatus status = p.player.status();
    CHECK(status.elapsed <= time + 5ms);
    CHECK(status.elapsed >= time - 400ms);  // the start of a word
  }
  p.player.go_to_time(-5s);
  CHECK(p.player.status().elapsed == 0ms);
  p.player.go_to_time(1h);
  CHECK(p.player.status().segment == segment_count - 1);
}

TEST_CASE("a loop goes round, sample for sample, until it is let go") {
  Playing p(third_paragraph);
  p.player.set_loop(SegmentRange{third_paragraph, third_paragraph + 1});
  CHECK(p.player.status().loop == SegmentRange{third_paragraph, third_paragraph + 1});
  p.expected.begin(third_paragraph);
  for (int round = 0; round < 3; ++round) {
    p.hear_to_end_of(third_paragraph + 1);
    p.expected.begin(third_paragraph);
  }
  CHECK(p.hear(2000) == Listening::all_right);
  p.player.set_loop(std::nullopt);
  p.hear_to_end_of(second_quote);
  CHECK(p.player.wait_for(10s));
}

TEST_CASE("a loop that is set at its very end begins anew, though what comes behind was written already") {
  Playing p(third_paragraph);
  Expectation whole(p.narration);
  std::size_t frames = 0;
  for (whole.begin(third_paragraph); whole.segment() == third_paragraph; ++frames) whole.next();
  REQUIRE(p.hear(frames - 1000) == Listening::all_right);
  CHECK(p.device.wait_until_full());
  p.player.set_loop(SegmentRange{third_paragraph, third_paragraph});
  p.goes_on_at(third_paragraph);
}

TEST_CASE("playing stops at the end of the sentence or the paragraph, once, and goes on behind it") {
  struct Row {
    StopAt stop;
    std::size_t last;
  };
  for (const Row& row : {Row{StopAt::sentence, third_paragraph}, Row{StopAt::paragraph, third_paragraph + 2}}) {
    CAPTURE(row.last);
    Playing p(third_paragraph, 500);
    p.player.set_stop(row.stop);
    CHECK(p.player.status().stop_at == row.stop);
    p.hear_to_end_of(row.last);
    while (p.player.status().state == PlayerState::playing) std::this_thread::sleep_for(1ms);
    CHECK(p.player.status().state == PlayerState::paused);
    p.wait_for_segment(row.last + 1);
    CHECK(p.device.wait_until_full());
    CHECK(p.player.status().stop_at == StopAt::end);
    CHECK(p.device.pull(300) == std::vector<std::int16_t>(300, 0));
    p.player.play();
    p.hear_to_end_of(second_quote);
    CHECK(p.player.wait_for(10s));
  }
}

TEST_CASE("who skips with a stop set stops at the end of what is heard then") {
  Playing p(0, 100);
  p.player.set_stop(StopAt::paragraph);
  p.player.next_paragraph();
  p.expected.begin(first_quote);
  p.hear_to_end_of(3);
  while (p.player.status().state == PlayerState::playing) std::this_thread::sleep_for(1ms);
  p.wait_for_segment(third_paragraph);
}

TEST_CASE("a quote that is given to somebody else is heard in their voice at once, and again") {
  Playing p(first_quote, second / 2);
  const Span word = p.status().word;
  const std::size_t utterance = p.narration.segments()[first_quote].utterance;
  p.player.set_speaker(utterance, 2);
  CHECK(p.player.status().speaker == 2);
  CHECK(p.player.status().voice == p.article.cast.members[2].voice.name);
  p.expected.set_speaker(first_quote, 2);
  p.expected.begin(first_quote, word.start);
  CHECK(p.hear(3000) == Listening::all_right);
  p.player.repeat_sentence();
  p.goes_on_at(first_quote);
  p.player.next_quote_by(1);  // nobody's any more
  CHECK(p.player.status().segment == first_quote);
}

namespace {

/// The ferry's first two paragraphs, as they are known before the rest is.
struct BeginningOnly {
  BeginningOnly() : whole_narration(whole.document, whole.script, whole.cast, engine), listening({}, 0, beginning()) {}

  static SmallArticle beginning() {
    SmallArticle a;
    a.block(BlockKind::title).says(0, UtteranceKind::title, "Ferry late");
    a.block().quotes(1, "“We waited there for hours,”").narrates(" she said. Nobody else had noticed it at all.");
    return a;
  }

  SmallArticle whole = ferry_article();
  FakeEngine engine;
  Narration whole_narration;
  Listening listening;
};

}  // namespace

TEST_CASE("the whole article follows its beginning without a lost or doubled sample") {
  for (const std::size_t heard : {std::size_t{0}, std::size_t{5000}, std::size_t{60'000}}) {
    CAPTURE(heard);
    BeginningOnly b;
    Listening& l = b.listening;
    l.player.play();
    CHECK(l.hear(heard) == Listening::all_right);
    CHECK(l.player.extend(b.whole_narration, 3));
    Expectation rest(b.whole_narration);
    rest.begin(0);
    for (std::size_t i = 0; i < heard; ++i) rest.next();
    while (!rest.at_end())
      for (const std::int16_t sample : l.device.pull(1)) REQUIRE(sample == rest.next());
    CHECK(l.player.wait_for(10s));
    CHECK(l.player.status().segment == segment_count - 1);
  }
}

TEST_CASE("a player that has come further than the voices are fixed is not given the whole") {
  BeginningOnly b;
  b.listening.player.play();
  b.listening.player.go_to_segment(3);
  b.listening.device.pull(2000);
  CHECK_FALSE(b.listening.player.extend(b.whole_narration, 1));
  CHECK(b.listening.player.extend(b.whole_narration, 3));
}

TEST_CASE("where the whole is divided otherwise, the same word is gone on with") {
  BeginningOnly b;
  Listening& l = b.listening;
  l.player.play();
  l.player.go_to_segment(2);
  l.expected.begin(2);
  CHECK(l.hear(9'000) == Listening::all_right);
  const Span word = l.status().word;
  REQUIRE_FALSE(word.empty());
  SmallArticle other;  // the same words, but the quote is the narrator's
  other.block(BlockKind::title).says(0, UtteranceKind::title, "Ferry late");
  other.block().narrates("“We waited there for hours,” she said. Nobody else had noticed it at all.");
  other.paragraph("The company did not answer.");
  Narration narration(other.document, other.script, other.cast, b.engine);
  CHECK(l.player.extend(narration, 3));
  l.device.pull(l.device.fading());
  Expectation rest(narration);
  rest.begin(1, word.start);
  for (const std::int16_t sample : l.device.pull(3000)) REQUIRE(sample == rest.next());
}

TEST_CASE("a first segment that was made already is played as it is, and made anew where a key changed it") {
  const auto first_of = [](const Narration& narration) {
    std::vector<PcmChunk> chunks;
    narration.render(0, {}, [&](PcmChunk&& chunk) {
      chunks.push_back(std::move(chunk));
      return true;
    });
    return chunks;
  };
  const SmallArticle article = ferry_article();
  FakeEngine engine;
  const Narration narration(article.document, article.script, article.cast, engine);
  for (const bool changes : {false, true}) {
    CAPTURE(changes);
    Listening l({}, 0, ferry_article(), {.first_sound = first_of(narration)});
    if (changes) {
      l.player.set_speed(350);
      l.expected.set_speed(350);
      l.expected.begin(0);
    }
    l.player.play();
    CHECK(l.hear(40'000) == Listening::all_right);
  }
}
