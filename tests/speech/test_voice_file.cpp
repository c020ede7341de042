#include "speech/voice_file.hpp"

#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "support/catch.hpp"

namespace fs = std::filesystem;
using namespace narrator::speech;

namespace {

/// An engine data folder with three languages.
class DataFolder {
 public:
  DataFolder() : path_(fs::temp_directory_path() / ("narrator-voice-file-" + std::to_string(getpid()))) {
    fs::create_directories(path_ / "lang/gmw");
    fs::create_directories(path_ / "lang/roa");
    std::ofstream(path_ / "lang/gmw/en-US") << "name English\nlanguage en-us\n";
    std::ofstream(path_ / "lang/gmw/de") << "language de";
    std::ofstream(path_ / "lang/roa/pt-BR") << "language pt-br\n";
  }
  ~DataFolder() { fs::remove_all(path_); }
  DataFolder(const DataFolder&) = delete;
  DataFolder& operator=(const DataFolder&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

}  // namespace

TEST_CASE("a language is found by its tag, a shorter form of it, or English") {
  const DataFolder data;
  const LanguageFiles files(data.path());
  struct Row {
    std::string_view tag;
    std::string_view file;
  };
  const Row rows[] = {{"en-us", "en-US"},   {"EN_US", "en-US"},     {"de", "de"},     {"de-AT-1996", "de"},
                      {"pt-br", "pt-BR"},   {"tlh", "en-US"},       {"", "en-US"},    {"../../etc/passwd", "en-US"}};
  for (const Row& row : rows) {
    CAPTURE(row.tag);
    CHECK(files.find(row.tag).filename() == row.file);
  }
}

TEST_CASE("a data folder that is not there has no languages") {
  CHECK(LanguageFiles("/nonexistent").find("en-us").empty());
}

TEST_CASE("a timbre may shape the tone and nothing else") {
  CHECK(is_safe_timbre(""));
  CHECK(is_safe_timbre("pitch 82 117\nformant 0 100 100 100\n"));
  CHECK_FALSE(is_safe_timbre("language de\n"));
  CHECK_FALSE(is_safe_timbre("pitch 80 110\ndictrules 3\n"));
  CHECK_FALSE(is_safe_timbre("mbrola us1 us1\n"));
  CHECK_FALSE(is_safe_timbre("pitch 80 110 /etc/passwd\n"));
  CHECK_FALSE(is_safe_timbre(std::string_view("pitch\0 80\n", 10)));
  CHECK_FALSE(is_safe_timbre(std::string(5000, '1')));
}

TEST_CASE("the timbre stands behind the language's own lines, an unsafe one is left out") {
  const DataFolder data;
  const fs::path german = LanguageFiles(data.path()).find("de");
  CHECK(voice_file_text(german, "pitch 80 110\n") == "language de\npitch 80 110\n");
  CHECK(voice_file_text(german, "dictionary x\n") == "language de\n");
}
