// Small pages, each with one habit of real sites.
#include <string>

#include "formats/dump.hpp"
#include "page/make_page.hpp"
#include "page/page.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;

namespace {

const std::string facts = "title= The Ferry\nlanguage= en\n";

std::string dump_of(const Page& page) { return dump(page::read_page(page.html())); }

}  // namespace

TEST_CASE("what pages put between the paragraphs of an article goes") {
  const auto inside = GENERATE(values<std::string>({
      "<aside class=related><h3>Related stories</h3><ul><li><a href=/1>A bridge falls in the east</a><li><a href=/2>Trains stop</a></ul></aside>",
      "<div class=\"social-share\"><a href=/f>Share on Facebook</a> <a href=/t>Tweet</a> <a href=/m>E-mail</a></div>",
      "<div class=newsletter-signup><form><p>Sign up for our newsletter</p><input name=mail><button>Subscribe</button></form></div>",
      "<script>var words = 'The ferry sank';</script><style>p { color: red }</style>",
      "<div hidden><p>" + sentence(9) + "</p></div>",
      "<p style='display: none'>" + sentence(9) + "</p>",
      "<noscript><p>Please turn on JavaScript to see this.</p></noscript>",
      "<div class=advertisement><span>Advertisement</span></div>",
  }));
  CAPTURE(inside);
  Page page;
  page.inside = inside;
  CHECK(dump_of(page) == facts + expected(""));
}

TEST_CASE("the shape of an article stays") {
  struct Row {
    std::string html, blocks;
  };
  const auto row = GENERATE(values<Row>({
      {"<h2>Later that day</h2>", "heading 2: Later that day\n"},
      {"<blockquote><p>We saw the lights go out, one after the other, and then there was nothing at all.</p></blockquote>",
       "quotation 1: We saw the lights go out, one after the other, and then there was nothing at all.\n"},
      {"<ul><li>Forty people were on board of the ferry when it left.</li><li>Nobody has been found on the other shore since then.</li></ul>",
       "item 1: Forty people were on board of the ferry when it left.\nitem 1: Nobody has been found on the other shore since then.\n"},
      {"<p>It is 40 m<sup>2</sup> large, says the harbour master<sup><a href=#n1>1</a></sup>, and he measured it himself.</p>",
       "It is 40 m2 large, says the harbour master, and he measured it himself.\n"},
      {"<p>The harbour<a href=#cite>[4]</a> was closed, say <a href=/m>the masters of the harbour</a>, for as long as it takes.</p>",
       "The harbour was closed, say the masters of the harbour, for as long as it takes.\n"},
  }));
  CAPTURE(row.html);
  Page page;
  page.inside = row.html;
  CHECK(dump_of(page) == facts + expected(row.blocks));
}

TEST_CASE("two line breaks are a paragraph, one is a space") {
  std::string body;
  for (int i = 1; i <= 6; ++i) body += (i == 1 ? "" : "<br><br>") + sentence(i) + (i == 2 ? "<br>It is so." : "");
  const std::string text = dump(page::read_page("<html lang=en><title>The Ferry</title><body><h1>The Ferry</h1><div class=story>" + body + "</div>"));
  CHECK(text.find(sentence(1) + '\n' + sentence(2) + " It is so.\n" + sentence(3)) != std::string::npos);
}

TEST_CASE("title and byline are not said again in the text") {
  Page page;
  page.head += "<meta name=author content='Ana Diaz'>";
  page.title = "<h1>The Ferry</h1><p class=byline>By Ana Diaz</p>";
  CHECK(dump_of(page) == "title= The Ferry\nbyline= Ana Diaz\nlanguage= en\n" + expected(""));
}

TEST_CASE("no page is too odd") {
  for (const char* const page : {"", "<", "<html>", "<p>", "\xFF\xFE<p>", "<table><tr><td>", "</p></div>", "<script>", "<!--"})
    CHECK(page::read_page(page).title.empty());
}
