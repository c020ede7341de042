// What holds for the spoken form of any text at all.
#include <algorithm>
#include <random>
#include <string>
#include <string_view>

#include "base/utf8.hpp"
#include "narrator/spoken_form.hpp"
#include "support/catch.hpp"
#include "text/characters.hpp"

using namespace narrator;

namespace {

constexpr std::u32string_view morsels[] = {
    U"a", U"B", U"é", U"word", U"1", U"000", U"1990", U"s", U"$", U"€", U"bn", U"m", U" ", U"\n", U"\u00A0", U".", U"...", U",", U"-",
    U"–", U"—", U"'", U"’", U"“", U"\"", U"[", U"]", U"<", U">", U"(", U"%", U"Dr", U"No", U"e.g", U"http://", U"www.", U"x.com",
    U"\u0001", U"\u001B[", U"\uFFFD", U"\u00AD", U"\u200B", U"\u0301", U"中", U"。", U"😀", U"/", U"&", U"#", U"z. B.", U"J.", U"s'", U"\u2028", U"²", U"½", U"+", U"°", U"@"};

bool is_forbidden(char32_t c) {
  return c < U' ' || (c >= 0x7F && c < 0xA0) || holds(U"[]<>{}\\^`|~_\"“”„«»‘*\uFFFD", c) || is_silent(c) ||
         (c != U' ' && is_space(c));
}

void check_form(std::u32string_view text, Span span, const SpokenForm& form) {
  bool clean = std::none_of(form.text.begin(), form.text.end(), is_forbidden);
  clean = clean && form.text.find(U"  ") == std::u32string::npos && form.text.find(U"..") == std::u32string::npos;
  clean = clean && (form.text.empty() || (form.text.front() != U' ' && form.text.back() != U' '));
  // Two signs in a row end some of the engine's voices; pauses behind a word are not such.
  const auto is_sign = [](char32_t c) { return holds(U"%&+=@°§²³½¼¾×÷±$€", c); };
  for (std::size_t i = 1; i < form.text.size(); ++i) clean = clean && !(is_sign(form.text[i - 1]) && is_sign(form.text[i]));
  CHECK(clean);

  bool ordered = true;
  std::size_t spoken = 0;
  std::size_t source = span.start;
  std::size_t unspoken_letters = 0;
  for (const SpokenWord& word : form.words) {
    ordered = ordered && spoken <= word.spoken.start && word.spoken.start < word.spoken.end && word.spoken.end <= form.text.size();
    ordered = ordered && source <= word.source.start && word.source.start < word.source.end && word.source.end <= span.end;
    if (!ordered) break;
    for (std::size_t i = spoken; i < word.spoken.start; ++i) unspoken_letters += is_word_character(form.text[i]);
    spoken = word.spoken.end;
    source = word.source.start;
    CHECK(word.spoken.size() <= 60);
  }
  CHECK(ordered);
  CHECK(unspoken_letters == 0);
  CHECK(source <= text.size());
}

}  // namespace

TEST_CASE("the spoken form of any text is safe, in order, and has a source for every word") {
  std::mt19937 random(99);
  const TextNormalizer normalizers[] = {TextNormalizer("en"), TextNormalizer("de"), TextNormalizer("fr"), TextNormalizer("uk"), TextNormalizer("el"),
                                        TextNormalizer("da"), TextNormalizer("cs"), TextNormalizer("ja"), TextNormalizer("bn")};
  for (int round = 0; round < 6000; ++round) {
    std::u32string text;
    for (std::size_t i = random() % 30; i > 0; --i) text += morsels[random() % std::size(morsels)];
    const std::size_t start = random() % (text.size() + 1);
    const Span span = round % 3 == 0 ? Span{start, start + random() % (text.size() - start + 1)} : Span{0, text.size()};
    CAPTURE(to_utf8(text), span.start, span.end);
    for (const TextNormalizer& normalizer : normalizers) check_form(text, span, normalizer.normalize(text, span));
  }
}

TEST_CASE("any code points have a spoken form") {
  std::mt19937 random(3);
  const TextNormalizer english("en");
  for (int round = 0; round < 2000; ++round) {
    std::u32string text;
    const char32_t top = round % 2 == 0 ? 0x3000 : 0x110000;
    for (std::size_t i = random() % 60; i > 0; --i) text += static_cast<char32_t>(random() % top);
    CAPTURE(to_utf8(text));
    check_form(text, {0, text.size()}, english.normalize(text, {0, text.size()}));
  }
}

// That the time grows as the text does is measured by tests/complexity.
TEST_CASE("characters of one kind without end have a spoken form") {
  const TextNormalizer english("en");
  for (const std::u32string_view unit : {U"x", U".", U"1-", U"a.", U"s'", U"1 000 ", U"[1", U"www.", U"中", U"A. ", U"$1", U"\u0301", U"-a"}) {
    std::u32string text;
    while (text.size() < 30'000) text += unit;
    CHECK(english.normalize(text, {0, text.size()}).text.size() <= 30 * text.size());
  }
}
