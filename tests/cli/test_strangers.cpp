// What an article says reaches no terminal as a command, and no tag or file name as more than words.
#include <algorithm>

#include "base/utf8.hpp"
#include "cli/printable.hpp"
#include "cli/scratch.hpp"
#include "support/catch.hpp"
#include "support/site.hpp"

using namespace narrator::test;

namespace {

// Sets a terminal's title, clears it, asks it to answer; a C1 control; a line break of Unicode; text that runs backwards.
const std::string evil = "Ferry\x1b]0;owned\x07 \x1b[2J\x1b[6n \xc2\x9b" "31m\xe2\x80\xa8 \xe2\x80\xaegnp.exe\xe2\x81\xa6 back\r";

/// Nothing but line ends and what is seen.
bool is_harmless(const std::string& text) {
  const std::u32string all = narrator::from_utf8(text);
  return std::none_of(all.begin(), all.end(), [](char32_t c) {
    const bool is_control = (c < 0x20 && c != U'\n') || (c >= 0x7F && c <= 0x9F);
    return is_control || c == 0x2028 || c == 0x2029 || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  });
}

std::string evil_article() {
  return evil + "\n\nThe town will keep it, after a vote on Sunday.\n\n“We will mend her,” said Marta" + "\x1b[31m" + " Eklund.\n\n" + evil + " and more.\n";
}

}  // namespace

TEST_CASE("an article's words are no commands to the terminal, whatever is shown") {
  const Scratch scratch;
  const std::string article = scratch.write("a.txt", evil_article());
  for (const char* const stage : {"document", "script", "cast", "spoken"}) {
    CAPTURE(stage);
    const Result text = narrate({article, "--show", stage});
    CHECK(text.exit_code == 0);
    CHECK(is_harmless(text.out));
    CHECK(is_harmless(text.err));
    const Result json = narrate({article, "--json", "--show", stage});
    CHECK(json.exit_code == 0);
    CHECK(is_harmless(json.out));
  }
  CHECK(is_harmless(narrate({"--list-recent"}).out));
}

TEST_CASE("JSON keeps what it escapes") {
  CHECK(narrator::cli::printable_json("{\"a\": \"\xc2\x9b\xe2\x80\xae\x7f é “x”\"}") == "{\"a\": \"\\u009b\\u202e\\u007f é “x”\"}");
  CHECK(narrator::cli::printable_json("\"Grüße“\"") == "\"Grüße“\"");
}

TEST_CASE("what is said of an article that cannot be read is harmless too") {
  const Scratch scratch;
  for (const std::string& name : {evil, "http://127.0.0.1:1/" + evil, "http://" + evil + "/", "x" + evil + "://x"}) {
    const Result result = narrate({name, "--show=document"});
    CHECK(result.exit_code == 1);
    CHECK(is_harmless(result.err));
    CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 1);
  }
}

TEST_CASE("a title is one line of words in a sound file's tags") {
  const Scratch scratch;
  const std::string article = scratch.write("a.txt", "Ferry\x1b]0;owned\x07 \xe2\x80\xaegnp.exe\xe2\x81\xa6 back\n\nThe town will keep it, after a vote on Sunday.\n");
  REQUIRE(narrate({article, "--show=document"}).out.starts_with("title: Ferry ]0;owned"));
  for (const char* const name : {"a.wav", "a.flac", "a.ogg"}) {
    CAPTURE(name);
    CHECK(narrate({article, "-o", scratch.path(name)}).exit_code == 0);
    std::ifstream stream(scratch.path(name), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    const std::size_t title = bytes.find("Ferry");
    REQUIRE(title != std::string::npos);
    CHECK(bytes.substr(title, 27) == "Ferry ]0;owned gnp.exe back");
  }
}

TEST_CASE("a site that redirects to commands is quoted without them") {
  const Site site({{"/a", redirects("file:///\x1b]0;owned\x07/\xc2\x9b" "2J\xe2\x80\xae")}, {"/b", says("HTTP/1.1 200 \x1b[2J\r\nContent-Encoding: gzip\r\n\r\n\x1b[2J")}});
  for (const char* const path : {"/a", "/b"}) {
    const Result result = narrate({site.url(path), "--show=document"});
    CAPTURE(path, result.err);
    CHECK(result.exit_code == 1);
    CHECK(is_harmless(result.err));
  }
}

TEST_CASE("titles of a feed are words in its list") {
  const Scratch scratch;
  std::string title;
  for (const char c : evil) title += c == '\x1b' || c == '\x07' ? "&#x9b;" : std::string(1, c);  // XML has no other controls
  const std::string xml = "<rss><channel><title>T</title><item><title>" + title + "</title><link>https://example.org/x</link><pubDate>" + title +
                          "</pubDate></item></channel></rss>";
  const std::string json = R"({"version": "https://jsonfeed.org/version/1", "items": [{"id": "1", "title": "a\u001b[2J\u202eb\nc", "url": "https://example.org/", "date_published": "\u001b[2J"}]})";
  for (const std::string& bytes : {xml, json}) {
    const std::string feed = scratch.write("feed", bytes);
    const Result list = narrate({"--feed", feed});
    CAPTURE(list.out, list.err);
    CHECK(list.exit_code == 0);
    CHECK(is_harmless(list.out));
    CHECK(std::count(list.out.begin(), list.out.end(), '\n') == 1);
    CHECK(is_harmless(narrate({"--feed", feed, "--json"}).out));
  }
}
