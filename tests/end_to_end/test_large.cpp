// What takes long or much room.
#include <fstream>
#include <vector>

#include "cli/scratch.hpp"
#include "narrator/audio_sink.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;

TEST_CASE("a text of a hundred megabytes has its cast") {
  const std::string paragraph = "“The bridge is closed,” said Ida Krull. Nobody on the old quay answered, and the ferry left.\n\n";
  std::string text;
  text.reserve(100'000'000 + paragraph.size());
  while (text.size() < 100'000'000) text += paragraph;
  const Scratch scratch;
  const Result result = narrate({"--show=cast", "--lang=en", scratch.write("a.txt", text)});
  CHECK(result.err.empty());
  CHECK(result.exit_code == 0);
  CHECK(result.out.find("Ida Krull") != std::string::npos);
}

TEST_CASE("a file past four gibibytes is an RF64 file of the right length") {
  const Scratch scratch;
  const std::string path = scratch.path("long.wav");
  const std::vector<std::int16_t> minute(22'050 * 60, 100);
  constexpr std::uint64_t minutes = 1'700;  // 4.5 GB
  const auto sink = open_sound_file(path, {22'050, 1});
  for (std::uint64_t i = 0; i < minutes; ++i) REQUIRE(sink->write(minute) == minute.size());
  sink->finish();
  std::ifstream file(path, std::ios::binary);
  std::string head(80, '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  CHECK(head.substr(0, 4) == "RF64");
  REQUIRE(head.substr(12, 4) == "ds64");
  const auto number = [&head](std::size_t at) {
    std::uint64_t value = 0;
    for (std::size_t i = 8; i-- > 0;) value = value << 8 | static_cast<unsigned char>(head[at + i]);
    return value;
  };
  CHECK(number(20) == std::filesystem::file_size(path) - 8);
  CHECK(number(28) == minutes * minute.size() * 2);
  CHECK(number(36) == minutes * minute.size());
}
