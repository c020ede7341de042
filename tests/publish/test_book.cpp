#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>

#include "narrator/publication.hpp"
#include "publish/book_parts.hpp"
#include "publish/clock_text.hpp"
#include "publish/colours.hpp"
#include "publish/page_parts.hpp"
#include "published.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace narrator::publish;

namespace {

SmallArticle dialogue() {
  SmallArticle a;
  a.block(BlockKind::title).narrates("The ferry");
  a.block().narrates("She said: ").quotes(1, "“We <go> now.”").narrates(" And so.");
  a.block(BlockKind::list_item).narrates("One.");
  a.block(BlockKind::list_item).narrates("Two.");
  a.block().narrates("***");
  a.document.title = "The ferry";
  return a;
}

}  // namespace

TEST_CASE("an article as markup: blocks as elements, sentences with their speakers") {
  const Made made(dialogue());
  const ArticleMarkup markup(made.narration, made.timeline, false);
  CHECK(markup.blocks(0, 5) ==
        "<h1 id=\"b0\"><span id=\"s0\" class=\"sp0\">The ferry</span></h1>\n"
        "<p id=\"b1\"><span id=\"s1\" class=\"sp0\">She said:</span> <span id=\"s2\" class=\"sp1\">“We &lt;go&gt; now.”</span> "
        "<span id=\"s3\" class=\"sp0\">And so.</span></p>\n"
        "<ul>\n<li id=\"b2\"><span id=\"s4\" class=\"sp0\">One.</span></li>\n<li id=\"b3\"><span id=\"s5\" class=\"sp0\">Two.</span></li>\n</ul>\n"
        "<p id=\"b4\">***</p>\n");
}

TEST_CASE("word by word, every word is an element, with the marks around it") {
  const Made made(dialogue());
  const ArticleMarkup markup(made.narration, made.timeline, true);
  CHECK(markup.blocks(1, 2).find("<span id=\"s2\" class=\"sp1\"><span id=\"s2w0\" class=\"w\">“We &lt;</span>") != std::string::npos);
}

TEST_CASE("the clips of a book follow each other without a gap, and begin where subtitles do") {
  const Made made(dialogue());
  for (const bool by_word : {false, true}) {
    const ArticleMarkup markup(made.narration, made.timeline, by_word);
    const std::vector<BookSection> sections = book_sections(made.article.document, markup);
    REQUIRE(sections.size() == 1);
    const std::string smil = book_overlay(made.timeline, sections[0], 0, by_word);
    const std::string text = book_text(made.article.document, markup, sections[0]);
    std::string end = clock_text(made.timeline.time(0));
    const std::regex clip("src=\"text-1.xhtml#([^\"]+)\"/><audio src=\"article.mp3\" clipBegin=\"([^\"]+)\" clipEnd=\"([^\"]+)\"");
    std::size_t count = 0;
    for (std::sregex_iterator m(smil.begin(), smil.end(), clip), none; m != none; ++m, ++count) {
      CHECK((*m)[2] == end);
      CHECK(text.find("id=\"" + (*m)[1].str() + "\"") != std::string::npos);
      end = (*m)[3];
    }
    CHECK(count == (by_word ? 11 : 6));
    CHECK(end == clock_text(made.timeline.time(made.timeline.frames())));
  }
}

TEST_CASE("a long article is a book of several texts, cut at headings") {
  SmallArticle a;
  for (int chapter = 0; chapter < 4; ++chapter) {
    a.block(BlockKind::heading).narrates("Part " + std::to_string(chapter));
    for (int i = 0; i < 150; ++i) a.paragraph(std::string(200, 'a' + static_cast<char>(i % 3)) + ".");
  }
  const Made made(std::move(a));
  const ArticleMarkup markup(made.narration, made.timeline, false);
  const std::vector<BookSection> sections = book_sections(made.article.document, markup);
  CHECK(sections.size() == 2);
  CHECK(sections[0].end_block == sections[1].first_block);
  CHECK(sections[0].end_segment == sections[1].first_segment);
  CHECK(made.article.document.blocks[sections[1].first_block].kind == BlockKind::heading);
  const std::string contents = book_contents(made.article.document, sections);
  CHECK(contents.find("<a href=\"text-2.xhtml#b302\">Part 2</a>") != std::string::npos);
}

TEST_CASE("a book begins with its type, stored as it is") {
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "narrator-book-test.epub";
  const Made made(dialogue());
  const auto book = open_publication(path, made.narration, {22050, 1});
  book->add(std::vector<std::int16_t>(22050), narrator_id);
  book->finish(made.timeline);
  std::ifstream file(path, std::ios::binary);
  const std::string bytes(std::istreambuf_iterator<char>(file), {});
  CHECK(bytes.substr(0, 4) == "PK\x03\x04");
  CHECK(bytes.substr(30, 28) == "mimetypeapplication/epub+zip");
  std::filesystem::remove(path);
}

TEST_CASE("any number of speakers can be read on paper and under the marker, in light and in dark") {
  for (const Theme theme : {Theme::light, Theme::dark}) {
    for (SpeakerId id = 0; id < 300; ++id) {
      CAPTURE(id, hex(colour_of(id, theme)));
      CHECK(contrast(colour_of(id, theme), paper(theme)) >= 4.5);
      CHECK(contrast(colour_of(id, theme), marker(theme)) >= 4.5);
    }
  }
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Approx(21.0));
}

TEST_CASE("a page's head and data hold no markup of the article") {
  SmallArticle a = dialogue();
  a.document.title = "</title><script>x</script>";
  a.script.speakers[1].name = "</script><b>\"'\u202E";
  const Made made(std::move(a));
  const std::string head = page_head(made.narration);
  CHECK(head.find("<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;</title>") != std::string::npos);
  const std::string data = page_data(made.narration, made.timeline);
  CHECK(data.find('<') == std::string::npos);
  CHECK(page_cast(made.narration, made.timeline).find("&lt;/script&gt;&lt;b&gt;&quot;&#39; <span class=\"share\">") != std::string::npos);
}

TEST_CASE("a page runs the way that its language is written, and a block the way of its own") {
  CHECK(direction_of("ar") == "rtl");
  CHECK(direction_of("fa-IR") == "rtl");
  CHECK(direction_of("en") == "ltr");
  CHECK(direction_of("") == "ltr");
  SmallArticle a = dialogue();
  a.document.language = "he";
  a.document.blocks[1].language = "en";
  const Made made(std::move(a));
  CHECK(page_head(made.narration).find("<html lang=\"he\" dir=\"rtl\">") != std::string::npos);
  CHECK(ArticleMarkup(made.narration, made.timeline, false).blocks(1, 2).find("<p id=\"b1\" lang=\"en\" xml:lang=\"en\" dir=\"ltr\">") == 0);
}

TEST_CASE("a waveform has as many columns as asked for, however long it is") {
  Waveform waveform(1);
  std::vector<std::int16_t> quiet(3'000'000, 100);
  quiet[1'500'000] = 32767;
  waveform.add(quiet);
  const std::vector<double> columns = waveform.columns(11);
  CHECK(columns[5] > 0.99);
  CHECK(columns[4] < 0.01);
  CHECK(Waveform(2).columns(3) == std::vector<double>{0.0, 0.0, 0.0});
}
