// Who is announced before which quote, what is said then, and where the tones are.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "audio/tone.hpp"
#include "base/utf8.hpp"
#include "narrator/narration.hpp"
#include "support/catch.hpp"
#include "support/fake_engine.hpp"
#include "support/small_article.hpp"

using namespace narrator;
using namespace narrator::test;

namespace {

/// What is said, in order, each after the number of its speaker: "0 It was late. | 1 Hurry!".
std::string said(const SmallArticle& a, Announce announce) {
  FakeEngine engine;
  const Narration narration(a.document, a.script, a.cast, engine, {.announce = announce});
  std::string all;
  for (std::size_t i = 0; i < narration.segments().size(); ++i)
    for (const SpeechRequest& request : narration.requests(i, normal_speed)) {
      const auto who = std::find_if(a.cast.members.begin(), a.cast.members.end(), [&](const CastMember& m) { return m.voice.timbre == request.timbre; });
      all += (all.empty() ? "" : " | ") + std::to_string(who->speaker) + " " + to_utf8(request.text);
    }
  return all;
}

SmallArticle named(SmallArticle a, const std::vector<std::string>& names) {
  for (std::size_t i = 0; i < names.size(); ++i) a.script.speakers[i + 1].name = names[i];
  return a;
}

std::vector<std::int16_t> rendered(const Narration& narration, std::size_t segment, std::size_t from = 0) {
  std::vector<std::int16_t> all;
  narration.render(segment, {.words_per_minute = normal_speed, .from = from}, [&](PcmChunk&& chunk) {
    all.insert(all.end(), chunk.samples.begin(), chunk.samples.end());
    return true;
  });
  return all;
}

SmallArticle two_quotes() {
  SmallArticle a;
  a.block().narrates("It was late. ").quotes(1, "“Hurry now!”").narrates(" she said.");
  a.block().quotes(1, "“We go.”");
  a.block().quotes(2, "“Not I.”");
  return a;
}

}  // namespace

TEST_CASE("a first quote that the text leaves unclear is announced") {
  struct Row {
    const char* what;
    SmallArticle article;
    const char* first;
    const char* always;
  };
  const auto plain = [] {
    SmallArticle a;
    a.block().quotes(1, "“Hurry!”").narrates(" she said.");
    return a;
  };
  SmallArticle before;
  before.block().narrates("Lund was late. ").quotes(1, "“Hurry!”");
  SmallArticle behind;
  behind.block().quotes(1, "“Hurry!”").narrates(" said Ann Lund.");
  SmallArticle far;
  far.block().narrates("Lund was late. It rained. Nobody came. ").quotes(1, "“Hurry!”");
  SmallArticle other_paragraph;
  other_paragraph.paragraph("Lund was late.").block().quotes(1, "“Hurry!”");
  SmallArticle inside;
  inside.block().quotes(1, "“I am Lund!”");
  SmallArticle label;
  label.block().narrates("Lund: ").quotes(1, "“Hurry!”");
  for (const Row& row : {
           Row{"a pronoun", named(plain(), {"Ann Lund"}), "0 Ann Lund: | 1 Hurry! | 0 she said.", "0 Ann Lund: | 1 Hurry! | 0 she said."},
           Row{"a name behind", named(behind, {"Ann Lund"}), "1 Hurry! | 0 said Ann Lund.", "0 Ann Lund: | 1 Hurry! | 0 said Ann Lund."},
           Row{"a name in the sentence before", named(before, {"Ann Lund"}), "0 Lund was late. | 1 Hurry!", "0 Lund was late. | 0 Ann Lund: | 1 Hurry!"},
           Row{"a name farther off", named(far, {"Ann Lund"}), "0 Lund was late. | 0 It rained. | 0 Nobody came. | 0 Ann Lund: | 1 Hurry!",
               "0 Lund was late. | 0 It rained. | 0 Nobody came. | 0 Ann Lund: | 1 Hurry!"},
           Row{"a name in another paragraph", named(other_paragraph, {"Ann Lund"}), "0 Lund was late. | 0 Ann Lund: | 1 Hurry!",
               "0 Lund was late. | 0 Ann Lund: | 1 Hurry!"},
           Row{"a name that only the speaker says", named(inside, {"Ann Lund"}), "0 Ann Lund: | 1 I am Lund!", "0 Ann Lund: | 1 I am Lund!"},
           Row{"a label that is read", named(label, {"Ann Lund"}), "0 Lund, | 1 Hurry!", "0 Lund, | 1 Hurry!"},
           Row{"a description", named(plain(), {"a police spokeswoman"}), "1 Hurry! | 0 she said.", "1 Hurry! | 0 she said."},
           Row{"nobody", named(plain(), {""}), "1 Hurry! | 0 she said.", "1 Hurry! | 0 she said."},
           Row{"a queen", named(plain(), {"Elizabeth II"}), "0 Elizabeth the second: | 1 Hurry! | 0 she said.",
               "0 Elizabeth the second: | 1 Hurry! | 0 she said."},
       }) {
    CAPTURE(row.what);
    CHECK(said(row.article, Announce::off).find("Ann Lund:") == std::string::npos);
    CHECK(said(row.article, Announce::first) == row.first);
    CHECK(said(row.article, Announce::always) == row.always);
  }
}

TEST_CASE("always means every turn: not a quote that goes on, but each change of speaker") {
  SmallArticle a;
  a.block().quotes(1, "“One.”").narrates(" She paused. ").quotes(1, "“Two.”");
  a.block().quotes(2, "“Three.”");
  a.block().quotes(1, "“Four.”");
  a = named(a, {"Ann Lund", "Tom Reed"});
  CHECK(said(a, Announce::always) == "0 Ann Lund: | 1 One. | 0 She paused. | 1 Two. | 0 Tom Reed: | 2 Three. | 0 Ann Lund: | 1 Four.");
  CHECK(said(a, Announce::first) == "0 Ann Lund: | 1 One. | 0 She paused. | 1 Two. | 0 Tom Reed: | 2 Three. | 1 Four.");
}

TEST_CASE("an announcement is a segment of the narrator's in the quote's sentence, and highlights nothing") {
  const SmallArticle a = named(two_quotes(), {"Ann Lund", "Tom Reed"});
  FakeEngine engine;
  const Narration narration(a.document, a.script, a.cast, engine, {.announce = Announce::always});
  const Segment& announcement = narration.segments()[1];
  const Segment& quote = narration.segments()[2];
  CHECK(announcement.announces == 1);
  CHECK(announcement.speaker == narrator_id);
  CHECK(announcement.source.empty());
  CHECK(announcement.block == quote.block);
  CHECK(announcement.sentence == quote.sentence);
  CHECK(announcement.pause_after == Pauses{}.clause);
  CHECK(narration.estimated_duration(1, normal_speed) > Pauses{}.clause);
  narration.render(1, {}, [](PcmChunk&& chunk) {
    for (const Mark& mark : chunk.marks) CHECK(mark.kind == MarkKind::segment);
    return true;
  });
}

TEST_CASE("a tone opens a quotation and a lower one closes it, and nothing else has one") {
  const SmallArticle a = two_quotes();
  FakeEngine engine;
  const Narration without(a.document, a.script, a.cast, engine);
  const Narration with(a.document, a.script, a.cast, engine, {.quote_tones = true});
  const std::size_t tone = audio::soft_tone(440, 22050).size();
  const std::size_t gap = 22050 * 60 / 1000;
  struct Row {
    bool opens;
    bool closes;
  };
  const Row rows[] = {{false, false}, {true, true}, {false, false}, {true, false}, {true, true}};
  REQUIRE(with.segments().size() == std::size(rows));
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    CAPTURE(i);
    const std::vector<std::int16_t> plain = rendered(without, i);
    const std::vector<std::int16_t> signed_one = rendered(with, i);
    CHECK(signed_one.size() == plain.size() + (tone + gap) * (std::size_t{rows[i].opens} + std::size_t{rows[i].closes}));
    if (rows[i].opens) {
      const std::vector<std::int16_t> opening = audio::soft_tone(659.3, 22050);
      CHECK(std::equal(opening.begin(), opening.end(), signed_one.begin()));
    }
    // Who resumes inside the segment has heard it.
    const std::size_t word = a.document.text.find_first_of(U" ", with.segments()[i].source.start) + 1;
    if (rows[i].opens) CHECK(rendered(with, i, word).size() == rendered(without, i, word).size() + (tone + gap) * std::size_t{rows[i].closes});
  }
}

TEST_CASE("the words are marked behind the tone, where they are heard") {
  const SmallArticle a = two_quotes();
  FakeEngine engine;
  const Narration narration(a.document, a.script, a.cast, engine, {.quote_tones = true});
  std::size_t first = 0;
  std::size_t frames = 0;
  narration.render(1, {}, [&](PcmChunk&& chunk) {
    for (const Mark& mark : chunk.marks)
      if (mark.kind == MarkKind::word && first == 0) first = frames + mark.frame;
    frames += chunk.samples.size();
    return true;
  });
  CHECK(first == audio::soft_tone(440, 22050).size() + 22050 * 60 / 1000);
}

TEST_CASE("the tone is soft, short, of its pitch, and begins and ends in silence") {
  const std::vector<std::int16_t> tone = audio::soft_tone(660.0, 22050);
  CHECK(tone.size() == 1764);
  CHECK(std::abs(tone.front()) <= 1);
  CHECK(std::abs(tone.back()) <= 1);
  double energy = 0.0;
  double in = 0.0;
  double quadrature = 0.0;
  for (std::size_t i = 0; i < tone.size(); ++i) {
    const double angle = 2.0 * std::numbers::pi * 660.0 * static_cast<double>(i) / 22050.0;
    energy += static_cast<double>(tone[i]) * tone[i];
    in += tone[i] * std::cos(angle);
    quadrature += tone[i] * std::sin(angle);
  }
  const double rms_db = 10.0 * std::log10(energy / static_cast<double>(tone.size()) / (32768.0 * 32768.0));
  CHECK(rms_db == Approx(-28.0).margin(0.3));
  CHECK(2.0 * (in * in + quadrature * quadrature) / static_cast<double>(tone.size()) / energy > 0.6);  // a window spreads it a little
}
