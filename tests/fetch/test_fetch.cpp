// What a well-behaved site gives, and what it is told.
#include "fetching.hpp"
#include "support/catch.hpp"
#include "support/site.hpp"

using namespace narrator;
using namespace narrator::test;

TEST_CASE("a page comes with its type and charset") {
  const Site site({{"/a", says(answer("Gr\xfc\xdf" "e", "Text/HTML; charset=\"ISO-8859-1\""))}, {"/none", says("HTTP/1.1 200 OK\r\n\r\nText.")}});
  const fetch::Fetched page = fetch::fetch(site.url("/a"), impatient());
  CHECK(page.bytes == "Gr\xfc\xdf" "e");
  CHECK(page.content_type == "text/html");
  CHECK(page.charset == "ISO-8859-1");
  CHECK(page.url == site.url("/a"));
  const fetch::Fetched bare = fetch::fetch(site.url("/none"), impatient());
  CHECK(bare.bytes == "Text.");
  CHECK(bare.content_type.empty());
}

TEST_CASE("a site is told who asks, and nothing else about the listener") {
  const Site site({{"/a", says(answer("Text."))}});
  fetch::FetchOptions options = impatient();
  options.user_agent = "narrate/9.9 (a test)";
  fetch::fetch(site.url("/a"), options);
  const std::string request = site.requests().at(0);
  CHECK(has(request, "User-Agent: narrate/9.9 (a test)\r\n"));
  CHECK(has(request, "gzip"));
  for (const char* const header : {"Referer", "Cookie", "Accept-Language", "Authorization"}) CHECK_FALSE(has(request, header));
}

TEST_CASE("pieces of a chunked answer are one page") {
  const Site site({{"/a", says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nOnce \r\n4\r\nupon\r\n0\r\n\r\n")}});
  CHECK(fetch::fetch(site.url("/a"), impatient()).bytes == "Once upon");
}

TEST_CASE("a packed page is unpacked") {
  const Site site({{"/a", says(answer(gzip_of_zeros(1), "text/plain", "Content-Encoding: gzip\r\n"))}});
  const std::string bytes = fetch::fetch(site.url("/a"), impatient()).bytes;
  CHECK((bytes == std::string(1'000'000, '\0')));
}

TEST_CASE("a page that is not given is said to be so, in words") {
  struct Row {
    const char* status;
    const char* words;
  };
  constexpr Row rows[] = {
      {"404 Not Found", "the page is not there (404)"},
      {"410 Gone", "the page is gone for good (410)"},
      {"401 Unauthorized", "asks for a name and a password"},
      {"403 Forbidden", "does not let this program read the page (403)"},
      {"402 Payment Required", "wants to be paid (402)"},
      {"418 I'm a teapot", "refuses to give the page (418)"},
      {"429 Too Many Requests", "asked too often; later it may answer (429)"},
      {"451 Unavailable For Legal Reasons", "withheld for legal reasons (451)"},
      {"500 Internal Server Error", "the site failed (500)"},
      {"503 Service Unavailable", "overloaded or under repair; later it may answer (503)"},
      {"304 Not Modified", "does not give a page (304)"},
  };
  for (const auto& [status, words] : rows) {
    CAPTURE(status);
    const Site site({{"/a", says(answer_with_status(status))}});
    const std::string said = complaint(site.url("/a"));
    CHECK(said.starts_with(site.url("/a") + ": "));
    CHECK(has(said, words));
  }
}

TEST_CASE("a picture is no article") {
  const Site site({{"/a.png", says(answer("\x89PNG\r\n\x1a\n...", "image/png"))}, {"/b", says(answer("{}", "application/json"))}, {"/empty", says(answer(""))}});
  CHECK(has(complaint(site.url("/a.png")), "is a picture, not an article"));
  CHECK(has(complaint(site.url("/b")), "is data (JSON), not an article"));
  CHECK(has(complaint(site.url("/empty")), "is empty"));
}

TEST_CASE("a site that is not there is said to be so") {
  int port = 0;
  {
    const Site gone({});
    port = gone.port();
  }
  CHECK(has(complaint("http://127.0.0.1:" + std::to_string(port) + "/"), "the site cannot be reached"));
  CHECK(has(complaint("http://name-that-is-not.invalid/"), "no site of this name was found"));
}
