// What the compiler and the linker do against those who find an overflow, seen in the files themselves.
#include <filesystem>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/run_program.hpp"

using namespace narrator::test;

namespace {

namespace fs = std::filesystem;

bool holds(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

std::string readelf(const char* what, const std::string& file) { return run({"readelf", "-W", what, file}).out; }

std::vector<std::string> programs_and_modules() {
  std::vector<std::string> files{NARRATE_PROGRAM};
  for (const auto& entry : fs::directory_iterator(NARRATOR_BINARY_DIR "/modules")) files.push_back(entry.path().string());
  return files;
}

}  // namespace

TEST_CASE("program and modules are hardened") {
  if (!NARRATOR_HARDENED) {
    WARN("this build is made to find errors, not to withstand them");
    return;
  }
  const std::vector<std::string> files = programs_and_modules();
  REQUIRE(files.size() >= 2);
  for (const std::string& file : files) {
    CAPTURE(file);
    CHECK(holds(readelf("-h", file), "DYN"));  // at an address that nobody knows: PIE, or a library
    const std::string segments = readelf("-l", file);
    CHECK(holds(segments, "GNU_RELRO"));
    CHECK_FALSE(holds(segments, "RWE"));  // nothing is both written and run
    CHECK(holds(readelf("-d", file), "NOW"));
  }
  // A small module may have nothing to protect; the program has.
  const std::string symbols = readelf("--dyn-syms", NARRATE_PROGRAM);
  CHECK(holds(symbols, "__stack_chk_fail"));
  CHECK(holds(symbols, "_chk@GLIBC"));  // _FORTIFY_SOURCE
  // Marks for indirect jumps. Debian 12's own start code has none, so the program as a whole does not say so.
  if (std::string(NARRATOR_CPU) == "x86_64")
    CHECK(holds(run({"objdump", "-d", NARRATOR_BINARY_DIR "/modules/narrate-desktop.so"}).out, "endbr64"));
}
