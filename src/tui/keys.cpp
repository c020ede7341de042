#include "tui/keys.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace narrator::tui {
namespace {

struct Binding {
  std::string_view bytes;
  Command command;
};

// Arrows come as ESC [ or, in a terminal's application mode, as ESC O.
constexpr std::array bindings{
    Binding{" ", Command::toggle},                  Binding{"p", Command::toggle},
    Binding{"\x1b[C", Command::next_paragraph},     Binding{"\x1bOC", Command::next_paragraph},
    Binding{"n", Command::next_paragraph},          Binding{"\x1b[D", Command::previous_paragraph},
    Binding{"\x1bOD", Command::previous_paragraph}, Binding{"b", Command::previous_paragraph},
    Binding{"\x1b[B", Command::next_sentence},      Binding{"\x1bOB", Command::next_sentence},
    Binding{".", Command::next_sentence},           Binding{"\x1b[A", Command::previous_sentence},
    Binding{"\x1bOA", Command::previous_sentence},  Binding{",", Command::previous_sentence},
    Binding{"/", Command::previous_sentence},       Binding{"]", Command::faster},
    Binding{"[", Command::slower},                  Binding{"\x7f", Command::normal_speed},
    Binding{"\b", Command::normal_speed},           Binding{"9", Command::volume_down},
    Binding{"0", Command::volume_up},               Binding{"m", Command::mute},
    Binding{"g", Command::first},                   Binding{"G", Command::last},
    Binding{"\x1b[H", Command::first},              Binding{"\x1b[F", Command::last},
    Binding{"v", Command::next_voice},              Binding{"?", Command::help},
    Binding{"q", Command::quit},                    Binding{"\x03", Command::quit}};

bool ends_sequence(char c) { return c >= 0x40 && c <= 0x7e; }

/// The length of the key that the bytes begin with; 0 when more have to come.
std::size_t key_length(std::string_view bytes) {
  if (bytes[0] != '\x1b') return 1;
  if (bytes.size() < 2) return 0;
  if (bytes[1] == 'O') return bytes.size() < 3 ? 0 : 3;
  if (bytes[1] != '[') return 1;  // a lone escape in front of another key
  for (std::size_t i = 2; i < bytes.size(); ++i)
    if (ends_sequence(bytes[i])) return i + 1;
  constexpr std::size_t longest_sequence = 32;
  return bytes.size() > longest_sequence ? bytes.size() : 0;
}

std::optional<Command> command_of(std::string_view key) {
  const auto found = std::find_if(bindings.begin(), bindings.end(), [key](const Binding& b) { return b.bytes == key; });
  if (found == bindings.end()) return std::nullopt;
  return found->command;
}

}  // namespace

std::vector<Command> KeyDecoder::feed(std::string_view bytes) {
  pending_ += bytes;
  std::vector<Command> commands;
  std::string_view rest = pending_;
  while (!rest.empty()) {
    const std::size_t length = key_length(rest);
    if (length == 0) break;
    if (const auto command = command_of(rest.substr(0, length))) commands.push_back(*command);
    rest.remove_prefix(length);
  }
  pending_ = std::string(rest);
  return commands;
}

const std::vector<KeyHelp>& key_help() {
  static const std::vector<KeyHelp> help{
      {"space p", "pause, go on"},         {"right n", "next paragraph"},  {"left b", "previous paragraph"},
      {"down .", "next sentence"},         {"up , /", "previous sentence"}, {"] [", "faster, slower"},
      {"BS", "normal speed"},              {"9 0", "quieter, louder"},     {"m", "mute"},
      {"v", "another voice for who speaks, remembered"}, {"g G", "first, last paragraph"},    {"?", "these keys"},            {"q", "quit"}};
  return help;
}

}  // namespace narrator::tui
