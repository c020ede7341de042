// What the keys do: ours, and what the user's configuration makes of them. Pure.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tui/keys.hpp"

namespace narrator::tui {

enum class Command {
  toggle, next_paragraph, previous_paragraph, next_sentence, previous_sentence, next_quote, previous_quote,
  next_quote_by_speaker, previous_quote_by_speaker, repeat_sentence, undo, first, last, go_to, search, next_match, previous_match,
  loop, stop, faster, slower, normal_speed, volume_down, volume_up, mute, why, change_speaker, next_voice, export_audio,
  scroll_up, scroll_down, page_up, page_down, follow, go_to_click, help, quit,
};

struct KeyHelp {
  std::string keys;          ///< parted by spaces
  std::string_view command;  ///< its name in a configuration
  std::string_view does;
};

class Keymap {
 public:
  /// Our own keys.
  Keymap();

  /// Lines of a configuration's [keys] section: `KEY = COMMAND`, a command by its name (next-paragraph) or none; #
  /// begins a comment.
  /// @param file for messages
  /// @throws Error (usage) `FILE:LINE: reason` for a line, section, key or command that is not known
  void configure(std::string_view text, std::string_view file);

  std::optional<Command> command_of(const Key& key) const;
  /// For people, in the order to be shown; commands that no key has are left out.
  std::vector<KeyHelp> help() const;

 private:
  std::map<std::string, Command, std::less<>> commands_;
};

}  // namespace narrator::tui
