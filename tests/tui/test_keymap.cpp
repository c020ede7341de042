#include "tui/keymap.hpp"

#include <set>
#include <string>

#include "narrator/error.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::tui;

namespace {

std::string complaint_about(std::string_view configuration) {
  try {
    Keymap().configure(configuration, "config");
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::usage);
    return error.what();
  }
  return {};
}

std::string keys_of(const Keymap& map, std::string_view does) {
  for (const KeyHelp& entry : map.help())
    if (entry.does == does) return entry.keys;
  return {};
}

}  // namespace

TEST_CASE("keys do what they always did") {
  struct Row {
    const char* key;
    Command command;
  };
  const Row rows[] = {{"space", Command::toggle}, {"p", Command::toggle}, {"right", Command::next_paragraph}, {"n", Command::next_paragraph},
                      {"left", Command::previous_paragraph}, {"b", Command::previous_paragraph}, {"down", Command::next_sentence},
                      {".", Command::next_sentence}, {"up", Command::previous_sentence}, {",", Command::previous_sentence},
                      {"]", Command::faster}, {"[", Command::slower}, {"backspace", Command::normal_speed}, {"9", Command::volume_down},
                      {"0", Command::volume_up}, {"m", Command::mute}, {"v", Command::next_voice}, {"g", Command::first},
                      {"G", Command::last}, {"?", Command::help}, {"q", Command::quit}};
  const Keymap map;
  for (const Row& row : rows) {
    CAPTURE(row.key);
    CHECK(map.command_of({row.key}) == row.command);
  }
  CHECK_FALSE(map.command_of({"x"}));
}

TEST_CASE("a configuration binds keys anew, and the help knows") {
  Keymap map;
  map.configure("# mine\n[keys]\n  x = quit  \nq = none\n= = faster\n\xc3\xa9 = why\n[keys]\nC-x=export\r\n", "config");
  CHECK(map.command_of({"x"}) == Command::quit);
  CHECK_FALSE(map.command_of({"q"}));
  CHECK(map.command_of({"="}) == Command::faster);
  CHECK(map.command_of({"\xc3\xa9"}) == Command::why);
  CHECK(map.command_of({"C-x"}) == Command::export_audio);
  CHECK(keys_of(map, "quit") == "C-c x");
  CHECK(keys_of(map, "faster") == "] =");
}

TEST_CASE("what a configuration gets wrong is named with its line") {
  struct Row {
    const char* configuration;
    const char* complaint;
  };
  const Row rows[] = {{"[keys]\nx = fly\n", "config:2: no command \"fly\""},
                      {"[keys]\n\nxx = quit\n", "config:3: no key \"xx\""},
                      {"[keys]\nC-1 = quit", "config:2: no key \"C-1\""},
                      {"x = quit\n", "config:1: a line before [keys]"},
                      {"[colours]\n", "config:1: no section \"[colours]\"; there is [keys]"},
                      {"[keys]\nquit\n", "config:2: not KEY = COMMAND"},
                      {"[keys]\nx =\n", "config:2: no command \"\""},
                      {"[keys]\n = quit\n", "config:2: not KEY = COMMAND"},
                      {"[keys]\n\x1b = quit\n", "config:2: no key \"\x1b\""}};
  for (const Row& row : rows) {
    CAPTURE(row.configuration);
    CHECK(complaint_about(row.configuration) == row.complaint);
  }
}

TEST_CASE("every command has a line of help that fits a narrow terminal's half, and no key does two things") {
  std::set<std::string_view> texts;
  for (const KeyHelp& entry : Keymap().help()) {
    CAPTURE(entry.does);
    CHECK(entry.keys.size() <= 16);
    CHECK(entry.does.size() <= 23);
    CHECK(texts.insert(entry.does).second);
  }
  CHECK(texts.size() == 36);
}
