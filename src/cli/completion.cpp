#include "cli/completion.hpp"

#include <cctype>
#include <string_view>

namespace narrator::cli {
namespace {

enum class Kind { none, anything, choice, file, folder, voice, device };

/// By what --help calls the value.
Kind kind_of(const DeclaredOption& option) {
  if (option.value.empty()) return Kind::none;
  if (!option.choices.empty()) return Kind::choice;
  if (option.value == "FILE" || option.value == "LIST") return Kind::file;
  if (option.value == "DIR" || option.value == "FOLDER") return Kind::folder;
  if (option.value == "NAME=VOICE") return Kind::voice;
  if (option.value == "DEVICE") return Kind::device;
  return Kind::anything;
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string all;
  for (const std::string& word : words) all.append(all.empty() ? "" : between).append(word);
  return all;
}

/// The extensions that the help names, "wav" of "a sound file: .wav or .flac"; none: any file will do.
std::vector<std::string> extensions(const DeclaredOption& option) {
  std::vector<std::string> found;
  const std::string& text = option.description;
  for (std::size_t at = text.find(" ."); at != std::string::npos; at = text.find(" .", at + 1)) {
    std::string word;
    for (std::size_t i = at + 2; i < text.size() && std::isalnum(static_cast<unsigned char>(text[i])) != 0; ++i) word += text[i];
    if (!word.empty()) found.push_back(word);
  }
  return found;
}

std::string escaped(const std::string& text, std::string_view special, std::string_view by) {
  std::string safe;
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) safe += by;
    safe += c;
  }
  return safe;
}

/// Inside '...' of a shell, where only the quote itself must be written otherwise.
std::string quoted(const std::string& text) {
  std::string safe = "'";
  for (const char c : text) safe += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return safe + "'";
}

std::vector<std::string> spellings(const DeclaredOption& option) {
  std::vector<std::string> all;
  if (!option.short_name.empty()) all.push_back("-" + option.short_name);
  if (!option.long_name.empty()) all.push_back("--" + option.long_name);
  return all;
}

// Bash. The helpers of bash-completion change their names from version to version, so none is used.
// Readline takes "--show=sc" for three words; they are put together again to see what is completed, and
// what is given back continues the last of them.
constexpr const char* bash_head = R"bash(# bash completion for narrate; made by narrate --completion bash

_narrate_words() {  # WORD CANDIDATE...
  local candidate
  for candidate in "${@:2}"; do
    [[ $candidate != "$1"* ]] || COMPREPLY+=("$candidate")
  done
  [[ ${#COMPREPLY[@]} -ne 1 || ${COMPREPLY[0]} != *= ]] || compopt -o nospace 2>/dev/null
}

_narrate_files() {  # WORD EXTENSION...: any file where no extension is given, or none fits
  local extension
  local -a found=() some=()
  for extension in "${@:2}"; do
    mapfile -t some < <(compgen -f -X "!*.$extension" -- "$1")
    found+=("${some[@]}")
  done
  if [[ ${#found[@]} -eq 0 ]]; then
    mapfile -t COMPREPLY < <(compgen -f -- "$1")
  else
    mapfile -t some < <(compgen -d -- "$1")
    COMPREPLY=("${found[@]}" "${some[@]}")
  fi
  compopt -o filenames 2>/dev/null
}

_narrate_voices() {  # NAME=VO
  local kept= voice
  [[ ${COMP_WORDS[COMP_CWORD]} != ?*=* ]] || kept=${1%=*}=  # it was quoted, and is one word
  [[ $1 == *=* ]] || return
  local -a voices
  mapfile -t voices < <("${COMP_WORDS[0]}" --list-voices 2>/dev/null)
  for voice in "${voices[@]%% *}"; do
    [[ $voice != "${1##*=}"* ]] || COMPREPLY+=("$kept$voice")
  done
}

_narrate_devices() {
  local device
  while IFS= read -r device; do
    device=${device% (default)}
    [[ $device != "$1"* ]] || COMPREPLY+=("$(printf %q "$device")")
  done < <("${COMP_WORDS[0]}" --list-devices 2>/dev/null)
}

_narrate() {
  local -a words=()
  local i
  for ((i = 0; i <= COMP_CWORD; i++)); do
    if [[ i -gt 1 && (${COMP_WORDS[i]} == = || ${COMP_WORDS[i - 1]} == =) ]]; then
      words[-1]+=${COMP_WORDS[i]}
    else
      words+=("${COMP_WORDS[i]}")
    fi
  done
  local word=${words[-1]#[\"\']} option=
  [[ ${#words[@]} -lt 2 ]] || option=${words[-2]}
  if [[ $word == --*=* ]]; then
    option=${word%%=*}
    word=${word#*=}
  fi
  COMPREPLY=()
  case $option in
)bash";

std::string bash_case(const DeclaredOption& option) {
  std::string action;
  switch (kind_of(option)) {
    case Kind::none: return {};
    case Kind::anything: break;
    case Kind::choice: action = "_narrate_words \"$word\" " + joined(option.choices, " ") + "; "; break;
    case Kind::file:
      action = "_narrate_files \"$word\"";
      for (const std::string& extension : extensions(option)) action += " " + extension;
      action += "; ";
      break;
    case Kind::folder: action = "mapfile -t COMPREPLY < <(compgen -d -- \"$word\"); compopt -o filenames 2>/dev/null; "; break;
    case Kind::voice: action = "_narrate_voices \"$word\"; "; break;
    case Kind::device: action = "_narrate_devices \"$word\"; "; break;
  }
  return "    " + joined(spellings(option), " | ") + ") " + action + "return ;;\n";
}

std::string bash(const std::vector<DeclaredOption>& options) {
  std::string script = bash_head;
  std::string all;
  for (const DeclaredOption& option : options) {
    script += bash_case(option);
    for (const std::string& spelling : spellings(option)) all += " " + spelling;
  }
  return script + "  esac\n  if [[ $word == -* ]]; then\n    _narrate_words \"$word\"" + all +
         "\n  else\n    _narrate_files \"$word\"\n  fi\n}\ncomplete -F _narrate narrate\n";
}

constexpr const char* zsh_head = R"zsh(#compdef narrate
# zsh completion for narrate; made by narrate --completion zsh

_narrate_voices() {
  compset -P '*=' || return 1
  local -a voices=(${(f)"$(_call_program voices $words[1] --list-voices 2>/dev/null)"})
  compadd -- ${voices%% *}
}

_narrate_devices() {
  local -a devices=(${(f)"$(_call_program devices $words[1] --list-devices 2>/dev/null)"})
  compadd -- ${devices% \(default\)}
}

_arguments -S \
)zsh";

std::string zsh_action(const DeclaredOption& option) {
  const std::vector<std::string> endings = extensions(option);
  switch (kind_of(option)) {
    case Kind::none: return {};
    case Kind::anything: return " ";
    // A word that wants more behind it must not be closed by a space.
    case Kind::choice:
      return option.choices.front().ends_with('=') ? "compadd -S \"\" - " + joined(option.choices, " ") : "(" + joined(option.choices, " ") + ")";
    case Kind::file: return endings.empty() ? "_files" : "_files -g \"*.(" + joined(endings, "|") + ")\"";
    case Kind::folder: return "_files -/";
    case Kind::voice: return "_narrate_voices";
    case Kind::device: return "_narrate_devices";
  }
  return {};
}

std::string zsh(const std::vector<DeclaredOption>& options) {
  std::string script = zsh_head;
  for (const DeclaredOption& option : options) {
    const std::vector<std::string> names = spellings(option);
    const std::string value = option.value.empty() ? "" : ":" + escaped(option.value, ":\\", "\\") + ":" + zsh_action(option);
    const std::string rest = "[" + escaped(option.description, "[]:\\", "\\") + "]" + value;
    for (const std::string& name : names) {
      const std::string given = option.repeats ? "*" : "(" + joined(names, " ") + ")";
      const std::string form = option.value.empty() ? name : name + (name.starts_with("--") ? "=" : "+");
      script += "  " + quoted(given + form + rest) + " \\\n";
    }
  }
  return script + "  '1:article:_files'\n";
}

constexpr const char* fish_head = R"fish(# fish completion for narrate; made by narrate --completion fish

function __narrate_files # EXTENSION...: first the files that end so
    for extension in $argv
        __fish_complete_suffix .$extension
    end
end

function __narrate_voices
    set -l name (string match -r '^(?:--voice=)?(.*=)' -- (commandline -ct))
    set -q name[2]; or return
    for voice in (narrate --list-voices 2>/dev/null)
        echo $name[2](string split -m 1 ' ' -- $voice)[1]
    end
end

function __narrate_devices
    narrate --list-devices 2>/dev/null | string replace -r ' \(default\)$' ''
end

)fish";

std::string fish_action(const DeclaredOption& option) {
  switch (kind_of(option)) {
    case Kind::none: return {};
    case Kind::anything: return " -x";
    case Kind::choice: return " -x -a " + quoted(joined(option.choices, " "));
    case Kind::file:
      return extensions(option).empty() ? " -r -F" : " -r -k -a " + quoted("(__narrate_files " + joined(extensions(option), " ") + ")");
    case Kind::folder: return " -x -a '(__fish_complete_directories)'";
    case Kind::voice: return " -x -a '(__narrate_voices)'";
    case Kind::device: return " -x -a '(__narrate_devices)'";
  }
  return {};
}

std::string fish(const std::vector<DeclaredOption>& options) {
  std::string script = fish_head;
  for (const DeclaredOption& option : options) {
    script += "complete -c narrate";
    if (!option.short_name.empty()) script += " -s " + option.short_name;
    if (!option.long_name.empty()) script += " -l " + option.long_name;
    // Between single quotes of fish a backslash is special as well.
    script += fish_action(option) + " -d '" + escaped(option.description, "'\\", "\\") + "'\n";
  }
  return script;
}

}  // namespace

std::string completion_script(const std::string& shell, const std::vector<DeclaredOption>& options) {
  return shell == "bash" ? bash(options) : shell == "zsh" ? zsh(options) : fish(options);
}

}  // namespace narrator::cli
