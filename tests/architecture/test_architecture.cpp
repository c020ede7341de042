// The rooms of src/ and who may know whom, read from the files themselves: CMake's link lines are the
// plan, and no #include goes past them.
#include <cctype>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "support/file_bytes.hpp"

namespace {

namespace fs = std::filesystem;
using narrator::test::bytes_of;

const fs::path root = NARRATOR_SOURCE_DIR;

std::vector<fs::path> sources_in(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp") files.push_back(entry.path());
  return files;
}

/// What stands behind each `#include `, with its quotes or brackets.
std::vector<std::string> includes(const fs::path& path) {
  constexpr std::string_view directive = "#include ";
  std::vector<std::string> found;
  std::istringstream lines(bytes_of(path));
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with(directive)) found.push_back(line.substr(directive.size()));
  return found;
}

std::string inside(const std::string& included) { return included.substr(1, included.size() - 2); }

/// The words behind KNOWS, up to the next keyword or the end of the call.
std::set<std::string> known_by(const fs::path& room) {
  std::set<std::string> known;
  const std::string text = bytes_of(room / "CMakeLists.txt");
  const std::size_t at = text.find("KNOWS ");
  if (at == std::string::npos) return known;
  std::istringstream words(text.substr(at + 6, text.find(')', at) - at - 6));
  for (std::string word; words >> word && std::islower(static_cast<unsigned char>(word.front())) != 0;) known.insert(word);
  return known;
}

using Rooms = std::map<std::string, std::set<std::string>>;  // and all they know, by any number of steps

Rooms rooms() {
  Rooms direct;
  for (const auto& entry : fs::directory_iterator(root / "src")) {
    if (!entry.is_directory()) continue;
    const std::string room = entry.path().filename().string();
    direct[room] = known_by(entry.path());
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
      for (const std::string& included : includes(file)) {
        if (included.front() != '"') continue;
        const std::string other = included.substr(1, included.find('/') - 1);
        CAPTURE(file.string(), included);
        CHECK((other == room || other == "narrator" || known.contains(other)));
      }
    }
  }
}

TEST_CASE("public headers know only each other and the standard library") {
  for (const fs::path& file : sources_in(root / "include")) {
    for (const std::string& included : includes(file)) {
      CAPTURE(file.string(), included);
      if (included.front() == '"') CHECK(inside(included).starts_with("narrator/"));
      else CHECK(included.find_first_of("/.") == std::string::npos);
    }
  }
}

TEST_CASE("each C library's header is included by one file") {
  std::map<std::string, std::set<std::string>> users;
  for (const fs::path& file : sources_in(root / "src"))
    for (const std::string& included : includes(file))
      for (const char* const library : {"espeak-ng/", "portaudio", "sndfile", "soxr", "cld2/", "CLI/", "sdbus-c++/", "xxhash", "curl/",
                                      "cmark-gfm", "myhtml/", "zip.h", "poppler-", "FLAC/", "ogg/", "vorbis/", "opus/", "lame/", "ebur128", "linux/"})
        if (inside(included).starts_with(library)) users[library].insert(file.filename().string());
  CHECK(users.size() == 20);
  for (const auto& [library, files] : users) {
    CAPTURE(library, files);
    // Books are read by one room and made by another.
    CHECK(files.size() == (library == "zip.h" ? 2 : 1));
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
