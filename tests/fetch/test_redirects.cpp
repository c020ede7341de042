// Where a page may lead, and where not.
#include "fetching.hpp"
#include "support/catch.hpp"
#include "support/site.hpp"

using namespace narrator;
using namespace narrator::test;

TEST_CASE("a redirect is followed, and the page's address is the last one") {
  const Site site({{"/a", redirects("/b")}, {"/b", redirects("c/d?e=f")}, {"/c/d?e=f", says(answer("Here."))}});
  const fetch::Fetched page = fetch::fetch(site.url("/a"), impatient());
  CHECK(page.bytes == "Here.");
  CHECK(page.url == site.url("/c/d?e=f"));
  CHECK(page.is_private);
}

TEST_CASE("redirects that never end are given up") {
  const Site site({{"/round", redirects("/round")}});
  CHECK(has(complaint(site.url("/round")), "leads from page to page, more than 10 times"));
  CHECK(site.requests().size() == 11);
}

TEST_CASE("a redirect leads nowhere but to the web") {
  const Site site({{"/file", redirects("file:///etc/passwd")},
                   {"/ftp", redirects("ftp://127.0.0.1/x")},
                   {"/gopher", redirects("gopher://127.0.0.1/x")},
                   {"/nonsense", redirects("http://:::")},
                   {"/nothing", says(answer_with_status("302 Found"))},
                   {"/script", redirects("javascript:alert(1)")}});
  CHECK(has(complaint(site.url("/file")), "/file: leads to file:///etc/passwd: file is not supported"));
  CHECK(has(complaint(site.url("/ftp")), "ftp is not supported"));
  CHECK(has(complaint(site.url("/gopher")), "gopher is not supported"));
  CHECK(has(complaint(site.url("/nonsense")), "is no web address"));
  CHECK(has(complaint(site.url("/nothing")), "(302)"));
  CHECK_FALSE(complaint(site.url("/script")).empty());
}

TEST_CASE("a page of the world leads to nothing of the own network") {
  const Site own({{"/secret", says(answer("The router's password."))}});
  const Site world({{"/number", redirects(own.url("/secret"))},
                    {"/name", redirects(own.url("/secret", "localhost"))},
                    {"/mapped", redirects(own.url("/secret", "[::ffff:127.0.0.1]"))},
                    {"/short", redirects(own.url("/secret", "127.1"))},
                    {"/decimal", redirects(own.url("/secret", "2130706433"))},
                    {"/hidden", redirects(own.url("/secret", "user@127.0.0.1"))},
                    {"/twice", redirects("/number")}},
                   "127.0.0.2");
  for (const char* const path : {"/number", "/name", "/mapped", "/short", "/decimal", "/hidden", "/twice"}) {
    CAPTURE(path);
    CHECK(has(complaint(world.url(path)), "leads to an address of your own machine or network"));
  }
  CHECK(own.requests().empty());
}

TEST_CASE("what counts is the address that is connected to, whatever was known of its name before") {
  const Site own({{"/secret", says(answer("The router's password."))}});
  const Site world({{"/rebound", redirects(own.url("/secret"))}}, "127.0.0.2");
  fetch::FetchOptions options = impatient();
  std::size_t asked = 0;
  options.is_private_address = [&](const std::string& ip) {
    if (ip != "127.0.0.1") return false;
    return ++asked > 1;  // as if the name server answered first with an address of the world
  };
  CHECK(has(complaint(world.url("/rebound"), options), "leads to an address of your own machine or network"));
  CHECK(asked == 2);
  CHECK(own.requests().empty());
}

TEST_CASE("who names an address of the own network gets it, and what it leads to there") {
  const Site own({{"/a", redirects("/b")}, {"/b", says(answer("The printer's manual."))}});
  CHECK(fetch::fetch(own.url("/a"), impatient()).bytes == "The printer's manual.");
  CHECK(fetch::fetch(own.url("/a", "localhost"), impatient()).bytes == "The printer's manual.");
}

TEST_CASE("from the own network to the world, and never back") {
  const Site own({{"/secret", says(answer("The router's password."))}});
  const Site world({{"/page", says(answer("News."))}, {"/back", redirects(own.url("/secret"))}}, "127.0.0.2");
  const Site start({{"/out", redirects(world.url("/page"))}, {"/out-and-back", redirects(world.url("/back"))}});
  CHECK(fetch::fetch(start.url("/out"), impatient()).bytes == "News.");
  CHECK(has(complaint(start.url("/out-and-back")), "your own machine or network"));
  CHECK(own.requests().empty());
}

TEST_CASE("what a feed names may not be of the own network") {
  const Site own({{"/secret", says(answer("The router's password."))}});
  fetch::FetchOptions options = impatient();
  options.private_allowed = false;
  CHECK(has(complaint(own.url("/secret"), options), "your own machine or network"));
  CHECK(own.requests().empty());
}

TEST_CASE("cookies live from one redirect to the next, and not longer") {
  const Site site({{"/door", redirects("/room", "Set-Cookie: ticket=17; Path=/\r\n")}, {"/room", says(answer("Inside."))}});
  fetch::fetch(site.url("/door"), impatient());
  fetch::fetch(site.url("/room"), impatient());
  REQUIRE(site.requests().size() == 3);
  CHECK(has(site.requests()[1], "Cookie: ticket=17"));
  CHECK_FALSE(has(site.requests()[2], "Cookie:"));
}

TEST_CASE("a name and a password go to the site they are for, and into no message") {
  const Site other({{"/x", says(answer_with_status("404 Not Found"))}}, "127.0.0.2");
  const Site site({{"/a", redirects(other.url("/x"))}, {"/b", says(answer_with_status("403 Forbidden"))}});
  CHECK_FALSE(has(complaint(site.url("/a", "me:secret@127.0.0.1")), "secret"));
  CHECK_FALSE(has(complaint(site.url("/b", "me:secret@127.0.0.1")), "secret"));
  CHECK(has(site.requests().at(0), "Authorization: Basic"));
  CHECK_FALSE(has(other.requests().at(0), "Authorization:"));
}
