#include "tui/keymap.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "narrator/error.hpp"

namespace narrator::tui {
namespace {

struct CommandInfo {
  Command command;
  std::string_view name;  // in a configuration
  std::string_view keys;  // ours, parted by spaces
  std::string_view does;
};

constexpr std::array infos{
    CommandInfo{Command::toggle, "pause", "space p", "pause, go on"},
    CommandInfo{Command::next_paragraph, "next-paragraph", "right n", "next paragraph"},
    CommandInfo{Command::previous_paragraph, "previous-paragraph", "left b", "previous paragraph"},
    CommandInfo{Command::next_sentence, "next-sentence", "down .", "next sentence"},
    CommandInfo{Command::previous_sentence, "previous-sentence", "up ,", "previous sentence"},
    CommandInfo{Command::next_quote, "next-quote", ")", "next quote"},
    CommandInfo{Command::previous_quote, "previous-quote", "(", "previous quote"},
    CommandInfo{Command::next_quote_by_speaker, "next-quote-by-speaker", ">", "their next quote"},
    CommandInfo{Command::previous_quote_by_speaker, "previous-quote-by-speaker", "<", "their previous quote"},
    CommandInfo{Command::repeat_sentence, "repeat-sentence", "r", "this sentence again"},
    CommandInfo{Command::undo, "undo", "u", "undo the last skip"},
    CommandInfo{Command::first, "first-paragraph", "g home", "first paragraph"},
    CommandInfo{Command::last, "last-paragraph", "G end", "last paragraph"},
    CommandInfo{Command::go_to, "go-to", ":", "go to 12, 1:30 or 50%"},
    CommandInfo{Command::search, "search", "/", "search"},
    CommandInfo{Command::next_match, "next-match", "", "next one found"},
    CommandInfo{Command::previous_match, "previous-match", "N", "previous one found"},
    CommandInfo{Command::loop, "loop", "L", "loop: begin, end, off"},
    CommandInfo{Command::stop, "stop", "S", "stop: paragraph, time"},
    CommandInfo{Command::faster, "faster", "]", "faster"},
    CommandInfo{Command::slower, "slower", "[", "slower"},
    CommandInfo{Command::normal_speed, "normal-speed", "backspace", "normal speed"},
    CommandInfo{Command::volume_down, "volume-down", "9", "quieter"},
    CommandInfo{Command::volume_up, "volume-up", "0", "louder"},
    CommandInfo{Command::mute, "mute", "m", "mute"},
    CommandInfo{Command::why, "why", "w", "why this speaker"},
    CommandInfo{Command::change_speaker, "change-speaker", "s", "somebody else said it"},
    CommandInfo{Command::next_voice, "next-voice", "v", "another voice"},
    CommandInfo{Command::export_audio, "export", "e", "export from here"},
    CommandInfo{Command::scroll_up, "scroll-up", "wheel-up", "look up"},
    CommandInfo{Command::scroll_down, "scroll-down", "wheel-down", "look down"},
    CommandInfo{Command::page_up, "page-up", "page-up", "look up a page"},
    CommandInfo{Command::page_down, "page-down", "page-down", "look down a page"},
    CommandInfo{Command::follow, "follow", "esc", "back to what is heard"},
    CommandInfo{Command::go_to_click, "go-to-click", "click", "hear from this word"},
    CommandInfo{Command::help, "help", "?", "these keys"},
    CommandInfo{Command::quit, "quit", "q C-c", "quit"}};

/// Calls each(word) for the words that spaces part.
template <typename Each>
void for_words(std::string_view text, Each&& each) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) each(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

[[noreturn]] void refuse(std::string_view file, std::size_t line, const std::string& reason) {
  throw Error(ErrorKind::usage, std::string(file) + ":" + std::to_string(line) + ": " + reason);
}

std::string quoted(std::string_view text) { return "\"" + std::string(text.substr(0, 40)) + "\""; }

}  // namespace

Keymap::Keymap() {
  for (const CommandInfo& info : infos)
    for_words(info.keys, [&](std::string_view key) { commands_.emplace(key, info.command); });
}

void Keymap::configure(std::string_view text, std::string_view file) {
  bool is_keys = false;
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trimmed_ascii(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty() || line[0] == '#') continue;
    if (line[0] == '[' && line.back() == ']' && line.size() > 2) {
      if (line != "[keys]") refuse(file, number, "no section " + quoted(line) + "; there is [keys]");
      is_keys = true;
      continue;
    }
    if (!is_keys) refuse(file, number, "a line before [keys]");
    const std::size_t equals = line.find('=', 1);  // the key may be = itself
    if (equals == std::string_view::npos) refuse(file, number, "not KEY = COMMAND");
    const std::string_view key = trimmed_ascii(line.substr(0, equals));
    const std::string_view name = trimmed_ascii(line.substr(equals + 1));
    if (!is_key_name(key)) refuse(file, number, "no key " + quoted(key));
    const auto info = std::find_if(infos.begin(), infos.end(), [name](const CommandInfo& i) { return i.name == name; });
    commands_.erase(std::string(key));
    if (name == "none") continue;
    if (info == infos.end()) refuse(file, number, "no command " + quoted(name));
    commands_.emplace(key, info->command);
  }
}

std::optional<Command> Keymap::command_of(const Key& key) const {
  const auto found = commands_.find(key.name);
  if (found == commands_.end()) return std::nullopt;
  return found->second;
}

std::vector<KeyHelp> Keymap::help() const {
  std::vector<KeyHelp> help;
  for (const CommandInfo& info : infos) {
    std::string keys;
    const auto add = [&](std::string_view key) {
      const auto bound = commands_.find(key);
      if (bound != commands_.end() && bound->second == info.command) keys += (keys.empty() ? "" : " ") + std::string(key);
    };
    for_words(info.keys, add);
    for (const auto& [key, command] : commands_)
      if (command == info.command && (" " + std::string(info.keys) + " ").find(" " + key + " ") == std::string::npos) add(key);
    if (!keys.empty()) help.push_back({keys, info.name, info.does});
  }
  return help;
}

}  // namespace narrator::tui
