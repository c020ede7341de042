// Articles from the web and from feeds, as a user has them.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <thread>

#include "cli/scratch.hpp"
#include "support/catch.hpp"
#include "support/site.hpp"

using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

const std::string story =
    "Island votes to keep its ferry\n\nThe town will keep it, after a vote on Sunday.\n\n“We will mend her,” said Marta Eklund.\n";

std::string feed_of(const std::string& items) { return "<?xml version='1.0'?><rss version='2.0'><channel><title>The Isle</title>" + items + "</channel></rss>"; }

const std::string three_items = feed_of(
    "<item><title>Third</title><link>/3</link><pubDate>Wed, 25 Nov 2026 10:00:00 GMT</pubDate></item>"
    "<item><title>Second</title><link>/2</link><pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate></item>"
    "<item><title>First</title><link>/1</link><pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate></item>");

bool has(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

/// One line, with the words; and no sound file.
void check_refused(const std::vector<std::string>& arguments, const std::string& words, int exit_code = 1) {
  const Result result = narrate(arguments);
  CAPTURE(arguments, result.err);
  CHECK(result.exit_code == exit_code);
  CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 1);
  CHECK(result.err.starts_with("narrate: "));
  CHECK(has(result.err, words));
}

}  // namespace

TEST_CASE("an address is an article like any other") {
  const Scratch scratch;
  const Site site({{"/story", says(answer(story))}});
  const Result shown = narrate({site.url("/story"), "--show=document"});
  CAPTURE(shown.err);
  CHECK(shown.exit_code == 0);
  CHECK(has(shown.out, "title: Island votes to keep its ferry"));
  CHECK(has(narrate({site.url("/story"), "--show=script"}).out, "Marta Eklund: “We will mend her,”"));
  CHECK(narrate({site.url("/story"), "-o", scratch.path("a.wav")}).exit_code == 0);
  CHECK(std::filesystem::exists(scratch.path("a.wav")));
  CHECK(has(site.requests().at(0), "User-Agent: narrate/"));
}

TEST_CASE("a user's own file may be named as an address") {
  const Scratch scratch;
  CHECK(has(narrate({"file://" + scratch.write("a%20b.txt", "Not this.\n"), "--show=document"}).err, "No such file"));
  scratch.write("a b.txt", story);
  CHECK(has(narrate({"file://" + scratch.path("a%20b.txt"), "--show=document"}).out, "title: Island"));
  check_refused({"file://elsewhere/x", "--show=document"}, "is on another machine");
}

TEST_CASE("what cannot be fetched is said in one line") {
  const Scratch scratch;
  const std::string out = scratch.path("a.wav");
  const Site site({{"/file", redirects("file:///etc/passwd")},
                   {"/feed", says(answer(three_items, "application/rss+xml"))},
                   {"/long", says(answer(std::string(2000, 'x')))},
                   {"/picture", says(answer("GIF89a", "image/gif"))},
                   {"/silent", [](const std::string&, const Visitor& visitor) { visitor.stall(); }}});
  check_refused({site.url("/none"), "-o", out}, "/none: the page is not there (404)");
  check_refused({site.url("/file"), "-o", out}, "file is not supported, only http and https");
  check_refused({site.url("/feed"), "-o", out}, "is a feed, not an article (narrate --feed");
  check_refused({site.url("/picture"), "-o", out}, "is a picture, not an article");
  check_refused({site.url("/long"), "--max-size", "1kB", "-o", out}, "is larger than 1000 bytes (--max-size)");
  check_refused({site.url("/silent"), "--timeout", "1", "-o", out}, "takes too long (--timeout)");
  check_refused({"ftp://example.org/x", "-o", out}, "ftp is not supported, only http and https");
  check_refused({"example.org/x", "-o", out}, "(if it is a web page: https://example.org/x)");
  check_refused({"www.example.org", "-o", out}, "(if it is a web page: https://www.example.org)");
  CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("options of the web are checked") {
  check_refused({"--max-size", "many", "x"}, "--max-size", 2);
  check_refused({"--timeout", "0", "x"}, "--timeout", 2);
  check_refused({"--user-agent", "a\nb", "x"}, "--user-agent", 2);
  check_refused({"--entry", "next", "x"}, "--entry goes with --feed", 2);
  check_refused({"--feed", "x", "--entry", "all"}, "--entry", 2);
  check_refused({"--feed", "x", "-o", "a.wav"}, "which entry", 2);
  check_refused({"--feed", "x", "y"}, "--feed takes its article from the feed", 2);
}

TEST_CASE("Ctrl-C while a site is waited for ends it at once, and leaves nothing") {
  const Scratch scratch;
  const Site site({{"/silent", [](const std::string&, const Visitor& visitor) { visitor.stall(); }}});
  OnTerminal program({NARRATE_PROGRAM, site.url("/silent"), "-o", scratch.path("a.wav")}, 80, 24);
  for (int i = 0; i < 5000 && site.requests().empty(); ++i) std::this_thread::sleep_for(1ms);
  program.type("\x03");
  CHECK(program.wait_for_end(5s) == 130);
  CHECK(scratch.files() == 0);
}

TEST_CASE("a feed is listed, narrated entry by entry, and what was heard is remembered") {
  const Scratch scratch;
  setenv("XDG_STATE_HOME", scratch.path("state").c_str(), 1);
  const Site site({{"/feed", says(answer(three_items, "application/rss+xml"))},
                   {"/", says(answer("<html><head><link rel=alternate type='application/rss+xml' href=/feed></head></html>", "text/html"))},
                   {"/1", says(answer("First story.\n"))}, {"/2", says(answer("Second story.\n"))}, {"/3", says(answer("Third story.\n"))}});
  const std::vector<std::string> feed{"--feed", site.url("/feed")};
  const auto with = [&](const std::vector<std::string>& more) {
    std::vector<std::string> all = feed;
    all.insert(all.end(), more.begin(), more.end());
    return narrate(all);
  };
  const std::string file = scratch.path("a.wav");
  CHECK(with({}).out == "1  2026-11-25         Third\n2  2026-11-24         Second\n3  2026-11-23         First\n");
  CHECK(narrate({"--feed", site.url("/")}).out == with({}).out);
  CHECK(has(with({"--entry", "3", "--show=document"}).out, "First story."));
  CHECK(has(with({"--entry", "newest", "--show=document"}).out, "Third story."));
  CHECK(with({"--entry", "next", "--no-memory", "-o", file}).exit_code == 0);
  CHECK_FALSE(has(with({}).out, "heard"));  // looking is not hearing, and what may not be remembered is not
  CHECK(with({"--entry", "next", "-o", file}).exit_code == 0);
  CHECK(with({}).out == "1  2026-11-25  heard  Third\n2  2026-11-24         Second\n3  2026-11-23         First\n");
  CHECK(has(with({"--entry", "next", "--show=document"}).out, "Second story."));
  CHECK(with({"--entry", "1", "-o", file}).exit_code == 0);  // again
  CHECK(with({"--entry", "next", "-o", file}).exit_code == 0);
  CHECK(with({"--entry", "next", "-o", file}).exit_code == 0);
  CHECK(has(with({"--entry", "next", "-o", file}).err, "all 3 entries were heard"));
  CHECK(has(with({"--entry", "4", "-o", file}).err, "has entries 1 to 3, not 4"));
  const auto list = nlohmann::json::parse(with({"--json"}).out);
  CHECK(list["title"] == "The Isle");
  CHECK(list["entries"][0]["link"] == site.url("/3"));
  CHECK(list["entries"][2]["heard"] == true);
  scratch.write("state/narrate/feeds.json", "no JSON");
  const Result broken = with({});
  CHECK(broken.exit_code == 0);
  CHECK(has(broken.err, "what was heard is not known: "));
  CHECK(has(broken.out, "3  2026-11-23         First"));
}

TEST_CASE("where the page is gone, what the feed has of it is narrated") {
  const Site site({{"/feed", says(answer(feed_of("<item><title>A &amp;amp; B</title><link>/gone</link><description>&lt;p&gt;The town will keep it.&lt;/p&gt;</description></item>"
                                                 "<item><title>C</title><link>/gone</link></item>")))}});
  const Result result = narrate({"--feed", site.url("/feed"), "--entry", "1", "--show=document"});
  CHECK(result.exit_code == 0);
  CHECK(has(result.err, "/gone: the page is not there (404); what the feed has of it is narrated"));
  CHECK(has(result.out, "\nparagraph: The town will keep it.\n"));
  check_refused({"--feed", site.url("/feed"), "--entry", "2", "--show=document"}, "the page is not there (404)");
}

TEST_CASE("what is no feed is said to be none") {
  const Site site({{"/page", says(answer("<html><body>No feed.</body></html>", "text/html"))},
                   {"/page2", says(answer("<html><link rel=alternate type=application/rss+xml href=/page></html>", "text/html"))},
                   {"/empty", says(answer(feed_of("")))}});
  check_refused({"--feed", site.url("/page")}, "is no feed, and names none");
  check_refused({"--feed", site.url("/page2")}, "/page: is no feed");
  check_refused({"--feed", site.url("/empty"), "--entry", "newest", "--show=document"}, "has no entries");
  CHECK(narrate({"--feed", site.url("/empty")}).out.empty());
}

namespace {

/// A page of a site, with what stands around its article.
std::string page_of(const std::string& body) {
  return "<!DOCTYPE html><html lang=en><head><title>The ferry stays | The Isle</title><meta name=author content='Ulla Brandt'></head><body>"
         "<header><nav><ul><li><a href=/>Home</a><li><a href=/sport>Sport</a></ul></nav></header><main><article><h1>The ferry stays</h1>" +
         body + "</article></main><footer><a href=/terms>Terms</a> <a href=/privacy>Privacy</a></footer></body></html>";
}

std::string paragraphs(int count) {
  std::string body;
  for (int i = 1; i <= count; ++i)
    body += "<p>In the year " + std::to_string(1990 + i) +
            " the old ferry carried forty people across the bay every morning, and brought them home again when the light went.</p>";
  return body;
}

}  // namespace

TEST_CASE("a web page is narrated without what stands around its article") {
  const Site site({{"/story", says(answer(page_of(paragraphs(3) + "<p>“We will mend her,” said Marta Eklund.</p>" + paragraphs(3)), "text/html"))}});
  const Result shown = narrate({site.url("/story"), "--show=document"});
  CAPTURE(shown.out, shown.err);
  CHECK(has(shown.out, "title: The ferry stays"));
  CHECK(has(shown.out, "byline: Ulla Brandt"));
  CHECK(!has(shown.out, "Sport"));
  CHECK(!has(shown.out, "Privacy"));
  CHECK(shown.err.empty());
  CHECK(has(narrate({site.url("/story"), "--show=script"}).out, "Marta Eklund: “We will mend her,”"));
}

TEST_CASE("a page's charset is what its server says") {
  const std::string body = page_of("<p>\xCF\xE0\xF0\xEE\xEC \xEE\xF1\xF2\xE0\xB8\xF2\xF1\xFF.</p>" + paragraphs(4));  // windows-1251
  const Site site({{"/story", says(answer(body, "text/html; charset=windows-1251"))}});
  CHECK(has(narrate({site.url("/story"), "--show=document"}).out, "Паром остаётся."));
}

TEST_CASE("a page of which little came is narrated, and that it is little is said") {
  const std::string cut_off = page_of(paragraphs(2) + "<div class=paywall><p>Subscribe to read on.</p></div>");
  const Site site({{"/story", says(answer(cut_off, "text/html"))},
                   {"/", says(answer(page_of(paragraphs(6)), "text/html"))},
                   {"/empty", says(answer("<html><body><script>draw()</script></body></html>", "text/html"))}});
  const Result thin = narrate({site.url("/story"), "--show=document"});
  CHECK(thin.exit_code == 0);
  CHECK(has(thin.err, "/story: only 2 paragraphs came; the rest may be for subscribers"));
  CHECK(has(narrate({site.url("/"), "--show=document"}).err, "is the front page of a site rather than an article"));
  check_refused({site.url("/empty"), "--show=document"}, "no article came; it may be for subscribers, or be made only in a browser");
}
