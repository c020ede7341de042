#include "publish/clean_text.hpp"

#include <string>
#include <vector>

#include "publish/clock_text.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::publish;
using namespace std::chrono_literals;

TEST_CASE("words on one line have no control characters and no marks that turn the text") {
  struct Row {
    std::string given, line;
  };
  const std::vector<Row> rows{{"two\n words\t", "two words"},
                              {"\x1b[31mred", "[31mred"},
                              {"a\u202Eb\u2066c\u2069", "abc"},
                              {"\uFEFFé\u2028x", "é x"},
                              {"bad \xff byte", "bad \uFFFD byte"}};
  for (const Row& row : rows) CHECK(one_line(row.given) == row.line);
}

TEST_CASE("markup in an article is text") {
  CHECK(escaped("</script><b a='1' b=\"2\">&amp;") == "&lt;/script&gt;&lt;b a=&#39;1&#39; b=&quot;2&quot;&gt;&amp;amp;");
}

TEST_CASE("a JSON string may stand in a script element") {
  CHECK(json_string("</script>\"\\\n\u2028é😀") == R"("\u003c/script\u003e\"\\\u000a\u2028\u00e9\ud83d\ude00")");
}

TEST_CASE("times as the formats write them") {
  CHECK(clock_text(3'723'456ms) == "01:02:03.456");
  CHECK(clock_text(360'000'000ms, ',') == "100:00:00,000");
  CHECK(lyrics_clock_text(3'723'456ms) == "62:03.46");
  CHECK(lyrics_clock_text(59'995ms) == "01:00.00");
  CHECK(seconds_text(3'723'006ms) == "3723.006");
}
