#include <chrono>

#include "feed/feed.hpp"
#include "support/catch.hpp"

using namespace narrator::feed;

namespace {

/// "title | date | link | id | content" of each entry.
std::string dump(const std::string& bytes, const std::string& charset = {}) {
  const auto feed = read_feed(bytes, "https://example.org/feeds/all", charset);
  if (!feed) return "no feed";
  std::string text = feed->title + "\n";
  for (const Entry& entry : feed->entries) text += entry.title + " | " + entry.date + " | " + entry.link + " | " + entry.id + " | " + entry.content + "\n";
  return text;
}

}  // namespace

TEST_CASE("RSS 2.0: links, dates, contents, and nothing of its extensions") {
  CHECK(dump(R"(<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>The Isle</title><link>https://example.org/</link>
<item><title>Old</title><link>/old</link><guid isPermaLink="false">17</guid><pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate>
<description>Short.</description></item>
<item><media:group><media:title>A picture</media:title></media:group><media:title>A film</media:title>
<title>New &amp;amp; &lt;em&gt;good&lt;/em&gt;</title><guid>https://example.org/new</guid><pubDate>Wed, 25 Nov 2026 08:00:00 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>All of it.</p>]]></content:encoded></item>
</channel></rss>)") ==
        "The Isle\n"
        "New & good | 2026-11-25 | https://example.org/new | https://example.org/new | <p>All of it.</p>\n"
        "Old | 2026-11-23 | https://example.org/old | 17 | Short.\n");
}

TEST_CASE("RSS 1.0 has its entries beside the channel") {
  CHECK(dump(R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>The Isle</title></channel>
<item rdf:about="y"><title>One</title><link>https://example.org/1</link><dc:date>2026-11-25T08:00:00Z</dc:date></item></rdf:RDF>)") ==
        "The Isle\nOne | 2026-11-25 | https://example.org/1 | https://example.org/1 | \n");
}

TEST_CASE("Atom: alternate links, bases, and texts of three types") {
  CHECK(dump(R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/a/"><title type="html">The &lt;b&gt;Isle&lt;/b&gt;</title>
<entry><id>urn:1</id><title>1 &lt; 2</title><link rel="enclosure" href="x.mp3"/><link href="one"/><updated>2026-11-26T00:00:00Z</updated>
<published>2026-11-25T08:00:00Z</published><summary>Short.</summary><content type="html">&lt;p&gt;All.&lt;/p&gt;</content></entry>
<entry xml:base="b/"><id>urn:2</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>word</b></div></title>
<link rel="alternate" href="two"/><updated>2026-11-24T08:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>All.</p></div></content></entry>
<entry><id>urn:3</id><title>Three</title><link href="three"/><updated>2026-11-23T08:00:00Z</updated><summary>a &lt; b</summary></entry></feed>)") ==
        "The Isle\n"
        "1 < 2 | 2026-11-25 | https://example.org/a/one | urn:1 | <p>All.</p>\n"
        "A word | 2026-11-24 | https://example.org/a/b/two | urn:2 | <div xmlns=\"http://www.w3.org/1999/xhtml\"><p>All.</p></div>\n"
        "Three | 2026-11-23 | https://example.org/a/three | urn:3 | <p>a &lt; b</p>\n");
}

TEST_CASE("JSON Feed") {
  CHECK(dump(R"({"version": "https://jsonfeed.org/version/1.1", "title": "The Isle", "items": [
 {"id": "1", "url": "/one", "title": "One\nmore", "content_html": "<p>All.</p>", "date_published": "2026-11-25T08:00:00Z"},
 {"id": 2, "external_url": "https://other.example/", "content_text": "a < b\nc", "date_published": "2026-11-24T08:00:00Z"}, 17]})") ==
        "The Isle\n"
        "One more | 2026-11-25 | https://example.org/one | 1 | <p>All.</p>\n"
        " | 2026-11-24 | https://other.example/ | 2 | <p>a &lt; b</p>\n<p>c</p>\n");
}

TEST_CASE("the order of a feed stands where not all dates are understood") {
  CHECK(dump("<rss><channel><title>T</title><item><title>A</title><link>/a</link><pubDate>Monday</pubDate></item>"
             "<item><title>B</title><link>/b</link><pubDate>25 Nov 2026</pubDate></item></channel></rss>") ==
        "T\nA | Monday | https://example.org/a | https://example.org/a | \nB | 2026-11-25 | https://example.org/b | https://example.org/b | \n");
}

TEST_CASE("a broken feed gives what can be read of it") {
  CHECK(dump("\n <?xml version='1.0'?><rss><channel><title>A & B</title><item><title>One &nbsp;&eacute;</title><link>/1</link></item><item><title>Cut") ==
        "A B\nOne |  | https://example.org/1 | https://example.org/1 | \n");
}

TEST_CASE("links lead to the web or nowhere; an entry that is nothing is none") {
  CHECK(dump("<rss><channel><title>T</title><item><title>A</title><link>file:///etc/passwd</link></item>"
             "<item><title>B</title><link>javascript:alert(1)</link><description>Text.</description></item></channel></rss>") == "T\nB |  |  |  B | Text.\n");
}

TEST_CASE("what a feed declares itself is not resolved: no bombs, no files of ours") {
  std::string bomb = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a '0123456789'>";
  for (char c = 'b'; c <= 'j'; ++c) {
    bomb += std::string("<!ENTITY ") + c + " '";
    for (int i = 0; i < 10; ++i) bomb += std::string("&") + static_cast<char>(c - 1) + ";";
    bomb += "'>";
  }
  bomb += "]><rss><channel><title>&j;T</title><item><title>A</title><link>/&j;</link></item></channel></rss>";
  CHECK(dump(bomb).size() < 1000);
  CHECK(dump("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><title>T&x;</title></channel></rss>") == "T\n");
}

TEST_CASE("charsets are the header's, then the feed's own") {
  CHECK(dump("<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><title>Gr\xfc\xdf" "e</title></channel></rss>") == "Grüße\n");
  CHECK(dump("<?xml version='1.0'?><rss><channel><title>Gr\xfc\xdf" "e</title></channel></rss>", "ISO-8859-1") == "Grüße\n");
}

TEST_CASE("what is no feed is none") {
  for (const char* const bytes : {"", " ", "{", "{}", "[]", "null", "<html><body>x</body></html>", "An article.", "<rss></rss>", "<rss/>", "\xff\xfe\x00", "{\"version\": 17}"}) {
    CAPTURE(bytes);
    CHECK(dump(bytes) == "no feed");
  }
  CHECK(dump(std::string(100'000, '[')) == "no feed");
  std::string deep = "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": ";
  CHECK(dump(deep + std::string(100'000, '[')) == "no feed");
}
