#include <string>

#include "formats/dump.hpp"
#include "formats/epub.hpp"
#include "formats/make_book.hpp"
#include "narrator/error.hpp"
#include "support/catch.hpp"

using namespace narrator::test;
using narrator::formats::read_epub;

TEST_CASE("chapters come in the order of the spine, with what the package says of the book") {
  const std::string bytes = make_epub(
      {R"(<dc:title id="t">The  Last
 Ferry</dc:title><dc:title>A subtitle</dc:title>
          <dc:creator id="a">Ana Diaz</dc:creator><meta refines="#a" property="role">aut</meta>
          <dc:creator id="i">Ola Berg</dc:creator><meta refines="#i" property="role">ill</meta>
          <dc:creator opf:role="aut">Ida Krull</dc:creator>
          <dc:language>en-GB</dc:language><dc:date opf:event="modification">2025</dc:date><dc:date>2024-05-12</dc:date><dc:publisher>Harbour Press</dc:publisher>)",
       R"(<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
          <item id="two" href="text/chapter%202.xhtml" media-type="application/xhtml+xml"/>
          <item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
          <item id="notes" href="text/notes.xhtml" media-type="application/xhtml+xml"/>
          <item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
          <item id="picture" href="p.svg" media-type="image/svg+xml"/>)",
       R"(<spine><itemref idref="cover"/><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/>
          <itemref idref="notes" linear="no"/><itemref idref="picture"/><itemref idref="lost"/></spine>)",
       R"(<guide><reference type="cover" href="cover.xhtml"/></guide>)",
       {{"OEBPS/nav.xhtml", page(R"(<nav epub:type="toc"><ol><li><a href="text/one.xhtml">One</a></li></ol></nav>)")},
        {"OEBPS/cover.xhtml", page("<p>Cover words</p>")},
        {"OEBPS/text/one.xhtml", page("<h1>One</h1><p>It was <i>late</i>.</p>")},
        {"OEBPS/text/chapter 2.xhtml", page("<h1>Two</h1><p>It was <i>later</i>.</p>")},
        {"OEBPS/text/notes.xhtml", page("<p>Not in line.</p>")}}});
  CHECK(dump(read_epub(bytes)) ==
        "title= The Last Ferry\nbyline= Ana Diaz, Ida Krull\nlanguage= en-GB\ndate= 2024-05-12\nsite= Harbour Press\n"
        "heading 1: One\nIt was late.\nheading 1: Two\nIt was later.\n");
}

TEST_CASE("the table of contents of either version finds headings that are set as paragraphs") {
  const std::string manifest =
      R"(<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/>)";
  const std::string spine = R"(<itemref idref="a"/><itemref idref="b"/></spine>)";
  const std::pair<std::string, std::string> a{"OEBPS/a.xhtml", page("<p class='x'>1</p><p class='y'>Low Tide</p><p>It was late.</p>")};
  const std::pair<std::string, std::string> b{"OEBPS/b.xhtml", page("<p>It was later.</p>")};
  const std::string wanted = "title= T\nheading 1: 1\nheading 1: Low Tide\nIt was late.\nheading 1: High Tide\nIt was later.\n";
  CHECK(dump(read_epub(make_epub(
            {"<dc:title>T</dc:title>", manifest + R"(<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>)",
             R"(<spine toc="n">)" + spine, "",
             {a, b, {"OEBPS/toc.ncx", R"(<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><docTitle><text>T</text></docTitle><navMap>
                <navPoint><navLabel><text>1. Low Tide</text></navLabel><content src="a.xhtml"/>
                <navPoint><navLabel><text>Inner</text></navLabel><content src="a.xhtml#i"/></navPoint></navPoint>
                <navPoint><navLabel><text>High Tide</text></navLabel><content src="b.xhtml#top"/></navPoint></navMap></ncx>)"}}}))) == wanted);
  CHECK(dump(read_epub(make_epub(
            {"<dc:title>T</dc:title>", manifest + R"(<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>)",
             "<spine>" + spine, "",
             {a, b, {"OEBPS/nav.xhtml", page(R"(<nav epub:type="landmarks"><a href="a.xhtml">Start</a></nav><nav epub:type="toc"><ol>
                <li><a href="a.xhtml">1. <b>Low</b> Tide</a></li><li><a href="b.xhtml">High Tide</a></li></ol></nav>)")}}}))) == wanted);
}

TEST_CASE("a chapter says its text and nothing else") {
  struct Row {
    const char* body;
    const char* blocks;
  };
  const Row rows[] = {
      {"Bare <div>in a box</div> and behind", "Bare\nin a box\nand behind\n"},
      {"<a id='x'/><p>An anchor that closes itself<a id='y'/> hides nothing.</p>", "An anchor that closes itself hides nothing.\n"},
      {"<p>Caf&eacute;&nbsp;&mdash; a &quot;bar&quot; &amp; &#x263A;</p>", "Caf\u00E9\u00A0\u2014 a \"bar\" & \u263A\n"},
      {"<ul><li>one<ol><li>inner</li></ol></li><li><p>two</p><p>and more</p></li></ul>",
       "item 1: one\nitem 2: inner\nitem 1: two\nitem 1: and more\n"},
      {"<blockquote><p>We stay.</p><blockquote>So she said.</blockquote></blockquote><p>Text</p>",
       "quotation 1: We stay.\nquotation 2: So she said.\nText\n"},
      {"<pre>one\n  two\n</pre><p>a\n b</p>", "code: one\ntwo\na b\n"},
      {"<table><caption>Ferries</caption><tr><th>Name</th><th>Built</th></tr><tr><td><p>Ida</p></td><td>1911</td></tr></table>",
       "caption: Ferries\ntable: Name, Built\nIda, 1911\n"},
      {"<table><tr><td><p>For its looks</p></td></tr></table>", "For its looks\n"},
      {"<figure><img src='f.jpg' alt='x'/><figcaption>At dawn</figcaption></figure>", "caption: At dawn\n"},
      {"<p>It sank.<a epub:type='noteref' href='#n1'>1</a> Or not.<sup><a href='n.xhtml#n2'>2</a></sup></p>"
       "<aside epub:type='footnote' id='n1'><p>Says the mayor.</p></aside>",
       "It sank. Or not.\nfootnote: Says the mayor.\n"},
      {"<p>It sank.<a role='doc-noteref' href='#n'>*</a></p><section role='doc-endnotes'><ol><li>So they say.</li></ol></section>",
       "It sank.\nfootnote: So they say.\n"},
      {"<p>It sank.<a href='#n'>[3]</a></p><div class='footnotes'><p>So they say.</p></div>", "It sank.\nfootnote: So they say.\n"},
      {"<p>It sank.<a class='x footnote-ref' href='#n'>1</a></p>", "It sank.\n"},
      {"<p>4 m<sup>2</sup>, the 1<sup>st</sup>, see <a href='#c'>chapter 2</a></p>", "4 m2, the 1st, see chapter 2\n"},
      {"<p>One<span epub:type='pagebreak' title='7'>7</span> word</p><p><span role='doc-pagebreak'>8</span></p>", "One word\n"},
      {"<section epub:type='titlepage'><h1>T</h1></section><section epub:type='bodymatter chapter'><p>Text</p></section>", "Text\n"},
      {"<nav><p>Go</p></nav><svg><title>A</title><text>B</text></svg><script>c()</script><style>d</style><p hidden=''>e</p><p>Text</p>", "Text\n"},
      {"<p lang='en'>Text</p><p xml:lang='de'>Wasser</p><div lang='fr'><p>eau</p></div>", "Text\n (de): Wasser\n (fr): eau\n"},
      {"<p>line<br/>break</p><h3>The  End</h3>", "line break\nheading 3: The End\n"},
      {"<p><ruby>\u6771<rt>to</rt></ruby></p>", "\u6771\n"},
      {"<p>open <b>never closed</p><p>more</p>", "open never closed\nmore\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(dump(read_epub(make_epub_of(row.body))) == "title= The Ferry\nlanguage= en\n" + std::string(row.blocks));
  }
}

TEST_CASE("the title page of a book does not say title and author again") {
  const std::string body = "<h1>THE FERRY</h1><p>by Ana Diaz</p><p>Text.</p>";
  CHECK(dump(read_epub(make_epub_of(body))) == "title= The Ferry\nbyline= Ana Diaz\nlanguage= en\nText.\n");
}

namespace {

std::string problem_of(const std::string& bytes) {
  try {
    read_epub(bytes);
  } catch (const narrator::Error& error) {
    CHECK(error.kind() == narrator::ErrorKind::input);
    return error.what();
  }
  return {};
}

std::string with_encryption(const std::string& method) {
  return make_epub({"<dc:title>T</dc:title>", R"(<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/>)",
                    R"(<spine><itemref idref="c"/></spine>)", "",
                    {{"OEBPS/c.xhtml", page("<p>Text</p>")},
                     {"META-INF/encryption.xml", R"(<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm=")" +
                                                     method + R"("/></enc:EncryptedData></encryption>)"}}});
}

}  // namespace

TEST_CASE("a book that cannot be read is refused in one line") {
  CHECK(problem_of("PK\x03\x04 and no more") != "");
  CHECK(problem_of(make_zip({{"a", "b"}})) == "is no EPUB: it has no package document");
  CHECK(problem_of(with_encryption("http://www.w3.org/2001/04/xmlenc#aes256-cbc")) == "is encrypted (a book with copy protection)");
  CHECK(problem_of(with_encryption("http://www.idpf.org/2008/embedding")).empty());  // fonts only
  CHECK(problem_of(make_zip({{"META-INF/container.xml", "<container/>"}}, {.password = "secret"})) == "is encrypted");
}

TEST_CASE("a small archive that grows without end is refused") {
  const std::string zeros(std::size_t{80} << 20, ' ');
  const std::string bomb = make_epub_of("<p>" + zeros + "</p>");
  REQUIRE(bomb.size() < (std::size_t{1} << 20));
  CHECK(problem_of(bomb) == "OEBPS/c.xhtml: would grow too large when it is decompressed");
}

TEST_CASE("entities that a chapter declares do not multiply") {
  std::string head = "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a0 'lol'>";
  for (int i = 1; i < 20; ++i) {
    const std::string before = "&a" + std::to_string(i - 1) + ";";
    head += "<!ENTITY a" + std::to_string(i) + " '" + before + before + before + before + "'>";
  }
  const std::string chapter = head + "<!ENTITY file SYSTEM 'file:///etc/passwd'>]><html><body><p>Text &a19; &file; end</p></body></html>";
  const std::string bytes = make_epub({"<dc:title>T</dc:title>", R"(<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/>)",
                                       R"(<spine><itemref idref="c"/></spine>)", "", {{"OEBPS/c.xhtml", chapter}}});
  CHECK(dump(read_epub(bytes)) == "title= T\nText end\n");
}

TEST_CASE("elements nested without end cost nothing") {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<div>";
  CHECK_NOTHROW(read_epub(make_epub_of("<p>Text</p>" + deep)));
}
