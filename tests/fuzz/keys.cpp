// What a terminal sends, cut anywhere.
#include "tui/keys.hpp"

#include <vector>

#include "base/utf8.hpp"
#include "fuzz/targets.hpp"
#include "tui/keymap.hpp"

void narrator::fuzz::keys(std::string_view bytes) {
  static const tui::Keymap keymap;
  tui::KeyDecoder whole;
  const std::vector<tui::Key> at_once = whole.feed(bytes);
  tui::KeyDecoder pieces;
  std::vector<tui::Key> one_by_one;
  for (const char& byte : bytes)
    for (const tui::Key& key : pieces.feed({&byte, 1})) one_by_one.push_back(key);
  check(bytes.find("\x1b[") != std::string_view::npos || at_once == one_by_one, "keys are the same however they come");
  for (const tui::Key& key : at_once) {
    check(!key.name.empty(), "a key has a name");
    keymap.command_of(key);
  }
  whole.pause();
  tui::is_key_name(bytes);
}
