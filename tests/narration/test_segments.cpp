#include "narration/segments.hpp"

#include <cctype>
#include <random>
#include <string>

#include "support/catch.hpp"
#include "support/small_article.hpp"

using namespace narrator;
using narrator::test::SmallArticle;
using namespace std::chrono_literals;

namespace {

/// One line a segment: sentence, speaker, text and the pause behind it.
std::string dump(const SmallArticle& article) {
  std::string out;
  for (const Segment& s : narration::make_segments(article.document, article.script, {}))
    out += std::to_string(s.sentence) + " " + std::to_string(s.speaker) + " [" + article.text(s.source) + "] " +
           std::to_string(s.pause_after.count()) + "\n";
  return out;
}

}  // namespace

TEST_CASE("a paragraph becomes its sentences, with a longer pause behind the paragraph") {
  SmallArticle a;
  a.paragraph("The ferry was late. Nobody minded.").paragraph("Then it came.");
  CHECK(dump(a) ==
        "0 0 [The ferry was late.] 350\n"
        "1 0 [Nobody minded.] 550\n"
        "2 0 [Then it came.] 0\n");
}

TEST_CASE("title and heading have pauses of their own") {
  SmallArticle a;
  a.block(BlockKind::title).says(0, UtteranceKind::title, "Ferry late again");
  a.block(BlockKind::heading).says(0, UtteranceKind::heading, "The morning");
  a.paragraph("It rained.");
  CHECK(dump(a) ==
        "0 0 [Ferry late again] 700\n"
        "1 0 [The morning] 600\n"
        "2 0 [It rained.] 0\n");
}

TEST_CASE("each row of a table and each line of code is a sentence of its own") {
  SmallArticle a;
  a.block(BlockKind::table).narrates("Year, Trips\n1990, approx. 12");
  a.block(BlockKind::code).narrates("row(1)\nrow(2)");
  CHECK(dump(a) ==
        "0 0 [Year, Trips] 350\n"
        "1 0 [1990, approx. 12] 550\n"
        "2 0 [row(1)] 350\n"
        "3 0 [row(2)] 0\n");
}

TEST_CASE("a sentence that narrator and speaker share is several segments of one number") {
  SmallArticle a;
  a.block().quotes(1, "“We waited,”").narrates(" she said, ").quotes(1, "“and it rained.”").narrates(" Nobody came.");
  CHECK(dump(a) ==
        "0 1 [“We waited,”] 200\n"
        "0 0 [she said,] 200\n"
        "0 1 [“and it rained.”] 350\n"
        "1 0 [Nobody came.] 0\n");
}

TEST_CASE("where only the voice changes the pause is shortest") {
  SmallArticle a;
  a.block().narrates("She called it ").quotes(1, "“a long wet day”").narrates(" for everybody.");
  CHECK(dump(a) ==
        "0 0 [She called it] 120\n"
        "0 1 [“a long wet day”] 120\n"
        "0 0 [for everybody.] 0\n");
}

TEST_CASE("a dash that opens the next segment is a pause too") {
  SmallArticle a;
  a.block().quotes(1, "“We waited”").narrates(" — she shrugged — ").quotes(1, "“all day.”");
  CHECK(dump(a) ==
        "0 1 [“We waited”] 250\n"
        "0 0 [— she shrugged —] 250\n"
        "0 1 [“all day.”] 0\n");
}

TEST_CASE("marks that nobody says go with a neighbour") {
  SECTION("between two quotes") {
    SmallArticle a;
    a.block().quotes(1, "“Yes”").narrates(" — ").quotes(2, "“No”");
    CHECK(dump(a) == "0 1 [“Yes” —] 250\n0 2 [“No”] 0\n");
  }
  SECTION("before the first words of a paragraph") {
    SmallArticle a;
    a.block().narrates("— ").quotes(1, "“Yes.”");
    CHECK(dump(a) == "0 1 [— “Yes.”] 0\n");
  }
}

TEST_CASE("a paragraph of ornaments has no segment and no number") {
  SmallArticle a;
  a.paragraph("Before.").paragraph("* * *").paragraph("After.");
  CHECK(dump(a) == "0 0 [Before.] 550\n1 0 [After.] 0\n");
}

TEST_CASE("any letter, digit, fraction or currency sign is something to say") {
  for (const char* text : {"x", "7", "½", "Ⅳ", "€", "Ж", "東", "ä"}) {
    SmallArticle a;
    a.paragraph(text);
    CAPTURE(text);
    CHECK(narration::make_segments(a.document, a.script, {}).size() == 1);
  }
}

TEST_CASE("an overlong sentence is cut and stays one sentence") {
  std::string text = "It rained";
  for (int i = 0; i < 200; ++i) text += " and rained";
  SmallArticle a;
  a.paragraph(text + ".");
  const auto segments = narration::make_segments(a.document, a.script, {});
  CHECK(segments.size() > 5);
  for (const Segment& s : segments) {
    CHECK(s.source.size() <= narration::longest_segment);
    CHECK(s.sentence == 0);
    CHECK(s.pause_after == 0ms);
  }
}

TEST_CASE("an article without words has no segments") {
  SmallArticle a;
  CHECK(dump(a).empty());
  a.paragraph("...").paragraph("—");
  CHECK(dump(a).empty());
}

// What must hold for any article: in order, no overlap, within block and length, nothing but white
// space left out of a block that has anything to say.
TEST_CASE("segments of random articles hold every written code point once") {
  std::mt19937 random(20240607);
  const auto pick = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  static const char* const pieces[] = {"rain", "Ferry", " ", " ", " ", ". ", ", ", "”", "“", "!", "?", " — ", "…",
                                       "\n", "12", "é", "(", ")", ": ", "Dr. ", "longerwordwithoutanend"};
  for (int round = 0; round < 300; ++round) {
    SmallArticle a;
    for (std::size_t b = 1 + pick(4); b > 0; --b) {
      a.block();
      a.narrates("x");
      for (std::size_t u = 1 + pick(5); u > 0; --u) {
        std::string text;
        for (std::size_t p = 1 + pick(120); p > 0; --p) text += pieces[pick(std::size(pieces))];
        a.says(pick(3), UtteranceKind::quote, text);
      }
      a.narrates("y.");
    }
    std::vector<bool> held(a.document.text.size(), false);
    std::size_t last_end = 0;
    std::size_t last_sentence = 0;
    for (const Segment& s : narration::make_segments(a.document, a.script, {})) {
      REQUIRE(s.source.start >= last_end);
      REQUIRE(s.source.start < s.source.end);
      REQUIRE(a.document.blocks[s.block].span.covers(s.source));
      REQUIRE((s.sentence == last_sentence || s.sentence == last_sentence + 1));
      last_end = s.source.end;
      last_sentence = s.sentence;
      std::fill(held.begin() + static_cast<std::ptrdiff_t>(s.source.start),
                held.begin() + static_cast<std::ptrdiff_t>(s.source.end), true);
    }
    for (std::size_t i = 0; i < held.size(); ++i)
      if (!held[i]) REQUIRE((a.document.text[i] == U' ' || a.document.text[i] == U'\n'));
  }
}
