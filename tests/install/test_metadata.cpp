// The files about the program: as their own validators want them, and as the program is.
#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include "cli/scratch.hpp"
#include "support/catch.hpp"

using namespace narrator::test;

namespace {

const std::string sources = NARRATOR_SOURCE_DIR;

std::string file(const std::string& name) { return run({"cat", sources + "/" + name}).out; }

/// What the manual page says of an option.
std::string manual_section(const std::string& option) {
  std::string manual = file("src/cli/narrate.1");
  std::erase(manual, '\\');
  std::istringstream lines(manual);
  std::string section;
  bool in_it = false;
  for (std::string line; std::getline(lines, line);) {
    if (line == ".TP" || line.starts_with(".S")) in_it = false;
    if (line.starts_with(".B") && (line + " ").find(option + " ") != std::string::npos) in_it = true;
    if (in_it) section += line + "\n";
  }
  return section;
}

/// Of bash's completion: what an option's value may be.
std::string choices_of(const std::string& option) {
  const std::string script = narrate({"--completion", "bash"}).out;
  const std::size_t at = script.find(option + ") _narrate_words");
  if (at == std::string::npos) return {};
  const std::size_t begin = script.find("\"$word\"", at) + 8;
  return script.substr(begin, script.find(';', begin) - begin);
}

}  // namespace

TEST_CASE("desktop entry, AppStream metadata and manual page are valid") {
  const std::string metainfo = NARRATOR_BINARY_DIR "/src/install/narrate.metainfo.xml";
  for (const std::vector<std::string>& command : std::vector<std::vector<std::string>>{
           {"desktop-file-validate", sources + "/src/install/narrate.desktop"},
           {"appstreamcli", "validate", "--no-net", "--strict", metainfo},
           {"mandoc", "-Tlint", "-Wwarning", sources + "/src/cli/narrate.1"},
           {"man", "--warnings", "--local-file", "-Tutf8", sources + "/src/cli/narrate.1"}}) {
    CAPTURE(command);
    const Result result = run(command);
    CHECK(result.exit_code == 0);
    CHECK(result.err == "");
    if (command.front() == "mandoc" || command.front() == "desktop-file-validate") CHECK(result.out == "");
  }
}

TEST_CASE("the desktop offers narrate for every format that it reads, and for no other") {
  const std::map<std::string, std::vector<std::string>> types{
      {"text", {"text/plain"}},           {"lines", {"text/plain"}},           {"markdown", {"text/markdown"}},
      {"html", {"text/html", "application/xhtml+xml"}}, {"epub", {"application/epub+zip"}}, {"pdf", {"application/pdf"}},
      {"docx", {"application/vnd.openxmlformats-officedocument.wordprocessingml.document"}},
      {"odt", {"application/vnd.oasis.opendocument.text"}}, {"email", {"message/rfc822"}}, {"mail", {"message/rfc822"}}};
  const std::string entry = file("src/install/narrate.desktop");
  std::string line = entry.substr(entry.find("MimeType=") + 9);
  line = line.substr(0, line.find('\n'));
  std::set<std::string> offered;
  std::istringstream words(line);
  for (std::string type; std::getline(words, type, ';');) offered.insert(type);
  std::set<std::string> read;
  std::istringstream formats(choices_of("--input-format"));
  for (std::string format; formats >> format;) {
    CAPTURE(format);
    REQUIRE(types.contains(format));  // a new one: its MIME types go here and into the desktop entry
    read.insert(types.at(format).begin(), types.at(format).end());
  }
  CHECK(offered == read);
}

TEST_CASE("help and manual page give the same defaults") {
  int given = 0;
  std::istringstream lines(narrate({"--help"}).out);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t name = line.find("--");
    const std::size_t open = line.rfind('(');
    if (!line.starts_with("  -") || name > 8 || open == std::string::npos || !line.ends_with(')')) continue;
    // "(175)" and "(one a processor)" are defaults; other words in brackets explain.
    const std::string value = line.substr(open + 1, line.size() - open - 2);
    if (std::isdigit(static_cast<unsigned char>(value.front())) == 0 && !value.starts_with("one a")) continue;
    const std::string option = line.substr(name, line.find_first_of(" ,:", name) - name);
    CAPTURE(option, value);
    CHECK(manual_section(option).find(value + " when not given") != std::string::npos);
    ++given;
  }
  CHECK(given >= 3);
}

TEST_CASE("the versions of the change log and the program are the same") {
  const std::string version = narrate({"--version"}).out;  // "narrate 0.1.0"
  std::istringstream words(version);
  std::string name, number;
  words >> name >> number;
  CHECK(file("src/install/changelog").starts_with("narrate (" + number + ") "));
}
