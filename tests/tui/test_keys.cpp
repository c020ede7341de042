#include "tui/keys.hpp"

#include <random>

#include "support/catch.hpp"

using namespace narrator::tui;

namespace {

using Keys = std::vector<Key>;

}  // namespace

TEST_CASE("bytes of a terminal are keys by name") {
  struct Row {
    std::string_view bytes;
    std::string name;
  };
  const Row rows[] = {{" ", "space"},       {"p", "p"},           {"\x1b[C", "right"},     {"\x1bOC", "right"},   {"\x1b[D", "left"},
                      {"\x1b[B", "down"},   {"\x1b[A", "up"},     {"]", "]"},              {"\x7f", "backspace"}, {"\b", "backspace"},
                      {"\r", "enter"},      {"\t", "tab"},        {"\x1b[5~", "page-up"},  {"\x1b[H", "home"},    {"\x1b[4~", "end"},
                      {"\x03", "C-c"},      {"\x1a", "C-z"},      {"\xc3\xa9", "\xc3\xa9"}, {"\xe6\x9d\xb1", "\xe6\x9d\xb1"},
                      {"G", "G"},           {"\x1b[2~", "insert"}, {"\x1bOP", "f1"},        {"\x1b[11~", "f1"},   {"\x1b[24~", "f12"}};
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    CHECK(KeyDecoder().feed(row.bytes) == Keys{{row.name}});
  }
}

TEST_CASE("a key that comes in pieces is one key") {
  KeyDecoder decoder;
  CHECK(decoder.feed("\x1b").empty());
  CHECK(decoder.feed("[").empty());
  CHECK(decoder.feed("C") == Keys{{"right"}});
  CHECK(decoder.feed("\xe6\x9d").empty());
  CHECK(decoder.feed("\xb1") == Keys{{"\xe6\x9d\xb1"}});
}

TEST_CASE("an escape alone is a key when nothing follows it") {
  KeyDecoder decoder;
  CHECK(decoder.feed("\x1b").empty());
  CHECK(decoder.pause() == Keys{{"esc"}});
  CHECK(decoder.pause().empty());
  CHECK(decoder.feed("\x1bq") == Keys{{"esc"}, {"q"}});
  CHECK(decoder.feed("\x1b[").empty());
  CHECK(decoder.pause().empty());  // something that has begun
}

TEST_CASE("the mouse is a key with a cell") {
  CHECK(KeyDecoder().feed("\x1b[<0;12;3M\x1b[<0;12;3m") == Keys{{"click", 11, 2}});
  CHECK(KeyDecoder().feed("\x1b[<64;1;1M\x1b[<65;200;99M") == Keys{{"wheel-up", 0, 0}, {"wheel-down", 199, 98}});
  CHECK(KeyDecoder().feed("\x1b[<0;0;3M\x1b[<2;1;1M\x1b[<0;5M\x1b[<;5;5Mq") == Keys{{"q"}});
}

TEST_CASE("what is no key of ours does nothing and hides nothing") {
  KeyDecoder decoder;
  CHECK(decoder.feed("\x1b[200~x\x1b[1;5Cq") == Keys{{"x"}, {"q"}});
  CHECK(decoder.feed("\x1c\x80q") == Keys{{"q"}});
}

TEST_CASE("random bytes leave the decoder working") {
  std::mt19937 random(3);
  for (int round = 0; round < 500; ++round) {
    KeyDecoder decoder;
    std::string noise;
    for (int i = 0; i < 200; ++i) noise += static_cast<char>(random() & 0xff);
    decoder.feed(noise);
    decoder.feed("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
    CHECK(decoder.feed("q") == Keys{{"q"}});
  }
}
