// How a listener changes what is read: lexicons, links, pauses.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include "cli/scratch.hpp"
#include "support/catch.hpp"

using namespace narrator::test;

namespace {

constexpr const char* head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" xmlns:n=\"urn:narrate:lexicon\"\n"
    " alphabet=\"ipa\" xml:lang=\"en\">\n";

std::string lexicon(const std::string& lexemes) { return head + lexemes + "</lexicon>\n"; }

Result spoken(const std::vector<std::string>& options, std::string_view text) {
  std::vector<std::string> all{"--show=spoken", "--input-format=lines", "--lang=en", "-"};
  all.insert(all.end(), options.begin(), options.end());
  return narrate(all, text);
}

}  // namespace

TEST_CASE("a lexicon's words are said as it tells, and what it cannot tell is named by file and line") {
  const Scratch scratch;
  const std::string file = scratch.write("my.pls", lexicon("<lexeme><grapheme>GIF</grapheme><alias>jiff</alias></lexeme>\n"
                                                           "<lexeme><grapheme n:match=\"prefix\">cyber</grapheme><alias>sigh ber</alias></lexeme>\n"
                                                           "<lexeme><grapheme>Ybbs</grapheme><phoneme>yps</phoneme></lexeme>\n"
                                                           "<lexeme><grapheme>nothing</grapheme></lexeme>\n"));
  const Result result = spoken({"--lexicon", file}, "A GIF of Ybbs in cyberspace.\n");
  CHECK(result.out == "A jiff of Ybbs in sigh ber space.\n");
  CHECK(result.exit_code == 0);
  CHECK(result.err.find("my.pls:6: the voice has no y; the nearest, ") != std::string::npos);
  CHECK(result.err.find("my.pls:7: has no pronunciation; left out") != std::string::npos);
}

TEST_CASE("a broken lexicon is an error in one line") {
  const Scratch scratch;
  for (const std::string& file : {scratch.write("text.pls", "no xml at all"), scratch.write("other.pls", "<a/>"), scratch.path("none.pls")}) {
    const Result result = spoken({"--lexicon", file}, "Text.\n");
    CAPTURE(file, result.err);
    CHECK(result.exit_code == 1);
    CHECK(result.out.empty());
    CHECK(result.err.find(file) != std::string::npos);
    CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 1);
  }
}

TEST_CASE("links, notes and emoji are read as the listener likes") {
  CHECK(spoken({"--links=none"}, "See www.example.com[1] now.\n").out == "See now.\n");
  CHECK(spoken({"--links=all"}, "See http://example.com/a.\n").out == "See h t t p colon slash slash example dot com slash a.\n");
  CHECK(spoken({"--notes"}, "So[1] it is.\n").out == "So one it is.\n");
  CHECK(spoken({"--links=some"}, "x").exit_code == 2);
}

TEST_CASE("a pause is as long as asked, at every speed") {
  const Scratch scratch;
  const std::string article = scratch.write("a.txt", "One — two.\n");
  const auto size = [&](const std::vector<std::string>& options) {
    std::vector<std::string> all{article, "-o", scratch.path("a.wav")};
    all.insert(all.end(), options.begin(), options.end());
    CHECK(narrate(all).exit_code == 0);
    return std::filesystem::file_size(scratch.path("a.wav"));
  };
  const auto second = std::uintmax_t{2 * 22050};  // bytes
  CHECK(size({"--pause", "dash=1000"}) - size({"--pause", "dash=0"}) == second);
  CHECK(size({"--pause", "dash=1000", "--speed=350"}) - size({"--pause", "dash=0", "--speed=350"}) == second / 2);
  for (const char* bad : {"dash=x", "dash", "dash=-1", "dash=99999", "gap=3"}) CHECK(narrate({article, "--pause", bad}).exit_code == 2);
}
