// What once ended or hung a target, and what is likely to: each file is tried again, in every build.
#include <filesystem>
#include <set>
#include <string>

#include "fuzz/targets.hpp"
#include "support/catch.hpp"
#include "support/file_bytes.hpp"

namespace fs = std::filesystem;
using narrator::test::bytes_of;
using narrator::fuzz::Target;

namespace {

const fs::path folder = fs::path(NARRATOR_SOURCE_DIR) / "tests/fuzz/regressions";

/// For any reader: nothing, a zero, controls, all bytes, markup that is never closed.
std::string nasty(int number) {
  switch (number) {
    case 0: return {};
    case 1: return std::string(1, '\0');
    case 2: {
      std::string all;
      for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
      return all + all;
    }
    case 3: return "\xEF\xBB\xBF\xEF\xBB\xBF\xF4\x90\x80\x80\xED\xA0\x80\xC0\x80\xFE\xFF";
    case 4: return std::string(3000, '<') + std::string(3000, '"') + std::string(3000, '[') + std::string(3000, '{');
    default: return "PK\x03\x04 %PDF-1.7\n<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b '&b;'>]><a>&b;";
  }
}

}  // namespace

TEST_CASE("what once broke a reader does so no more") {
  for (const Target& target : narrator::fuzz::targets) {
    REQUIRE(fs::exists(folder / target.name));
    for (const auto& entry : fs::directory_iterator(folder / target.name)) {
      CAPTURE(entry.path().string());
      REQUIRE_NOTHROW(target.run(bytes_of(entry.path())));
    }
  }
}

TEST_CASE("no reader is broken by bytes that are nothing") {
  for (const Target& target : narrator::fuzz::targets) {
    for (int number = 0; number < 6; ++number) {
      CAPTURE(std::string(target.name), number);
      REQUIRE_NOTHROW(target.run(nasty(number)));
    }
  }
}

TEST_CASE("every folder of regressions belongs to a target") {
  std::set<std::string> names;
  for (const Target& target : narrator::fuzz::targets) names.emplace(target.name);
  for (const auto& entry : fs::directory_iterator(folder)) CHECK(names.contains(entry.path().filename().string()));
}
