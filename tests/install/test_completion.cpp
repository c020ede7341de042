// Completion in the shells themselves.
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <sstream>

#include "cli/scratch.hpp"
#include "support/catch.hpp"

using namespace narrator::test;
using namespace std::chrono_literals;
using Words = std::set<std::string>;

namespace {

namespace fs = std::filesystem;

const fs::path program = NARRATE_PROGRAM;
const fs::path completions = NARRATOR_BINARY_DIR "/completions";

Words words_of(const std::string& lines) {
  Words words;
  std::istringstream stream(lines);
  for (std::string line; std::getline(stream, line);)
    if (!line.empty()) words.insert(line.substr(0, line.find('\t')));  // fish puts a description behind
  return words;
}

/// What --help lists.
Words options() {
  Words all;
  std::istringstream lines(narrate({"--help"}).out);
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with("  -"))
      if (const std::size_t at = line.find("--"); at < 8) all.insert(line.substr(at, line.find_first_of(" ,{", at) - at));
  return all;
}

/// A folder with files of several kinds, in which shells complete.
class Desk {
 public:
  Desk() {
    for (const char* const name : {"news.txt", "old.wav", "old.flac", "cast one.txt"}) scratch_.write(name, "");
    fs::create_directory(scratch_.path("shelf"));
  }
  Words bash(const std::string& line) const {
    // Readline's own splitting of words, by the characters at which it splits.
    const std::string script = "cd '" + scratch_.path("") + "'; PATH='" + program.parent_path().string() + "':$PATH; . '" +
                               (completions / "narrate").string() + "'; COMP_WORDS=(" + line + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); " +
                               "_narrate 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"";
    return words_of(run({"bash", "--norc", "-c", script}).out);
  }
  Words fish(const std::string& line) const {
    const std::string script = "cd '" + scratch_.path("") + "'; set PATH '" + program.parent_path().string() + "' $PATH; source '" +
                               (completions / "narrate.fish").string() + "'; complete -C \"" + line + "\"";
    setenv("XDG_CONFIG_HOME", scratch_.path("shelf").c_str(), 1);
    const Result result = run({"fish", "--no-config", "-c", script});
    unsetenv("XDG_CONFIG_HOME");
    return words_of(result.out);
  }
  std::string path() const { return scratch_.path(""); }

 private:
  Scratch scratch_;
};

Words voices(const std::string& before) {
  Words all;
  std::istringstream lines(narrate({"--list-voices"}).out);
  for (std::string line; std::getline(lines, line);) all.insert(before + line.substr(0, line.find(' ')));
  return all;
}

/// Types a line on an interactive shell and asks it to complete.
bool completes_on_terminal(const std::vector<std::string>& shell, const std::vector<std::string>& setup, const std::string& typed,
                           const std::string& expected) {
  OnTerminal terminal(shell, 200, 24);
  for (const std::string& line : setup) terminal.type(line + "\n");
  terminal.type("echo read''y\n");
  if (!terminal.wait_for("ready\r\n", 10s)) return false;
  terminal.type(typed + "\t");
  const bool came = terminal.wait_for(expected, 10s);
  if (!came) UNSCOPED_INFO(terminal.printed());
  return came;
}

}  // namespace

TEST_CASE("every shell can read its completion") {
  CHECK(run({"bash", "-n", (completions / "narrate").string()}).exit_code == 0);
  CHECK(run({"zsh", "-n", (completions / "_narrate").string()}).exit_code == 0);
  CHECK(run({"fish", "--no-execute", (completions / "narrate.fish").string()}).exit_code == 0);
}

TEST_CASE("the completion that is installed is the one that the program prints") {
  for (const auto& [shell, file] : {std::pair{"bash", "narrate"}, {"zsh", "_narrate"}, {"fish", "narrate.fish"}}) {
    CAPTURE(shell);
    CHECK(run({"cat", (completions / file).string()}).out == narrate({"--completion", shell}).out);
  }
  CHECK(narrate({"--completion", "csh"}).exit_code == 2);
}

TEST_CASE("bash and fish complete every option of --help") {
  const Desk desk;
  const Words all = options();
  REQUIRE(all.size() > 30);
  CHECK(desk.bash("narrate --") == all);
  CHECK(desk.fish("narrate --") == all);
  const std::string zsh = narrate({"--completion", "zsh"}).out;
  for (const std::string& option : all) {
    CAPTURE(option);
    CHECK(zsh.find(")" + option) + zsh.find("*" + option) != 2 * std::string::npos);
  }
}

TEST_CASE("bash completes words, voices and files where they are wanted") {
  const Desk desk;
  const Words anything{"news.txt", "old.wav", "old.flac", "cast one.txt", "shelf"};
  struct Row {
    const char* line;
    Words expected;
  };
  const Row rows[] = {
      {"narrate --show ''", {"cast", "document", "script", "spoken"}},
      {"narrate --show = s", {"script", "spoken"}},  // readline gives "--show=s" as three words
      {"narrate --show =", {"cast", "document", "script", "spoken"}},
      {"narrate --announce al", {"always"}},
      {"narrate --pause se", {"sentence="}},
      {"narrate --speed ''", {}},
      {"narrate --voice Ida = clar", {"clara"}},
      {"narrate --voice '\"Ida Krull=clar'", {"Ida Krull=clara"}},
      {"narrate --voice Ida = ''", voices("")},
      {"narrate -o ''", {"old.wav", "old.flac", "shelf"}},
      {"narrate -o ne", {"news.txt"}},
      {"narrate --cast cas", {"cast one.txt"}},
      {"narrate ''", anything},
      {"narrate --stereo ''", anything},
      {"narrate --list-v", {"--list-voices"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    CHECK(desk.bash(row.line) == row.expected);
  }
}

TEST_CASE("fish completes words, voices and files where they are wanted") {
  const Desk desk;
  CHECK(desk.fish("narrate --show ") == Words{"cast", "document", "script", "spoken"});
  CHECK(desk.fish("narrate --announce al") == Words{"always"});
  CHECK(desk.fish("narrate --voice Ida=clar") == Words{"Ida=clara"});
  CHECK(desk.fish("narrate --voice Ida=") == voices("Ida="));
  CHECK(desk.fish("narrate -o old.w") == Words{"old.wav"});
  CHECK(desk.fish("narrate --cast ne") == Words{"news.txt"});
}

TEST_CASE("a person who types in bash or zsh gets completion") {
  const Desk desk;
  const std::string bin = program.parent_path().string();
  CHECK(completes_on_terminal({"bash", "--norc", "--noprofile", "-i"}, {"PATH='" + bin + "':$PATH", ". '" + (completions / "narrate").string() + "'"},
                              "narrate --show=scr", "--show=script"));
  CHECK(completes_on_terminal({"bash", "--norc", "--noprofile", "-i"}, {"PATH='" + bin + "':$PATH", ". '" + (completions / "narrate").string() + "'"},
                              "narrate --voice \"Ida Krull=clar", "Krull=clara"));
  const std::vector<std::string> zsh{"fpath=('" + completions.string() + "' $fpath); PATH='" + bin + "':$PATH; PS1='> '; PS2=",
                                     "autoload -Uz compinit; compinit -u -D"};
  CHECK(completes_on_terminal({"zsh", "-f", "-i"}, zsh, "narrate --show=scr", "ipt"));
  CHECK(completes_on_terminal({"zsh", "-f", "-i"}, zsh, "narrate --narr", "ator-reads-fragments"));
  CHECK(completes_on_terminal({"zsh", "-f", "-i"}, zsh, "narrate --voice Ida=clar", "a"));
}
