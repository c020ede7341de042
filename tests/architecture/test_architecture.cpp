// The rooms of src/ and who may know whom, read from the files themselves: CMake's link lines are the
// plan, and no #include goes past them.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;

const fs::path root = NARRATOR_SOURCE_DIR;

std::string content(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<fs::path> sources_in(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp") files.push_back(entry.path());
  return files;
}

std::vector<std::string> matches(const std::string& text, const std::regex& pattern) {
  std::vector<std::string> found;
  for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it) found.push_back((*it)[1]);
  return found;
}

using Rooms = std::map<std::string, std::set<std::string>>;  // and all they know, by any number of steps

Rooms rooms() {
  Rooms direct;
  for (const auto& entry : fs::directory_iterator(root / "src")) {
    if (!entry.is_directory()) continue;
    const std::string room = entry.path().filename().string();
    direct[room] = {};
    const std::vector<std::string> lists = matches(content(entry.path() / "CMakeLists.txt"), std::regex(R"(KNOWS([a-z_\s]+))"));
    for (const std::string& list : lists)
      for (const std::string& known : matches(list, std::regex(R"(([a-z_]+))"))) direct[room].insert(known);
  }
  for (std::size_t step = 0; step < direct.size(); ++step)
    for (auto& [room, known] : direct)
      for (const std::string& next : std::set<std::string>(known)) known.insert(direct[next].begin(), direct[next].end());
  return direct;
}

}  // namespace

TEST_CASE("arrows between rooms go one way") {
  const Rooms all = rooms();
  REQUIRE(all.size() >= 12);
  for (const auto& [room, known] : all) {
    CAPTURE(room);
    CHECK_FALSE(known.contains(room));
    CHECK(fs::exists(root / "src" / room / "CMakeLists.txt"));
  }
}

TEST_CASE("a room includes itself, what it knows, and public headers") {
  const Rooms all = rooms();
  for (const auto& [room, known] : all) {
    for (const fs::path& file : sources_in(root / "src" / room)) {
      for (const std::string& included : matches(content(file), std::regex(R"re(#include "([a-z_]+)/)re"))) {
        CAPTURE(file.string(), included);
        CHECK((included == room || included == "narrator" || known.contains(included)));
      }
    }
  }
}

TEST_CASE("public headers know only each other and the standard library") {
  for (const fs::path& file : sources_in(root / "include")) {
    const std::string text = content(file);
    for (const std::string& included : matches(text, std::regex(R"re(#include "([^"]+)")re"))) {
      CAPTURE(file.string(), included);
      CHECK(included.starts_with("narrator/"));
    }
    for (const std::string& included : matches(text, std::regex(R"(#include <([^>]+)>)"))) {
      CAPTURE(file.string(), included);
      CHECK(included.find_first_of("/.") == std::string::npos);
    }
  }
}

TEST_CASE("each C library's header is included by one file") {
  std::map<std::string, std::set<std::string>> users;
  for (const fs::path& file : sources_in(root / "src"))
    for (const std::string& included : matches(content(file), std::regex(R"(#include <([^>]+)>)")))
      for (const char* const library : {"espeak-ng/", "portaudio", "sndfile", "soxr", "cld2/", "CLI/"})
        if (included.starts_with(library)) users[library].insert(file.filename().string());
  CHECK(users.size() == 6);
  for (const auto& [library, files] : users) {
    CAPTURE(library, files);
    CHECK(files.size() == 1);
  }
}

TEST_CASE("nothing else lies at the top") {
  const std::set<std::string> wanted{"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md",
                                     "build", "include", "src", "tests", "voices"};
  for (const auto& entry : fs::directory_iterator(root)) {
    const std::string name = entry.path().filename().string();
    CAPTURE(name);
    CHECK((name.starts_with(".") || wanted.contains(name)));
  }
}
