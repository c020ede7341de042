// Bytes of a terminal to commands. Pure: no terminal, no clock.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace narrator::tui {

enum class Command {
  toggle, next_paragraph, previous_paragraph, next_sentence, previous_sentence, faster, slower,
  normal_speed, volume_down, volume_up, mute, next_voice, first, last, help, quit,
};

/// Keeps the beginning of a sequence that was cut by a read.
class KeyDecoder {
 public:
  std::vector<Command> feed(std::string_view bytes);

 private:
  std::string pending_;
};

struct KeyHelp {
  std::string_view keys;
  std::string_view does;
};

/// For people, in the order to be shown.
const std::vector<KeyHelp>& key_help();

}  // namespace narrator::tui
