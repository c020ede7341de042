#include "feed/feed.hpp"
#include "feed/markup.hpp"
#include "support/catch.hpp"

using namespace narrator::feed;

namespace {

const std::string here = "https://example.org/news/index.html";

}  // namespace

TEST_CASE("a page names its feed") {
  CHECK(feed_of_page(R"(<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head>)", here) == "https://example.org/rss");
  CHECK(feed_of_page(R"(<LINK HREF=feed.json TYPE="Application/Feed+JSON" REL="Home Alternate">)", here) == "https://example.org/news/feed.json");
  CHECK(feed_of_page(R"(<base href="https://cdn.example/a/"><link rel=alternate type=application/atom+xml href=f>)", here) == "https://cdn.example/a/f");
  CHECK_FALSE(feed_of_page(R"(<link rel="alternate" hreflang="de" href="/de">)", here));
  CHECK_FALSE(feed_of_page(R"(<link rel="stylesheet" type="application/rss+xml" href="/rss">)", here));
  CHECK_FALSE(feed_of_page(R"(<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">)", here));
  CHECK_FALSE(feed_of_page("", here));
  CHECK_FALSE(feed_of_page("no page", here));
}

TEST_CASE("a page that is nested deeply is searched all the same") {
  std::string deep;
  for (int i = 0; i < 20'000; ++i) deep += "<div>";
  CHECK_FALSE(feed_of_page(deep, here));
}

TEST_CASE("titles are plain words on one line") {
  CHECK(text_of_html("Tom &amp; Jerry") == "Tom & Jerry");
  CHECK(text_of_html("<b>Big</b> <i>news</i>") == "Big news");
  CHECK(text_of_html("two\n  lines\x1b[31m") == "two lines [31m");
  CHECK(text_of_html("a < b") == "a < b");
  CHECK(text_of_html("caf&eacute; &#x2014; open") == "café — open");
}

TEST_CASE("the text of an entry is its title and its paragraphs") {
  Entry entry;
  entry.title = "A & B";
  entry.content = "Loose words<p>One <b>bold</b>\nword</p>two<br>three<ul><li>four<li>five</ul><script>bad()</script><style>p{}</style><blockquote><p>six</blockquote>";
  CHECK(text_of_entry(entry) == "A & B\n\nLoose words\n\nOne bold word\n\ntwo\n\nthree\n\nfour\n\nfive\n\nsix\n");
  entry.content.clear();
  CHECK(text_of_entry(entry) == "A & B\n\n");
}

TEST_CASE("what begins like a feed is told from what does not") {
  CHECK(looks_like_feed("<rss version=\"2.0\">"));
  CHECK(looks_like_feed("\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- c -->\n<feed xmlns='x'>"));
  CHECK(looks_like_feed("<rdf:RDF>"));
  CHECK(looks_like_feed("{ \"version\": \"https://jsonfeed.org/version/1.1\"}"));
  CHECK_FALSE(looks_like_feed("<html><body>rss <rss>"));
  CHECK_FALSE(looks_like_feed("{}"));
  CHECK_FALSE(looks_like_feed(""));
  CHECK_FALSE(looks_like_feed("<?xml"));
  CHECK_FALSE(looks_like_feed("An article."));
}
