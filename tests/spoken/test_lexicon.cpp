// Words that a lexicon knows.
#include "spoken/spoken_of.hpp"

using namespace narrator;
using namespace narrator::tests;

namespace {

std::string with(const Lexicon& lexicon, std::string_view utf8, std::string_view language = "en") {
  const SpokenForm form = form_of(utf8, language, {}, &lexicon);
  std::string out;
  for (const SpokenWord& word : form.words) {
    if (!out.empty()) out += ' ';
    out += to_utf8(std::u32string_view(form.text).substr(word.spoken.start, word.spoken.size()));
    if (!word.ipa.empty()) out += "/" + to_utf8(word.ipa) + "/";
  }
  return out;
}

}  // namespace

TEST_CASE("an alias is said instead, and a pronunciation stays with its word") {
  Lexicon lexicon;
  lexicon.add({U"GIF", {}, U"jiff", {}, true, true});
  lexicon.add({U"Kyiv", U"ˈkiːjɪv", {}, {}, true, true});
  CHECK(with(lexicon, "A GIF from Kyiv's gifted") == "A jiff from Kyiv/ˈkiːjɪv/ s gifted");
}

TEST_CASE("the longest entry wins, white space in it is any, and languages are kept apart") {
  Lexicon lexicon;
  lexicon.add({U"von der leyen", {}, U"fon dair lion", {}, false, true});
  lexicon.add({U"von", {}, U"fon", "en", false, true});
  lexicon.add({U"chat", {}, U"sha", "fr", false, true});
  CHECK(with(lexicon, "von Der\n Leyen, von Braun, chat") == "fon dair lion fon Braun chat");
  CHECK(with(lexicon, "von chat", "fr") == "von sha");
}

TEST_CASE("a later entry replaces an earlier one") {
  Lexicon lexicon;
  lexicon.add({U"read", {}, U"reed", {}, false, true});
  lexicon.add({U"read", {}, U"red", {}, false, true});
  CHECK(with(lexicon, "Read it") == "red it");
}

TEST_CASE("a whole word is not found in a longer one, unless it may") {
  Lexicon lexicon;
  lexicon.add({U"cat", {}, U"dog", {}, false, true});
  lexicon.add({U"sub", {}, U"under", {}, false, false});
  CHECK(with(lexicon, "cat category subway") == "dog category under way");
}
