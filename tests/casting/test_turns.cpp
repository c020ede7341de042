// What is counted of a script before voices are given.
#include "casting/turns.hpp"

#include "cast_of.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;

TEST_CASE("words are what white space parts, quotes are what one is heard to say") {
  SmallArticle a;
  a.block().narrates("She said:\u00a0 ").quotes(1, "“Stay,\n  please.”").narrates(" He left.");
  a.block().quotes(2, "“No.”");
  const auto speakers = casting::count_turns(a.script, a.document);
  CHECK(speakers.at(0).words == 4);
  CHECK(speakers.at(0).quotes == 0);
  CHECK(speakers.at(1).words == 2);
  CHECK(speakers.at(1).quotes == 1);
  CHECK(speakers.at(2).quotes == 1);
}

TEST_CASE("a quotation over three paragraphs is one quote") {
  SmallArticle a;
  for (const char* part : {"“One.", "“Two.", "“Three.”"}) a.block().quotes(1, part);
  a.block().quotes(1, "“Another.”");
  const auto span = [&](std::size_t i) { return a.script.utterances[i].span; };
  a.script.quotes.resize(2);
  a.script.quotes[0].span = {span(0).start, span(2).end};
  a.script.quotes[1].span = span(3);
  CHECK(casting::count_turns(a.script, a.document).at(1).quotes == 2);
}

TEST_CASE("quotes that the narrator reads are not counted for their speaker") {
  SmallArticle a;
  a.block().narrates("It is a “fine day”, he said.").quotes(1, "“Yes.”");
  a.script.quotes.resize(2);
  a.script.quotes[0].span = {8, 18};
  a.script.quotes[0].speaker = 1;
  a.script.quotes[1].span = a.script.utterances[1].span;
  CHECK(casting::count_turns(a.script, a.document).at(1).quotes == 1);
}

TEST_CASE("neighbours are counted over the narrator's words, nearer ones weigh more") {
  const SmallArticle a = article({{"A"}, {"B"}, {"C"}}, {1, 2, 1, 3});
  const auto speakers = casting::count_turns(a.script, a.document);
  CHECK(speakers.at(0).neighbours.empty());
  const auto& first = speakers.at(1).neighbours;
  REQUIRE(first.size() == 2);
  CHECK(first[0].speaker == 2);
  CHECK(first[0].weight == Approx(2.0));
  CHECK(first[0].nearest_turns == 1);
  CHECK(first[1].speaker == 3);
  CHECK(first[1].weight == Approx(1.0 + 1.0 / 9.0));
  const auto& second = speakers.at(2).neighbours;
  REQUIRE(second.size() == 2);
  CHECK(second[1].speaker == 3);
  CHECK(second[1].weight == Approx(0.25));
  CHECK(second[1].nearest_turns == 2);
}
