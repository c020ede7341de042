// Files that are made again, with the speech of the time before.
#include <cstdlib>

#include "cli/scratch.hpp"
#include "support/catch.hpp"
#include "support/file_bytes.hpp"

using namespace narrator::test;
namespace fs = std::filesystem;

namespace {

/// A cache folder of its own, for this process and what it runs.
struct Cache {
  explicit Cache(const Scratch& folder) : path(fs::path(folder.path("cache"))) { setenv("XDG_CACHE_HOME", path.c_str(), 1); }
  ~Cache() { unsetenv("XDG_CACHE_HOME"); }
  Cache(const Cache&) = delete;
  Cache& operator=(const Cache&) = delete;

  std::uintmax_t bytes() const {
    std::uintmax_t sum = 0;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(path / "narrate" / "speech", none)) sum += entry.file_size();
    return sum;
  }

  fs::path path;
};

constexpr const char* before =
    "The bridge is shut\n\n“It will not open before May,” said Ida Krull. The council meets on Friday.\n\nNobody on the old quay answered her.\n";
constexpr const char* after =
    "The bridge is shut\n\n“It will not open before June,” said Ida Krull. The council meets on Friday.\n\nNobody on the old quay answered her.\n";

}  // namespace

TEST_CASE("an edited article costs what has changed, and has the bytes that it has without a cache") {
  const Scratch folder;
  const Cache cache(folder);
  const std::string article = folder.write("a.txt", before);
  const std::string sound = folder.path("a.flac");
  const std::vector<std::string> command{article, "--no-memory", "-o", sound};
  REQUIRE(narrate(command).exit_code == 0);
  const std::uintmax_t first = cache.bytes();
  CHECK(first > 200'000);
  const std::string bytes = bytes_of(sound);
  REQUIRE(narrate(command).exit_code == 0);
  CHECK(cache.bytes() == first);
  CHECK(bytes_of(sound) == bytes);
  folder.write("a.txt", after);
  REQUIRE(narrate(command).exit_code == 0);
  const std::uintmax_t changed = cache.bytes() - first;
  CHECK(changed > 0);
  CHECK(changed < first / 2);
  const std::string with = bytes_of(sound);
  REQUIRE(narrate({article, "--no-memory", "--no-cache", "-o", sound}).exit_code == 0);
  CHECK(bytes_of(sound) == with);
  CHECK(cache.bytes() == first + changed);
}

TEST_CASE("without a cache nothing is kept") {
  const Scratch folder;
  const Cache cache(folder);
  REQUIRE(narrate({folder.write("a.txt", before), "--no-memory", "--no-cache", "-o", folder.path("a.wav")}).exit_code == 0);
  CHECK(cache.bytes() == 0);
}
