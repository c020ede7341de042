#include "narration/parts.hpp"

#include "base/utf8.hpp"
#include "narration/foreign.hpp"
#include "support/catch.hpp"
#include "support/fake_engine.hpp"
#include "support/small_article.hpp"

#include "narrator/lexicon.hpp"

using namespace narrator;
using narrator::test::FakeEngine;
using narrator::test::SmallArticle;

namespace {

/// "text (language) +pause" for each part.
std::string parts(std::string_view utf8, const std::string& language = "en", std::size_t from = 0) {
  const std::u32string text = from_utf8(utf8);
  const SpokenForm form = TextNormalizer(language).normalize(text, {0, text.size()});
  std::string out;
  for (const narration::Part& part : narration::parts_of(form, from, language, Pauses{})) {
    if (!out.empty()) out += " | ";
    out += to_utf8(part.text) + " (" + part.language + ")";
    if (part.pause_after.count() > 0) out += " +" + std::to_string(part.pause_after.count());
  }
  return out;
}

}  // namespace

TEST_CASE("a reader holds on at a dash and at an ellipsis, for their own time") {
  CHECK(parts("One plan.") == "One plan. (en)");
  CHECK(parts("One — or two.") == "One, (en) +250 | or two. (en)");
  CHECK(parts("Well... perhaps.") == "Well, (en) +400 | perhaps. (en)");
  CHECK(parts("— One —") == "One, (en)");
  CHECK(parts("One -- two – three") == "One, (en) +250 | two, (en) +250 | three (en)");
}

TEST_CASE("words in another script are read by the rules of its usual language") {
  CHECK(parts("In Київ now.") == "In, (en) | Київ, (uk) | now. (en)");
  CHECK(parts("the word Москва") == "the word, (en) | Москва (ru)");
  CHECK(parts("東京 rain") == "東京, (cmn) | rain (en)");
  CHECK(parts("слово Guardian", "ru") == "слово, (ru) | Guardian (en)");
  CHECK(parts("東京タワー", "ja") == "東京タワー (ja)");
}

TEST_CASE("a part begins where the listener goes on") {
  CHECK(parts("One — or two.", "en", 8) == "two. (en)");
}

TEST_CASE("a passage in another language is found, and nothing else is taken for one") {
  struct Row { const char* text; const char* article; const char* language; };
  const Row rows[] = {
      {"Nous avons réparé le bateau pendant des années et il est à nous.", "en", "fr"},
      {"Wir haben das Schiff neunzig Jahre lang repariert, und es gehört uns.", "en", "de"},
      {"We have mended the boat for ninety years, and it is ours.", "fr", "en"},
      {"Hemos reparado el barco durante años y es nuestro.", "en", "es"},
      {"We have mended the boat for ninety years.", "en", ""},
      {"Bonjour", "en", ""},
      {"Giorgia Meloni Silvio Berlusconi Matteo Salvini", "en", ""},
      {"The Frankfurter Allgemeine Zeitung and the Süddeutsche Zeitung said so.", "en", ""},
      {"Der Guardian und die New York Times berichten darüber.", "de", ""},
      {"", "en", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text, row.article);
    CHECK(narration::foreign_language(from_utf8(row.text), row.article) == row.language);
  }
}

TEST_CASE("a quotation in another language keeps its speaker's timbre and is read by its own rules") {
  SmallArticle a;
  a.block().narrates("He said: ").quotes(1, "“Nous avons réparé le bateau pendant 21 ans et il est à nous.”");
  FakeEngine engine;
  const Narration n(a.document, a.script, a.cast, engine);
  const SpeechRequest request = n.requests(1, normal_speed).at(0);
  CHECK(request.language == "fr");
  CHECK(request.timbre == a.cast.members[1].voice.timbre);
  CHECK(request.text.find(U"vingt-et-un") != std::u32string::npos);
}

TEST_CASE("words of a lexicon are asked for in IPA, and marked like any other") {
  SmallArticle a;
  a.paragraph("In Kyiv — now Kyiv again.");
  Lexicon lexicon;
  lexicon.add({U"Kyiv", U"kiːv", {}, "en", true, true});
  FakeEngine engine;
  NarrationOptions options;
  options.lexicon = &lexicon;
  const Narration n(a.document, a.script, a.cast, engine, options);
  const auto requests = n.requests(0, normal_speed);
  REQUIRE(requests.size() == 2);
  const std::u32string kyiv = SpeechRequest::phonemes_begin + std::u32string(U"kiːv") + SpeechRequest::phonemes_end;
  CHECK(requests[0].text == U"In " + kyiv + U",");
  CHECK(requests[1].text == U"now " + kyiv + U" again.");
  std::vector<std::string> marked;
  n.render(0, {}, [&](PcmChunk&& chunk) {
    for (const Mark& mark : chunk.marks)
      if (mark.kind == MarkKind::word) marked.push_back(a.text(mark.source));
    return true;
  });
  CHECK(marked == std::vector<std::string>{"In", "Kyiv", "now", "Kyiv", "again"});
}
