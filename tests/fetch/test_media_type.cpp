#include "fetch/media_type.hpp"
#include "support/catch.hpp"

using namespace narrator::fetch;
using namespace std::string_view_literals;

TEST_CASE("a Content-Type is a type and a charset, however it is written") {
  struct Row {
    const char* header;
    MediaType media;
  };
  const Row rows[] = {
      {"text/html; charset=utf-8", {"text/html", "utf-8"}},
      {"Text/HTML;Charset=\"ISO-8859-1\"", {"text/html", "ISO-8859-1"}},
      {"text/html ; level=1 ; charset = 'windows-1252'", {"text/html", "windows-1252"}},
      {"text/html", {"text/html", ""}},
      {"text/html; charset=", {"text/html", ""}},
      {"text/html;;;charset=koi8-r;charset=utf-8", {"text/html", "koi8-r"}},
      {"nonsense", {"", ""}},
      {"", {"", ""}},
      {";", {"", ""}},
  };
  for (const auto& [header, media] : rows) {
    CAPTURE(header);
    CHECK(parse_media_type(header) == media);
  }
}

TEST_CASE("what is certainly no article is named") {
  struct Row {
    std::string_view type;
    std::string_view bytes;
    const char* what;
  };
  const Row rows[] = {
      {"image/png", "\x89PNG\r\n\x1a\n", "a picture"},
      {"text/html", "\xff\xd8\xff\xe0", "a picture"},
      {"application/octet-stream", "RIFF\x01\x02\x03\x04WEBPVP8 ", "a picture"},
      {"application/octet-stream", "\0\0\0\x20" "ftypisom"sv, "sound or a film"},
      {"", "\0\0\0\x20" "ftypavif"sv, "a picture"},
      {"audio/mpeg", "xxxx", "sound"},
      {"video/mp4", "xxxx", "a film"},
      {"application/json", "{}", "data (JSON)"},
      {"image/png", "<!DOCTYPE html><p>Really a page.", ""},
      {"application/octet-stream", "%PDF-1.4", ""},
      {"application/epub+zip", "PK\x03\x04", ""},
      {"text/html", "<p>A page.", ""},
      {"text/plain", "An article.", ""},
      {"", "An article.", ""},
      {"", "", ""},
  };
  for (const auto& [type, bytes, what] : rows) {
    CAPTURE(type, what);
    CHECK(no_article(type, bytes) == what);
  }
}
