#include "publish/cues.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.hpp"
#include "published.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace narrator::publish;

namespace {

/// The cues of the first segment: lines apart by "/".
std::vector<std::string> laid_out(const std::string& sentence, const CueShape& shape = {}) {
  const Made made(SmallArticle().paragraph(sentence));
  std::vector<std::string> cues;
  for (std::size_t i = 0; i < made.timeline.size(); ++i) {
    for (const Cue& cue : cues_of(made.narration, made.timeline, i, shape)) {
      cues.emplace_back();
      for (std::size_t w = 0; w < cue.words.size(); ++w) cues.back() += (w > 0 && w == cue.line_break ? "/" : "") + cue.words[w].text;
    }
  }
  return cues;
}

using Cues = std::vector<std::string>;

}  // namespace

TEST_CASE("a short sentence is one line") { CHECK(laid_out("The ferry stays.") == Cues{"The ferry stays."}); }

TEST_CASE("a line breaks behind a clause where it can") {
  CHECK(laid_out("The harbour master rang the bells, and everybody came to look.") ==
        Cues{"The harbour master rang the bells,/and everybody came to look."});
}

TEST_CASE("a long sentence is cut behind its clauses") {
  CHECK(laid_out("When the bells had rung for the third time, the people of the harbour went down to the quay, "
                 "where the old ferry lay under steam and waited for them.") ==
        Cues{"When the bells had rung/for the third time,", "the people of the harbour/went down to the quay,",
             "where the old ferry lay under/steam and waited for them."});
}

TEST_CASE("no line is longer than it may be, nothing is lost, and times go on") {
  std::string sentence = "Nobody";
  for (int i = 0; i < 45; ++i) sentence += (i % 7 == 6 ? ", and " : " ") + std::string(static_cast<std::size_t>(1 + (i * 5) % 9), 'a');
  const Made made(SmallArticle().paragraph(sentence + "."));
  std::string all;
  std::uint64_t at = 0;
  for (std::size_t i = 0; i < made.timeline.size(); ++i) {
    for (const Cue& cue : cues_of(made.narration, made.timeline, i, {})) {
      CHECK(cue.start >= at);
      CHECK(cue.end > cue.start);
      at = cue.end;
      std::size_t line = 0;
      for (std::size_t w = 0; w < cue.words.size(); ++w) {
        if (w == cue.line_break) line = 0;
        line += cue.words[w].text.size();
        CHECK(line <= 42);
        all += cue.words[w].text;
      }
    }
  }
  const auto without_spaces = [](std::string text) { return text.erase(static_cast<std::size_t>(std::remove(text.begin(), text.end(), ' ') - text.begin())); };
  CHECK(without_spaces(all) == without_spaces(sentence + "."));
}

TEST_CASE("a word that is longer than a line is cut, once for each line") {
  const Cues cues = laid_out(std::string(100, 'x') + " ends.");
  std::string all;
  for (const std::string& cue : cues) all += cue;
  CHECK(std::count(all.begin(), all.end(), 'x') == 100);
}

TEST_CASE("wide characters count two columns") {
  std::string text;
  for (int i = 0; i < 30; ++i) text += "港";
  for (const std::string& cue : laid_out(text + "。"))
    for (std::size_t at = 0; at < cue.size(); at = cue.find('/', at) == std::string::npos ? cue.size() : cue.find('/', at) + 1)
      CHECK(from_utf8(cue.substr(at, cue.find('/', at) - at)).size() <= 21);
}

TEST_CASE("a speaker whom the text does not name is somebody") {
  SmallArticle a;
  a.paragraph("Hello.").quotes(1, " “Hello.”");
  a.script.speakers[1].name.clear();
  CHECK(display_name(a.script, 1) == "Somebody");
  CHECK(display_name(a.script, narrator_id) == "Narrator");
}
