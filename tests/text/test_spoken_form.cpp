#include <algorithm>
#include <string>
#include <string_view>

#include "base/utf8.hpp"
#include "support/catch.hpp"
#include "text/spoken_form.hpp"

using namespace narrator;

namespace {

std::string spoken(std::string_view utf8, std::string_view language) {
  const std::u32string text = from_utf8(utf8);
  return to_utf8(spoken_form(text, {0, text.size()}, language_for(language)).text);
}

/// "spoken<source|spoken<source": which part of the article each word is said for.
std::string sources(std::string_view utf8) {
  const std::u32string text = from_utf8(utf8);
  const SpokenForm form = spoken_form(text, {0, text.size()}, language_for("en"));
  std::string out;
  for (const SpokenWord& word : form.words) {
    if (!out.empty()) out += '|';
    out += to_utf8(std::u32string_view(form.text).substr(word.spoken.start, word.spoken.size())) + '<' +
           to_utf8(std::u32string_view(text).substr(word.source.start, word.source.size()));
  }
  return out;
}

struct Row {
  std::string_view written;
  std::string_view said;
  std::string_view language = "en";
};

void check(const Row& row) {
  CAPTURE(row.written, row.language);
  CHECK(spoken(row.written, row.language) == row.said);
}

}  // namespace

TEST_CASE("marks are silent, or the pause that they mean") {
  const Row rows[] = {
      {"\u201cWe go,\u201d she said.", "We go, she said."},
      {"the \u2018plan\u2019 and the \"plan\" and \u00ab plan \u00bb", "the plan and the plan and plan"},
      {"a plan \u2014 or two\u2014or three \u2013 or four - or five", "a plan, or two, or three, or four, or five"},
      {"It is (as you know) late (very).", "It is, as you know, late, very."},
      {"What?! No!!! Yes...", "What? No! Yes."},
      {"ready\u2026 at last\u2026 Then", "ready; at last. Then"},
      {"wait... what", "wait; what"},
      {"[Lind] said so[1] and so.[12]", "Lind said so and so."},
      {"\u201c[W]e had [to] kill[ed] it,[a]\u201d", "We had to killed it,"},
      {"long-range, well\u2010known", "long-range, well-known"},
      {"* item", "item"},
      {"it went -- or so he said--down", "it went, or so he said, down"},
      {"C++ and a line\n=======\n-------\n* * *\n+++++", "C + + and a line,"},
      {"- item", "item"},
      {"one\n  two\t three", "one two three"},
      {"don\u2019t, soldiers\u2019 o'clock", "don't, soldiers o'clock"},
      {"and/or", "and or"},
      {"\u2014 \u2026 !", ""},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("figures are said as people say them") {
  const Row rows[] = {
      {"3 000 soldiers, 3\u00a0000\u00a0000 and 3\u2009500", "3000 soldiers, 3000000 and 3500"},
      {"in 2024 300 people", "in 2024 300 people"},
      {"1,500 and 3.5 and 15%", "1,500 and 3.5 and 15%"},
      {"the 1990s and the mid-1980s", "the 19 nineties and the mid 19 eighties"},
      {"in the 90s, the '80s and the 1970's", "in the nineties, the eighties and the 19 seventies"},
      {"1960s-1980s", "19 sixties to 19 eighties"},
      {"5\u00b0C", "5\u00b0C"},
      {"el 12.\u00ba d\u00eda", "el 12.\u00ba d\u00eda", "es"},
      {"in 1985, since 1905", "in 19 85, since 1905"},
      {"1985 boats", "1985 boats"},
      {"1939\u20131945", "19 39 to 19 45"},
      {"10-15 days, a 50-50 chance, 3-1", "10 to 15 days, a 50 50 chance, 3 1"},
      {"2024-05-12", "2024 05 12"},
      {"minus -5 and \u22125 degrees", "minus -5 and -5 degrees"},
      {"the 10th at 7:30pm, 5kg, F-16s, COVID-19, G7", "the 10th at 7:30pm, 5kg, F 16s, COVID 19, G7"},
      {"10\u201315 Tage", "10 bis 15 Tage", "de"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("sums of money are said with the currency behind them") {
  const Row rows[] = {
      {"$3.5m", "3.5 million dollars"},
      {"\u20ac3bn and \u00a320bn", "3 billion euros and 20 billion pounds"},
      {"$3.5 million", "3.5 million dollars"},
      {"$5, $1, $2.50 and $4.00", "5 dollars, 1 dollar, 2 dollars 50 and 4 dollars"},
      {"\u20ac3 000", "3000 euros"},
      {"\u00a31.20, $50-$100, \u00a530b", "1 pound 20, 50 dollars to 100 dollars, 30 billion yen"},
      {"5 \u20ac", "5 Euro", "de"},
      {"3,5 Mrd. \u20ac mehr", "3,5 Milliarden Euro mehr", "de"},
      {"12,50 \u20ac", "12 euros 50", "fr"},
      {"100m and 20bn", "100m and 20 billion"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("abbreviations are said in full, or without the stop that would end the sentence") {
  const Row rows[] = {
      {"Dr. Smith and Sen. Ray", "Doctor Smith and Senator Ray"},
      {"e.g. apples vs. pears", "for example apples versus pears"},
      {"No. 5, #7, \u2116 8. No. He left.", "number 5, number 7, number 8. No. He left."},
      {"J. K. Rowling", "J K Rowling"},
      {"U.S. officials in the U.S.", "U.S. officials in the U.S."},
      {"Main St.", "Main St."},
      {"apples, etc.", "apples, et cetera."},
      {"the dept. of boats", "the dept of boats"},
      {"z. B. heute, z.B. morgen", "zum Beispiel heute, zum Beispiel morgen", "de"},
      {"M. Dupont", "Monsieur Dupont", "fr"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("a web address is said by its host") {
  const Row rows[] = {
      {"See https://www.example.com/a/b?c=d#e.", "See link to example dot com."},
      {"(http://news.example.co.uk)", "link to news dot example dot co dot uk,"},
      {"on example.com, today", "on example dot com, today"},
      {"www.example.org", "link to example dot org"},
      {"the file notes.txt", "the file notes dot txt"},
      {"over.Then", "over. Then"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("text in a script without spaces stays without, and every character is a word") {
  const std::u32string text = U"东京，下雨。";
  const SpokenForm form = spoken_form(text, {0, text.size()}, language_for("zh"));
  CHECK(form.text == U"东京, 下雨.");
  CHECK(form.words.size() == 4);
  CHECK(form.words[1] == SpokenWord{{1, 2}, {1, 2}});
}

TEST_CASE("every spoken word knows what it is said for") {
  CHECK(sources("We go, she said.") == "We<We|go<go|she<she|said<said");
  CHECK(sources("$3.5m now") == "3.5<$3.5m|million<$3.5m|dollars<$3.5m|now<now");
  CHECK(sources("3 000 men") == "3000<3 000|men<men");
  CHECK(sources("Dr. Ray") == "Doctor<Dr|Ray<Ray");
  CHECK(sources("the 10th, 5%") == "the<the|10th<10th|5%<5%");
  CHECK(sources("10-15") == "10<10|to<-|15<15");
}

TEST_CASE("a word that is too long is said in pieces, each for its own part") {
  std::string word;
  for (int i = 0; i < 50; ++i) word += "ab";
  CHECK(sources(word) == word.substr(0, 40) + '<' + word.substr(0, 40) + '|' + word.substr(40, 40) + '<' + word.substr(40, 40) +
                             '|' + word.substr(80) + '<' + word.substr(80));
}

TEST_CASE("only the span is said") {
  const std::u32string text = U"One two. Three four.";
  const SpokenForm form = spoken_form(text, {9, 14}, language_for("en"));
  CHECK(form.text == U"Three");
  CHECK(form.words == std::vector<SpokenWord>{{{0, 5}, {9, 14}}});
}

TEST_CASE("nothing reaches the engine that it would take for a command or end at") {
  const Row rows[] = {
      {"[[h@l'oU]] there", "h l oU, there"},
      {"<speak>Hi</speak>", "speak Hi speak"},
      {"\x1B[31mred\x07", "31m red"},
      {"inter\u00adnational \u200ezero\u200bwidth\ufeff \ufffd", "international zero width"},
      {"\U0001F600 ok \u2122 \ue000", "ok"},
      {"Noooooooooo", "Nooo"},
      {"_under_ ~tilde~ `code` a|b ^x \\n {y}", "under tilde code a b x n y"},
  };
  for (const Row& row : rows) CHECK_NOTHROW(spoken(row.written, "en"));
  for (const Row& row : rows) {
    CAPTURE(row.written, spoken(row.written, "en"));
    CHECK(spoken(row.written, "en").find_first_of("[]<>{}\\^`|~_\x1B\x07") == std::string::npos);
  }
}

TEST_CASE("rows of apostrophes and points, which end the engine, are thinned out") {
  const auto repeated = [](std::string_view unit) {
    std::string text;
    for (int i = 0; i < 200; ++i) text += unit;
    return spoken(text, "de");
  };
  const auto count = [](std::string_view text, char c) { return std::count(text.begin(), text.end(), c); };
  CHECK(count(repeated("s'"), '\'') <= 20);
  CHECK(count(repeated("s."), '.') <= 50);
  CHECK(count(repeated("e.g. "), '.') <= 20);
}
