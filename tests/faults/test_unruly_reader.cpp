// What the program makes of a library that ends its reader, hangs in it, or is somebody else's by now
// (support/unruly_html.cpp in the place of the one that reads pages).
#include <signal.h>
#include <sys/types.h>
#include <sys/wait.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/scratch.hpp"
#include "support/background.hpp"
#include "support/catch.hpp"
#include "support/processes.hpp"

using namespace narrator::test;

namespace {

namespace fs = std::filesystem;

const std::string version = run({NARRATE_PROGRAM, "--version"}).out;
bool has(const char* part) { return version.find(part, version.find('\n')) != std::string::npos; }

/// The program as it is installed, but for one module.
class Unruly {
 public:
  Unruly() {
    fs::create_directory(folder_.path("modules"));
    fs::copy(NARRATE_PROGRAM, folder_.path("narrate"));
    fs::copy(NARRATE_READER, folder_.path("modules/narrate-reader"));
    fs::copy(UNRULY_HTML, folder_.path("modules/narrate-html.so"));
  }

  /// A hang is one after two seconds of the processor's time.
  Result read(const std::string& page) const {
    std::vector<std::string> limited{"sh", "-c", "ulimit -S -t 2; exec \"$@\"", "sh"};
    for (const std::string& word : command(page)) limited.push_back(word);
    return run(limited);
  }
  pid_t start(const std::string& page) const { return launch(command(page), folder_.path("output")); }
  pid_t start_export(const std::string& page) const {
    std::vector<std::string> exporting = command(page);
    exporting.back() = "-o";
    exporting.insert(exporting.end(), {folder_.path("a.wav"), "--no-memory", "--no-cache"});
    return launch(exporting, folder_.path("output"));
  }
  bool has_file() const { return fs::exists(folder_.path("a.wav")); }

 private:
  std::vector<std::string> command(const std::string& page) const {
    const std::string file = folder_.write("a.html", "<!DOCTYPE html><p>" + page);
    return {folder_.path("narrate"), file, "--show=document"};
  }

  Scratch folder_;
};

void check_one_line(const Result& result, const std::string& words) {
  CAPTURE(result.err, words);
  CHECK(result.exit_code == 1);
  CHECK(result.out.empty());
  CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 1);
  CHECK(result.err.starts_with("narrate: "));
  CHECK(result.err.find(words) != std::string::npos);
}

}  // namespace

TEST_CASE("what ends a reader, or never ends, is one line of error") {
  const Unruly unruly;
  CHECK(unruly.read("nothing").exit_code == 0);
  check_one_line(unruly.read("end"), "a.html: cannot be read: its reader has ended unexpectedly");
  check_one_line(unruly.read("hang"), "a.html: cannot be read: it takes too long");
}

TEST_CASE("a program that is killed leaves no reader behind") {
  const Unruly unruly;
  pid_t program = unruly.start("hang");
  REQUIRE(soon([&] { return !children_of(program).empty(); }));
  const std::vector<pid_t> readers = children_of(program);
  end(program, SIGKILL);
  CHECK(soon([&] { return !is_running(readers.front()); }));  // its own limit is a minute
}

TEST_CASE("Ctrl-C ends a reading that hangs, and its export") {
  const Unruly unruly;
  const pid_t program = unruly.start_export("hang");
  REQUIRE(soon([&] { return children_of(program).size() == 2; }));  // the engine's is the other one
  const std::vector<pid_t> children = children_of(program);
  kill(program, SIGINT);
  int status = 0;
  CHECK(soon([&] { return waitpid(program, &status, WNOHANG) == program; }));
  CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 130));
  for (const pid_t child : children) CHECK_FALSE(is_running(child));
  CHECK_FALSE(unruly.has_file());
}

TEST_CASE("a reader has no network, no files of anybody's, no programs and no children, and not all memory") {
  const Unruly unruly;
  if (!has("seccomp") || !has("landlock")) {
    WARN("not in force here: " << version);
    return;
  }
  CHECK(unruly.read("worm").exit_code == 0);
  CHECK_FALSE(fs::exists("/tmp/narrate-broke-out"));
  check_one_line(unruly.read("memory"), "not enough memory");
}

TEST_CASE("a reader that lies is not believed") {
  const Unruly unruly;
  for (int lie = 0; lie < 15; ++lie) {
    CAPTURE(lie);
    check_one_line(unruly.read("lie " + std::to_string(lie)), "a.html: cannot be read: its reader");
  }
}
