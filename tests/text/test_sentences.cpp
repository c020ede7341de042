#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.hpp"
#include "support/catch.hpp"
#include "text/characters.hpp"
#include "text/sentences.hpp"

using namespace narrator;

namespace {

std::string joined(std::u32string_view text, const std::vector<Span>& spans) {
  std::string out;
  for (const Span span : spans) {
    if (!out.empty()) out += " | ";
    out += to_utf8(text.substr(span.start, span.size()));
  }
  return out;
}

std::string sentences(std::string_view utf8, std::string_view language) {
  const std::u32string text = from_utf8(utf8);
  return joined(text, split_sentences(text, {0, text.size()}, language_for(language)));
}

struct Row {
  std::string_view text;  // with " | " where a sentence ends
  std::string_view language = "en";
};

void check(const Row& row) {
  std::string text(row.text);
  for (std::size_t at; (at = text.find(" | ")) != std::string::npos;) text.replace(at, 3, " ");
  CAPTURE(row.language);
  CHECK(sentences(text, row.language) == row.text);
}

}  // namespace

TEST_CASE("a sentence ends at its stop") {
  const Row rows[] = {
      {"One. | Two! | Three? | Four"},
      {"Is it?! | Yes!!! | Good."},
      {"It cost 3.50 in 1990. | That was a lot."},
      {"See example.com. | Police said so. | Or 2.5. | Police again."},
      {"No end at all"},
      {"The plan is ready\u2026 at last. | Or is it\u2026 | Nobody knows."},
      {"Wait... what? | Yes."},
      {"It is over . . . | Not yet."},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("closing marks belong to the sentence before them") {
  const Row rows[] = {
      {"\u201cGo.\u201d | He went. | (She stayed.) | \u201cWhy?\u201d"},
      {"\"Go.\" | \"No.\" | 'Never.' | Done."},
      {"\u201e Geht.\u201c | Er ging.", "de"},
      {"\u00bbGeht.\u00ab | \u00bbNein.\u00ab | Er blieb.", "de"},
      {"\u00ab\u00a0Non\u00a0!\u00a0\u00bb | Il resta. | \u00ab Oui. \u00bb | Il sortit.", "fr"},
      {"It was so.[1] | Then not.[12][13] | End."},
      {"\u201cWhat?\u201d she asked. | \u201cGo!\u201d the man cried."},
      {"He left. | \u201cNow,\u201d she said."},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("the stop of an abbreviation ends no sentence") {
  const Row rows[] = {
      {"Dr. Osei met Mrs. Lind and Sen. Ray. | They spoke."},
      {"J. K. Rowling and George R. R. Martin wrote. | So did I. | He did not."},
      {"U.S. officials and U.S. President Lind agreed. | She lives in the U.S. | He does not."},
      {"Acme Inc. Chairman Bo Lind left Acme Inc. | He was tired."},
      {"It was No. 5 of ten. | Was it? | No. | It was not."},
      {"Take fruit, e.g. Apples or pears, at 7 a.m. every day."},
      {"Vitamin C. | The rest is silent."},
      {"Am 12. Mai kam er. | Es waren 25. | Der Rat ging.", "de"},
      {"Er mag Obst, z. B. \u00c4pfel, d. h. nicht viel. | Sie nicht.", "de"},
      {"Hr. Dr. Lind und Prof. Osei, usw. | Das war es.", "de"},
      {"M. Dupont et Mme. Osei, p. ex. Paul, sont l\u00e0. | Voil\u00e0.", "fr"},
      {"1. First the pier. | Then the crane."},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("scripts without spaces or capitals end their sentences too") {
  const Row rows[] = {
      {"\u0645\u0627 \u0647\u0630\u0627\u061f | \u0643\u062a\u0627\u0628.", "ar"},
      {"\u092f\u0939 \u0915\u094d\u092f\u093e \u0939\u0948\u0964 | \u0915\u093f\u0924\u093e\u092c\u0964", "hi"},
  };
  for (const Row& row : rows) check(row);
  CHECK(sentences("\u4eca\u5929\u4e0b\u96e8\u3002\u300c\u771f\u7684\u5417\uff1f\u300d\u662f\u7684\u3002", "zh") ==
        "\u4eca\u5929\u4e0b\u96e8\u3002 | \u300c\u771f\u7684\u5417\uff1f\u300d | \u662f\u7684\u3002");
}

TEST_CASE("a line break inside a block is a space") {
  CHECK(sentences("One\ntwo. Three\r\nfour.\nFive.", "en") == "One\ntwo. | Three\r\nfour. | Five.");
}

TEST_CASE("what has nothing to say goes with its neighbour") {
  CHECK(sentences("Go. \u201d On.", "en") == "Go. | \u201d On.");
  CHECK(sentences("Go. \u2014 . * * *", "en") == "Go. \u2014 . * * *");
  CHECK(sentences("* * *", "en") == "* * *");
  CHECK(sentences(" \n\t", "en").empty());
}

TEST_CASE("an overlong sentence is cut where it pauses") {
  const auto cut = [](std::string_view utf8, std::size_t most) {
    const std::u32string text = from_utf8(utf8);
    return joined(text, split_overlong(text, {0, text.size()}, most));
  };
  CHECK(cut("short enough", 20) == "short enough");
  CHECK(cut("one two three, four five six", 20) == "one two three, | four five six");
  CHECK(cut("one two three four five six", 20) == "one two three four | five six");
  CHECK(cut("onetwothreefour", 10) == "onetwothre | efour");
  CHECK(cut("1,000,000 boats and 2,000 men", 20) == "1,000,000 boats and | 2,000 men");
  CHECK(cut("   ", 2).empty());
}

namespace {

void check_pieces(std::u32string_view text, const std::vector<Span>& pieces) {
  std::size_t behind = 0;
  bool sound = true;
  for (const Span piece : pieces) {
    sound = sound && behind <= piece.start && piece.start < piece.end && piece.end <= text.size();
    if (!sound) break;
    for (; behind < piece.start; ++behind) sound = sound && is_space(text[behind]);
    sound = sound && !is_space(text[piece.start]) && !is_space(text[piece.end - 1]);
    behind = piece.end;
  }
  for (; sound && behind < text.size(); ++behind) sound = is_space(text[behind]);
  CHECK(sound);
}

}  // namespace

TEST_CASE("sentences and pieces leave out nothing but white space") {
  constexpr std::u32string_view alphabet = U"aB1 .!?…\"“”'’«»()[]—-,;:\n\u00A0。？中é\u0301\u200B\u0001\U0001F600";
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    std::u32string text;
    for (std::size_t i = random() % 80; i > 0; --i) text += alphabet[random() % alphabet.size()];
    CAPTURE(to_utf8(text));
    for (const char* language : {"en", "de", "fr"})
      check_pieces(text, split_sentences(text, {0, text.size()}, language_for(language)));
    const std::size_t most = 2 + random() % 20;
    const std::vector<Span> pieces = split_overlong(text, {0, text.size()}, most);
    check_pieces(text, pieces);
    for (const Span piece : pieces) CHECK(piece.size() <= most);
  }
}

TEST_CASE("ten million characters of one kind are no burden") {
  for (const std::u32string_view unit : {U"x", U".", U". ", U"a.", U"A. ", U" ", U"”.", U"(. ", U".[1", U"1. "}) {
    std::u32string text;
    while (text.size() < 1'000'000) text += unit;
    const auto spans = split_sentences(text, {0, text.size()}, language_for("en"));
    CHECK(spans.size() <= text.size());
    CHECK(split_overlong(text, {0, text.size()}, 300).size() <= text.size());
  }
}
