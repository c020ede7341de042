// What holds for every document, whatever the bytes.
#include <random>
#include <string>
#include <string_view>

#include "narrator/document.hpp"
#include "support/catch.hpp"
#include "text/characters.hpp"

using namespace narrator;

namespace {

// Pieces that make lines, markers, stops and broken UTF-8 likely.
constexpr std::string_view morsels[] = {
    "a",    "B",    " ",     "  ",       "\t",        "\n",   "\n\n", "\r\n", "\r",   "\xC2\x85", "\xE2\x80\xA9", "\xE2\x80\xA8",
    "- ",   "* ",   "1. ",   "\xE2\x80\x9C", "\xE2\x80\x9D", "\"",   ".",    ",",    "?",    "By ",      "the quick brown fox jumped over it",
    "\xFF", "\xE2", "\xC0",  "\x1B[0m",  "\x01",      "\xE6\x9D\xB1", "\xE3\x80\x82", "word ", "Word ", "12 ",  "\xEF\xBB\xBF", "\xC2\xA0"};

std::string random_bytes(std::mt19937& random) {
  std::string bytes;
  const std::size_t count = random() % 200;
  const bool raw = random() % 4 == 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (raw) bytes += static_cast<char>(random() & 0xFF);
    else bytes += morsels[random() % std::size(morsels)];
  }
  return bytes;
}

void check_blocks(const Document& document) {
  std::size_t behind = 0;
  bool all_space_between = true;
  bool in_order = true;
  bool tight = true;
  const auto skip_to = [&](std::size_t to) {
    for (; behind < to; ++behind) all_space_between = all_space_between && is_space(document.text[behind]);
  };
  for (const Block& block : document.blocks) {
    in_order = in_order && behind <= block.span.start && !block.span.empty() && block.span.end <= document.text.size();
    if (!in_order) break;
    tight = tight && !is_space(document.text[block.span.start]) && !is_space(document.text[block.span.end - 1]);
    skip_to(block.span.start);
    behind = block.span.end;
  }
  CHECK(in_order);
  skip_to(document.text.size());
  CHECK(tight);
  CHECK(all_space_between);
}

}  // namespace

TEST_CASE("blocks are in order, tight, and leave out nothing but white space") {
  std::mt19937 random(20240607);
  for (int round = 0; round < 4000; ++round) {
    const std::string bytes = random_bytes(random);
    CAPTURE(round, bytes);
    check_blocks(read_document(bytes, {.format = InputFormat::text, .language = "en"}));
    check_blocks(read_document(bytes, {.format = InputFormat::lines, .language = {}}));
  }
}

TEST_CASE("a line of ten million characters and a million blank lines are documents") {
  const Document wide = read_document(std::string(10'000'000, 'x'));
  CHECK(wide.blocks.size() == 1);
  const Document tall = read_document(std::string(1'000'000, '\n') + "end");
  CHECK(tall.blocks.size() == 1);
  const Document dense = read_document([] {
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += "a\n";
    return text;
  }());
  CHECK(dense.blocks.size() == 200'000);
}
