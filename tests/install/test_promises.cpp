// The page of promises names tests: they must be there.
#include <filesystem>
#include <set>
#include <string>

#include "support/catch.hpp"
#include "support/file_bytes.hpp"

namespace {

namespace fs = std::filesystem;
using narrator::test::bytes_of;

const fs::path root = NARRATOR_SOURCE_DIR;

/// Everything that tests/ calls a test: cases, and the names of add_test().
std::set<std::string> test_names() {
  std::set<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(root / "tests")) {
    const std::string extension = entry.path().extension().string();
    if (extension != ".cpp" && extension != ".txt") continue;
    const std::string text = bytes_of(entry.path());
    for (const std::string& before : {std::string("TEST_CASE(\""), std::string("NAME \""), std::string("narrator_install_script(\"")}) {
      for (std::size_t at = text.find(before); at != std::string::npos; at = text.find(before, at + 1)) {
        const std::size_t begin = at + before.size();
        names.insert(text.substr(begin, text.find('"', begin) - begin));
      }
    }
  }
  return names;
}

}  // namespace

TEST_CASE("every test that the page of promises names is there") {
  const std::string page = bytes_of(root / "tests" / "PROMISES.md");
  const std::set<std::string> names = test_names();
  int named = 0;
  // “...” is a test's name on that page, and nothing else.
  for (std::size_t at = page.find("“"); at != std::string::npos; at = page.find("“", at + 1)) {
    const std::size_t begin = at + std::string("“").size();
    const std::string name = page.substr(begin, page.find("”", begin) - begin);
    CAPTURE(name);
    CHECK(names.contains(name));
    ++named;
  }
  CHECK(named > 40);
}

TEST_CASE("every test program that the page of promises names is there") {
  const std::string page = bytes_of(root / "tests" / "PROMISES.md");
  for (std::size_t at = page.find("`test_"); at != std::string::npos; at = page.find("`test_", at + 1)) {
    const std::string name = page.substr(at + 6, page.find('`', at + 1) - at - 6);
    CAPTURE(name);
    bool there = false;
    for (const auto& entry : fs::recursive_directory_iterator(root / "tests"))
      if (entry.path().filename() == "CMakeLists.txt") there = there || bytes_of(entry.path()).find("narrator_test(" + name + " ") != std::string::npos;
    CHECK(there);
  }
}
