// Title, byline, date and site, wherever a page says them.
#include <string>

#include "page/make_page.hpp"
#include "page/page.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;

namespace {

markup::SourceDocument read(const std::string& head, const std::string& title) {
  Page page;
  page.head = head;
  page.title = title;
  return page::read_page(page.html());
}

}  // namespace

TEST_CASE("the title is the article's and not the site's") {
  struct Row {
    std::string head, heading, title;
  };
  const auto row = GENERATE(values<Row>({
      {"<title>Ferry lost in fog | The Daily Sand</title>", "<h1>Ferry lost in fog</h1>", "Ferry lost in fog"},
      {"<title>Ferry lost in thick fog - The Daily Sand</title>", "", "Ferry lost in thick fog"},
      {"<meta property=og:site_name content=Sand><meta property=og:title content='Ferry lost | Sand'>", "<h1>Sand</h1>", "Ferry lost"},
      {"<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": \"Ferry lost\"}</script>", "", "Ferry lost"},
      {"<title>Ferry &amp; fog</title>", "<h1>Ferry &amp; fog</h1>", "Ferry & fog"},
      {"<title>Well-known ferry lost in the night</title>", "", "Well-known ferry lost in the night"},
  }));
  CAPTURE(row.head);
  CHECK(read(row.head, row.heading).title == row.title);
}

TEST_CASE("the byline is names alone") {
  struct Row {
    std::string head, below, byline;
  };
  const auto row = GENERATE(values<Row>({
      {"<meta name=author content='By Ana Diaz'>", "", "Ana Diaz"},
      {"<script type=application/ld+json>{\"@type\": \"Article\", \"author\": [{\"name\": \"Ana Diaz\"}, {\"name\": \"Bo Li\"}]}</script>", "", "Ana Diaz, Bo Li"},
      {"<script type=application/ld+json>{\"@graph\": [{\"@type\": \"Article\", \"author\": {\"@id\": \"#a\"}}, {\"@id\": \"#a\", \"name\": \"Ana Diaz\"}]}</script>", "",
       "Ana Diaz"},
      {"<script type=application/ld+json>{ broken</script>", "<a rel=author href=/ana>Ana Diaz</a>", "Ana Diaz"},
      {"<meta name=author content='https://example.org/ana'>", "<p class=byline>By Ana Diaz | 12 May 2024</p>", "Ana Diaz"},
      {"<meta property=og:site_name content='The Daily Sand'><meta name=author content='The Daily Sand'>", "", ""},
      {"", "<div class=byline><span>Written by</span><span>Ana Diaz</span></div>", "Ana Diaz"},
      {"", "<div class=author-box>Author</div><a rel=author href=/ana>Ana Diaz</a><a rel=author href=/ana>More about Ana Diaz</a>", "Ana Diaz"},
  }));
  CAPTURE(row.head);
  CHECK(read(row.head, "<h1>Ferry lost</h1>" + row.below).byline == row.byline);
}

TEST_CASE("date, site and language are what the page says") {
  const markup::SourceDocument page =
      read("<meta property=og:site_name content='The Daily Sand'><meta property=article:published_time content=2024-05-12T08:00:00Z>", "<h1>Ferry lost</h1>");
  CHECK(page.date == "2024-05-12T08:00:00Z");
  CHECK(page.site == "The Daily Sand");
  CHECK(page.language == "en");
}
