// What the program makes of an engine that hangs, dies, or is somebody else's by now (support/unruly_espeak.cpp).
#include <filesystem>
#include <string>

#include "cli/scratch.hpp"
#include "support/catch.hpp"

using namespace narrator::test;

namespace {

Result export_of(const Scratch& folder, const std::string& text) {
  return run({"env", "LD_LIBRARY_PATH=" UNRULY_ESPEAK_FOLDER, NARRATE_PROGRAM, folder.write("a.txt", text), "-o", folder.path("a.wav"),
              "--no-memory", "--no-cache"});
}

std::uintmax_t size_of(const Scratch& folder) { return std::filesystem::file_size(folder.path("a.wav")); }

const std::string sandbox = run({NARRATE_PROGRAM, "--version"}).out;
bool has(const char* part) { return sandbox.find(part, sandbox.find('\n')) != std::string::npos; }

}  // namespace

TEST_CASE("what hangs or ends the engine is left out and named, and the rest is said") {
  const Scratch folder;
  REQUIRE(export_of(folder, "The old ferry sails in winter.").exit_code == 0);
  const std::uintmax_t undisturbed = size_of(folder);
  for (const std::string letter : {"\u046b", "\u046d"}) {
    CAPTURE(letter);
    const Result result = export_of(folder, "The old ferry " + letter + " sails in winter.");
    CHECK(result.exit_code == 0);
    CHECK(result.err.find("the speech engine cannot say: ") != std::string::npos);
    CHECK(result.err.find(letter) != std::string::npos);
    CHECK(result.err.find("winter") == std::string::npos);
    CHECK(size_of(folder) > undisturbed * 8 / 10);
  }
}

TEST_CASE("a speech process has no network, no files, no programs and no children, and little memory") {
  const Scratch folder;
  if (has("seccomp") && has("landlock")) {
    CHECK(export_of(folder, "The old \u0467 sails.").err.empty());
    CHECK(export_of(folder, "The old \u0469 sails.").err.empty());
    CHECK_FALSE(std::filesystem::exists("/tmp/narrate-broke-out"));
  } else {
    WARN("not in force here: " << sandbox);
  }
}
