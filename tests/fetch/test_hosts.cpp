#include "fetch/curl.hpp"
#include "fetch/host_names.hpp"
#include "narrator/error.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::fetch;

TEST_CASE("names of hosts in any script are those of the network, whatever the locale") {
  CHECK(ascii_host("bücher.example") == "xn--bcher-kva.example");
  CHECK(ascii_host("BÜCHER.example") == "xn--bcher-kva.example");
  CHECK(ascii_host("例え.テスト") == "xn--r8jz45g.xn--zckzah");
  CHECK(ascii_host("straße.example") == "xn--strae-oqa.example");
  CHECK(ascii_host("plain.example") == "plain.example");
  CHECK_FALSE(ascii_host("a\xff.example"));
  CHECK_FALSE(ascii_host("xn--\xc3\xa4.example"));
}

TEST_CASE("an address is what the library makes of it") {
  struct Row {
    const char* text;
    const char* base;
    const char* shown;
    const char* host;
  };
  const Row rows[] = {
      {"https://example.org", "", "https://example.org/", "example.org"},
      {"HTTPS://Example.ORG/A b", "", "https://example.org/A%20b", "example.org"},
      {"http://bücher.example/seite#oben", "", "http://xn--bcher-kva.example/seite", "xn--bcher-kva.example"},
      {"http://me:secret@example.org/x", "", "http://example.org/x", "example.org"},
      {"http://127.1/x", "", "http://127.0.0.1/x", "127.0.0.1"},
      {"http://0x7f000001/x", "", "http://127.0.0.1/x", "127.0.0.1"},
      {"http://2130706433/", "", "http://127.0.0.1/", "127.0.0.1"},
      {"../b?c=1", "https://example.org/x/y/z", "https://example.org/x/b?c=1", "example.org"},
      {"//other.example/b", "https://example.org/x", "https://other.example/b", "other.example"},
      {"http://[::1]:8080/", "", "http://[::1]:8080/", "[::1]"},
  };
  for (const auto& [text, base, shown, host] : rows) {
    CAPTURE(text);
    const Url url = parse_url(text, base);
    CHECK(url.shown == shown);
    CHECK(url.host == host);
  }
}

TEST_CASE("what is no address of the web is refused") {
  for (const char* const text : {"file:///etc/passwd", "ftp://example.org/", "gopher://example.org/", "javascript:alert(1)", "http://", "http://exa mple.org/",
                                 "http://example.org:99999/", "data:text/html,x", "http://a\xff\xfe.example/", "HTTP://\r\nHost: x/"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(parse_url(text), Error);
  }
}
