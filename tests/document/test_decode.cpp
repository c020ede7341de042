#include <string>
#include <string_view>

#include "base/utf8.hpp"
#include "document/decode.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace std::string_view_literals;

TEST_CASE("a byte order mark decides the encoding and is not text") {
  struct Row {
    std::string_view bytes;
    std::string_view encoding;
  };
  const Row rows[] = {
      {"\xEF\xBB\xBFh\xC3\xA9"sv, "UTF-8"},
      {"\xFF\xFEh\0\xE9\0"sv, "UTF-16LE"},
      {"\xFE\xFF\0h\0\xE9"sv, "UTF-16BE"},
      {"\xFF\xFE\0\0h\0\0\0\xE9\0\0\0"sv, "UTF-32LE"},
      {"\0\0\xFE\xFF\0\0\0h\0\0\0\xE9"sv, "UTF-32BE"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.encoding);
    const Decoded decoded = decode(row.bytes);
    CHECK(to_utf8(decoded.text) == "h\u00e9");
    CHECK(decoded.encoding == row.encoding);
  }
}

namespace {

std::string utf16(std::u16string_view text, bool little) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char low = static_cast<char>(unit & 0xFF);
    const char high = static_cast<char>(unit >> 8);
    bytes += little ? low : high;
    bytes += little ? high : low;
  }
  return bytes;
}

}  // namespace

TEST_CASE("UTF-16 without a mark is known by where its zeros are") {
  const std::u16string_view text = u"The caf\u00e9 \u201copens\u201d at six. \U0001F600 Then it closes.";
  for (const bool little : {true, false}) {
    const Decoded decoded = decode(utf16(text, little));
    CHECK(decoded.encoding == (little ? "UTF-16LE" : "UTF-16BE"));
    CHECK(to_utf8(decoded.text) == "The caf\u00e9 \u201copens\u201d at six. \U0001F600 Then it closes.");
  }
}

TEST_CASE("a surrogate without its partner and an odd last byte become replacements") {
  CHECK(decode("\xFF\xFE\x3D\xD8h\0"sv).text == U"\uFFFDh");
  CHECK(decode("\xFF\xFE\x3D\xD8"sv).text == U"\uFFFD");
  CHECK(decode("\xFF\xFEh\0i"sv).text == U"h\uFFFD");
}

TEST_CASE("legacy encodings are recognised") {
  struct Row {
    std::string_view bytes;
    std::string_view encoding;
    std::string_view text;
  };
  const Row rows[] = {
      // Western, with the curly quotes that only windows-1252 has.
      {"\x93It was a long day,\x94 she said. The caf\xE9 on the corner had closed at ten.", "windows-1252",
       "\u201cIt was a long day,\u201d she said. The caf\u00e9 on the corner had closed at ten."},
      {"caf\xE9", "windows-1252", "caf\u00e9"},
      {"Der B\xFCrgermeister sagte, die Stra\xDF" "e sei gesperrt und er wolle nicht l\xE4nger warten.", "windows-1252",
       "Der B\u00fcrgermeister sagte, die Stra\u00dfe sei gesperrt und er wolle nicht l\u00e4nger warten."},
      // Russian in KOI8-R and windows-1251.
      {"\xED\xC9\xCE\xC9\xD3\xD4\xD2 \xD3\xCB\xC1\xDA\xC1\xCC, \xDE\xD4\xCF \xD2\xC5\xDB\xC5\xCE\xC9\xC5 \xC2\xD5\xC4\xC5\xD4 "
       "\xD0\xD2\xC9\xCE\xD1\xD4\xCF \xDA\xC1\xD7\xD4\xD2\xC1.",
       "KOI8-R",
       "\u041c\u0438\u043d\u0438\u0441\u0442\u0440 \u0441\u043a\u0430\u0437\u0430\u043b, \u0447\u0442\u043e "
       "\u0440\u0435\u0448\u0435\u043d\u0438\u0435 \u0431\u0443\u0434\u0435\u0442 "
       "\u043f\u0440\u0438\u043d\u044f\u0442\u043e \u0437\u0430\u0432\u0442\u0440\u0430."},
      {"\xCC\xE8\xED\xE8\xF1\xF2\xF0 \xF1\xEA\xE0\xE7\xE0\xEB, \xF7\xF2\xEE \xF0\xE5\xF8\xE5\xED\xE8\xE5 \xE1\xF3\xE4\xE5\xF2 "
       "\xEF\xF0\xE8\xED\xFF\xF2\xEE \xE7\xE0\xE2\xF2\xF0\xE0.",
       "windows-1251",
       "\u041c\u0438\u043d\u0438\u0441\u0442\u0440 \u0441\u043a\u0430\u0437\u0430\u043b, \u0447\u0442\u043e "
       "\u0440\u0435\u0448\u0435\u043d\u0438\u0435 \u0431\u0443\u0434\u0435\u0442 "
       "\u043f\u0440\u0438\u043d\u044f\u0442\u043e \u0437\u0430\u0432\u0442\u0440\u0430."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Decoded decoded = decode(row.bytes);
    CHECK(decoded.encoding == row.encoding);
    CHECK(to_utf8(decoded.text) == row.text);
  }
}

TEST_CASE("a damaged byte or a cut end leaves the rest of a UTF-8 text as it is") {
  const std::string text = "\u201cNa\u00efve?\u201d she said at the caf\u00e9 \u2013 \u201cno.\u201d";
  const Decoded cut = decode(text.substr(0, text.size() - 1));
  CHECK(cut.encoding == "UTF-8");
  CHECK(to_utf8(cut.text) == text.substr(0, text.size() - 3) + "\uFFFD");
  const Decoded damaged = decode(text + "\xFF" + " More.");
  CHECK(damaged.encoding == "UTF-8");
  CHECK(to_utf8(damaged.text) == text + "\uFFFD More.");
}

TEST_CASE("a text in UTF-8 may hold U+FFFD itself") {
  const Decoded decoded = decode("a\uFFFDb");
  CHECK(decoded.encoding == "UTF-8");
  CHECK(decoded.text == U"a\uFFFDb");
}

TEST_CASE("noise is text too, in UTF-8 where nothing else fits") {
  std::string noise;
  for (int i = 0; i < 4096; ++i) noise += static_cast<char>((i * 7919 + i * i * 31) >> 3);
  CHECK(decode(noise).encoding == "UTF-8");
  CHECK(decode("").text.empty());
  CHECK(decode("\0"sv).text == U"\0"sv);
  CHECK(decode("\x1B[31mred\x07"sv).text == U"\x1B[31mred\x07");
}
