// The list of a batch and the names of its files.
#include "cli/batch_list.hpp"
#include "support/catch.hpp"

using namespace narrator::cli;

TEST_CASE("a list has an article a line") {
  CHECK(batch_items("").empty());
  CHECK(batch_items("\n  \n# no article\n").empty());
  const auto items = batch_items("\xEF\xBB\xBF" "a.txt\r\n\n  b c.txt \n#c.txt\nhttps://example.org/d#top");
  REQUIRE(items.size() == 3);
  CHECK(items[0] == BatchItem{1, "a.txt"});
  CHECK(items[1] == BatchItem{2, "b c.txt"});
  CHECK(items[2] == BatchItem{3, "https://example.org/d#top"});
}

TEST_CASE("a part of a list is K/N") {
  CHECK(batch_part("3/8") == BatchPart{3, 8});
  CHECK(batch_part("1/1") == BatchPart{1, 1});
  for (const char* const words : {"", "3", "/8", "3/", "0/8", "9/8", "3/8 ", "a/b", "-1/8", "3/8/9"}) {
    CAPTURE(words);
    CHECK_FALSE(batch_part(words));
  }
}

TEST_CASE("a file's name can lead nowhere else") {
  struct Row {
    const char* pattern;
    const char* article;
    const char* title;
    const char* name;
  };
  const std::string long_words(500, 'x');
  const Row rows[] = {
      {"{name}.wav", "news/ferry.txt", "", "ferry.wav"},
      {"{name}.wav", "../../etc/passwd", "", "passwd.wav"},
      {"{name}.wav", "/tmp/..", "", "article.wav"},
      {"{name}.wav", "/", "", "article.wav"},
      {"{name}.wav", ".hidden", "", "hidden.wav"},
      {"{name}.wav", "https://example.org/2024/the-ferry.html?page=2#top", "", "the-ferry.wav"},
      {"{name}.wav", "https://example.org/", "", "example.wav"},
      {"{name}.wav", "a\x1b[31mb.txt", "", "a [31mb.wav"},
      {"{title}.opus", "a.txt", "../../up and away", "-..-up and away.opus"},
      {"{title}.opus", "a.txt", "Who: \"we\" or <they>?", "Who- -we- or -they--.opus"},
      {"{title}.opus", "a.txt", "Größe\n zählt ...", "Größe zählt.opus"},
      {"{title}.opus", "a.txt", "", "a.opus"},
      {"{n} {lang} {name}.flac", "a.txt", "", "007 de a.flac"},
      {"a{b.wav", "a.txt", "", "a{b.wav"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern, row.article, row.title);
    CHECK(NamePattern(row.pattern).name({.number = 7, .most = 120, .article = row.article, .title = row.title, .language = "de"}) == row.name);
  }
  const NamePattern pattern("{n}-{title}.wav");
  CHECK(pattern.name({.article = "a", .title = long_words}).size() < 200);
  std::string snow;
  while (snow.size() < 500) snow += "❄";
  CHECK(pattern.name({.article = "a", .title = snow}) == "1-" + snow.substr(0, 120) + ".wav");
}

TEST_CASE("a pattern that names no files is refused") {
  for (const char* const pattern : {"{name}", "all.wav", "{lang}.wav", "{nmae}.wav", "{name}/x.wav", ".{name}.wav", "", "{name}.{n}"}) {
    CAPTURE(pattern);
    CHECK_FALSE(NamePattern(pattern).complaint().empty());
  }
  for (const char* const pattern : {"{name}.wav", "{n}.mp3", "{lang}-{title}.opus", "news {n}.FLAC"}) {
    CAPTURE(pattern);
    CHECK(NamePattern(pattern).complaint().empty());
  }
  CHECK(NamePattern("{title}.wav").needs_article());
  CHECK_FALSE(NamePattern("{n}-{name}.wav").needs_article());
  CHECK(NamePattern("{n}-{name}.wav").has_number());
  CHECK(NamePattern("{name}.tar.wav").extension() == ".wav");
}

TEST_CASE("two articles never have one file") {
  NameBook book;
  CHECK(book.take("a.wav") == "a.wav");
  CHECK(book.take("a.wav") == "a-2.wav");
  CHECK(book.take("A.wav") == "A-3.wav");
  CHECK(book.take("a-2.wav") == "a-2-2.wav");
  CHECK(book.take("b.wav") == "b.wav");
}
