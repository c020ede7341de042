#include "tui/keys.hpp"

#include <random>

#include "support/catch.hpp"

using namespace narrator::tui;

namespace {

using Commands = std::vector<Command>;

}  // namespace

TEST_CASE("keys mean what the help says") {
  struct Row {
    std::string_view bytes;
    Command command;
  };
  const Row rows[] = {{" ", Command::toggle},
                      {"p", Command::toggle},
                      {"\x1b[C", Command::next_paragraph},
                      {"\x1bOC", Command::next_paragraph},
                      {"n", Command::next_paragraph},
                      {"\x1b[D", Command::previous_paragraph},
                      {"b", Command::previous_paragraph},
                      {"\x1b[B", Command::next_sentence},
                      {".", Command::next_sentence},
                      {"\x1b[A", Command::previous_sentence},
                      {",", Command::previous_sentence},
                      {"]", Command::faster},
                      {"[", Command::slower},
                      {"\x7f", Command::normal_speed},
                      {"\b", Command::normal_speed},
                      {"9", Command::volume_down},
                      {"0", Command::volume_up},
                      {"m", Command::mute},
                      {"v", Command::next_voice},
                      {"g", Command::first},
                      {"G", Command::last},
                      {"?", Command::help},
                      {"q", Command::quit}};
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    CHECK(KeyDecoder().feed(row.bytes) == Commands{row.command});
  }
}

TEST_CASE("a key that comes in pieces is one key") {
  KeyDecoder decoder;
  CHECK(decoder.feed("\x1b").empty());
  CHECK(decoder.feed("[").empty());
  CHECK(decoder.feed("C") == Commands{Command::next_paragraph});
}

TEST_CASE("what is no key of ours does nothing and hides nothing") {
  KeyDecoder decoder;
  CHECK(decoder.feed("\x1b[200~x\xc3\xa9\x1b[1;5Cq") == Commands{Command::quit});
}

TEST_CASE("random bytes leave the decoder working") {
  std::mt19937 random(3);
  for (int round = 0; round < 500; ++round) {
    KeyDecoder decoder;
    std::string noise;
    for (int i = 0; i < 200; ++i) noise += static_cast<char>(random() & 0xff);
    decoder.feed(noise);
    decoder.feed("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
    CHECK(decoder.feed("q") == Commands{Command::quit});
  }
}
